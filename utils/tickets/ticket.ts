import type { Instant } from '../time/instant';
import type { Fact } from './fact';

/** The support center's address: origin and context path, without a trailing slash, e.g. `https://inForce.example/rt`. */
export type SiteId = string;

/** Identifies a ticket across sites, pages and restarts, e.g. `https://inForce.example/rt#4711`. */
export type TicketKey = `${SiteId}#${string}`;

export const ticketKey = (site: SiteId, id: string): TicketKey => `${site}#${id}`;

export const TICKET_STATUSES = ['open', 'waitingCustomer', 'waitingThirdParty', 'resolved', 'closed'] as const;

export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** What a word for a status stands for: one of Prazo's own, or waiting for a further reason of the policy, e.g. `waiting:maintenance`. */
export type StatusMeaning = TicketStatus | `waiting:${string}`;

/** Whether a word may be mapped to it. */
export const isStatusMeaning = (meaning: unknown): meaning is StatusMeaning =>
  TICKET_STATUSES.some((status) => status === meaning) || (typeof meaning === 'string' && /^waiting:./.test(meaning));

/** Who speaks for the support: only a person's message is an answer. An `opening` is the first message of a ticket that the support opened itself. */
export const SUPPORT_AUTHORS = ['person', 'bot', 'acknowledgement', 'opening'] as const;
export type SupportAuthor = (typeof SUPPORT_AUTHORS)[number];

/** One dated change; `word` is the support center's own, where it tells two statuses of one meaning apart. `to: undefined` of a status or severity is a word that nobody has mapped; of an assignee, nobody. */
export type TicketEvent =
  | { readonly at: Instant; readonly kind: 'status'; readonly to: StatusMeaning | undefined; readonly word?: string }
  | { readonly at: Instant; readonly kind: 'severity'; readonly to: string | undefined }
  | { readonly at: Instant; readonly kind: 'assignee'; readonly to: string | undefined; readonly isByRule?: boolean }
  | { readonly at: Instant; readonly kind: 'customerReply' }
  /** A public message of the support; absent: of a person. */
  | { readonly at: Instant; readonly kind: 'supportReply'; readonly by?: SupportAuthor }
  | { readonly at: Instant; readonly kind: 'coverageCall' };

/** What the clocks need to know of a ticket, in Prazo's own words. */
export interface Ticket {
  /** `undefined`: the support center does not tell; then no clock can start. */
  readonly createdAt: Instant | undefined;
  /** When the customer made contact, if that was before the ticket existed. */
  readonly contactedAt?: Instant;
  /** At creation; a later `severity` event replaces it. `undefined` or unknown to the policy: unmapped. */
  readonly severity: string | undefined;
  /** In any order, repeated or not. The status is `open` and the assignee nobody until an event, maybe at creation, says otherwise. */
  readonly events: readonly TicketEvent[];
  /** New features carry no service level. */
  readonly isFeatureRequest?: boolean;
  /** Of a type that the policy leaves without a service level. */
  readonly hasNoLevel?: boolean;
  /** Who wrote the ticket itself; absent where that is not told: then only what is told later asks for a reply. */
  readonly writtenBy?: 'customer' | 'support';
  /** The support center does not tell when the support replied: what only a reply ends may have ended unseen. */
  readonly hidesAnswers?: boolean;
  /** What the analyst stated about it, and the support center does not tell. */
  readonly facts?: readonly Fact[];
  /** The customer has the 24x7 contract. */
  readonly covered?: boolean;
  readonly integration?: 'builtByUs' | 'selfService';
  /** The history before this instant is not known; `undefined` when it is whole. */
  readonly partialSince?: Instant;
}
