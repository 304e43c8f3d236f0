import type { ToldReason } from '../../sla/clock/clock';
import type { Metric } from '../../sla/policy/policy';
import type { SiteFailure } from '../../sites/siteAnswer';
import { textsOf } from '../texts';

/** Every word of the notifications. Lengths and times come in as already formatted text. */
export interface AlertTexts {
  /** As a title begins with it; further on, in small letters. */
  readonly metric: Readonly<Record<Metric, string>>;
  /** The number first: systems cut titles. */
  readonly before: (left: string, metric: string) => string;
  /** Without the whole history it is only maybe so. */
  readonly overdue: (metric: string, isMaybe: boolean) => string;
  /** A repetition: by how much it is over. */
  readonly overdueBy: (length: string, metric: string) => string;
  readonly due: Readonly<Record<'ahead' | 'past', (when: string) => string>>;
  /** The deadline is reached, and nothing counts before this opening. */
  readonly standsUntil: (when: string) => string;
  /** The alert stands on facts that are not new. */
  readonly readAt: (when: string) => string;
  readonly answered: {
    readonly title: string;
    readonly countsAgain: string;
    readonly left: (length: string, isBusiness: boolean) => string;
  };
  readonly longPause: {
    readonly title: (length: string, isBusiness: boolean) => string;
    readonly waitsFor: Readonly<Record<ToldReason, string>>;
  };
  /** A pause whose end the analyst named. */
  readonly pauseEnds: { readonly ahead: (left: string) => string; readonly past: string };
  readonly commitment: { readonly ahead: (left: string) => string; readonly past: string };
  readonly snooze: string;
  readonly acknowledge: string;
  readonly siteFails: (site: string) => string;
  readonly failure: Readonly<Record<SiteFailure, string>>;
  readonly alertsMayBeMissing: string;
}

export const alertTexts = textsOf<AlertTexts>('alert');

/** What the toolbar icon says when the pointer rests on it. */
export interface ToolbarTexts {
  /** Can still be kept, and falls due until closing. */
  readonly toSave: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly atRisk: (count: number) => string;
  readonly unmapped: (count: number) => string;
  /** Part of what is stored was lost, or cannot be read. */
  readonly damaged: string;
  readonly noSite: string;
  readonly allWell: string;
}

export const toolbarTexts = textsOf<ToolbarTexts>('toolbar');
