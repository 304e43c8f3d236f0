import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, isMeasured, type MeasuredClock, type TicketClocks } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import type { Metric, Policy } from '@/utils/sla/policy/policy';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import { DAY, HOUR, type Instant } from '@/utils/time/instant';
import { RUNS } from '../../../support/anyCalendar';
import { anyContract, stated } from '../../../support/contracts';
import { aivoCalendars, anyTicket } from '../../../support/tickets';

const AROUND = Date.parse('2026-03-01T00:00Z');

interface Situation {
  readonly policy: Policy;
  readonly ticket: Ticket;
  readonly now: Instant;
}

const anySituation: fc.Arbitrary<Situation> = fc.record({
  policy: anyContract,
  ticket: anyTicket(AROUND).map(({ covered: _covered, ...ticket }) => ticket),
  now: fc.integer({ min: 0, max: 25 * DAY }).map((after) => AROUND + after),
});

const anyInstant = fc.integer({ min: -24, max: 20 * 24 }).map((hours) => AROUND + hours * HOUR);
const anyPause: fc.Arbitrary<Fact> = fc
  .record({
    from: anyInstant,
    length: fc.integer({ min: 1, max: 90 }),
    end: fc.constantFrom('to', 'until', 'open'),
    wait: fc.nat(48),
    reason: fc.constantFrom('customer', 'thirdParty'),
  })
  .map(({ from, length, end, wait, reason }) =>
    stated('pause', from + wait * HOUR, { from, reason, ...(end !== 'open' && { [end]: from + length * HOUR }) }),
  );
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  anyPause,
  anyInstant.map((at) => stated('contact', at + HOUR, { at })),
  anyInstant.map((at) => stated('assigned', at + HOUR, { at, to: 'ana' })),
  anyInstant.map((at) => stated('answered', at + HOUR, { at })),
  anyInstant.map((at) => stated('call', at, { at })),
  anyInstant.map((at) => stated('externalCause', at + HOUR, { at, evidence: 'log' })),
  anyInstant.map((at) => stated('severity', at + HOUR, { at, to: 'high' })),
  anyInstant.map((at) => stated('extension', at, { metric: 'resolution', amountMs: 3 * HOUR, evidence: 'mail' })),
  anyInstant.map((at) => stated('extension', at, { metric: 'resolution', until: at + 2 * DAY, evidence: 'mail' })),
  anyInstant.map((at) => stated('commitment', at, { what: 'a report', dueAt: at + DAY })),
);

const clocksWith = ({ ticket, policy, now }: Situation, facts: readonly Fact[]): TicketClocks =>
  clocksOf({ ...ticket, facts }, policy, aivoCalendars, now);

/** Tries a law on the clocks of a ticket without some facts and with them. */
function compares<T>(
  any: fc.Arbitrary<T>,
  factsIn: (drawn: T) => readonly Fact[],
  law: (before: MeasuredClock, after: MeasuredClock, drawn: T) => void,
): void {
  fc.assert(
    fc.property(anySituation, any, (situation, drawn) => {
      const before = clocksWith(situation, []);
      const after = clocksWith(situation, factsIn(drawn));
      for (const clock of allOf(before)) {
        const other = after[clock.metric];
        if (isMeasured(clock) && isMeasured(other)) law(clock, other, drawn);
      }
    }),
    { numRuns: RUNS },
  );
}

const of = (metric: Metric, { metric: own }: MeasuredClock): boolean => metric === own;
const due = ({ dueAt = Infinity }: MeasuredClock): Instant => dueAt;
const end = ({ stoppedAt = Infinity }: MeasuredClock): Instant => stoppedAt;

describe('what the analyst states', () => {
  it('is undone exactly', () => {
    fc.assert(
      fc.property(anySituation, fc.array(anyFact), fc.array(anyFact), (situation, kept, undone) => {
        const withdrawn = undone.map((fact) => ({ ...fact, withdrawnAt: Math.min(situation.now, fact.saidAt + HOUR) }));
        expect(clocksWith(situation, [...kept, ...withdrawn])).toEqual(clocksWith(situation, kept));
      }),
      { numRuns: RUNS },
    );
  });

  it('holds in whatever order it is kept', () => {
    fc.assert(
      fc.property(anySituation, fc.uniqueArray(anyFact, { selector: ({ saidAt }) => saidAt, maxLength: 8 }), (situation, facts) => {
        expect(clocksWith(situation, facts.toReversed())).toEqual(clocksWith(situation, facts));
      }),
      { numRuns: RUNS },
    );
  });

  it('is not known before it is said', () => {
    fc.assert(
      fc.property(anySituation, fc.array(anyFact), (situation, facts) => {
        const later = facts.map((fact) => ({ ...fact, saidAt: situation.now + 1 }));
        expect(clocksWith(situation, later)).toEqual(clocksWith(situation, []));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a pause by hand', () => {
  it('never lengthens the time elapsed, however many there are and whenever they were said', () => {
    compares(
      fc.array(anyPause, { maxLength: 5 }),
      (pauses) => pauses,
      (before, after) => {
        expect(after.startAt).toBe(before.startAt);
        expect(after.elapsedMs).toBeLessThanOrEqual(before.elapsedMs);
      },
    );
  });

  it('takes as much whichever was said first', () => {
    fc.assert(
      fc.property(anySituation, anyPause, anyPause, (situation, one, other) => {
        const swapped = [
          { ...one, saidAt: other.saidAt },
          { ...other, saidAt: one.saidAt },
        ];
        const now = Math.max(situation.now, one.saidAt, other.saidAt);
        const clocks = allOf(clocksWith({ ...situation, now }, [one, other])).filter(isMeasured);
        const again = allOf(clocksWith({ ...situation, now }, swapped)).filter(isMeasured);
        expect(again.map(({ elapsedMs, state }) => [elapsedMs, state])).toEqual(clocks.map(({ elapsedMs, state }) => [elapsedMs, state]));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an earlier contact', () => {
  it('never makes anything due later', () => {
    compares(
      anyInstant,
      (at) => [stated('contact', AROUND - 2 * DAY, { at })],
      (before, after) => {
        expect(after.startAt).toBeLessThanOrEqual(before.startAt);
        expect(due(after)).toBeLessThanOrEqual(due(before));
      },
    );
  });
});

describe('an assignment, and an answer elsewhere', () => {
  it('never end a first response later', () => {
    const both = (at: Instant): readonly Fact[] => [stated('assigned', at, { at, to: 'ana' }), stated('answered', at, { at })];
    compares(anyInstant, both, (before, after) => {
      if (of('firstResponse', before) && before.startAt === after.startAt) expect(end(after)).toBeLessThanOrEqual(end(before));
    });
  });
});

describe('an external cause', () => {
  it('leaves a clock that it ended neither met nor missed', () => {
    compares(
      anyInstant,
      (at) => [stated('externalCause', at, { at, evidence: 'log' })],
      (_, after) => {
        if (after.outcome === 'externalCause')
          expect([after.state, after.breached, after.metric]).toEqual(['stopped', false, 'resolution']);
      },
    );
  });
});

describe('an extension', () => {
  it('counts as before, and makes its metric due no earlier and no other one otherwise', () => {
    const anyExtension = fc.tuple(anyInstant, fc.integer({ min: 1, max: 40 }));
    const facts = ([at, hours]: readonly [Instant, number]): readonly Fact[] => [
      stated('extension', at, { metric: 'resolution', amountMs: hours * HOUR, evidence: 'mail' }),
    ];
    compares(anyExtension, facts, (before, after) => {
      expect(after.elapsedMs).toBe(before.elapsedMs);
      if (!of('resolution', before)) expect(after).toEqual(before);
      else if (before.dueAt !== undefined && after.dueAt !== undefined) expect(after.dueAt).toBeGreaterThanOrEqual(before.dueAt);
    });
  });
});

describe('a message that asks for nothing', () => {
  it('never lengthens the time elapsed of a resolution', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const replies = situation.ticket.events.filter(({ kind }) => kind === 'customerReply');
        const after = clocksWith(
          situation,
          replies.map(({ at }) => stated('noAnswer', at, { at })),
        );
        const before = clocksWith(situation, []);
        if (isMeasured(before.resolution) && isMeasured(after.resolution))
          expect(after.resolution.elapsedMs).toBeLessThanOrEqual(before.resolution.elapsedMs);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('no service level', () => {
  it('leaves no metric with a number, and a commitment changes no clock', () => {
    fc.assert(
      fc.property(anySituation, anyInstant, (situation, at) => {
        const level = clocksWith(situation, [stated('noLevel', AROUND - DAY, { reason: 'a test' })]);
        expect(allOf(level).map(({ state }) => state)).toEqual(allOf(level).map(() => 'none'));
        expect(clocksWith(situation, [stated('commitment', at, { what: 'a report', dueAt: at + DAY })])).toEqual(clocksWith(situation, []));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a severity for the clock', () => {
  it('counts as one that the support center told', () => {
    fc.assert(
      fc.property(anySituation, anyInstant, fc.constantFrom('blocker', 'high', 'low'), (situation, at, to) => {
        const { ticket } = situation;
        const told = { ...ticket, events: [...ticket.events, { at, kind: 'severity', to } as const] };
        const now = Math.max(situation.now, at);
        expect(clocksWith({ ...situation, now }, [stated('severity', at, { at, to })])).toEqual(
          clocksWith({ ...situation, now, ticket: told }, []),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
