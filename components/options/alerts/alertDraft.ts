import { WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import { shortDuration } from '@/utils/language/telling/duration';
import { ALERT_KINDS, type AlertKindId } from '@/utils/sla/alerts/alertKinds';
import { SECOND } from '@/utils/time/instant';
import { OLD_AFTER_DAYS, TOOLBAR_COUNTS, type AlertRules, type ToolbarCount } from '@/utils/sla/alerts/alertRules';
import { METRICS, type Metric, type Policy, type SeverityId } from '@/utils/sla/policy/policy';
import type { ThresholdPair } from '@/utils/sla/alerts/thresholds';
import type { SiteId } from '@/utils/tickets/ticket';

/** What the fields show: text as typed, so that a half-typed number is nothing wrong yet. */
export interface AlertDraft {
  readonly texts: Readonly<Record<FieldId, string>>;
  readonly kinds: readonly AlertKindId[];
  readonly quietDays: readonly Weekday[];
  readonly own: boolean;
  readonly unassigned: readonly SiteId[];
  /** Of nobody's tickets at a site only those in these queues; of a site that is absent, all. */
  readonly queues: Readonly<Record<SiteId, readonly string[]>>;
  readonly sound: boolean;
  /** The most severe come through a silence. */
  readonly severeThrough: boolean;
  readonly toolbarCounts: ToolbarChoice;
}

/** `mostUrgent`: what is overdue or, where nothing is, at risk. */
export type ToolbarChoice = ToolbarCount | 'mostUrgent';
export const TOOLBAR_CHOICES: readonly ToolbarChoice[] = ['mostUrgent', ...TOOLBAR_COUNTS];

/** Names a text field on the page; its order there is that of the page. */
export type FieldId = string;

export const LEVELS = ['atRisk', 'critical'] as const;
export type Level = (typeof LEVELS)[number];
export type Part = 'share' | 'atMost' | 'atLeast';

export const fieldOf = (level: Level, part: Part): FieldId => `${level}.${part}`;
export const specialFieldOf = (severity: SeverityId, metric: Metric, level: Level, part: Part): FieldId =>
  `${severity}|${metric}|${fieldOf(level, part)}`;

/** What the section shows: the rules of the alerts, and the thresholds of one policy. */
export interface ShownRules {
  readonly alerts: AlertRules;
  readonly policy: Policy;
}

export function draftOf({ alerts, policy }: ShownRules): AlertDraft {
  return {
    texts: { ...thresholdTexts(policy.thresholds), ...specialTexts(policy), ...ruleTexts(alerts) },
    kinds: ALERT_KINDS.filter((kind) => !alerts.off.includes(kind)),
    quietDays: WEEK.filter((day) => alerts.quietDays.includes(day)),
    own: alerts.whose.own,
    unassigned: alerts.whose.unassigned.map(({ site }) => site).toSorted(),
    queues: Object.fromEntries(alerts.whose.unassigned.flatMap(({ site, queues }) => (queues ? [[site, queues.toSorted()]] : []))),
    sound: alerts.sound,
    severeThrough: !(alerts.isSilentForAll ?? false),
    toolbarCounts: alerts.toolbarCounts ?? 'mostUrgent',
  };
}

function thresholdTexts(pair: ThresholdPair): Record<FieldId, string> {
  const ofLevel = (level: Level): readonly (readonly [FieldId, string])[] => {
    const { share, atMostMs, atLeastMs } = pair[level];
    return [
      [fieldOf(level, 'share'), shareText(share)],
      [fieldOf(level, 'atMost'), shortDuration(atMostMs)],
      [fieldOf(level, 'atLeast'), atLeastMs === undefined ? '' : shortDuration(atLeastMs)],
    ];
  };
  return Object.fromEntries(LEVELS.flatMap(ofLevel));
}

/** Empty where a severity has nothing of its own. */
function specialTexts({ thresholds, severities }: Policy): Record<FieldId, string> {
  const texts: Record<FieldId, string> = {};
  for (const { id: severity } of severities)
    for (const metric of METRICS)
      for (const level of LEVELS) {
        const common = thresholds[level];
        const { share, atMostMs } = thresholds.special?.[severity]?.[metric]?.[level] ?? common;
        texts[specialFieldOf(severity, metric, level, 'share')] = share === common.share ? '' : shareText(share);
        texts[specialFieldOf(severity, metric, level, 'atMost')] = atMostMs === common.atMostMs ? '' : shortDuration(atMostMs);
      }
  return texts;
}

const ruleTexts = ({
  repeatAfterMs,
  longPauseMs,
  endOfDay,
  quietHours,
  leastApartMs,
  oldAfterDays,
}: AlertRules): Record<FieldId, string> => ({
  repeatAfter: shortDuration(repeatAfterMs),
  longPause: shortDuration(longPauseMs),
  'endOfDay.lead': shortDuration(endOfDay.leadMs),
  'endOfDay.horizon': shortDuration(endOfDay.horizonMs),
  oldAfter: String(oldAfterDays ?? OLD_AFTER_DAYS),
  'quiet.from': quietHours?.from ?? '',
  'quiet.to': quietHours?.to ?? '',
  leastApart: leastApartMs === undefined ? '' : String(leastApartMs / SECOND),
});

/** In percent; a decimal only where there is one. */
const shareText = (share: number): string => String(Number((share * 100).toFixed(1)));

export const isSameDraft = (a: AlertDraft, b: AlertDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
