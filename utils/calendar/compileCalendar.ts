import type { Calendar } from './calendar';
import type { CalendarDefinition } from './calendarDefinition';
import { readRules } from './rules';
import { buildTable } from './table';

const compiled = new WeakMap<CalendarDefinition, Calendar>();

/** The calendar of a definition, the same one each time; throws a `CalendarError` for a definition that is malformed. Its years are compiled when asked about. */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  let calendar = compiled.get(definition);
  if (calendar === undefined) {
    const rules = readRules(definition);
    calendar = { definition, rules, table: buildTable(rules, 0, 0) };
    compiled.set(definition, calendar);
  }
  return calendar;
}
