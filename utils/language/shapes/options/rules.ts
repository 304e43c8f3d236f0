import type { AlertKindId } from '../../../sla/alerts/alertKinds';
import type { Metric } from '../../../sla/policy/policy';
import type { ToolbarCount } from '../../../sla/alerts/alertRules';
import { textsOf } from '../../texts';

/** What may be wrong with a field of the rules. */
export type AlertFieldFault = 'days' | 'share' | 'length' | 'seconds' | 'time' | 'bothTimes' | 'sameTime' | 'order';

/** Every word of the options' section about alerts. */
export interface AlertRulesTexts {
  readonly kinds: string;
  readonly kind: Readonly<Record<AlertKindId, string>>;
  readonly thresholds: string;
  /** Whose thresholds are on show. */
  readonly contract: string;
  readonly saveFirst: string;
  readonly thresholdsHow: string;
  readonly level: string;
  readonly levels: Readonly<Record<'atRisk' | 'critical', string>>;
  readonly parts: Readonly<Record<'share' | 'atMost' | 'atLeast', string>>;
  readonly special: string;
  readonly specialHow: string;
  readonly severity: string;
  readonly metrics: Readonly<Record<Metric, string>>;
  readonly times: string;
  readonly repeatAfter: string;
  readonly repeatHow: string;
  readonly longPause: string;
  readonly longPauseHow: string;
  readonly endOfDayLead: string;
  readonly endOfDayHorizon: string;
  readonly leastApart: string;
  readonly leastApartHow: string;
  readonly quiet: string;
  readonly quietHow: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietDays: string;
  readonly silence: string;
  readonly silenceHow: string;
  readonly severeThrough: string;
  readonly toolbar: string;
  readonly toolbarCounts: Readonly<Record<ToolbarCount | 'mostUrgent', string>>;
  readonly oldAfter: string;
  readonly oldAfterHow: string;
  readonly whose: string;
  readonly own: string;
  readonly unassigned: (site: string) => string;
  readonly queues: (site: string) => string;
  readonly queuesHow: string;
  readonly watched: (count: number) => string;
  readonly sound: string;
  readonly soundWanted: string;
  readonly restore: string;
  readonly fault: Readonly<Record<AlertFieldFault, string>>;
  readonly corrections: (count: number) => string;
}

export const alertRulesTexts = textsOf<AlertRulesTexts>('alertRules');
