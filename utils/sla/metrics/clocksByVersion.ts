import type { Ticket } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { isMeasured, type Clock } from '../clock/clock';
import type { Calendars } from '../clock/countedTime';
import type { Metric, Policy } from '../policy/policy';
import type { ClockBy } from './read';
import { versionAt, versionHeld, versionsOf } from '../policy/versions';

/** A clock of a policy that said something else before: one that has ended by the version of its end, one that runs by that of now, or of its start. */
export function clockByVersion(
  clockBy: ClockBy,
  ticket: Ticket,
  metric: Metric,
  policy: Policy,
  calendars: Calendars,
  now: Instant,
): Clock {
  const versions = versionsOf(policy);
  const inForce = versionAt(versions, now) ?? policy;
  const clock = clockBy(ticket, metric, inForce, calendars, now);
  if (!isMeasured(clock)) return clock;
  const held = versionHeld(versions, clock, now);
  return !held || held === inForce ? clock : clockBy(ticket, metric, held, calendars, now);
}
