import type { Instant } from '../time/instant';
import type { SiteId, TicketKey } from './ticket';

/**
 * What the analyst stated about a ticket and the support center does not tell. Never changed once it is said, but for being withdrawn: a
 * correction is a further one. What it says beyond this is its kind's; one of a kind that is not known here is kept as it is.
 */
export interface Fact {
  readonly id: string;
  readonly site: SiteId;
  readonly ticket: TicketKey;
  readonly kind: string;
  readonly saidAt: Instant;
  /** From then on it holds for nobody any more, retroactively. */
  readonly withdrawnAt?: Instant;
  readonly by: string;
  readonly note?: string;
  readonly [part: string]: unknown;
}
