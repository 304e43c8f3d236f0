import type { TicketStatus } from '../tickets/ticket';

/** The words of the support center that stand for Prazo's statuses, for severities of the policy, and for feature requests. Compared without case and accents. */
export interface Mapping {
  readonly statuses: Readonly<Record<string, TicketStatus>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly featureRequests: readonly string[];
}
