import { wallTimeOf } from '../../calendar/wallTime';
import type { SiteId, Ticket } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { plainWord } from '../words/words';

/** A connection of the support's product with something of the customer's. */
export interface Integration {
  /** As tickets call it: in their title, tags or fields. */
  readonly name: string;
  readonly kind: NonNullable<Ticket['integration']>;
}

/** What is agreed with one customer besides its policy. */
export interface Customer {
  readonly id: string;
  /** As the support center calls it; `@domain` stands for every address there. */
  readonly name: string;
  /** Further names of the same customer. */
  readonly aliases: readonly string[];
  /** Absent: at every site. */
  readonly site?: SiteId;
  /** The 24x7 contract, by the first and the last local date on which it holds; one that is absent has no end on that side. Absent: there is none. */
  readonly coverage?: { readonly since?: string; readonly until?: string };
  readonly integrations: readonly Integration[];
}

/** What coverage asks of a ticket, by what is agreed with its customer. Whether it is covered is judged at its start. */
export function coverageOf(
  customers: readonly Customer[],
  record: Pick<TicketRecord, 'site' | 'customer' | 'title' | 'tags' | 'fields'>,
  startAt: Instant,
  timeZone: string,
): Pick<Ticket, 'covered' | 'integration'> {
  const customer = customerOf(customers, record);
  if (!customer) return {};
  const integration = integrationOf(customer, record);
  return { covered: isCovered(customer, wallTimeOf(timeZone, startAt).date), ...(integration && { integration }) };
}

/** The first that is called as the ticket says, by whichever of its names. */
export const customerOf = (
  customers: readonly Customer[],
  { site, customer: told }: Pick<TicketRecord, 'site' | 'customer'>,
): Customer | undefined =>
  told === undefined
    ? undefined
    : customers.find(
        (each) => (each.site === undefined || each.site === site) && [each.name, ...each.aliases].some((name) => isCustomer(name, told)),
      );

/** Whether a ticket's customer is the one meant. One that begins with `@` means every address there, and at domains below it. */
export function isCustomer(meant: string, told: string): boolean {
  const [wanted, customer] = [plainWord(meant), plainWord(told)];
  if (!wanted.startsWith('@')) return wanted === customer;
  return customer.endsWith(wanted) || (customer.includes('@') && customer.endsWith(`.${wanted.slice(1)}`));
}

/** On a local date. */
export const isCovered = ({ coverage }: Pick<Customer, 'coverage'>, date: string): boolean =>
  coverage !== undefined && (coverage.since ?? date) <= date && date <= (coverage.until ?? date);

/** Of the one that the ticket names; where it names none, what all of the customer's are. `undefined` where that is not known. */
function integrationOf(
  { integrations }: Customer,
  { title, tags = [], fields = {} }: Pick<TicketRecord, 'title' | 'tags' | 'fields'>,
): Ticket['integration'] {
  const said = ` ${[title, ...tags, ...Object.values(fields)].map(wordsOf).join(' ')} `;
  const named = integrations.filter(({ name }) => said.includes(` ${wordsOf(name)} `));
  const kinds = new Set((named.length > 0 ? named : integrations).map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

const wordsOf = (text: string): string => plainWord(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
