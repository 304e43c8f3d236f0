import * as v from 'valibot';
import type { CalendarDefinition } from '../../../calendar/calendarDefinition';
import { CalendarError } from '../../../calendar/calendarError';
import { checkCalendar } from '../../../calendar/checkCalendar';
import { name, stored, words } from './fields';

const hours = v.array(v.tuple([v.string(), v.string()]));

/** A calendar that has the shape but no sense, e.g. an unknown zone, is refused in the words of the calendar itself. */
export const calendarSchema: v.GenericSchema<unknown, CalendarDefinition> = v.pipe(
  stored({
    timeZone: name,
    weekly: stored({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
    holidays: words,
    specialDays: v.exactOptional(v.record(v.string(), hours)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    try {
      checkCalendar(dataset.value);
    } catch (cause) {
      if (!(cause instanceof CalendarError)) throw cause;
      addIssue({ message: cause.message, path: pathTo(cause, dataset.value) });
    }
  }),
);

/** `weekly.mon[1]` as the steps that lead there. A date that is none stands for itself. */
function pathTo({ field, value }: CalendarError, definition: CalendarDefinition): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const keys: string[] = field.match(/[^.[\]]+/g) ?? [];
  if (field === 'specialDays' && typeof value === 'string') keys.push(value);
  const path = keys.map((key): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input: definition, key, value }));
  return path as [v.IssuePathItem, ...v.IssuePathItem[]];
}
