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

export type TimelinePart = Stretch | Fold | { readonly kind: 'now' } | { readonly kind: 'due' };

export const isStretch = (part: TimelinePart): part is Stretch => 'size' in part;
