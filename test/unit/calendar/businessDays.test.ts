import { describe, expect, it } from 'vitest';
import { lastClosingAfter, sameTimeAfter } from '@/utils/calendar/businessDays';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { firstInstantOf, localDayOf } from '@/utils/calendar/wallTime';
import { aivoCalendar } from '@/utils/sla/policy/aivo';
import { HOUR } from '@/utils/time/instant';

const aivo = {
  ...aivoCalendar,
  holidays: ['2026-03-09'],
  specialDays: { '2026-03-07': [['10:00', '13:00']] },
} satisfies CalendarDefinition;
const always = {
  ...aivoCalendar,
  weekly: Object.fromEntries(Object.keys(aivoCalendar.weekly).map((day) => [day, [['00:00', '24:00']]])) as never,
};
const never = { ...aivoCalendar, weekly: Object.fromEntries(Object.keys(aivoCalendar.weekly).map((day) => [day, []])) as never };

const at = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}-03:00`);
const written = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant - 3 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

describe('so many business days later', () => {
  it.each<[string, CalendarDefinition, string, number, string, string]>([
    ['over a night', aivo, '2026-03-02 10:30', 1, '2026-03-03 10:30', '2026-03-03 18:00'],
    ['on the same day', aivo, '2026-03-02 10:30', 0, '2026-03-02 10:30', '2026-03-02 18:00'],
    ['from before opening', aivo, '2026-03-02 07:00', 1, '2026-03-03 09:00', '2026-03-03 18:00'],
    ['from after closing', aivo, '2026-03-02 19:00', 1, '2026-03-04 09:00', '2026-03-04 18:00'],
    ['on a special day, which closes before that time', aivo, '2026-03-06 16:00', 1, '2026-03-07 16:00', '2026-03-07 13:00'],
    ['over weekend and holiday', aivo, '2026-03-06 16:00', 2, '2026-03-10 16:00', '2026-03-10 18:00'],
    ['where it never closes', always, '2026-03-02 10:30', 2, '2026-03-04 10:30', '2026-03-05 00:00'],
  ])('%s', (_, definition, start, days, sameTime, closing) => {
    const calendar = compileCalendar(definition);

    expect(written(sameTimeAfter(calendar, at(start), days)?.to)).toBe(sameTime);
    expect(written(lastClosingAfter(calendar, at(start), days)?.to)).toBe(closing);
  });

  it('is nowhere where there are none', () => {
    expect(sameTimeAfter(compileCalendar(never), at('2026-03-02 10:30'), 1)).toBeUndefined();
    expect(lastClosingAfter(compileCalendar(never), at('2026-03-02 10:30'), 1)).toBeUndefined();
  });
});

describe('the first instant of a date at which the wall shows a time or later', () => {
  it.each<[string, string, string, number, string]>([
    ['on a plain day', 'America/New_York', '2026-03-02', 9.5, '2026-03-02T14:30:00Z'],
    ['in the hour that is skipped: the jump', 'America/New_York', '2026-03-08', 2.5, '2026-03-08T07:00:00Z'],
    ['in the hour that comes twice: the first', 'America/New_York', '2026-11-01', 1.5, '2026-11-01T05:30:00Z'],
    ['at a midnight that is skipped', 'America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00Z'],
    ['on the last day of a year', 'Asia/Tokyo', '2026-12-31', 23, '2026-12-31T14:00:00Z'],
    ['on the first day of a year', 'Asia/Tokyo', '2026-01-01', 0, '2025-12-31T15:00:00Z'],
    ['of a date that never was: where the next one begins', 'Pacific/Apia', '2011-12-30', 9, '2011-12-30T10:00:00Z'],
  ])('%s', (_, zone, date, hours, expected) => {
    expect(new Date(firstInstantOf(zone, localDayOf(date)!, hours * HOUR)).toISOString()).toBe(new Date(expected).toISOString());
  });
});
