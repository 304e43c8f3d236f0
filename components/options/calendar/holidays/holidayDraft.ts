import type { Signal } from '@preact/signals';
import type { HolidayChoices, HolidaySource, NamedDay } from '@/utils/calendar/holidays/holiday';
import type { HolidaysTexts } from '@/utils/language/shapes/options/sections';
import type { OptionsModel } from '@/components/options/optionsModel';

/** What each part of the holidays is given: the choices as they stand in the form, saved or not. */
export interface HolidayPartProps {
  readonly draft: Signal<HolidayChoices>;
  readonly texts: HolidaysTexts;
  readonly model: OptionsModel;
  /** In the calendar's zone. */
  readonly thisYear: number;
}

export function changeSource(draft: Signal<HolidayChoices>, source: HolidaySource): void {
  const { sources } = draft.value;
  draft.value = { ...draft.value, sources: sources.map((each) => (each.id === source.id ? source : each)) };
}

export function removeSource(draft: Signal<HolidayChoices>, id: string): void {
  draft.value = { ...draft.value, sources: draft.value.sources.filter((each) => each.id !== id) };
}

export function addSource(draft: Signal<HolidayChoices>, source: HolidaySource): void {
  draft.value = { ...draft.value, sources: [...draft.value.sources, source] };
}

/** A date entered again has the name that was said last. */
export function addDay(draft: Signal<HolidayChoices>, day: NamedDay): void {
  const { byHand, counting } = draft.value;
  draft.value = {
    ...draft.value,
    byHand: [...byHand.filter(({ date }) => date !== day.date), day],
    counting: counting.filter((date) => date !== day.date),
  };
}

export function removeDay(draft: Signal<HolidayChoices>, date: string): void {
  draft.value = { ...draft.value, byHand: draft.value.byHand.filter((day) => day.date !== date) };
}

export function letCount(draft: Signal<HolidayChoices>, date: string, counts: boolean): void {
  const others = draft.value.counting.filter((each) => each !== date);
  draft.value = { ...draft.value, counting: counts ? [...others, date].toSorted() : others };
}

/** Keeps the holidays of a date on another one; on their own again without `to`. */
export function moveDay(draft: Signal<HolidayChoices>, date: string, to: string | undefined): void {
  const others = (draft.value.moved ?? []).filter((each) => each.date !== date);
  draft.value = { ...draft.value, moved: to === undefined ? others : [...others, { date, to }] };
}

/** They say the same, in whatever order they or their fields are stored. */
export const isSameHolidays = (a: HolidayChoices, b: HolidayChoices): boolean => a === b || meaningOf(a) === meaningOf(b);

const meaningOf = ({ sources, byHand, counting, moved = [] }: HolidayChoices): string =>
  JSON.stringify([
    asSet(sources.map(sourceMeaning)),
    asSet(byHand.map(({ date, name }) => [date, name])),
    asSet(counting),
    asSet(moved.map(({ date, to }) => [date, to])),
  ]);

const sourceMeaning = ({ id, name, kinds, knownUntil, days }: HolidaySource): readonly unknown[] => [
  id,
  name,
  asSet(kinds),
  knownUntil,
  asSet(days.map((day) => [day.date, day.name, day.kind])),
];

const asSet = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).toSorted();
