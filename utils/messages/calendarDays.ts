import type { CalendarId } from '../sla/policy/policy';

/** What a page asks of holidays and special days that it shows. */
export interface CalendarDaysProtocol {
  /** What these dates of a calendar are called, those that have a name. */
  'page/days': {
    readonly request: { readonly calendar: CalendarId; readonly dates: readonly string[] };
    readonly reply: Readonly<Record<string, string>>;
  };
  /** The analyst goes on to see a date in the year of a calendar. */
  'page/calendar': { readonly request: { readonly calendar: CalendarId; readonly date: string }; readonly reply: undefined };
}
