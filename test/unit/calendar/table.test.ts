import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { rulesOf } from '@/utils/calendar/rules';
import { buildTable, type Table } from '@/utils/calendar/table';
import { anyDefinition, RUNS } from '../../support/anyCalendar';
import { daily, onlyOn, weekdays } from '../../support/calendars';

const HOUR = 3_600_000;
const SLOT = 2 ** 25;

const tableOf = (definition: CalendarDefinition, firstYear: number, endYear: number): Table =>
  buildTable(rulesOf(definition), firstYear, endYear);

/** Of `ends`, the first that lies after `mark`, the slow way. */
const firstAfter = (ends: readonly number[], mark: number): number => ends.findIndex((end) => end > mark);

describe('a table', { timeout: 60_000 }, () => {
  it('holds intervals that are ordered, apart, not empty, and within its years', () => {
    fc.assert(
      fc.property(anyDefinition, fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 2 }), (definition, firstYear, years) => {
        const { from, to, start, end, before, total } = tableOf(definition, firstYear, firstYear + years);
        const count = start.length - 2;
        let previous = from - 1;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThan(previous);
          expect(end[i]).toBeGreaterThan(start[i]!);
          expect(before[i + 1]! - before[i]!).toBe(end[i]! - start[i]!);
          previous = end[i]!;
        }

        expect(previous).toBeLessThanOrEqual(to);
        expect([before[0], before[count]]).toEqual([0, total]);
        expect([start[count], end[count], start[count + 1], end[count + 1]]).toEqual([to, to, to, to]);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('leaves no more than a step to walk: its indexes name the first interval that ends after a slot or slice begins', () => {
    fc.assert(
      fc.property(anyDefinition, fc.integer({ min: 1990, max: 2030 }), (definition, year) => {
        const { from, end, before, bySlot, bySlice, slice } = tableOf(definition, year, year + 1);
        const totals = [...before.subarray(1)];

        expect([...bySlot]).toEqual([...bySlot].map((_, slot) => firstAfter([...end], from + slot * SLOT)));
        expect([...bySlice]).toEqual([...bySlice].map((_, index) => firstAfter(totals, index * slice)));
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });

  it('covers each instant with a slot and each amount with a slice', () => {
    const { from, to, start, total, bySlot, bySlice, slice } = tableOf(weekdays('UTC'), 2026, 2028);

    expect(bySlot).toHaveLength(Math.ceil((to - from) / SLOT));
    expect(slice).toBe(9 * HOUR);
    expect(bySlice).toHaveLength(total / slice);
    expect(start).toHaveLength(total / slice + 2);
  });

  it('drops hours that a change of clocks leaves no time for', () => {
    // Until 03:00, which is where the clocks of March 29th go on. One interval more, clipped, is that of the next New Year.
    const { start } = tableOf(daily('Europe/Madrid', [['00:00', '03:00']]), 2026, 2027);

    expect(start).toHaveLength(366 + 2);
  });

  it('is empty for a year without hours', () => {
    const { start, total, bySlice, slice } = tableOf(onlyOn('UTC'), 2026, 2027);

    expect([start.length, total, bySlice.length, slice]).toEqual([2, 0, 0, 1]);
  });
});
