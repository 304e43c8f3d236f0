import type { CalendarDefinition, OpenHours, Weekday } from '@/utils/calendar/calendarDefinition';
import { dayWords } from '@/utils/language/shapes/time';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Language } from '@/utils/language/language';
import { optionsTexts } from '@/utils/language/shapes/options';
import { MINUTE, type DurationMs } from '@/utils/time/instant';

export interface WeekHoursProps {
  readonly definition: CalendarDefinition;
  readonly language: Language;
}

/** The weekly hours in words, equal days joined. */
export function WeekHours({ definition: { weekly }, language }: WeekHoursProps) {
  const texts = optionsTexts(language);
  const lengths = week.map((day) => lengthOf(weekly[day]));
  const total = lengths.reduce((sum, length) => sum + length, 0);

  return (
    <>
      <dl class="week-hours">
        {runsOf(weekly).map(({ first, last, hours }) => (
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

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Run {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly hours: readonly OpenHours[];
}

/** Neighbouring days with the same hours. */
function runsOf(weekly: CalendarDefinition['weekly']): readonly Run[] {
  const runs: Run[] = [];
  for (const day of week) {
    const run = runs.at(-1);
    const hours = weekly[day];
    if (run !== undefined && hours.map(hoursText).join() === run.hours.map(hoursText).join()) runs[runs.length - 1] = { ...run, last: day };
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
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
