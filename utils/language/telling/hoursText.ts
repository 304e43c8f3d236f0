import type { CalendarDefinition, OpenHours, Weekday } from '../../calendar/calendarDefinition';
import { dayWords } from '../shapes/time';
import type { Language } from '../language';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A calendar's week in one line, days with the same hours together: `seg–sex 9–18 · sáb 9–12:30`. Empty when it never opens by the week. */
export function hoursText({ weekly }: Pick<CalendarDefinition, 'weekly'>, language: Language): string {
  const { short } = dayWords(language);
  const runs: { first: Weekday; last: Weekday; hours: string }[] = [];
  let isTouching = false;
  for (const day of week) {
    const hours = weekly[day].map(intervalText).join(', ');
    const run = runs.at(-1);
    if (hours !== '' && isTouching && run?.hours === hours) run.last = day;
    else if (hours !== '') runs.push({ first: day, last: day, hours });
    isTouching = hours !== '';
  }
  return runs.map(({ first, last, hours }) => `${first === last ? short[first] : `${short[first]}–${short[last]}`} ${hours}`).join(' · ');
}

const intervalText = ([opens, closes]: OpenHours): string => `${brief(opens)}–${brief(closes)}`;

/** `09:00` is `9`, `12:30` stays. */
const brief = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '');
