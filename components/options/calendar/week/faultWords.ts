import { MOST_INTERVALS } from '@/utils/calendar/calendarDefinition';
import type { HoursTexts } from '@/utils/language/shapes/options/calendars';
import type { HoursFault } from './typedHours';

/** Names the day, what stands there and what to write instead. */
export function faultWords(fault: HoursFault, day: string, texts: HoursTexts): string {
  if (fault.kind === 'time') return texts.wrongTime(`${day}, ${texts[fault.edge]}`, fault.typed);
  if (fault.kind === 'tooMany') return texts.tooMany(day, fault.typed, MOST_INTERVALS);
  return (fault.kind === 'order' ? texts.noLength : texts.overlap)(day, fault.typed);
}
