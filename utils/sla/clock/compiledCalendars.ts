import type { CalendarDefinition } from '../../calendar/calendarDefinition';
import { compileCalendar } from '../../calendar/compileCalendar';
import type { Calendars } from './countedTime';
import type { CalendarId } from '../policy/policy';

/** Definitions as they are stored and sent, ready to be asked. */
export const compiledCalendars = (definitions: Readonly<Record<CalendarId, CalendarDefinition>>): Calendars =>
  new Map(Object.entries(definitions).map(([id, definition]) => [id, compileCalendar(definition)]));
