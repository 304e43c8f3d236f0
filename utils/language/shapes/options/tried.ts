import type { IdleReason } from '../../../sla/clock/eventEffects';
import type { Metric } from '../../../sla/policy/policy';
import type { RecordedEvent } from '../../../tickets/ticketRecord';
import { textsOf } from '../../texts';

/** A ticket under the draft of a contract: its timeline before and after, and what each event does. */
export interface TriedTexts {
  readonly timeline: (ticket: string) => string;
  readonly before: string;
  readonly after: string;
  readonly now: string;
  readonly metric: Readonly<Record<Metric, string>>;
  /** One line of the timeline, for those who do not see it. */
  readonly line: (metric: string, from: string, to: string, due: string) => string;
  readonly stillRuns: string;
  readonly key: Readonly<Record<'counting' | 'paused' | 'ahead', string>>;
  readonly events: string;
  readonly when: string;
  readonly what: string;
  readonly event: Readonly<Record<RecordedEvent['kind'], (to: string) => string>>;
  readonly nobody: string;
  readonly moves: (metrics: readonly string[]) => string;
  readonly idle: (why: string) => string;
  readonly why: Readonly<Record<IdleReason, string>>;
  readonly earlier: (count: number) => string;
}

export const triedTexts = textsOf<TriedTexts>('tried');
