import type { Redesign } from '../../store/read/storedTicket';
import { type DurationMs, SECOND } from '../../time/instant';

/** Once may be a page that failed to load; what is met again after so long has changed. */
const PERSISTS_AFTER: DurationMs = 5 * SECOND;

export const isTold = ({ since, seenAt }: Redesign): boolean => seenAt >= since + PERSISTS_AFTER;
