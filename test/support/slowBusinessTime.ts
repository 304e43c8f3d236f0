import type { CalendarDefinition, Weekday } from '@/utils/calendar/calendarDefinition';

// The second opinion: for each minute of UTC it asks the platform what the wall clock shows there and looks that up in the definition.
// It shares no code with the engine, keeps no table and knows nothing of offsets.

interface Wall {
  readonly date: string;
  readonly weekday: Weekday;
  /** HH:MM */
  readonly time: string;
}

const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, Map<number, Wall>>();

/** Open time from `from` to `to`, judged at the beginning of each step. The step must divide the zone's offsets and the hours: a minute today, a second before 1972. */
export function slowBetween(definition: CalendarDefinition, from: number, to: number, step = MINUTE): number {
  let total = 0;
  for (let at = Math.floor(from / step) * step; at < to; at += step) {
    if (slowIsOpen(definition, at)) total += Math.min(at + step, to) - Math.max(at, from);
  }
  return total;
}

/** The earliest instant at or after `from` with `amount` of open time behind it; looks no further than `limit`. */
export function slowAdd(definition: CalendarDefinition, from: number, amount: number, limit: number, step = MINUTE): number | undefined {
  if (amount <= 0) return from;
  let left = amount;
  for (let at = Math.floor(from / step) * step; at < limit; at += step) {
    if (!slowIsOpen(definition, at)) continue;
    const begin = Math.max(at, from);
    if (left <= at + step - begin) return begin + left;
    left -= at + step - begin;
  }
  return undefined;
}

export function slowIsOpen({ timeZone, weekly, holidays, specialDays }: CalendarDefinition, at: number): boolean {
  const { date, weekday, time } = wallAt(timeZone, at);
  const special = specialDays?.[date];
  const hours = special ?? (holidays.includes(date) ? [] : weekly[weekday]);
  // As text: "09:00" <= "17:59" < "18:00" and all times are before "24:00".
  return hours.some(([opens, closes]) => opens <= time && time < closes);
}

function wallAt(timeZone: string, at: number): Wall {
  let known = walls.get(timeZone);
  if (known === undefined) walls.set(timeZone, (known = new Map()));
  let wall = known.get(at);
  if (wall === undefined) known.set(at, (wall = readWall(timeZone, at)));
  return wall;
}

function readWall(timeZone: string, at: number): Wall {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${part['year']!.padStart(4, '0')}-${part['month']}-${part['day']}`,
    weekday: part['weekday']!.toLowerCase() as Weekday,
    time: `${part['hour']}:${part['minute']}`,
  };
}
