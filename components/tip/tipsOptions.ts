import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '@/utils/language/telling/reading';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import type { TipSubject } from './Tip';

export interface TipsOptions {
  readonly page: Document;
  /** What the badge with that host stands for now; `undefined` for everything else on the page. Asked on each move of the pointer: must be cheap. */
  readonly subjectOf: (host: EventTarget | null) => TipSubject | undefined;
  /** Why the support center seems to say otherwise of the ticket with that id; `undefined` where nothing surprises. */
  readonly explain: (id: string) => Promise<string | undefined>;
  readonly thresholds: ThresholdsByPolicy;
  /** Ticks while a tooltip is open. */
  readonly reading: ReadonlySignal<Reading>;
  readonly signal: AbortSignal;
}
