import { CLOCK_TOLERANCE } from '../../sla/alerts/alert';
import type { InTurn } from '../../store/inTurn';
import type { SiteState } from '../../store/read/storedTicket';
import type { SiteId } from '../../tickets/ticket';
import { DAY, type DurationMs, type Instant, MINUTE, SECOND } from '../../time/instant';
import type { Ports } from '../ports';

/** Everything that the composition root gives: times of the browser are the computer's. */
export type GivenPorts = Omit<Ports, 'clock'>;

/** `Date` tells whole seconds, and answers take their time: a correction does not follow each of them. */
const JITTER: DurationMs = 10 * SECOND;

/** No computer is believed to be further off: it is the site that errs. */
const FARTHEST: DurationMs = DAY + MINUTE;

/** From here on every instant is a corrected one; only alarms, which the browser keeps, are set by the computer's clock. What was learned lies with the sites. */
export function withCorrectedClock(given: GivenPorts): Ports {
  const { platform, store } = given;
  const offsets = new Map<SiteId, DurationMs>();
  // Of sites that do not agree the one that agrees with the computer is right, since it takes two to err alike. No site moves the clock of one that
  // tells nothing of it.
  const offsetMs = (): DurationMs => {
    const least = [...offsets.values()].toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
    return isWithinTolerance(least) || Math.abs(least) > FARTHEST ? 0 : least;
  };
  return {
    ...given,
    now: () => given.now() + offsetMs(),
    clock: { startedAt: given.now(), machineNow: given.now, offsetMs, learn: (site, learned) => void offsets.set(site, learned) },
    platform: {
      ...platform,
      async alarmAt() {
        const at = await platform.alarmAt();
        return at === undefined ? undefined : at + offsetMs();
      },
      setAlarm: (at) => platform.setAlarm(at === undefined ? undefined : at - offsetMs()),
    },
    store: {
      ...store,
      async sites() {
        const states = await store.sites();
        offsets.clear();
        for (const { site, clockOffsetMs, readAt } of states)
          if (clockOffsetMs !== undefined || readAt !== undefined) offsets.set(site, clockOffsetMs ?? 0);
        return states;
      },
    },
  };
}

/** Nothing is noted before this life of the worker knows what time it is: that lies with the sites. */
export function knowingTheTime({ store }: Pick<Ports, 'store'>, turn: InTurn): InTurn {
  let isKnown = false;
  return (task) =>
    turn(async () => {
      if (!isKnown) await store.sites();
      isKnown = true;
      return task();
    });
}

/** How far the computer's clock is off, by an answer that was on its way between two of its instants. */
export const offsetBy = (date: Instant, askedAt: Instant, answeredAt: Instant): DurationMs =>
  date + SECOND / 2 - (askedAt + answeredAt) / 2;

/** Whether an answer says nearly what was known of its site, which then stays as it is. */
export const isSteady = (known: DurationMs, measured: DurationMs): boolean => Math.abs(measured - known) < JITTER;

/** So far off, a clock is right enough. */
export const isWithinTolerance = (offsetMs: DurationMs): boolean => Math.abs(offsetMs) <= CLOCK_TOLERANCE;

/** What views have to know of it. */
export const clockOffset = ({ clock }: Pick<Ports, 'clock'>): { readonly clockOffsetMs?: DurationMs } =>
  clock.offsetMs() === 0 ? {} : { clockOffsetMs: clock.offsetMs() };

/** Readings come more often than this while the worker lives. */
const LONGEST_GAP: DurationMs = 20 * MINUTE;

/**
 * After a sleep, or when the clock has jumped, what time it is and what became of the tickets meanwhile is asked before anybody
 * is warned. Jumps that are shorter than the time between two readings cannot be told from waiting.
 */
export function isUnsure(states: readonly SiteState[], now: Instant): boolean {
  const readAt = Math.max(...states.flatMap((state) => (state.readAt === undefined ? [] : [state.readAt])));
  return readAt !== -Infinity && (now > readAt + LONGEST_GAP || now < readAt - CLOCK_TOLERANCE);
}
