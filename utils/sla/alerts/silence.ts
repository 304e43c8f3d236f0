import type { AlertRules } from './alertRules';
import type { Instant } from '../../time/instant';

/** The analyst does not want to be disturbed: what comes due meanwhile is kept, and told at its end. */
export interface Silence {
  /** A clock that was put back to before it knows of no silence: it would last for nobody knows how long. */
  readonly from: Instant;
  readonly until: Instant;
}

/** The silence that holds at `now`. */
export const silenceAt = (silence: Silence | undefined, now: Instant): Silence | undefined =>
  silence && silence.from <= now && now < silence.until ? silence : undefined;

/** Kept by `silence`, which had ended by `now`: told as that. */
export const wasKept = (silence: Silence | undefined, at: Instant, now: Instant): boolean =>
  silence !== undefined && silence.from <= at && at < silence.until && silence.until <= now;

/** Whether an alert may come at `now`: through a silence those of the most severe tickets may, unless the analyst chose otherwise. */
export function hearing(
  { silence, isSilentForAll = false }: AlertRules,
  now: Instant,
): (alert: { readonly isMostSevere?: boolean }) => boolean {
  const isQuiet = silenceAt(silence, now) !== undefined;
  return ({ isMostSevere = false }) => !isQuiet || (isMostSevere && !isSilentForAll);
}
