import { type CalendarDefinition, type OpenHours } from '@/utils/calendar/calendarDefinition';
import { WEEKDAYS, localDayOf, weekdayOf } from '@/utils/calendar/wallTime';
import { minutesOf } from '../week/DayBar';
import { type HoursFault, isOverMidnight, DAY_ENDS, readHours, tidied, typed, type TypedHours } from '../week/typedHours';

/** A date with hours of its own, as it stands in the form. */
export interface SpecialDay {
  readonly date: string;
  readonly name: string;
  readonly hours: readonly TypedHours[];
}

export type SpecialNames = Readonly<Record<string, string>>;

export interface SpecialFault {
  readonly date: string;
  readonly fault: HoursFault;
}

type SpecialDays = NonNullable<CalendarDefinition['specialDays']>;

/** In the order of their dates. */
export const specialDraft = ({ specialDays = {} }: CalendarDefinition, names: SpecialNames = {}): readonly SpecialDay[] =>
  inOrder(Object.entries(specialDays).map(([date, hours]) => ({ date, name: names[date] ?? '', hours: typed(hours) })));

export interface ReadSpecial {
  readonly specialDays: SpecialDays;
  readonly names: SpecialNames;
  readonly faults: readonly SpecialFault[];
}

export function readSpecial(draft: readonly SpecialDay[]): ReadSpecial {
  const read = draft.map(({ date, name, hours }) => ({ date, name: name.trim(), ...readHours(hours) }));
  return {
    specialDays: Object.fromEntries(read.map(({ date, hours }) => [date, hours])),
    names: Object.fromEntries(read.filter(({ name }) => name !== '').map(({ date, name }) => [date, name])),
    faults: read.flatMap(({ date, faults }) => faults.map((fault) => ({ date, fault }))),
  };
}

export const withSpecialDay = (draft: readonly SpecialDay[], day: SpecialDay): readonly SpecialDay[] =>
  inOrder([...draft.filter(({ date }) => date !== day.date), day]);

/** Once the day's fields are left. What passes midnight ends with the day: what the next one is open it says itself. */
export const settledSpecial = (day: SpecialDay): SpecialDay => ({
  ...day,
  hours: tidied(day.hours.map((each) => (isOverMidnight(each) ? { ...each, closes: DAY_ENDS } : each))),
});

/** The first half of a date's ordinary hours: the first interval of several, else up to a whole hour before the middle. */
export function halfOf(weekly: CalendarDefinition['weekly'], date: string): readonly TypedHours[] {
  const [first, second] = weekly[WEEKDAYS[weekdayOf(localDayOf(date) ?? 0)]!];
  return typed([second === undefined ? halved(first ?? ['09:00', '18:00']) : first!]);
}

function halved([opens, closes]: OpenHours): OpenHours {
  const middle = Math.floor((minutesOf(opens) + minutesOf(closes)) / 2 / 60) * 60;
  return [opens, middle > minutesOf(opens) ? `${String(middle / 60).padStart(2, '0')}:00` : closes];
}

const inOrder = (days: readonly SpecialDay[]): readonly SpecialDay[] => days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
