import { isAhead } from '../../sla/alerts/alert';
import type { LedgerEntry } from '../../store/said/saidRow';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { LedgerById } from './give';

/** The last notifications lie in the ledger under ids of their own, so that they are noted together with the alerts that they told. */
export const PACE = 'paced';

/** However short a distance the analyst chose. */
const MOST_IN_A_MINUTE = 3;

/** Of one site in a minute; what follows is one digest that says so, and grows. */
export const MOST_ALONE = 2;

/** How fast notifications follow each other. */
export interface Pace {
  /** From here on the next one may be raised. */
  readonly nextAt: Instant;
  /** The id of the last one; absent after a quiet minute. */
  readonly last: string | undefined;
  /** Of a minute as full as this, one site may have more than its share. */
  readonly isBusy: boolean;
  /** From when on another one may follow one that is raised at `at`. */
  nextAfter(at: Instant): Instant;
  /** To be written into the ledger with what `notification` tells. */
  noted(notification: string, at: Instant): LedgerEntry;
}

/** Notes of a clock that was ahead are none. */
export function paceIn(ledger: LedgerById, leastApartMs: DurationMs, now: Instant): Pace {
  const slots = Array.from({ length: MOST_IN_A_MINUTE }, (_, slot) => `${PACE}|${slot}`);
  const raised = slots
    .flatMap((id) => ledger.get(id) ?? [])
    .filter((entry) => !isAhead(entry, now))
    .toSorted((a, b) => a.at - b.at);
  const free = slots.find((id) => !raised.some((entry) => entry.id === id)) ?? raised[0]?.id ?? PACE;
  const ats = raised.map(({ at }) => at);
  const last = raised.at(-1);
  const after = ([first = -Infinity, ...more]: readonly Instant[]): Instant => {
    const ofMinute = more.length + 1 === MOST_IN_A_MINUTE ? first + MINUTE : -Infinity;
    return Math.max(ofMinute, (more.at(-1) ?? first) + leastApartMs);
  };
  return {
    nextAt: after(ats),
    last: last && last.at > now - MINUTE ? last.group : undefined,
    isBusy: ats.filter((at) => at > now - MINUTE).length >= MOST_ALONE,
    nextAfter: (at) => after([...ats, at].slice(-MOST_IN_A_MINUTE)),
    noted: (notification, at) => ({ id: free, site: '', ticket: undefined, state: 'sent', at, group: notification }),
  };
}
