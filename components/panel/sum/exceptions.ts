import { exceptionalDays } from '@/utils/calendar/holidays/exceptionalDays';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { sumTexts } from '@/utils/language/shapes/views';
import { dayText } from '@/utils/language/telling/due';
import type { Reading } from '@/utils/language/telling/reading';
import { isMeasured, type Clock } from '@/utils/sla/clock/clock';
import type { CalendarId } from '@/utils/sla/policy/policy';

/** A holiday or special day on a clock's way to its deadline. */
export interface Exception {
  readonly calendar: CalendarId;
  readonly date: string;
  /** `sex 20/11: Consciência Negra, fechado` */
  readonly text: string;
}

/** Nobody reads a longer list, and the calendar's year shows all. */
const MOST = 6;

/** Which dates make the deadline later or earlier than the week alone would; of a clock that ended or stands still, up to then. */
export function exceptionsOf(clock: Clock, reading: Reading): readonly Exception[] {
  if (!isMeasured(clock) || clock.calendar === undefined) return [];
  const { calendar } = clock;
  const definition = reading.calendars.get(calendar)?.definition;
  if (definition === undefined) return [];
  const { language, now, dayName } = reading;
  const texts = sumTexts(language);
  const dateOf = (at: number): string => wallTimeOf(definition.timeZone, at).date;
  const days = exceptionalDays(definition, [dateOf(clock.startAt), dateOf(clock.stoppedAt ?? clock.dueAt ?? now)]);
  return days.slice(0, MOST).map(({ date, hours }) => {
    // A date is the same day wherever it is read.
    const day = dayText(Date.parse(date), now, 'UTC', language);
    const isOpen = hours.length > 0;
    const times = hours.map(([opens, closes]) => `${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')}`).join(', ');
    const name = dayName?.(calendar, date) ?? (isOpen ? texts.specialDay : texts.holiday);
    return { calendar, date, text: `${day}: ${name}, ${isOpen ? times : texts.closed}` };
  });
}
