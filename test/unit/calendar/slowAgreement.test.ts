import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt, nextChange, openIntervals } from '@/utils/calendar/hours';
import businessTime from '../../cases/business-time.json' with { type: 'json' };
import { oddities, oldOddities, questionAbout, RUNS } from '../../support/anyCalendar';
import { slowAdd, slowBetween, slowIsOpen } from '../../support/slowBusinessTime';

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

describe.each([
  { times: 'where offsets are whole minutes', known: oddities, step: MINUTE, longest: 3 * DAY, runs: RUNS },
  { times: 'where offsets had seconds', known: oldOddities, step: SECOND, longest: DAY / 6, runs: Math.ceil(RUNS / 10) },
])('the slow implementation, $times', { timeout: 120_000 }, ({ known, step, longest, runs }) => {
  const question = questionAbout(known, longest);

  it('finds the same business time', () => {
    fc.assert(
      fc.property(question, ({ definition, from, to }) => {
        expect(businessTimeBetween(compileCalendar(definition), from, to)).toBe(slowBetween(definition, from, to, step));
      }),
      { numRuns: runs },
    );
  });

  it('reaches an amount at the same instant', () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 1, noNaN: true }), ({ definition, from, to }, share) => {
        const amount = Math.round(share * slowBetween(definition, from, to, step));

        expect(addBusinessTime(compileCalendar(definition), from, amount)).toBe(slowAdd(definition, from, amount, to, step));
      }),
      { numRuns: runs },
    );
  });

  it('sees the same hours open', () => {
    fc.assert(
      fc.property(question, ({ definition, from, to }) => {
        const calendar = compileCalendar(definition);
        const intervals = openIntervals(calendar, from, to);

        expect(isOpenAt(calendar, from)).toBe(slowIsOpen(definition, Math.floor(from / step) * step));
        expect(intervals.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(slowBetween(definition, from, to, step));
        for (const interval of intervals) {
          expect(slowIsOpen(definition, Math.floor(interval.from / step) * step)).toBe(true);
          if (interval.from > from) expect(slowIsOpen(definition, interval.from - step)).toBe(false);
          if (interval.to < to) expect(slowIsOpen(definition, interval.to)).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  });

  it('knows of no change before the next one', () => {
    fc.assert(
      fc.property(question, ({ definition, from, to }) => {
        const isOpen = slowIsOpen(definition, Math.floor(from / step) * step);
        let expected: number | undefined;
        for (let at = (Math.floor(from / step) + 1) * step; at <= to && expected === undefined; at += step) {
          if (slowIsOpen(definition, at) !== isOpen) expected = at;
        }
        const change = nextChange(compileCalendar(definition), from);

        if (expected === undefined) expect(change === undefined || change > to).toBe(true);
        else expect(change).toBe(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe('the slow implementation itself', { timeout: 120_000 }, () => {
  const definitions = businessTime.calendars as unknown as readonly CalendarDefinition[];
  const until = ({ op, to, expected }: (typeof businessTime.cases)[number]): number => Date.parse(op === 'add' ? String(expected) : to!);
  // A longer one would take it seconds.
  const short = businessTime.cases.filter((row) => Math.abs(until(row) - Date.parse(row.from)) < 8 * DAY);

  test.each(short)('answers the shared case $id: $note', (row) => {
    const definition = definitions[row.calendar]!;
    const from = Date.parse(row.from);

    if (row.op === 'between') expect(slowBetween(definition, from, Date.parse(row.to!))).toBe(row.expected);
    else expect(slowAdd(definition, from, row.amountMs!, until(row) + MINUTE)).toBe(until(row));
  });
});
