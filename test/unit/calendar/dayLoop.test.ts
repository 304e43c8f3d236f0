import { TZDate } from '@date-fns/tz';
import { addDays, formatISO, startOfDay } from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessTimeBetween } from '@/utils/calendar/businessTime';
import type { CalendarDefinition, Weekday } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';

// A second judge that knows zones from another library and goes from day to day. It takes local times that come twice or never as that
// library does, not as the definition says, so it judges office hours only: no zone changes its clocks between six and eleven.

const DAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ZONES = [
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'Europe/Madrid',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Open time between two instants, one local day after the other. */
function dayByDay({ timeZone, weekly, holidays, specialDays = {} }: CalendarDefinition, from: number, to: number): number {
  let total = 0;
  for (let day: TZDate = startOfDay(new TZDate(from, timeZone)); day.getTime() < to; day = addDays(day, 1)) {
    const date = formatISO(day, { representation: 'date' });
    const hours = specialDays[date] ?? (holidays.includes(date) ? [] : weekly[DAYS[day.getDay()]!]);
    for (const [opens, closes] of hours) {
      const at = (time: string): number =>
        new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), 0, minuteOf(time), timeZone).getTime();
      total += Math.max(0, Math.min(at(closes), to) - Math.max(at(opens), from));
    }
  }
  return total;
}

const halfDay = fc.constantFrom<readonly (readonly [string, string])[]>(
  [['06:30', '12:00']],
  [
    ['09:00', '13:00'],
    ['14:00', '18:00'],
  ],
  [['09:00', '18:00']],
  [],
);
const calendar: fc.Arbitrary<CalendarDefinition> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekly: fc.record({ mon: halfDay, tue: halfDay, wed: halfDay, thu: halfDay, fri: halfDay, sat: halfDay, sun: halfDay }),
  holidays: fc.constantFrom<readonly string[]>([], ['2026-03-30', '2026-12-25', '2027-01-01']),
  specialDays: fc.constantFrom<Readonly<Record<string, readonly (readonly [string, string])[]>>>(
    {},
    { '2026-12-25': [['10:00', '12:00']], '2026-10-05': [] },
  ),
});

it('agrees with a loop over days on office hours, over every change of clocks', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const instant = fc.integer({ min: 0, max: 400 * 24 * 3600 }).map((second) => start + second * 1000);

  fc.assert(
    fc.property(calendar, instant, fc.integer({ min: 0, max: 40 * 24 * 3600 }), (definition, from, seconds) => {
      const to = from + seconds * 1000;

      expect(businessTimeBetween(compileCalendar(definition), from, to)).toBe(dayByDay(definition, from, to));
    }),
    { numRuns: 500 },
  );
});
