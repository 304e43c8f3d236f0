import type { PauseReason } from '@/utils/sla/clock/clock';
import type { Instant } from '@/utils/time/instant';

export type StretchKind = 'counting' | 'paused' | 'overdue' | 'ahead';

/** Time that can count, drawn to scale. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly from: Instant;
  readonly to: Instant;
  /** Its time that can count, in ms; less than its span where folds were taken out of it. */
  readonly size: number;
  readonly reason?: PauseReason;
  /** A pause that the analyst stated. */
  readonly isByHand?: true;
}

/** Closed hours, or the time between a solution and a reopening: takes no width of its own. */
export interface Fold {
  readonly kind: 'fold';
  readonly isResolved: boolean;
}

/** Something promised falls due here; the clock does not know of it. */
export interface Promised {
  readonly kind: 'promised';
  readonly at: Instant;
  readonly what: string;
}

export type TimelinePart = Stretch | Fold | Promised | { readonly kind: 'now' } | { readonly kind: 'due' };

export const isStretch = (part: TimelinePart): part is Stretch => 'size' in part;

/** With each promise in the stretch in which it falls due, or before the one after it; one beyond what is drawn has no place there. */
export const withPromises = (parts: readonly TimelinePart[], promises: readonly Promised[]): readonly TimelinePart[] =>
  promises.reduce((all, promised) => {
    const place = all.findIndex((part) => isStretch(part) && promised.at <= part.to);
    const part = all[place];
    return part && isStretch(part) ? all.toSpliced(place, 1, ...cutBy(part, promised)) : all;
  }, parts);

function cutBy(part: Stretch, promised: Promised): readonly TimelinePart[] {
  const { from, to } = part;
  if (promised.at <= from) return [promised, part];
  const size = (part.size * (promised.at - from)) / (to - from);
  return [
    { ...part, to: promised.at, size },
    promised,
    ...(promised.at < to ? [{ ...part, from: promised.at, size: part.size - size }] : []),
  ];
}
