import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { allOf } from '@/utils/sla/clock/clock';
import { standingOfClock } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { MINUTE, type Instant } from '@/utils/time/instant';
import { nextFaceChangeAt } from '../badge/nextFaceChange';

/** When the panel has to be told the time again: its clocks change, or its age does. */
export function nextPanelChangeAt(
  view: TicketView,
  { now, calendars }: Pick<Reading, 'now' | 'calendars'>,
  thresholds: ThresholdsByPolicy,
): Instant {
  const own = thresholdsUnder(thresholds, view.policy);
  const clocks = allOf(view.clocks).map((clock) =>
    nextFaceChangeAt(standingOfClock(clock, own, calendars, now), own, calendars, view.calendar),
  );
  return Math.min(now + MINUTE - (Math.max(0, now - view.readAt) % MINUTE), ...clocks.filter((at) => at !== undefined));
}
