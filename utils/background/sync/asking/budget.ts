import { type Get, SiteError } from '../../../sites/siteAnswer';
import { type DurationMs, MINUTE, SECOND } from '../../../time/instant';
import type { Ports } from '../../ports';
import { within } from '../../wake/within';

/** One reading gets so much of a site's time and pages: one that always names a next page would be read for ever. */
export const LONGEST_READING: DurationMs = 2 * MINUTE;
const MOST_PAGES = 1_000;

/** A little more than the network is given, which then says better what was wrong. */
const ONE_PAGE: DurationMs = 25 * SECOND;

/** `get` for one reading, which begins now. Over its budget it asks nothing more. */
export function withinBudget(get: Get, { after, clock }: Pick<Ports, 'after' | 'clock'>): Get {
  const startedAt = clock.machineNow();
  let pages = 0;
  return async (...asked) => {
    const [path] = asked;
    pages += 1;
    if (pages > MOST_PAGES) throw new SiteError('unreachable', `it has more than ${MOST_PAGES} pages`);
    if (clock.machineNow() > startedAt + LONGEST_READING)
      throw new SiteError('unreachable', `its ${pages - 1} pages took longer than ${LONGEST_READING / SECOND} s`);
    return within(after, ONE_PAGE, get(...asked), () => new SiteError('unreachable', `${path} did not answer in time`));
  };
}
