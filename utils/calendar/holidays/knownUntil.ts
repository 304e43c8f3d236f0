import { DAY, type Instant } from '../../time/instant';
import type { HolidayChoices } from './holiday';

/** How long before the holidays of a source run out it is said. */
const TOLD_BEFORE = 60 * DAY;

/** The last year of which every source knows its days; `undefined` without sources. */
export const knownUntil = ({ sources }: Pick<HolidayChoices, 'sources'>): number | undefined =>
  sources.length === 0 ? undefined : Math.min(...sources.map((source) => source.knownUntil));

/** It is to be said that the days run out; from then on, days of later years are not known. */
export function runsOut(choices: Pick<HolidayChoices, 'sources'>, now: Instant): boolean {
  const last = knownUntil(choices);
  return last !== undefined && now >= Date.UTC(last + 1, 0) - TOLD_BEFORE;
}
