import type { Calendar } from './calendar';
import type { CalendarDefinition } from './calendarDefinition';
import { rulesOf } from './rules';
import { buildTable } from './table';

const compiled = new WeakMap<CalendarDefinition, Calendar>();

/** The calendar of a definition, the same one each time. Its years are compiled when asked about. */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  let calendar = compiled.get(definition);
  if (calendar === undefined) {
    const rules = rulesOf(definition);
    calendar = { definition, rules, table: buildTable(rules, 0, 0) };
    compiled.set(definition, calendar);
  }
  return calendar;
}
