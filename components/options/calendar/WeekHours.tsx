import { type CalendarDefinition, type OpenHours, WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import { weekRunsOf } from '@/utils/calendar/weekRuns';
import { dayWords } from '@/utils/language/shapes/time';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Language } from '@/utils/language/language';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { MINUTE, type DurationMs } from '@/utils/time/instant';

export interface WeekHoursProps {
  readonly definition: CalendarDefinition;
  readonly language: Language;
}

/** The weekly hours in words, equal days joined. */
export function WeekHours({ definition: { weekly }, language }: WeekHoursProps) {
  const texts = optionsTexts(language);
  const lengths = WEEK.map((day) => lengthOf(weekly[day]));
  const total = lengths.reduce((sum, length) => sum + length, 0);

  return (
    <>
      <dl class="week-hours">
        {weekRunsOf({ weekly }).map(({ first, last, hours }) => (
          <div key={first}>
            <dt>{daysText(first, last, language)}</dt>
            <dd>{hours.length === 0 ? texts.closedDay : hours.map(hoursText).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{texts.weekSum(shortDuration(total), shortDuration(Math.max(...lengths)))}</p>
    </>
  );
}

function daysText(first: Weekday, last: Weekday, language: Language): string {
  const names = dayWords(language).spoken;
  return first === last ? names[first] : optionsTexts(language).dayRange(names[first], names[last]);
}

/** Without leading zeros, as everywhere outside fields. */
const hoursText = ([opens, closes]: OpenHours): string => `${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')}`;

const lengthOf = (hours: readonly OpenHours[]): DurationMs =>
  hours.reduce((sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens), 0) * MINUTE;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
