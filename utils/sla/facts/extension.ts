import type { FactOf } from '../../tickets/fact';
import type { DurationMs } from '../../time/instant';
import { isMeasured } from '../clock/clock';
import { countedBetween, type Hours } from '../clock/countedTime';
import { dueIfResumed } from '../clock/reachedAt';
import type { Span } from '../metrics/clockOver';
import type { Reading } from '../metrics/read';
import { factsOfKind } from './history';

/** By how much longer a target is than agreed at first. What had ended before an extension was said stays as it ended. */
export function extendedBy(
  reading: Reading,
  { metric, stoppedAt = Infinity }: Pick<Span, 'metric' | 'stoppedAt'>,
  hours: Hours,
): DurationMs {
  if (reading.stated.length === 0) return 0;
  const extensions = factsOfKind(reading.stated, 'extension').filter((fact) => fact.metric === metric && fact.saidAt <= stoppedAt);
  return extensions.reduce((total, fact) => total + (fact.amountMs ?? upTo(reading, fact, hours)), 0);
}

function upTo(reading: Reading, fact: FactOf<'extension'>, hours: Hours): DurationMs {
  const amounts = reading.amounts.get(fact) ?? new Map<Hours, DurationMs>();
  const amountMs = amounts.get(hours) ?? fromDeadline(reading, fact, hours);
  reading.amounts.set(fact, amounts.set(hours, amountMs));
  return amountMs;
}

/** From the deadline of when it was said, by what was known and said then, to the new one. */
function fromDeadline({ ticket, policy, calendars, stated, ask, amounts }: Reading, fact: FactOf<'extension'>, hours: Hours): DurationMs {
  if (fact.until === undefined) return 0;
  const before = stated.slice(0, stated.indexOf(fact));
  const clock = ask({ ...ticket, facts: before }, fact.metric, policy, calendars, fact.saidAt, amounts);
  const dueAt = isMeasured(clock) ? dueIfResumed(clock, calendars, fact.saidAt) : undefined;
  return dueAt === undefined ? 0 : countedBetween(hours, dueAt, fact.until);
}
