import type { TriedTicket } from '@/utils/messages/settings/trial';
import { isMeasured, type Clock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import { dueIfResumed, reachedAt } from '@/utils/sla/clock/reachedAt';
import { aheadOf, segmentsOf, type Segment } from '@/utils/sla/clock/segments';
import { METRICS, type Metric } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';

/** One clock by what holds or by the draft. */
export interface TriedLine {
  readonly metric: Metric;
  readonly side: 'before' | 'after';
  readonly parts: readonly { readonly kind: 'counting' | 'paused' | 'ahead'; readonly from: Instant; readonly to: Instant }[];
  /** When its target runs out, or ran out. */
  readonly dueAt: Instant | undefined;
  readonly isLate: boolean;
  readonly endedAt: Instant | undefined;
}

export interface TriedLines {
  readonly from: Instant;
  readonly to: Instant;
  /** Each metric before and after, one under the other. */
  readonly lines: readonly TriedLine[];
}

/** The clocks of a ticket before and with a draft, on one axis. */
export function triedLines({ before, after }: TriedTicket, shown: Settings, wanted: Settings, now: Instant): TriedLines {
  const [old, next] = [shown, wanted].map(({ calendars }) => compiledCalendars(calendars));
  const lines = METRICS.flatMap((metric) => [
    ...lineOf(metric, 'before', before.clocks[metric], old!, now),
    ...lineOf(metric, 'after', after.clocks[metric], next!, now),
  ]);
  const instants = lines.flatMap(({ parts, dueAt }) => [
    ...parts.flatMap(({ from, to }) => [from, to]),
    ...(dueAt === undefined ? [] : [dueAt]),
  ]);
  const from = Math.min(...instants);
  // Something has a width even where nothing has happened yet.
  return { from, to: Math.max(from + 1, ...instants), lines };
}

function lineOf(
  metric: Metric,
  side: TriedLine['side'],
  clock: Clock | undefined,
  calendars: Calendars,
  now: Instant,
): readonly TriedLine[] {
  if (!isMeasured(clock)) return [];
  const current = clockAt(clock, calendars, now);
  const ahead = current.state === 'stopped' || current.breached ? [] : aheadOf(current, calendars, now);
  const parts = [
    ...drawn(segmentsOf(current, calendars, now)),
    ...ahead.filter(isCounting).map((part) => ({ ...part, kind: 'ahead' as const })),
  ];
  const dueAt = current.state === 'stopped' ? reachedAt(current, calendars, current.targetMs) : dueIfResumed(current, calendars, now);
  return [{ metric, side, parts, dueAt, isLate: current.breached, endedAt: current.stoppedAt }];
}

const isCounting = ({ kind }: Segment): boolean => kind === 'counting';

const drawn = (segments: readonly Segment[]): TriedLine['parts'] =>
  segments.flatMap(({ kind, from, to }) => (kind === 'counting' || kind === 'paused' ? [{ kind, from, to }] : []));
