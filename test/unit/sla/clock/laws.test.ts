import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { allOf, isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { countedBetween, hoursOf, type Calendars } from '@/utils/sla/clock/countedTime';
import { explain } from '@/utils/sla/clock/explanation';
import { measure, type Pause } from '@/utils/sla/clock/measure';
import type { Policy } from '@/utils/sla/policy/policy';
import { reachedAt } from '@/utils/sla/clock/reachedAt';
import { aheadOf, segmentsOf } from '@/utils/sla/clock/segments';
import type { Ticket } from '@/utils/tickets/ticket';
import { DAY, HOUR, type Instant } from '@/utils/time/instant';
import { definitionIn, oddities, RUNS } from '../../../support/anyCalendar';
import { anyContract } from '../../../support/contracts';
import { anyTicket } from '../../../support/tickets';

interface Situation {
  readonly policy: Policy;
  readonly calendars: Calendars;
  readonly ticket: Ticket;
  readonly now: Instant;
  readonly later: Instant;
}

/** A ticket in Aivo's hours or, about an oddity of some zone, in any hours there are; under Aivo's contract or any other. */
const anySituation: fc.Arbitrary<Situation> = fc
  .oneof(
    fc.constant<[CalendarDefinition, Instant]>([aivoCalendar, Date.parse('2026-03-01T00:00Z')]),
    fc.constantFrom(...oddities).chain(([timeZone, at]) => {
      const around = Date.parse(at);
      return definitionIn(timeZone, around).map((definition): [CalendarDefinition, Instant] => [definition, around - 5 * DAY]);
    }),
  )
  .chain(([definition, around]) =>
    fc
      .record({
        policy: fc.oneof(fc.constant(aivoPolicy), anyContract),
        ticket: anyTicket(around),
        seen: fc.integer({ min: -DAY, max: 25 * DAY }),
        wait: fc.integer({ min: 0, max: 5 * DAY }),
      })
      .map(({ policy, ticket, seen, wait }) => ({
        policy,
        calendars: new Map([['aivo', compileCalendar(definition)]]),
        ticket,
        now: around + seen,
        later: around + seen + wait,
      })),
  );

function measuredClocks({ ticket, calendars, now, policy }: Situation): MeasuredClock[] {
  const clocks = clocksOf(ticket, policy, calendars, now);
  return allOf(clocks).filter(isMeasured);
}

/** Tries `law` on both clocks of many tickets. */
function holds(law: (clock: MeasuredClock, situation: Situation) => void): void {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const clock of measuredClocks(situation)) law(clock, situation);
    }),
    { numRuns: RUNS },
  );
}

const sum = (parts: readonly { readonly countedMs: number }[]): number => parts.reduce((total, { countedMs }) => total + countedMs, 0);

describe('a clock', () => {
  it('has exclusions that are ordered, apart, not empty, and within its time', () => {
    holds(({ exclusions, startAt, stoppedAt }, { now }) => {
      let end = startAt;
      exclusions.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(end);
        if (to === undefined) expect(index).toBe(exclusions.length - 1);
        else expect(to).toBeGreaterThan(from);
        end = to ?? from;
      });
      expect(end).toBeLessThanOrEqual(Math.max(stoppedAt ?? now, startAt));
    });
  });

  it('counts the time of its hours outside its exclusions', () => {
    holds((clock, { calendars, now }) => {
      const end = clock.stoppedAt ?? now;
      const counted = (from: Instant, to: Instant): number => countedBetween(hoursOf(clock, calendars)!, from, Math.min(to, end));
      const excluded = clock.exclusions.reduce((total, { from, to }) => total + counted(from, to ?? end), 0);
      expect(clock.elapsedMs).toBe(counted(clock.startAt, end) - excluded);
      expect(clock.remainingMs).toBe(clock.targetMs - clock.elapsedMs);
    });
  });

  it('is made of segments without gaps that add up to its elapsed time', () => {
    holds((clock, { calendars, now }) => {
      const segments = segmentsOf(clock, calendars, now);
      expect(sum(segments)).toBe(clock.elapsedMs);
      const ends = segments.map(({ to }) => to);
      const end = Math.max(clock.startAt, Math.min(now, clock.stoppedAt ?? now));
      expect([clock.startAt, ...ends]).toEqual([...segments.map(({ from }) => from), end]);
      for (const { kind, from, to, countedMs } of segments) expect(countedMs).toBe(kind === 'counting' ? to - from : 0);
    });
  });

  it('is explained by rows that add up to its elapsed time', () => {
    holds((clock, { calendars, now }) => {
      const rows = explain(clock, calendars, now);
      expect(sum(rows)).toBe(clock.elapsedMs);
      const excluded = rows.reduce((total, row) => total + (row.kind === 'excluded' ? row.excludedMs : 0), 0);
      const end = clock.stoppedAt ?? now;
      expect(sum(rows) + excluded).toBe(countedBetween(hoursOf(clock, calendars)!, clock.startAt, end));
    });
  });

  it('has as much ahead of it as remains', () => {
    holds((clock, { calendars, now }) => {
      const left = clock.state === 'stopped' || now < clock.startAt ? 0 : clock.remainingMs;
      const ahead = aheadOf(clock, calendars, now);
      if (clock.dueAt !== undefined && now >= clock.startAt) expect(sum(ahead)).toBe(Math.max(0, left));
    });
  });

  it('reaches an elapsed time at the instant that clocks asked then agree on', () => {
    holds((clock, { calendars }) => {
      const hours = hoursOf(clock, calendars)!;
      for (const elapsedMs of [0, 1, HOUR, clock.elapsedMs, clock.targetMs, clock.targetMs + 1]) {
        const at = reachedAt(clock, calendars, elapsedMs);
        if (at === undefined) continue;
        expect(measure(hours, clock.startAt, clock.exclusions, 0, at).elapsedMs).toBe(elapsedMs);
        if (elapsedMs > 0) expect(measure(hours, clock.startAt, clock.exclusions, 0, at - 1).elapsedMs).toBe(elapsedMs - 1);
      }
    });
  });

  it('is due when it reaches its target', () => {
    holds((clock, { calendars }) => {
      if (clock.state !== 'stopped') expect(reachedAt(clock, calendars, clock.targetMs)).toBe(clock.dueAt);
    });
  });

  it('can be carried on to any later instant before the next event', () => {
    holds((clock, situation) => {
      const { policy, calendars, ticket, now } = situation;
      const later = Math.min(situation.later, ...ticket.events.filter(({ at }) => at > now).map(({ at }) => at - 1));
      const then = clocksOf(ticket, policy, calendars, later)[clock.metric];
      expect(clockAt(clock, calendars, later)).toEqual(then);
    });
  });

  it('does not care for the order in which events of different instants are given, nor for repetitions', () => {
    fc.assert(
      fc.property(
        anySituation.chain((situation) => fc.tuple(fc.constant(situation), fc.shuffledSubarray([...situation.ticket.events.keys()]))),
        ([situation, order]) => {
          const instants = new Set<Instant>();
          const apart = situation.ticket.events.filter(({ at }) => !instants.has(at) && instants.add(at));
          const clocks = (events: Ticket['events']): MeasuredClock[] =>
            measuredClocks({ ...situation, ticket: { ...situation.ticket, events } });
          const again = order.map((index) => situation.ticket.events[index]!).filter((event) => apart.includes(event));
          expect(clocks([...again, ...apart.toReversed()])).toEqual(clocks(apart));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('pauses', () => {
  const anyPauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 * DAY }), fc.integer({ min: 0, max: 3 * DAY })), { maxLength: 5 });
  const spansAfter = (start: Instant, pauses: readonly (readonly [number, number])[]): Pause[] =>
    pauses.map(([offset, length]) => ({ from: start + offset, to: start + offset + length })).toSorted((a, b) => a.from - b.from);

  it('never lengthen what has elapsed, and never bring a deadline forward', () => {
    fc.assert(
      fc.property(anySituation, anyPauses, fc.integer({ min: 0, max: 60 * HOUR }), ({ calendars, now }, pauses, targetMs) => {
        const hours = calendars.get('aivo')!;
        const spans = spansAfter(now, pauses);
        const until = now + 14 * DAY;
        const free = measure(hours, now, spans.slice(1), targetMs, until);
        const paused = measure(hours, now, spans, targetMs, until);
        expect(paused.elapsedMs).toBeLessThanOrEqual(free.elapsedMs);
        expect(paused.runsOutAt ?? Infinity).toBeGreaterThanOrEqual(free.runsOutAt ?? Infinity);
      }),
      { numRuns: RUNS },
    );
  });

  it('may be split anywhere without changing anything', () => {
    fc.assert(
      fc.property(anySituation, anyPauses, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendars, now }, pauses, share) => {
        const hours = calendars.get('aivo')!;
        const whole = spansAfter(now, pauses);
        const split = whole.flatMap(({ from, to }) => {
          const middle = from + Math.floor(share * (to! - from));
          return [
            { from, to: middle },
            { from: middle, to },
          ];
        });
        for (const until of [now, now + 5 * DAY, now + 20 * DAY]) {
          const ordered = split.toSorted((a, b) => a.from - b.from);
          expect(measure(hours, now, ordered, 20 * HOUR, until)).toEqual(measure(hours, now, whole, 20 * HOUR, until));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
