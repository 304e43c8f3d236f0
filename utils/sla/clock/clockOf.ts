import type { Ticket } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Clock, TicketClocks } from './clock';
import type { Calendars } from './countedTime';
import { clockByVersion } from '../metrics/clocksByVersion';
import { firstResponseOf } from '../metrics/firstResponse';
import { nextReplyOf } from '../metrics/nextReply';
import { type ClockBy, read, type Obstacle, type Reading } from '../metrics/read';
import { resolutionOf } from '../metrics/resolution';
import type { Metric, Policy } from '../policy/policy';

export type { Calendars };

/** The clocks of a ticket at `now`, from its whole history; the history is read once. */
export function clocksOf(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): TicketClocks {
  if (policy.earlier) return byVersion(ticket, policy, calendars, now);
  const reading = read(ticket, policy, calendars, now, clockOf);
  const firstResponse = clockFrom(reading, 'firstResponse');
  const resolution = clockFrom(reading, 'resolution');
  return policy.nextReply ? { firstResponse, resolution, nextReply: clockFrom(reading, 'nextReply') } : { firstResponse, resolution };
}

export const clockOf: ClockBy = (ticket, metric, policy, calendars, now, amounts) =>
  policy.earlier
    ? clockByVersion(clockOf, ticket, metric, policy, calendars, now)
    : clockFrom(read(ticket, policy, calendars, now, clockOf, amounts), metric);

function byVersion(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): TicketClocks {
  const clock = (metric: Metric): Clock => clockOf(ticket, metric, policy, calendars, now);
  const both = { firstResponse: clock('firstResponse'), resolution: clock('resolution') };
  return policy.nextReply ? { ...both, nextReply: clock('nextReply') } : both;
}

const clockOfMetric: Readonly<Record<Metric, (reading: Reading) => Clock>> = {
  firstResponse: firstResponseOf,
  nextReply: nextReplyOf,
  resolution: resolutionOf,
};

const clockFrom = (reading: Reading | Obstacle, metric: Metric): Clock =>
  'reason' in reading ? { metric, ...reading } : clockOfMetric[metric](reading);
