import { addBusinessTime } from '../../calendar/businessTime';
import type { Calendar } from '../../calendar/calendar';
import type { Fact, FactId, FactOf } from '../../tickets/fact';
import type { Instant } from '../../time/instant';

/** Something promised, as it stands at an instant. Its deadline never moves and never pauses. */
export interface Commitment {
  readonly id: FactId;
  readonly what: string;
  readonly to?: string;
  readonly saidAt: Instant;
  /** `undefined` when the calendar never has that much business time. */
  readonly dueAt: Instant | undefined;
  /** `broken` once its deadline has passed, and it stays so. */
  readonly state: 'open' | 'kept' | 'broken' | 'withdrawn';
  /** Nobody has put it in writing yet. */
  readonly isUnwritten: boolean;
}

/** In the order of the facts; what was said later than `now` is not there yet. */
export const commitmentsOf = (facts: readonly Fact[], calendar: Calendar | undefined, now: Instant): readonly Commitment[] =>
  facts.flatMap((fact) => (fact.kind === 'commitment' && fact.saidAt <= now ? [commitmentOf(fact, calendar, now)] : []));

function commitmentOf(fact: FactOf<'commitment'>, calendar: Calendar | undefined, now: Instant): Commitment {
  const { id, what, to, saidAt, writtenAt } = fact;
  const dueAt = fact.dueAt ?? (calendar && addBusinessTime(calendar, saidAt, fact.businessMs ?? 0));
  const isUnwritten = writtenAt === undefined || writtenAt > now;
  return { id, what, ...(to !== undefined && { to }), saidAt, dueAt, state: stateOf(fact, dueAt, now), isUnwritten };
}

/** What came first decides: it was kept, taken back, or its deadline passed. */
function stateOf({ keptAt = Infinity, withdrawnAt = Infinity }: FactOf<'commitment'>, dueAt = Infinity, now: Instant): Commitment['state'] {
  const endedAt = Math.min(keptAt, withdrawnAt);
  if (endedAt > now || endedAt > dueAt) return now > dueAt ? 'broken' : 'open';
  return keptAt <= withdrawnAt ? 'kept' : 'withdrawn';
}
