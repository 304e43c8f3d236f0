import type { CalendarDefinition, OpenHours } from '../../calendar/calendarDefinition';
import { weekRunsOf } from '../../calendar/weekRuns';
import { dayWords } from '../shapes/time';
import type { Language } from '../language';

/** A calendar's week in one line, days with the same hours together: `seg–sex 9–18 · sáb 9–12:30`. Empty when it never opens by the week. */
export function hoursText(calendar: Pick<CalendarDefinition, 'weekly'>, language: Language): string {
  const { short } = dayWords(language);
  return weekRunsOf(calendar)
    .filter(({ hours }) => hours.length > 0)
    .map(({ first, last, hours }) => {
      const days = first === last ? short[first] : `${short[first]}–${short[last]}`;
      return `${days} ${hours.map(intervalText).join(', ')}`;
    })
    .join(' · ');
}

const intervalText = ([opens, closes]: OpenHours): string => `${brief(opens)}–${brief(closes)}`;

/** `09:00` is `9`, `12:30` stays. */
const brief = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '');
