import type { ToldReason } from '../../sla/clock/clock';
import type { NativeDeadline } from '../../tickets/nativeDeadline';
import type { Metric } from '../../sla/policy/policy';
import { textsOf } from '../texts';

/** Words around one clock's number, in tooltip and panel. Lengths, times and the kind of time come in as text. */
export interface FigureTexts {
  /** Behind the number that is left. */
  readonly left: (kind: string) => string;
  readonly leftOf: (kind: string, target: string) => string;
  readonly closedHours: string;
  readonly halted: string;
  readonly met: string;
  readonly metIn: (length: string) => string;
  readonly missedOf: (target: string) => string;
  readonly missedIn: (length: string) => string;
  readonly overdueOf: (target: string) => string;
  readonly overdueBy: (length: string) => string;
  readonly maybeOverdueOf: (target: string) => string;
  readonly maybeOverdue: string;
  readonly none: string;
  readonly due: string;
  readonly wasDue: string;
  readonly dueIfResumed: string;
  readonly goal: (target: string) => string;
  /** What is used up of a target. */
  readonly usedOf: (used: string, target: string) => string;
  readonly elapsedHours: string;
  readonly pausedSince: (who: string, when: string) => string;
  /** Of the call from which the 24x7 integrations support counts. */
  readonly calledAt: (atTime: string) => string;
}

export const figureTexts = textsOf<FigureTexts>('figure');

/** The sum behind a number, in words. Lengths and times come in as text. */
export interface SumTexts {
  readonly caption: string;
  readonly when: string;
  readonly why: string;
  readonly time: string;
  readonly usedOf: (used: string, target: string) => string;
  readonly inDays: (count: number) => string;
  readonly pauses: (count: number) => string;
  readonly contactAt: (time: string) => string;
  /** Of the call from which the 24x7 integrations support counts. */
  readonly calledAt: (time: string) => string;
  readonly daysOf: (count: number, length: string) => string;
  readonly excluded: Readonly<Record<ToldReason | 'resolved', string>>;
  /** Before what a person stated, and behind the number of such pauses. */
  readonly byHand: string;
  readonly notCounted: (length: string) => string;
  /** Days that are not open as in every week, and what one without a name is called. */
  readonly exceptions: string;
  readonly holiday: string;
  readonly specialDay: string;
  readonly closed: string;
  readonly seeCalendar: (day: string) => string;
  readonly now: string;
  readonly counted: string;
  readonly leftOf: (target: string) => string;
  readonly beyond: (target: string) => string;
  readonly businessDays: (count: number, length: string) => string;
}

export const sumTexts = textsOf<SumTexts>('sum');

/** What the panel says of the product's own service level. Lengths come in as text. */
export interface NativeTexts {
  readonly heading: (product: string) => string;
  readonly state: Readonly<Record<NonNullable<NativeDeadline['state']> | 'overdue', string>>;
  readonly due: string;
  readonly wasDue: string;
  readonly earlier: (length: string) => string;
  readonly later: (length: string) => string;
  readonly same: string;
  readonly atLeast: (difference: string) => string;
  readonly atMost: (difference: string) => string;
  readonly none: string;
  readonly notTold: string;
}

export const nativeTexts = textsOf<NativeTexts>('native');

/** What only a tooltip says. */
export interface TipTexts {
  readonly metric: Readonly<Record<Metric, string>>;
  /** The name of the tooltip when it is opened like a dialog. */
  readonly sum: (ticket: string) => string;
  readonly partial: (since: string) => string;
  readonly stale: (readAt: string) => string;
  /** What a list says against what the ticket's own page said. */
  readonly doubt: (says: string, own: string, when: string) => string;
}

export const tipTexts = textsOf<TipTexts>('tip');
