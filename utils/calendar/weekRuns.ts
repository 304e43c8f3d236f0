import { type CalendarDefinition, type OpenHours, WEEK, type Weekday } from './calendarDefinition';

/** Neighbouring days of the week with the same hours, Monday first; closed days have none. */
export interface WeekRun {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly hours: readonly OpenHours[];
}

/** The week with equal neighbours joined, closed days too. */
export function weekRunsOf({ weekly }: Pick<CalendarDefinition, 'weekly'>): readonly WeekRun[] {
  const runs: WeekRun[] = [];
  for (const day of WEEK) {
    const run = runs.at(-1);
    const hours = weekly[day];
    if (run !== undefined && hours.join() === run.hours.join()) runs[runs.length - 1] = { ...run, last: day };
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}
