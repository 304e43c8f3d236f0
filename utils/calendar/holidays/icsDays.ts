import ICAL from 'ical.js';
import { DAY, MINUTE, SECOND } from '../../time/instant';
import { type LocalDay, localDayAt, localDayOf, timeOfDayAt } from '../wallTime';
import type { NamedDay } from './holiday';
import { icsEvents } from './icsLines';

// The only file that knows ical.js: to be loaded when somebody imports a file.

export interface IcsDays {
  readonly title: string | undefined;
  /** Each date and name once, in order. */
  readonly days: readonly NamedDay[];
  /** Events that are left out: those with a time of day, and those that cannot be read. */
  readonly timed: number;
  readonly broken: number;
}

/** Dates as in a calendar's holidays, both included. */
export interface IcsWindow {
  readonly from: string;
  readonly to: string;
  /** In which events that tell their time in UTC are whole days. */
  readonly timeZone: string;
}

/** Of one event: a rule that comes more often makes no holidays. */
const MOST_OCCURRENCES = 20_000;
const LONGEST_DAYS = 400;
const LONGEST_NAME = 200;

/** The whole days of a calendar file, recurrences with their exceptions spelled out. Throws `UnreadableIcs`. */
export function icsDays(text: string, window: IcsWindow): IcsDays {
  const { title, events } = icsEvents(text);
  const read = events.map(componentOf);
  const components = read.filter((component) => component !== undefined);
  const names = new Map<string, NamedDay>();
  const isDone = { timed: 0, broken: read.length - components.length };
  for (const event of eventsOf(components)) {
    try {
      const found = daysOf(event, window);
      if (found === undefined) isDone.timed += 1;
      for (const day of found ?? []) names.set(`${day.date} ${day.name}`, day);
    } catch {
      // A rule or date that means nothing costs its own event alone.
      isDone.broken += 1;
    }
  }
  const days = [...names.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return { title, days, ...isDone };
}

/** `undefined` for an event that cannot be read, or that begins on a date that there is not. */
function componentOf(lines: readonly string[]): ICAL.Component | undefined {
  const [, year, month, day] = /^DTSTART(?:;[^:]*)?:(\d{4})(\d\d)(\d\d)/im.exec(lines.join('\n')) ?? [];
  if (localDayOf(`${year}-${month}-${day}`) === undefined) return undefined;
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  } catch {
    return undefined;
  }
}

/** Events with the occurrences that were changed; a changed occurrence whose event is not there stands for itself. */
function eventsOf(components: readonly ICAL.Component[]): readonly ICAL.Event[] {
  const isChange = (component: ICAL.Component): boolean => component.hasProperty('recurrence-id');
  const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');
  const whole = components.filter((component) => !isChange(component));
  const known = new Set(whole.map(uidOf));
  const changes = Map.groupBy(components.filter(isChange), uidOf);
  return [
    ...whole.map((component) => new ICAL.Event(component, { exceptions: changes.get(uidOf(component)) ?? [] })),
    ...components.filter((component) => isChange(component) && !known.has(uidOf(component))).map((component) => new ICAL.Event(component)),
  ];
}

/** `undefined` where no occurrence is of whole days. */
function daysOf(event: ICAL.Event, { from, to, timeZone }: IcsWindow): readonly NamedDay[] | undefined {
  const days: NamedDay[] = [];
  const [first, last] = [localDayOf(from) ?? 0, localDayOf(to) ?? 0];
  let isTimed = false;
  for (const { startDate, endDate, item } of occurrencesOf(event)) {
    const [start, end] = [placeOf(startDate, timeZone), placeOf(endDate, timeZone)];
    if (start.day > last) break;
    if (start.timeOfDay !== 0 || end.timeOfDay !== 0) isTimed = true;
    else if (item.component.getFirstPropertyValue('status') !== 'CANCELLED') {
      const beyond = Math.min(Math.max(end.day, start.day + 1), start.day + LONGEST_DAYS, last + 1);
      const name = item.summary?.trim().slice(0, LONGEST_NAME) ?? '';
      for (let day = Math.max(start.day, first); day < beyond; day++)
        days.push({ date: new Date(day * DAY).toISOString().slice(0, 10), name });
    }
  }
  return isTimed && days.length === 0 ? undefined : days;
}

type Occurrence = Pick<ReturnType<ICAL.Event['getOccurrenceDetails']>, 'startDate' | 'endDate' | 'item'>;

function* occurrencesOf(event: ICAL.Event): Generator<Occurrence> {
  if (!event.isRecurring()) {
    yield { startDate: event.startDate, endDate: event.endDate, item: event };
    return;
  }
  const iterator = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count++) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next) return;
    yield event.getOccurrenceDetails(next);
  }
}

/** The wall that the event itself names; one in UTC is read on the calendar's. */
function placeOf(time: ICAL.Time, timeZone: string): { readonly day: LocalDay; readonly timeOfDay: number } {
  if (time.zone === ICAL.Timezone.utcTimezone && !time.isDate) {
    const at = time.toUnixTime() * SECOND;
    return { day: localDayAt(timeZone, at), timeOfDay: timeOfDayAt(timeZone, at) };
  }
  const day = Date.UTC(time.year, time.month - 1, time.day) / DAY;
  return { day, timeOfDay: time.isDate ? 0 : (time.hour * 60 + time.minute) * MINUTE + time.second * SECOND };
}
