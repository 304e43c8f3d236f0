import type { PageContext } from '../messages/protocol';
import { compiledCalendars } from '../sla/clock/compiledCalendars';
import type { Calendars } from '../sla/clock/countedTime';
import type { ViewsWorld } from './views';

/** What every badge needs besides its ticket and the time. */
export interface World extends ViewsWorld {
  readonly calendars: Calendars;
}

export const worldOf = (context: PageContext, send: ViewsWorld['send']): World => ({
  context,
  language: context.language,
  calendars: compiledCalendars(context.calendars),
  send,
  ownZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
