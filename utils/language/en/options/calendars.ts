import type { HoursTexts, SpecialDaysTexts } from '../../shapes/options/calendars';

export const hours: HoursTexts = {
  day: 'Day',
  open: 'open',
  closed: 'closed',
  opens: 'opens',
  closes: 'closes',
  add: (day) => `Further hours: ${day}`,
  remove: (interval) => `Remove hours: ${interval}`,
  copyMonday: (monday, first, last) => `Copy ${monday} to ${first}–${last}`,
  always: '24x7',
  wrongTime: (field, typed) => `${field}: “${typed}” is no time of day. Write 00:00 to 24:00.`,
  noLength: (day, typed) => `${day}: “${typed}” has no length. Write an end after the beginning.`,
  overlap: (day, typed) => `${day}: “${typed}” begins inside of other hours. Write hours that lie apart.`,
  tooMany: (day, count, most) => `${day}: ${count} intervals. Keep ${most} at most.`,
};

export const specialDays: SpecialDaysTexts = {
  title: 'Special days',
  how: 'On these days only these hours hold, on a holiday too. Without hours the day is closed.',
  add: 'Special day',
  date: 'Date of the special day',
  name: 'Name of the special day',
  addDay: 'Add half a day',
  remove: (day) => `Remove the special day ${day}`,
  noDate: (typed) => `Date of the special day: “${typed}” is no day. Write day, month and year of a day that exists.`,
  dateThere: (day) => `Date of the special day: ${day} is on the list. Change the hours in its row.`,
};
