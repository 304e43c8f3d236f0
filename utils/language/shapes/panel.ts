import type { ToldReason } from '../../sla/clock/clock';
import type { Metric } from '../../sla/policy/policy';
import type { Refusal } from '../../sla/facts/refusal';
import type { SiteFailure } from '../../sites/siteAnswer';
import { textsOf } from '../texts';

/** What the analyst states in the panel. */
export interface HandTexts {
  readonly label: string;
  readonly pause: string;
  readonly commitment: string;
  readonly record: string;
  readonly more: string;
  readonly resume: string;
  /** What was stated last, and the instant at which it holds. */
  readonly failed: (why: string) => string;
  readonly again: string;
  readonly refused: Readonly<Record<Refusal | 'tooMany', string>>;
}

/** What only the panel says. Times come in as text. */
export interface PanelTexts {
  readonly panel: string;
  readonly refresh: string;
  readonly collapse: string;
  readonly expand: string;
  readonly reading: string;
  readonly paused: Readonly<Record<ToldReason, (since: string) => string>>;
  /** The support center does not tell of it. */
  readonly pausedByHand: Readonly<Record<ToldReason, (since: string) => string>>;
  readonly hand: HandTexts;
  readonly unmapped: (words: string) => string;
  readonly partial: (since: string) => string;
  readonly failure: Readonly<Record<SiteFailure, string>>;
  /** Behind the metric, when it becomes so. */
  readonly state: Readonly<Record<'overdue' | 'met' | 'missed', string>>;
  readonly stale: string;
  readonly numbersFrom: (time: string) => string;
  readonly retriesAt: (time: string) => string;
  readonly signIn: string;
  readonly retry: string;
  readonly timeline: Readonly<Record<Metric, string>>;
  readonly now: string;
  readonly untilNow: string;
  readonly to: string;
  readonly ifResumedNow: (when: string) => string;
  readonly segment: Readonly<Record<'counting' | 'overdue' | 'ahead', (length: string) => string>>;
  readonly pausedFor: Readonly<Record<ToldReason, string>>;
  readonly key: Readonly<Record<'counting' | 'paused' | 'ahead' | 'overdue' | 'fold', string>>;
  readonly closed: string;
  readonly resolved: string;
}

export const panelTexts = textsOf<PanelTexts>('panel');
