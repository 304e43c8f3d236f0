import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt, nextChange, nextOpening, openIntervals } from '@/utils/calendar/hours';
import { anyAmount, anyDefinition, anyInstant, RUNS } from '../../support/anyCalendar';
import { copyOf } from '../../support/calendars';

const DAY = 86_400_000;

/** A law over any calendar and any instants, tried as often as `RUNS` says. */
function holds<Args extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Args]: fc.Arbitrary<Args[K]> },
  law: (...args: Args) => void,
): void {
  fc.assert(fc.property(...(arbitraries as unknown as [fc.Arbitrary<unknown>]), law as unknown as (argument: unknown) => void), {
    numRuns: RUNS,
  });
}

describe('business time', { timeout: 120_000 }, () => {
  it('between an instant and the one that an amount reaches is that amount', () => {
    holds([anyDefinition, anyInstant, anyAmount], (definition, from, amount) => {
      const calendar = compileCalendar(definition);
      const at = addBusinessTime(calendar, from, amount);

      if (at === undefined) expect(businessTimeBetween(calendar, from, from + 3_000 * DAY)).toBeLessThan(amount);
      else expect(businessTimeBetween(calendar, from, at)).toBe(amount);
    });
  });

  it('is reached at the earliest instant that has it', () => {
    holds([anyDefinition, anyInstant, anyAmount], (definition, from, amount) => {
      const calendar = compileCalendar(definition);
      const at = addBusinessTime(calendar, from, amount);

      if (at === undefined) return;
      expect(businessTimeBetween(calendar, from, at - 1)).toBe(amount - 1);
      expect(isOpenAt(calendar, at - 1)).toBe(true);
    });
  });

  it('leads back, added, to the last open instant of the stretch it was measured on', () => {
    holds([anyDefinition, anyInstant, anyInstant], (definition, one, other) => {
      const calendar = compileCalendar(definition);
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const at = addBusinessTime(calendar, from, businessTimeBetween(calendar, from, to));

      expect(at).toBeLessThanOrEqual(to);
      expect(businessTimeBetween(calendar, at!, to)).toBe(0);
    });
  });

  it('is additive over split stretches', () => {
    holds([anyDefinition, fc.tuple(anyInstant, anyInstant, anyInstant)], (definition, instants) => {
      const calendar = compileCalendar(definition);
      const [from, split, to] = instants.toSorted((one, other) => one - other) as [number, number, number];

      expect(businessTimeBetween(calendar, from, split) + businessTimeBetween(calendar, split, to)).toBe(
        businessTimeBetween(calendar, from, to),
      );
    });
  });

  it('is additive over split amounts', () => {
    holds([anyDefinition, anyInstant, anyAmount, anyAmount], (definition, from, first, second) => {
      const calendar = compileCalendar(definition);
      const split = addBusinessTime(calendar, from, first);

      expect(split === undefined ? undefined : addBusinessTime(calendar, split, second)).toBe(
        addBusinessTime(calendar, from, first + second),
      );
    });
  });

  it('grows with the stretch, never faster than time', () => {
    holds([anyDefinition, anyInstant, anyInstant, fc.integer({ min: 0, max: 9 * DAY })], (definition, from, to, more) => {
      const calendar = compileCalendar(definition);
      const grown = businessTimeBetween(calendar, from, to + more) - businessTimeBetween(calendar, from, to);

      expect(grown).toBeGreaterThanOrEqual(0);
      expect(grown).toBeLessThanOrEqual(more);
    });
  });

  it('is reached later, the more of it is asked for', () => {
    holds([anyDefinition, anyInstant, anyAmount, anyAmount], (definition, from, amount, more) => {
      const calendar = compileCalendar(definition);
      const [sooner, later] = [addBusinessTime(calendar, from, amount), addBusinessTime(calendar, from, amount + more)];

      if (later !== undefined) expect(later - sooner!).toBeGreaterThanOrEqual(more);
    });
  });

  it('counts open time and nothing else', () => {
    holds([anyDefinition, anyInstant, fc.integer({ min: 1, max: 60 * DAY })], (definition, from, length) => {
      const calendar = compileCalendar(definition);
      const intervals = openIntervals(calendar, from, from + length);
      let end = from;
      for (const [index, interval] of intervals.entries()) {
        if (index > 0) expect(interval.from).toBeGreaterThan(end);
        expect(businessTimeBetween(calendar, end, interval.from)).toBe(0);
        expect(businessTimeBetween(calendar, interval.from, interval.to)).toBe(interval.to - interval.from);
        expect(interval.to).toBeGreaterThan(interval.from);
        end = interval.to;
      }

      expect(businessTimeBetween(calendar, end, from + length)).toBe(0);
      expect(end).toBeLessThanOrEqual(from + length);
    });
  });

  it('is zero from an instant to itself and backwards', () => {
    holds([anyDefinition, anyInstant, fc.nat({ max: 9 * DAY })], (definition, from, back) => {
      expect(businessTimeBetween(compileCalendar(definition), from, from - back)).toBe(0);
    });
  });

  it('depends on no question asked before', () => {
    holds(
      [anyDefinition, fc.array(anyInstant, { minLength: 2, maxLength: 6 }), anyInstant, anyInstant, anyAmount],
      (definition, before, from, to, amount) => {
        const calendar = compileCalendar(definition);
        for (const [index, at] of before.entries()) businessTimeBetween(calendar, at, before[index + 1] ?? at + DAY);
        const fresh = () => compileCalendar(copyOf(definition));

        expect(businessTimeBetween(calendar, from, to)).toBe(businessTimeBetween(fresh(), from, to));
        expect(addBusinessTime(calendar, from, amount)).toBe(addBusinessTime(fresh(), from, amount));
        expect(nextChange(calendar, from)).toBe(nextChange(fresh(), from));
        expect(isOpenAt(calendar, from)).toBe(isOpenAt(fresh(), from));
      },
    );
  });
});

describe('the hours', { timeout: 120_000 }, () => {
  it('open next at the next change, or are open', () => {
    holds([anyDefinition, anyInstant], (definition, at) => {
      const calendar = compileCalendar(definition);

      expect(nextOpening(calendar, at)).toBe(isOpenAt(calendar, at) ? at : nextChange(calendar, at));
    });
  });

  it('are other hours after a change, and the same all the way to it', () => {
    holds([anyDefinition, anyInstant], (definition, at) => {
      const calendar = compileCalendar(definition);
      const change = nextChange(calendar, at);

      if (change === undefined) return;
      expect(change).toBeGreaterThan(at);
      expect(isOpenAt(calendar, change)).toBe(!isOpenAt(calendar, at));
      expect(isOpenAt(calendar, change - 1)).toBe(isOpenAt(calendar, at));
      expect(businessTimeBetween(calendar, at, change)).toBe(isOpenAt(calendar, at) ? change - at : 0);
    });
  });
});
