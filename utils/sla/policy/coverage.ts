import type { Calendar } from '../../calendar/calendar';
import { isOpenAt } from '../../calendar/hours';
import type { Ticket } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Policy, Severity, Target } from './policy';

/** From when, and with which target, the resolution counts under the 24x7 integrations coverage. */
export interface CoveredResolution {
  readonly startAt: Instant;
  readonly target: Target;
}

/** `undefined` unless a covered customer reported outside business hours, about an integration built by us, and has called. */
export function coveredResolution(
  { covered, integration }: Ticket,
  policy: Policy,
  severity: Severity,
  calendar: Calendar | undefined,
  reportedAt: Instant,
  calledAt: Instant | undefined,
): CoveredResolution | undefined {
  const target = severity.resolutionUnderCoverage;
  if (!covered || integration !== 'builtByUs' || calledAt === undefined || !target) return undefined;
  if (!policy.coverage.severities.includes(severity.id)) return undefined;
  if (!calendar || isOpenAt(calendar, reportedAt)) return undefined;
  return { startAt: calledAt, target };
}
