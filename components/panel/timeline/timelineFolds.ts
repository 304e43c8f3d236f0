import { localDayOf, wallTimeOf } from '@/utils/calendar/wallTime';
import type { Instant } from '@/utils/time/instant';
import { isStretch, type Fold, type Stretch, type TimelinePart } from './timelineParts';

/** Each fold takes some pixels: beyond this many they would eat the time that they part. */
const MOST_FOLDS = 15;

/** Leaves as many folds as there is room for: all, else one a week, else none. Stretches that meet then join. */
export function folded(parts: readonly TimelinePart[], zone: string): TimelinePart[] {
  const all = withoutFolds(parts, () => false);
  if (countFolds(all) <= MOST_FOLDS) return all;
  const weekly = withoutFolds(parts, (before, after) => weekOf(before - 1, zone) === weekOf(after, zone));
  return countFolds(weekly) <= MOST_FOLDS ? weekly : withoutFolds(parts, () => true);
}

const countFolds = (parts: readonly TimelinePart[]): number => parts.filter(({ kind }) => kind === 'fold').length;

/** A fold that stays comes right before the time after it, behind a mark that stands in the closed hours. At either end there is nothing to part. */
function withoutFolds(parts: readonly TimelinePart[], isTakenOut: (before: Instant, after: Instant) => boolean): TimelinePart[] {
  const kept: TimelinePart[] = [];
  let drawn: Stretch | undefined;
  let fold: Fold | undefined;
  for (const part of parts) {
    if (part.kind === 'fold') {
      fold ??= part;
    } else if (!isStretch(part)) {
      kept.push(part);
    } else {
      if (fold && drawn && !isTakenOut(drawn.to, part.from)) kept.push(fold);
      fold = undefined;
      drawn = append(kept, part);
    }
  }
  return kept;
}

function append(kept: TimelinePart[], part: Stretch): Stretch {
  const last = kept.at(-1);
  const isMore = last !== undefined && isStretch(last) && isAlike(last, part);
  const drawn = isMore ? { ...last, to: part.to, size: last.size + part.size } : part;
  kept.splice(isMore ? -1 : kept.length, isMore ? 1 : 0, drawn);
  return drawn;
}

const isAlike = (one: Stretch, other: Stretch): boolean =>
  one.kind === other.kind && one.reason === other.reason && one.isByHand === other.isByHand;

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(at: Instant, zone: string): number {
  return Math.floor(((localDayOf(wallTimeOf(zone, at).date) ?? 0) + 3) / 7);
}
