import { MOST_INTERVALS, type OpenHours } from '@/utils/calendar/calendarDefinition';

/** One interval of open hours, as it stands in two fields. */
export interface TypedHours {
  readonly opens: string;
  readonly closes: string;
}

/** What is wrong with the interval at `index`; of too many, the first that is one too many. */
export type HoursFault =
  | { readonly kind: 'time'; readonly index: number; readonly edge: keyof TypedHours; readonly typed: string }
  | { readonly kind: 'order' | 'overlap'; readonly index: number; readonly typed: string }
  | { readonly kind: 'tooMany'; readonly index: number; readonly typed: string };

export const DAY_ENDS = '24:00';

export const typed = (hours: readonly OpenHours[]): readonly TypedHours[] => hours.map(([opens, closes]) => ({ opens, closes }));

/** `9`, `930`, `9h30`, `9.30` and `09:30` as `HH:MM`; `24` ends a day. `undefined` for what is no time of day. */
export function timeIn(text: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2})|\s*h)?$/i.exec(text.trim())?.filter((part) => part) ?? [];
  const isTime = hours !== '' && Number(minutes) < 60 && (Number(hours) < 24 || (Number(hours) === 24 && Number(minutes) === 0));
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** Nothing was typed, so nothing is meant. */
export const isBlank = ({ opens, closes }: TypedHours): boolean => opens.trim() === '' && closes.trim() === '';

/** It ends on the next day: `22:00` to `06:00`. That which closes at 0:00 ends with its own day. */
export function isOverMidnight({ opens, closes }: TypedHours): boolean {
  const [from, to] = [timeIn(opens), timeIn(closes)];
  return from !== undefined && to !== undefined && from !== DAY_ENDS && to < from && to !== '00:00';
}

/** As stored, in the order of the day; or what has to be written otherwise first. */
export function readHours(hours: readonly TypedHours[]): { readonly hours: readonly OpenHours[]; readonly faults: readonly HoursFault[] } {
  const read = hours
    .map((each, index) => ({ ...each, index, from: timeIn(each.opens), to: closingIn(each) }))
    .filter((each) => !isBlank(each));
  const faults: HoursFault[] = [];
  const told = ({ opens, closes }: TypedHours): string => `${opens.trim()}–${closes.trim()}`;
  if (read.length > MOST_INTERVALS) faults.push({ kind: 'tooMany', index: MOST_INTERVALS, typed: String(read.length) });
  for (const { index, opens, closes, from, to } of read) {
    if (from === undefined || from === DAY_ENDS) faults.push({ kind: 'time', index, edge: 'opens', typed: opens.trim() });
    else if (to === undefined) faults.push({ kind: 'time', index, edge: 'closes', typed: closes.trim() });
    else if (from >= to) faults.push({ kind: 'order', index, typed: told({ opens, closes }) });
  }
  const sound = read.flatMap((each) =>
    each.from !== undefined && each.to !== undefined && each.from < each.to ? [{ ...each, from: each.from, to: each.to }] : [],
  );
  sound.sort((one, other) => (one.from < other.from ? -1 : 1));
  let closed = '';
  for (const each of sound) {
    if (each.from < closed) faults.push({ kind: 'overlap', index: each.index, typed: told(each) });
    if (each.to > closed) closed = each.to;
  }
  return { hours: faults.length > 0 ? [] : sound.map(({ from, to }): OpenHours => [from, to]), faults };
}

/** As it will be read, once the field is left: blank intervals go, times are written out. */
export const tidied = (hours: readonly TypedHours[]): readonly TypedHours[] =>
  hours
    .filter((each) => !isBlank(each))
    .map((each) => ({ opens: timeIn(each.opens) ?? each.opens, closes: closingIn(each) ?? each.closes }));

/** A day that is left at 0:00 is left at its end. */
function closingIn({ opens, closes }: TypedHours): string | undefined {
  const to = timeIn(closes);
  return to === '00:00' && timeIn(opens) !== '00:00' ? DAY_ENDS : to;
}
