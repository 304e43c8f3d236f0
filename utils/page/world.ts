import { languageOf, type Language } from '../language/language';
import type { PageContext } from '../messages/protocol';
import { compiledCalendars } from '../sla/compiledCalendars';
import type { Calendars } from '../sla/countedTime';

/** What every view of the page needs besides tickets and the time. */
export interface World {
  readonly context: PageContext;
  readonly language: Language;
  readonly calendars: Calendars;
  /** Of the analyst's own wall clock. */
  readonly ownZone: string;
}

export const worldOf = (context: PageContext, browserLanguage: string): World => ({
  context,
  language: languageOf(context.language, browserLanguage),
  calendars: compiledCalendars(context.calendars),
  ownZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
