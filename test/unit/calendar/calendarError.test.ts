import { describe, expect, it, test } from 'vitest';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { checkCalendar } from '@/utils/calendar/checkCalendar';
import { CalendarError } from '@/utils/calendar/calendarError';
import { businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { weekdays } from '../../support/calendars';

const good = weekdays('America/Argentina/Buenos_Aires', [['09:00', '18:00']], {
  holidays: ['2026-05-25'],
  specialDays: { '2026-12-24': [['09:00', '13:00']] },
});

/** The good definition with the value at a path replaced, or removed by `undefined`. */
function damaged(path: readonly (string | number)[], value: unknown): CalendarDefinition {
  const definition = structuredClone(good) as unknown as Record<string | number, unknown>;
  let at = definition;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return definition as unknown as CalendarDefinition;
}

function refusalOf(definition: unknown): CalendarError {
  try {
    const check: (one: unknown) => void = checkCalendar;
    check(definition);
  } catch (error) {
    expect(error).toBeInstanceOf(CalendarError);
    return error as CalendarError;
  }
  throw new Error('The definition was taken.');
}

const monday = ['weekly', 'mon'];
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** [what is put in place, where, the field the error names, the value it names (if another than what was put)] */
const malformed: readonly (readonly [path: readonly (string | number)[], value: unknown, field: string, named?: unknown])[] = [
  // The zone.
  [['timeZone'], undefined, 'timeZone'],
  [['timeZone'], null, 'timeZone'],
  [['timeZone'], '', 'timeZone'],
  [['timeZone'], 3, 'timeZone'],
  [['timeZone'], 'Buenos Aires', 'timeZone'],
  [['timeZone'], 'America/Atlantis', 'timeZone'],
  [['timeZone'], '-03:00', 'timeZone'],
  [['timeZone'], ['UTC'], 'timeZone'],
  // The week.
  [['weekly'], undefined, 'weekly'],
  [['weekly'], null, 'weekly'],
  [['weekly'], [], 'weekly'],
  [['weekly'], 'mon-fri', 'weekly'],
  [['weekly', 'sun'], undefined, 'weekly.sun'],
  [['weekly', 'sun'], null, 'weekly.sun'],
  [['weekly', 'sun'], {}, 'weekly.sun'],
  [['weekly', 'sun'], '09:00-18:00', 'weekly.sun'],
  [['weekly', 'monday'], [], 'weekly', 'monday'],
  // Intervals.
  [[...monday, 0], '09:00-18:00', 'weekly.mon[0]'],
  [[...monday, 0], null, 'weekly.mon[0]'],
  [[...monday, 0], [], 'weekly.mon[0]'],
  [[...monday, 0], ['09:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['09:00', '12:00', '18:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['18:00', '09:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['09:00', '09:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['00:00', '00:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['24:00', '24:00'], 'weekly.mon[0]'],
  [[...monday, 0], ['22:00', '06:00'], 'weekly.mon[0]'],
  [[...monday, 1], ['17:00', '19:00'], 'weekly.mon[1]'],
  [[...monday, 1], ['08:00', '09:01'], 'weekly.mon[0]', ['09:00', '18:00']],
  [[...monday, 1], ['10:00', '11:00'], 'weekly.mon[1]'],
  [[...monday, 1], ['09:00', '18:00'], 'weekly.mon[1]'],
  // Times.
  [[...monday, 0, 0], '9:00', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], '09:0', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], '0900', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], '09:00:00', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], ' 09:00', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], '-1:00', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], '', 'weekly.mon[0][0]'],
  [[...monday, 0, 0], 9, 'weekly.mon[0][0]'],
  [[...monday, 0, 0], ['09:00'], 'weekly.mon[0][0]'],
  [[...monday, 0, 0], null, 'weekly.mon[0][0]'],
  [[...monday, 0, 1], '25:00', 'weekly.mon[0][1]'],
  [[...monday, 0, 1], '24:01', 'weekly.mon[0][1]'],
  [[...monday, 0, 1], '24:30', 'weekly.mon[0][1]'],
  [[...monday, 0, 1], '18:60', 'weekly.mon[0][1]'],
  [[...monday, 0, 1], '1８:00', 'weekly.mon[0][1]'],
  [[...monday, 0, 1], '18:00\n', 'weekly.mon[0][1]'],
  // Holidays.
  [['holidays'], undefined, 'holidays'],
  [['holidays'], null, 'holidays'],
  [['holidays'], {}, 'holidays'],
  [['holidays'], '2026-05-25', 'holidays'],
  [['holidays', 1], '2026-02-30', 'holidays[1]'],
  [['holidays', 1], '2026-02-29', 'holidays[1]'],
  [['holidays', 1], '2026-04-31', 'holidays[1]'],
  [['holidays', 1], '2026-13-01', 'holidays[1]'],
  [['holidays', 1], '2026-00-10', 'holidays[1]'],
  [['holidays', 1], '2026-01-00', 'holidays[1]'],
  [['holidays', 1], '2026-1-1', 'holidays[1]'],
  [['holidays', 1], '25/05/2026', 'holidays[1]'],
  [['holidays', 1], '2026-05-26T00:00Z', 'holidays[1]'],
  [['holidays', 1], '+012026-05-26', 'holidays[1]'],
  [['holidays', 1], '', 'holidays[1]'],
  [['holidays', 1], null, 'holidays[1]'],
  [['holidays', 1], 20_260_525, 'holidays[1]'],
  [['holidays', 1], '2026-05-25', 'holidays[1]'],
  // Special days.
  [['specialDays'], null, 'specialDays'],
  [['specialDays'], [], 'specialDays'],
  [['specialDays'], '2026-12-24', 'specialDays'],
  [['specialDays', '2026-02-30'], [], 'specialDays', '2026-02-30'],
  [['specialDays', '24-12-2026'], [], 'specialDays', '24-12-2026'],
  [['specialDays', '2026-12-31'], null, 'specialDays.2026-12-31'],
  [['specialDays', '2026-12-31'], '09:00-12:00', 'specialDays.2026-12-31'],
  [['specialDays', '2026-12-31'], [['12:00', '09:00']], 'specialDays.2026-12-31[0]', ['12:00', '09:00']],
  [
    ['specialDays', '2026-12-31'],
    [
      ['09:00', '12:00'],
      ['11:00', '13:00'],
    ],
    'specialDays.2026-12-31[1]',
    ['11:00', '13:00'],
  ],
  [['specialDays', '2026-12-31'], [['09:00', '25:00']], 'specialDays.2026-12-31[0][1]', '25:00'],
  // The whole, and what no JSON holds.
  [['name'], 'Aivo', 'definition', 'name'],
  [['specialdays'], {}, 'definition', 'specialdays'],
  [['holidays', 1], 1n, 'holidays[1]'],
  [['holidays', 1], cyclic, 'holidays[1]'],
  [['holidays', 1], Symbol('holiday'), 'holidays[1]'],
];

describe('a malformed definition', () => {
  test.each(
    malformed.map(([path, value, field, named = value]) => ({ where: path.join('.'), text: textOf(value), path, value, field, named })),
  )('is refused by $field when $where is $text', ({ path, value, field, named }) => {
    const refusal = refusalOf(damaged(path, value));

    expect(refusal.field).toBe(field);
    expect(refusal.value).toEqual(named);
    expect(refusal.name).toBe('CalendarError');
    expect(refusal.message).toMatch(new RegExp(`^${field.replaceAll(/[[\].]/g, '\\$&')}: .+ is not .+`, 's'));
  });

  test.each([[undefined], [null], ['UTC'], [7], [[]]])('is refused when it is %j altogether', (definition) => {
    expect(refusalOf(definition)).toMatchObject({ field: 'definition', value: definition });
  });

  it('is refused each time', () => {
    const definition = damaged(['timeZone'], 'America/Atlantis');

    expect(refusalOf(definition).message).toBe(refusalOf(definition).message);
  });

  it('says what stands there and what should', () => {
    expect(refusalOf(damaged(['holidays', 1], '2026-02-30')).message).toBe('holidays[1]: "2026-02-30" is not a date YYYY-MM-DD');
    expect(refusalOf(damaged(['holidays', 1], 1n)).message).toBe('holidays[1]: 1 is not a date YYYY-MM-DD');
    expect(refusalOf(damaged([...monday, 0, 1], '25:00')).message).toBe('weekly.mon[0][1]: "25:00" is not a time from "00:00" to "24:00"');
    expect(refusalOf(damaged(['name'], 'Aivo')).message).toBe('definition: "name" is not one of timeZone, weekly, holidays, specialDays');
  });
});

describe('an unusual definition', () => {
  const HOUR = 3_600_000;
  const day = [Date.parse('2026-06-01T00:00-03:00'), Date.parse('2026-06-02T00:00-03:00')] as const;

  test.each<readonly [what: string, definition: CalendarDefinition, hours: number]>([
    ['a week without hours', damaged(['weekly'], { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }), 0],
    [
      'intervals that touch',
      damaged(monday, [
        ['09:00', '12:00'],
        ['12:00', '18:00'],
      ]),
      9,
    ],
    [
      'intervals in any order',
      damaged(monday, [
        ['14:00', '18:00'],
        ['09:00', '13:00'],
      ]),
      8,
    ],
    ['a whole day', damaged(monday, [['00:00', '24:00']]), 24],
    ['a single minute', damaged(monday, [['23:59', '24:00']]), 1 / 60],
    ['no special days', damaged(['specialDays'], undefined), 9],
    ['a special day on a holiday', damaged(['specialDays', '2026-05-25'], [['10:00', '11:00']]), 9],
    ['a leap day', damaged(['holidays', 1], '2028-02-29'), 9],
    ['a zone in other letters', damaged(['timeZone'], 'america/ARGENTINA/buenos_aires'), 9],
  ])('is taken: %s', (_what, definition, hours) => {
    expect(businessTimeBetween(compileCalendar(definition), ...day)).toBe(hours * HOUR);
  });
});

function textOf(value: unknown): string {
  if (value === cyclic) return 'an object that holds itself';
  return typeof value === 'bigint' || typeof value === 'symbol' ? value.toString() : (JSON.stringify(value) ?? typeof value);
}
