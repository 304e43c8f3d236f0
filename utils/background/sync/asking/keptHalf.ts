import type { ReadQueue, SiteClient } from '../../../sites/siteAdapter';
import { isSiteError, SiteError, type SiteFailure } from '../../../sites/siteAnswer';
import type { TicketRecord } from '../../../tickets/ticketRecord';

/** Of what ends a reading in the middle, these say nothing against what was read before. */
const ENDS: ReadonlySet<SiteFailure> = new Set(['busy', 'unreachable']);

/** A client whose queue, where its reading ends before its end, is as much as was read of it: `kept` is filled while it is read. */
export const keptHalf = (client: SiteClient, kept: readonly TicketRecord[]): SiteClient => ({
  ...client,
  queue: (known) =>
    client.queue(known).catch((cause: unknown): ReadQueue => {
      if (kept.length === 0 || !isSiteError(cause) || !ENDS.has(cause.failure)) throw cause;
      const half = `half a reading, with ${kept.length} tickets: ${cause.message}`;
      return { ids: kept.map(({ id }) => id), changed: kept, cutShort: new SiteError(cause.failure, half, cause.retryAfterMs) };
    }),
});
