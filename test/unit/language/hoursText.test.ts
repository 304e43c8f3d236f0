import { expect, test } from 'vitest';
import type { OpenHours, Weekday } from '@/utils/calendar/calendarDefinition';
import { hoursText } from '@/utils/language/telling/hoursText';

type Week = Partial<Record<Weekday, readonly OpenHours[]>>;

const weekly = (week: Week) => ({ weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], ...week } });
const office: readonly OpenHours[] = [['09:00', '18:00']];
const always: readonly OpenHours[] = [['00:00', '24:00']];

test.each<readonly [Week, string, string]>([
  [{ mon: office, tue: office, wed: office, thu: office, fri: office }, 'seg–sex 9–18', 'Mon–Fri 9–18'],
  [{ mon: office, tue: office, sat: [['09:00', '12:30']] }, 'seg–ter 9–18 · sáb 9–12:30', 'Mon–Tue 9–18 · Sat 9–12:30'],
  [{ mon: office, wed: office }, 'seg 9–18 · qua 9–18', 'Mon 9–18 · Wed 9–18'],
  [
    {
      sun: [
        ['08:00', '12:00'],
        ['13:15', '17:00'],
      ],
    },
    'dom 8–12, 13:15–17',
    'Sun 8–12, 13:15–17',
  ],
  [{ mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always }, 'seg–dom 0–24', 'Mon–Sun 0–24'],
  [{}, '', ''],
])('%j reads %s', (week, pt, en) => {
  expect([hoursText(weekly(week), 'pt'), hoursText(weekly(week), 'en')]).toEqual([pt, en]);
});
