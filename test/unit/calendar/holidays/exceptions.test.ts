import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { dayNames } from '@/utils/calendar/holidays/dayNames';
import { exceptionalDays } from '@/utils/calendar/holidays/exceptionalDays';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { definitionIn, RUNS } from '../../../support/anyCalendar';

const AROUND = Date.parse('2026-11-16T00:00Z');
const DAY = 86_400_000;

describe('the days that are not open as in every week', () => {
  it('are all that tell a calendar from its week alone', () => {
    fc.assert(
      fc.property(definitionIn('UTC', AROUND), (definition) => {
        const { holidays, specialDays = {} } = definition;
        // A date is either; the calendar that is asked takes care that it is not both.
        const clean = { ...definition, holidays: holidays.filter((date) => !Object.hasOwn(specialDays, date)) };
        const exceptions = new Map(exceptionalDays(clean, ['2026-11-01', '2026-12-01']).map(({ date, hours }) => [date, hours]));
        const [calendar, week] = [compileCalendar(clean), compileCalendar({ ...clean, holidays: [], specialDays: {} })];
        for (let day = AROUND - 6 * DAY; day < AROUND + 6 * DAY; day += DAY) {
          const [counted, ordinary] = [calendar, week].map((each) => businessTimeBetween(each, day, day + DAY));
          const date = new Date(day).toISOString().slice(0, 10);
          if (counted !== ordinary) expect([...exceptions.keys()]).toContain(date);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('come in order, those of the edges too, and a holiday on a Sunday is none', () => {
    const weekly = {
      mon: [['09:00', '18:00']],
      tue: [['09:00', '18:00']],
      wed: [],
      thu: [['09:00', '18:00']],
      fri: [],
      sat: [],
      sun: [],
    } as const;
    const definition = {
      timeZone: 'UTC',
      weekly,
      holidays: ['2026-11-24', '2026-11-22', '2026-11-16'],
      specialDays: { '2026-11-17': [['09:00', '12:00']], '2026-11-19': [['09:00', '18:00']] },
    } as const;

    expect(exceptionalDays(definition, ['2026-11-16', '2026-11-24'])).toEqual([
      { date: '2026-11-16', hours: [] },
      { date: '2026-11-17', hours: [['09:00', '12:00']] },
      { date: '2026-11-24', hours: [] },
    ]);
  });
});

it('days are named by whoever closes them, and special days by their own name', () => {
  const choices: HolidayChoices = {
    sources: [
      {
        id: 'BR',
        name: 'Brasil',
        kinds: ['public'],
        knownUntil: 2036,
        days: [{ date: '2026-11-20', name: 'Consciência Negra', kind: 'public' }],
      },
    ],
    byHand: [
      { date: '2026-11-20', name: 'Festa' },
      { date: '2026-11-23', name: '' },
    ],
    counting: [],
    specialNames: { '2026-12-24': 'Véspera' },
  };

  expect(dayNames(choices, ['2026-11-20', '2026-11-23', '2026-12-24', '2026-12-25'])).toEqual({
    '2026-11-20': 'Consciência Negra, Festa',
    '2026-12-24': 'Véspera',
  });
  expect(dayNames({ ...choices, counting: ['2026-11-20'] }, ['2026-11-20'])).toEqual({});
});
