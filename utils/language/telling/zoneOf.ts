import type { TicketView } from '../../messages/protocol';
import { isMeasured, type Clock } from '../../sla/clock/clock';
import type { Reading } from './reading';

/** Deadlines are told in the zone of the hours that count; of elapsed time, in that of the policy's calendar. */
export function zoneOf(
  clock: Clock,
  { calendar }: Pick<TicketView, 'calendar'>,
  { calendars, ownZone }: Pick<Reading, 'calendars' | 'ownZone'>,
): string {
  return calendars.get((isMeasured(clock) ? clock.calendar : undefined) ?? calendar)?.definition.timeZone ?? ownZone;
}
