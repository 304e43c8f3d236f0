import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { DateTime } from 'luxon';
import OpeningHours from 'opening_hours';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import type { Peer } from './peer.ts';

/** Two of them know the process zone only: call this with `process.env.TZ` set to the calendar's. */
export const peersFor = (definition: CalendarDefinition): readonly Peer[] => [
  dayjsBusinessTime(definition),
  openingHours(definition),
  luxonDayLoop(definition),
];

function dayjsBusinessTime({ holidays }: CalendarDefinition): Peer {
  dayjs.extend(businessTime);
  const day = [{ start: '09:00:00', end: '18:00:00' }];
  dayjs.setBusinessTime({ sunday: null, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: null });
  dayjs.setHolidays([...holidays]);
  return {
    name: 'dayjs-business-time',
    between: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)) * 60_000,
    add: (from, amount) =>
      dayjs(from)
        .addBusinessMinutes(amount / 60_000)
        .valueOf(),
  };
}

function openingHours({ holidays }: CalendarDefinition): Peer {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const off = holidays.map((date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`);
  const hours = new OpeningHours(['Mo-Fr 09:00-18:00', ...off].join('; '));
  return {
    name: 'opening_hours',
    between: (from, to) => hours.getOpenDuration(new Date(from), new Date(to))[0],
    add(from, amount) {
      // It has no question of the kind; this is how its iterator answers it.
      const changes = hours.getIterator(new Date(from));
      let left = amount;
      for (let at = from; ;) {
        const isOpen = changes.getState();
        changes.advance();
        const next = changes.getDate().getTime();
        if (isOpen && next - at >= left) return at + left;
        if (isOpen) left -= next - at;
        at = next;
      }
    },
  };
}

/** What one writes who has no library for it: correct, and a step for each day. */
function luxonDayLoop({ timeZone, holidays }: CalendarDefinition): Peer {
  const closed = new Set(holidays);
  function* openDays(from: number): Generator<readonly [opens: number, closes: number]> {
    for (let day = DateTime.fromMillis(from, { zone: timeZone }).startOf('day'); ; day = day.plus({ days: 1 })) {
      if (day.weekday <= 5 && !closed.has(day.toISODate()!)) yield [day.set({ hour: 9 }).toMillis(), day.set({ hour: 18 }).toMillis()];
    }
  }
  return {
    name: 'luxon, by the day',
    between(from, to) {
      let total = 0;
      for (const [opens, closes] of openDays(from)) {
        if (opens >= to) break;
        total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
      }
      return total;
    },
    add(from, amount) {
      let left = amount;
      for (const [opens, closes] of openDays(from)) {
        const begin = Math.max(opens, from);
        if (begin < closes && left <= closes - begin) return begin + left;
        left -= Math.max(0, closes - begin);
      }
      throw new Error('The week has no end.');
    },
  };
}
