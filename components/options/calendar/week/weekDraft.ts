import { type CalendarDefinition, WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import { DAY_ENDS, type HoursFault, isOverMidnight, readHours, tidied, timeIn, typed, type TypedHours } from './typedHours';

/** The week's hours as they stand in the fields, saved or not. */
export type WeekDraft = Readonly<Record<Weekday, readonly TypedHours[]>>;

type Weekly = CalendarDefinition['weekly'];

export interface DayFault {
  readonly day: Weekday;
  readonly fault: HoursFault;
}

const eachDay = <T>(of: (day: Weekday) => T): Readonly<Record<Weekday, T>> =>
  Object.fromEntries(WEEK.map((day) => [day, of(day)])) as Record<Weekday, T>;

export const weekDraft = (weekly: Weekly): WeekDraft => eachDay((day) => typed(weekly[day]));

export function readWeek(draft: WeekDraft): { readonly weekly: Weekly; readonly faults: readonly DayFault[] } {
  const read = eachDay((day) => readHours(draft[day]));
  return {
    weekly: eachDay((day) => read[day].hours),
    faults: WEEK.flatMap((day) => read[day].faults.map((fault) => ({ day, fault }))),
  };
}

export const withDay = (draft: WeekDraft, day: Weekday, hours: readonly TypedHours[]): WeekDraft => ({ ...draft, [day]: hours });

/** Once a day's fields are left: what passes midnight becomes two intervals, the second on the next day. */
export function settled(draft: WeekDraft, day: Weekday): WeekDraft {
  const next = WEEK[(WEEK.indexOf(day) + 1) % WEEK.length]!;
  const over = draft[day].filter(isOverMidnight);
  if (over.length === 0) return withDay(draft, day, tidied(draft[day]));
  const cut = draft[day].map((each) => (isOverMidnight(each) ? { ...each, closes: DAY_ENDS } : each));
  const rest = over.map(({ closes }): TypedHours => ({ opens: '00:00', closes: timeIn(closes) ?? closes }));
  return { ...draft, [day]: tidied(cut), [next]: [...rest, ...draft[next]] };
}

/** Every interval of every day, as if each field had been left. */
export const allSettled = (draft: WeekDraft): WeekDraft => WEEK.reduce(settled, draft);

export const copiedTo = (draft: WeekDraft, from: Weekday, to: readonly Weekday[]): WeekDraft =>
  to.reduce((copied, day) => withDay(copied, day, draft[from]), draft);

/** Open at all times. */
export const alwaysOpen: WeekDraft = eachDay(() => [{ opens: '00:00', closes: DAY_ENDS }]);

/** What a new interval of a day begins as: after the last one, an ordinary day's hours where there is none. */
export function furtherHours(hours: readonly TypedHours[]): TypedHours {
  return hours.length === 0 ? { opens: '09:00', closes: '18:00' } : { opens: '', closes: '' };
}

/** With a stretch that was drawn; those that it touches become one with it. */
export function withDrawn(hours: readonly TypedHours[], drawn: TypedHours): readonly TypedHours[] {
  const touches = ({ opens, closes }: TypedHours): boolean => {
    const [from, to] = [timeIn(opens), timeIn(closes)];
    return from !== undefined && to !== undefined && from <= drawn.closes && to >= drawn.opens;
  };
  const joined = [drawn, ...tidied(hours).filter(touches)];
  const opens = joined.map((each) => each.opens).toSorted()[0]!;
  const closes = joined
    .map((each) => each.closes)
    .toSorted()
    .at(-1)!;
  return [...tidied(hours).filter((each) => !touches(each)), { opens, closes }].toSorted((one, other) =>
    one.opens < other.opens ? -1 : 1,
  );
}
