import type { Refusal } from '../sla/facts/refusal';
import type { CircumstancesProtocol } from './circumstances';
import type { Fact, FactBody, FactId } from '../tickets/fact';
import type { TicketKey } from '../tickets/ticket';

/** What a view of a ticket tells of what was stated. */
export interface Stated {
  /** What holds, in the order said; absent when nothing does. */
  readonly facts?: readonly Fact[];
}

/** What the analyst states about a ticket. */
export interface Statement {
  /** Chosen by whoever asks: what is asked again because no answer came is said once. */
  readonly draft: string;
  readonly body: FactBody;
  readonly note?: string;
  /** Its customer has the 24x7 contract, which holds for the customer's other tickets too. */
  readonly coversCustomer?: true;
  /** Facts of the same ticket that it corrects: they are taken back with it, or neither happens. */
  readonly replaces?: readonly FactId[];
}

/** What became of a statement. Where it was not kept, and nothing was refused, the request fails. */
export type StatementAnswer =
  | { readonly outcome: 'saved'; readonly fact: FactId }
  /** `tooMany`: the ticket has as many facts as it can. */
  | { readonly outcome: 'refused'; readonly reason: Refusal | 'tooMany' };

/** What is asked of the worker about facts; a part of its protocol. */
export interface StatementProtocol extends CircumstancesProtocol {
  /** What the analyst states, on the page, about a ticket of its site. */
  'page/sayFact': { readonly request: { readonly id: string; readonly statement: Statement }; readonly reply: StatementAnswer };
  /** Takes back what was stated about a ticket of the page's site: it never held. Again does nothing. */
  'page/withdrawFact': { readonly request: { readonly id: string; readonly fact: FactId }; readonly reply: undefined };
  /** The same two, elsewhere than on the ticket's own pages. */
  'fact/say': { readonly request: { readonly ticket: TicketKey; readonly statement: Statement }; readonly reply: StatementAnswer };
  'fact/withdraw': { readonly request: { readonly ticket: TicketKey; readonly fact: FactId }; readonly reply: undefined };
}
