import type { Instant } from '../time/instant';

/** The support center's address: origin and context path, without a trailing slash, e.g. `https://inForce.example/rt`. */
export type SiteId = string;

/** Identifies a ticket across sites, pages and restarts, e.g. `https://inForce.example/rt#4711`. */
export type TicketKey = `${SiteId}#${string}`;

export const ticketKey = (site: SiteId, id: string): TicketKey => `${site}#${id}`;

export const TICKET_STATUSES = ['open', 'waitingCustomer', 'waitingThirdParty', 'resolved', 'closed'] as const;

export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** One dated change. `to: undefined` of a status or severity is a word that nobody has mapped; of an assignee, nobody. */
export type TicketEvent =
  | { readonly at: Instant; readonly kind: 'status'; readonly to: TicketStatus | undefined }
  | { readonly at: Instant; readonly kind: 'severity'; readonly to: string | undefined }
  | { readonly at: Instant; readonly kind: 'assignee'; readonly to: string | undefined }
  | { readonly at: Instant; readonly kind: 'customerReply' }
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
  /** The customer has the 24x7 contract. */
  readonly covered?: boolean;
  readonly integration?: 'builtByUs' | 'selfService';
  /** The history before this instant is not known; `undefined` when it is whole. */
  readonly partialSince?: Instant;
}
