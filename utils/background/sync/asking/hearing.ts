import { SiteError } from '../../../sites/siteAnswer';
import type { InTurn } from '../../../store/inTurn';
import type { SiteState } from '../../../store/read/storedTicket';
import type { DurationMs } from '../../../time/instant';
import { isSteady, isWithinTolerance, offsetBy } from '../../wake/correctedClock';
import { stateOf } from '../../due/siteState';
import type { Ports } from '../../ports';
import type { Hearing } from './siteReader';

/** What one reading hears of its site besides the answers. */
export interface Heard extends Hearing {
  /** The site's clock less the computer's, as several answers tell it, or one that agrees with the computer. */
  offsetMs(): DurationMs | undefined;
}

export function hearingOf(ports: Ports, turn: InTurn, before: SiteState): Heard {
  const { clock, store } = ports;
  const { site } = before;
  let offsetMs = before.clockOffsetMs;
  let doubted: DurationMs | undefined;
  return {
    offsetMs: () => offsetMs,
    onDate(date, askedAt, answeredAt) {
      const measured = offsetBy(date, askedAt, answeredAt);
      const isAsKnown = offsetMs !== undefined && isSteady(offsetMs, measured);
      const isTrusted = isWithinTolerance(measured) || (doubted !== undefined && isSteady(doubted, measured));
      doubted = isAsKnown || isTrusted ? undefined : measured;
      if (isTrusted && !isAsKnown) offsetMs = Math.round(measured);
      if (offsetMs !== undefined) clock.learn(site, offsetMs);
      return doubted !== undefined;
    },
    // Should the worker die of it, its next life finds the note.
    onHeavy: () => turn(async () => store.commit({ site: { ...(await stateOf(ports, site)), heavySince: clock.machineNow() } })),
  };
}

/** What became of an answer on which a former life of the worker was at work when it ended. */
export const endedBy = ({ heavySince }: SiteState, { startedAt }: Ports['clock']): SiteError | undefined =>
  heavySince !== undefined && heavySince < startedAt
    ? new SiteError('unreadable', 'its last answer took the worker longer than the browser lets it')
    : undefined;
