import type { CalendarSetTexts, HoursTexts, IcsTexts, SpecialDaysTexts, YearTexts } from '../../shapes/options/calendars';

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

export const year: YearTexts = {
  label: (of) => `The year ${of} day by day`,
  how: 'Arrows: day and week. Page Up and Page Down: month.',
  total: (of, days, length) => `${of}: ${days} business days, ${length}`,
  knownUntil: (of) => `holidays known until ${of}`,
  unknown: 'holidays not known',
  runsOut: (of) => `The holidays are known only until the end of ${of}. Update Prazo or import those of the next year.`,
  state: { open: 'open', special: 'special day', holiday: 'holiday', closed: 'closed' },
  countsAnyway: 'counts all the same',
  movedTo: (to) => `kept on ${to}`,
  movedFrom: (from) => `instead of ${from}`,
  move: 'Keep on another day…',
  moveTo: 'Keep on',
  moved: 'Move',
  undoMove: 'Back to its own day',
  noDate: (typed) => `Keep on: “${typed}” is no day. Write day, month and year of a day that exists.`,
};

export const ics: IcsTexts = {
  choose: 'Import an .ics file',
  title: (file) => `Import ${file}`,
  how: 'Nothing changes until you apply and save.',
  day: 'Day',
  name: 'Name in the file',
  effect: 'Effect',
  effects: {
    new: 'new: closed',
    renamed: 'gets another name',
    there: 'a holiday already: gets a further name',
    special: 'special day: its own hours hold',
    removed: 'no longer in the file: counts again',
  },
  more: (count) => `And ${count} more, ticked.`,
  rest: (same, timed, broken) => `As before: ${same}. Left out: ${timed} with a time of day, ${broken} that make no sense.`,
  apply: (count) => `Apply ${count}`,
  cancel: 'Cancel',
  close: 'Close',
  unreadable: (file, line, typed, fault) => `${file}, line ${line}: “${typed}” ${fault}. Nothing changed: export the file again.`,
  fault: {
    noCalendar: 'does not begin a calendar (BEGIN:VCALENDAR)',
    noLine: 'is no line with a name and a value',
    unbalanced: 'ends what did not begin',
    cutOff: 'is missing at the end: the file is cut off',
  },
  noDays: (file, timed, broken) =>
    `${file}: no whole day in the years that Prazo keeps (${timed} with a time of day, ${broken} that make no sense). Nothing changed: choose a file with whole days.`,
  tooMany: (file, count, most) => `${file}: ${count} days. Nothing changed: choose a file with ${most} at most.`,
  tooLarge: (file, megabytes, most) => `${file}: ${megabytes} MB. Nothing changed: choose a file of ${most} MB at most.`,
};

export const calendarSet: CalendarSetTexts = {
  label: 'Calendars',
  name: 'Name of the calendar',
  changed: 'changed',
  copy: 'Duplicate',
  copyOf: (name) => `${name} (copy)`,
  remove: 'Delete',
  removed: (name) => `${name} was deleted.`,
  undo: 'Undo',
  usedBy: (contracts) => `Used by ${contracts}.`,
  unused: 'No contract counts by this calendar. Choose it in the contract.',
  inUse: (name, contracts) => `${name} was not deleted: ${contracts} counts by it. Choose another calendar in the contract first.`,
  fault: {
    empty: () => 'Name of the calendar: it is empty. Write a name.',
    taken: (typed) => `Name of the calendar: “${typed}” belongs to another. Write a different name.`,
  },
};
