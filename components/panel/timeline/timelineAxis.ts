import { wallTimeOf } from '@/utils/calendar/wallTime';
import { dayWords } from '@/utils/language/shapes/time';
import { clockFace } from '@/utils/language/telling/due';
import type { Language } from '@/utils/language/language';
import { DAY, HOUR, MINUTE, SECOND, type DurationMs, type Instant } from '@/utils/time/instant';
import { isStretch, type Stretch, type TimelinePart } from './timelineParts';

/** A piece of the axis under the timeline: as wide as what is above it, or a gap under a fold. */
export type AxisLabel = { readonly size: number; readonly label: string; readonly isMonday: boolean } | 'gap';

export interface AxisPlace {
  readonly zone: string;
  readonly language: Language;
  readonly now: Instant;
}

/** Beyond this many days only Mondays are named. */
const MOST_DAYS = 15;
const TICKS = 5;
const STEPS: readonly DurationMs[] = [HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 6 * HOUR];

export function axisOf(parts: readonly TimelinePart[], restSize: number, isElapsed: boolean, { zone, language }: AxisPlace): AxisLabel[] {
  const total = parts.reduce((sum, part) => sum + (isStretch(part) ? part.size : 0), 0);
  const step = isElapsed ? STEPS.find((length) => total / length <= TICKS) : undefined;
  const labels: AxisLabel[] = [];
  let named = '';
  for (const part of parts) {
    if (part.kind === 'fold') labels.push('gap');
    if (!isStretch(part)) continue;
    for (const { at, size } of step === undefined ? byDay(part, zone) : byStep(part, step, zone)) {
      const { label, key, isMonday } = step === undefined ? dayLabel(at, zone, language) : tickLabel(at, step, zone);
      const last = labels.at(-1);
      if (key === named && last !== undefined && last !== 'gap') labels[labels.length - 1] = { ...last, size: last.size + size };
      else labels.push({ size, label: key === named ? '' : label, isMonday });
      named = key;
    }
  }
  return namedSparsely(withRest(labels, restSize));
}

function withRest(labels: AxisLabel[], restSize: number): AxisLabel[] {
  const last = labels.at(-1);
  if (last === undefined || last === 'gap') return labels;
  return [...labels.slice(0, -1), { ...last, size: last.size + restSize }];
}

/** Over a long time only Mondays are named, and only as many of them as are legible; each name may use the room of the days behind it. */
function namedSparsely(labels: readonly AxisLabel[]): AxisLabel[] {
  const named = labels.filter(isNamed);
  if (named.length <= MOST_DAYS) return [...labels];
  const mondays = named.filter(({ isMonday }) => isMonday);
  const every = Math.ceil(mondays.length / MOST_DAYS);
  const kept = new Set<AxisLabel>(mondays.filter((_, index) => index % every === 0));
  const sparse: AxisLabel[] = [];
  for (const label of labels) {
    const last = sparse.at(-1);
    if (label === 'gap' || kept.has(label)) sparse.push(label);
    else if (last === undefined || last === 'gap') sparse.push({ ...label, label: '' });
    else sparse[sparse.length - 1] = { ...last, size: last.size + label.size };
  }
  return sparse;
}

const isNamed = (label: AxisLabel): label is Exclude<AxisLabel, 'gap'> => label !== 'gap' && label.label !== '';

function dayLabel(at: Instant, zone: string, language: Language) {
  const { date, weekday } = wallTimeOf(zone, at);
  return { key: date, label: `${dayWords(language).short[weekday]} ${Number(date.slice(-2))}`, isMonday: weekday === 'mon' };
}

/** What comes before the first whole step has no name. */
function tickLabel(at: Instant, step: DurationMs, zone: string) {
  const wall = wallTimeOf(zone, at);
  const isTick = (wall.minuteOfDay * MINUTE) % step === 0;
  return { key: `${wall.date} ${Math.floor((wall.minuteOfDay * MINUTE) / step)}`, label: isTick ? clockFace(wall) : '', isMonday: true };
}

interface Slice {
  readonly at: Instant;
  readonly size: number;
}

/** A stretch cut at every local midnight. One that had folds taken out of it stands for all of its days and is cut in proportion. */
const byDay = (part: Stretch, zone: string): Slice[] => cut(part, DAY, zone);
const byStep = (part: Stretch, step: DurationMs, zone: string): Slice[] => cut(part, step, zone);

function cut({ from, to, size }: Stretch, step: DurationMs, zone: string): Slice[] {
  const slices: Slice[] = [];
  for (let at = from; at < to;) {
    const { minuteOfDay, second } = wallTimeOf(zone, at);
    const sinceStep = (minuteOfDay * MINUTE + second * SECOND + (at % SECOND)) % step;
    const end = Math.min(to, at + step - sinceStep);
    slices.push({ at, size: ((end - at) / (to - from)) * size });
    at = end;
  }
  return slices;
}
