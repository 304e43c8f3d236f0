import type { Calendar } from '@/utils/calendar/calendar';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { CalendarId } from '@/utils/sla/policy/policy';

/**
 * Calendars that are compiled when a test first gets them. What runs while a file of tests is loaded belongs to no test, so that the
 * mutation tester would have to run them all for each mutant of it.
 */
export class LazyCalendars extends Map<CalendarId, Calendar> {
  readonly #definitions: Readonly<Record<CalendarId, CalendarDefinition>>;

  constructor(definitions: Readonly<Record<CalendarId, CalendarDefinition>>) {
    super();
    this.#definitions = definitions;
  }

  override get(id: CalendarId): Calendar | undefined {
    const definition = this.#definitions[id];
    return definition && compileCalendar(definition);
  }
}
