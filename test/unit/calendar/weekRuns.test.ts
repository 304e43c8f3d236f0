import { expect, it } from 'vitest';
import type { OpenHours } from '@/utils/calendar/calendarDefinition';
import { weekRunsOf } from '@/utils/calendar/weekRuns';

const office: readonly OpenHours[] = [['09:00', '18:00']];
const split: readonly OpenHours[] = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
];

it('joins neighbouring days with the same hours, closed ones too', () => {
  const weekly = { mon: office, tue: office, wed: split, thu: split, fri: office, sat: [], sun: [] };

  expect(weekRunsOf({ weekly })).toEqual([
    { first: 'mon', last: 'tue', hours: office },
    { first: 'wed', last: 'thu', hours: split },
    { first: 'fri', last: 'fri', hours: office },
    { first: 'sat', last: 'sun', hours: [] },
  ]);
});

it('joins nothing across the end of the week', () => {
  const weekly = { mon: [], tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] };

  expect(weekRunsOf({ weekly }).map(({ first, last }) => `${first}-${last}`)).toEqual(['mon-mon', 'tue-fri', 'sat-sun']);
});
