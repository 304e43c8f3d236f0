import type { StateIcon } from '../icon/stateIcons';

export type Tone = 'neutral' | 'soon' | 'critical' | 'overdue' | 'paused' | 'met' | 'ask';

/** `dense` beside text of up to 12 px, `compact` by default, `normal` alone in a heading, `icon` where words would move the row. */
export type BadgeSize = 'dense' | 'compact' | 'normal' | 'icon';

/** All that a badge shows, as plain data: the same for the bare element in lists and for the Preact view. */
export interface BadgeFace {
  readonly tone: Tone;
  /** `quiet` is on the surface's own ground, `bare` has no outline. */
  readonly weight: 'tinted' | 'quiet' | 'bare';
  /** Why the number is not sure; `undefined` when it is. */
  readonly fresh: 'partial' | 'stale' | undefined;
  readonly icon: StateIcon;
  /** Nothing counts now: a second, small sign beside that of what presses. */
  readonly hasMoon?: boolean;
  /** `1ª`, while the next deadline is the first response; of a pause, whom it waits for. */
  readonly first: string | undefined;
  readonly text: string;
  /** The whole state in full words; costs more than all the rest together, so it is read when there is time. `undefined` until they were loaded. */
  readonly name: string | undefined;
  readonly size: BadgeSize;
}
