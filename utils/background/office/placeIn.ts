import { OLD_AFTER_DAYS } from '../../sla/alerts/alertRules';
import { standingOf } from '../../sla/clock/standing';
import { type Placed, placeOf } from '../../sla/queue/places';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { MeasuredTicket } from '../views/measuredTicket';

/** Where the queue lists it. */
export function placeIn({ clocks, policy, isDone }: MeasuredTicket, { settings, calendars }: InForce, now: Instant): Placed | undefined {
  const { oldAfterDays = OLD_AFTER_DAYS } = settings.alerts;
  const standing = standingOf(clocks, isDone, policy.thresholds, calendars, now);
  return placeOf(standing, isDone, { calendar: calendars.get(policy.calendar), oldAfterDays }, now);
}
