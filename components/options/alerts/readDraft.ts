import { lengthOf } from '@/utils/language/telling/lengthOf';
import { ALERT_KINDS } from '@/utils/sla/alerts/alertKinds';
import { OLD_AFTER_DAYS, type AlertRules } from '@/utils/sla/alerts/alertRules';
import { METRICS, type Policy } from '@/utils/sla/policy/policy';
import type { Threshold, ThresholdPair, Thresholds } from '@/utils/sla/alerts/thresholds';
import { MINUTE, SECOND, type DurationMs, type Instant } from '@/utils/time/instant';
import { fieldOf, LEVELS, specialFieldOf, type AlertDraft, type FieldId, type Level, type ShownRules } from './alertDraft';

/** What may be wrong with a field. */
export type FieldFault = 'days' | 'share' | 'length' | 'seconds' | 'time' | 'bothTimes' | 'sameTime' | 'order';

export type Faults = ReadonlyMap<FieldId, FieldFault>;

export type DraftRead = { readonly faults: Faults } | { readonly rules: ShownRules };

/** What the fields say in place of what was shown, or what is wrong with which. `now` is since when tickets newly taken in alert. */
export function readDraft(draft: AlertDraft, { alerts, policy }: ShownRules, now: Instant): DraftRead {
  const faults = new Map<FieldId, FieldFault>();
  const reader = readerOf(draft, faults);
  const common = commonPair(reader);
  const special = specialPairs(reader, policy, common);
  const rules = rulesOf(draft, reader);
  if (faults.size > 0) return { faults };
  // Begun and ended in the popup.
  const { silence } = alerts;
  return {
    rules: {
      alerts: { ...rules, ...(silence && { silence }), whose: whoseOf(draft, alerts.whose, now) },
      policy: { ...policy, thresholds: { ...common, ...withSpecial({ ...strangers(policy), ...special }) } },
    },
  };
}

const FARTHEST_APART = 10 * MINUTE;
/** About a year of business days. */
const MOST_DAYS = 250;

interface Reader {
  readonly isEmpty: (field: FieldId) => boolean;
  readonly share: (field: FieldId) => number;
  /** A minute at least. */
  readonly length: (field: FieldId) => DurationMs;
  /** Whole, and at most ten minutes: what waits is not forgotten. */
  readonly seconds: (field: FieldId) => DurationMs;
  /** Whole ones, at least one. */
  readonly days: (field: FieldId) => number;
  readonly time: (field: FieldId) => string;
  readonly refuse: (field: FieldId, fault: FieldFault) => void;
}

/** Answers something for every field and notes what was wrong: all faults show at once. */
function readerOf({ texts }: AlertDraft, faults: Map<FieldId, FieldFault>): Reader {
  const text = (field: FieldId): string => texts[field]?.trim() ?? '';
  const refuse = (field: FieldId, fault: FieldFault): void => void (faults.has(field) || faults.set(field, fault));
  return {
    refuse,
    isEmpty: (field) => text(field) === '',
    share(field) {
      const percent = Number(text(field).replace(/\s*%$/, '').replace(',', '.') || Number.NaN);
      if (percent > 0 && percent <= 100) return percent / 100;
      refuse(field, 'share');
      // Neither more nor less than anything.
      return Number.NaN;
    },
    length(field) {
      const length = lengthOf(text(field)) ?? Number.NaN;
      if (length >= MINUTE) return length;
      refuse(field, 'length');
      return Number.NaN;
    },
    seconds(field) {
      const [, digits] = /^(\d{1,3})(?:\s*s)?$/.exec(text(field)) ?? [];
      const length = digits === undefined ? Number.NaN : Number(digits) * SECOND;
      if (length <= FARTHEST_APART) return length;
      refuse(field, 'seconds');
      return Number.NaN;
    },
    days(field) {
      const days = Number(text(field) || Number.NaN);
      if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
      refuse(field, 'days');
      return Number.NaN;
    },
    time(field) {
      const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:h](\d{2}))?$/.exec(text(field).replace(/h$/, '')) ?? [];
      if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) refuse(field, 'time');
      return `${hours.padStart(2, '0')}:${minutes}`;
    },
  };
}

function commonPair(reader: Reader): ThresholdPair {
  const thresholdOf = (level: Level): Threshold => {
    const atLeast = fieldOf(level, 'atLeast');
    return {
      share: reader.share(fieldOf(level, 'share')),
      atMostMs: reader.length(fieldOf(level, 'atMost')),
      ...(!reader.isEmpty(atLeast) && { atLeastMs: reader.length(atLeast) }),
    };
  };
  const pair = { atRisk: thresholdOf('atRisk'), critical: thresholdOf('critical') };
  mustBeInOrder(reader, pair, (part) => fieldOf('critical', part));
  if ((pair.critical.atLeastMs ?? 0) > (pair.atRisk.atLeastMs ?? Infinity)) reader.refuse(fieldOf('critical', 'atLeast'), 'order');
  return pair;
}

/** Critical comes after at risk, else it would never be told. */
function mustBeInOrder({ refuse }: Reader, { atRisk, critical }: ThresholdPair, fieldOfPart: (part: 'share' | 'atMost') => FieldId): void {
  if (critical.share > atRisk.share) refuse(fieldOfPart('share'), 'order');
  if (critical.atMostMs > atRisk.atMostMs) refuse(fieldOfPart('atMost'), 'order');
}

/** Further warnings are no field of this section: they stay. */
function specialPairs(reader: Reader, { severities, thresholds }: Policy, common: ThresholdPair): NonNullable<Thresholds['special']> {
  const special: Record<string, Partial<Record<(typeof METRICS)[number], ThresholdPair>>> = {};
  for (const { id: severity } of severities)
    for (const metric of METRICS) {
      const field = (level: Level, part: 'share' | 'atMost'): FieldId => specialFieldOf(severity, metric, level, part);
      const warnings = thresholds.special?.[severity]?.[metric]?.warnings;
      if (!warnings && LEVELS.every((level) => reader.isEmpty(field(level, 'share')) && reader.isEmpty(field(level, 'atMost')))) continue;
      const thresholdOf = (level: Level): Threshold => ({
        ...common[level],
        ...(!reader.isEmpty(field(level, 'share')) && { share: reader.share(field(level, 'share')) }),
        ...(!reader.isEmpty(field(level, 'atMost')) && { atMostMs: reader.length(field(level, 'atMost')) }),
      });
      const pair = { atRisk: thresholdOf('atRisk'), critical: thresholdOf('critical'), ...(warnings && { warnings }) };
      mustBeInOrder(reader, pair, (part) => filledOf(reader, field, part));
      special[severity] = { ...special[severity], [metric]: pair };
    }
  return special;
}

/** Of two levels that contradict each other, the one that was typed. */
const filledOf = ({ isEmpty }: Reader, field: (level: Level, part: 'share' | 'atMost') => FieldId, part: 'share' | 'atMost'): FieldId =>
  isEmpty(field('critical', part)) ? field('atRisk', part) : field('critical', part);

const withSpecial = (special: NonNullable<Thresholds['special']>): Pick<Thresholds, 'special'> =>
  Object.keys(special).length === 0 ? {} : { special };

/** What holds for severities that the policy does not have at present stays. */
function strangers({ thresholds: { special = {} }, severities }: Policy): NonNullable<Thresholds['special']> {
  const known = new Set(severities.map(({ id }) => id));
  return Object.fromEntries(Object.entries(special).filter(([severity]) => !known.has(severity)));
}

function rulesOf({ kinds, quietDays, sound, severeThrough, toolbarCounts }: AlertDraft, reader: Reader): Omit<AlertRules, 'whose'> {
  return {
    off: ALERT_KINDS.filter((kind) => !kinds.includes(kind)),
    repeatAfterMs: reader.length('repeatAfter'),
    longPauseMs: reader.length('longPause'),
    endOfDay: { leadMs: reader.length('endOfDay.lead'), horizonMs: reader.length('endOfDay.horizon') },
    ...quietHoursOf(reader),
    quietDays,
    sound,
    ...(!reader.isEmpty('leastApart') && { leastApartMs: reader.seconds('leastApart') }),
    ...(!severeThrough && { isSilentForAll: true }),
    ...(toolbarCounts !== 'mostUrgent' && { toolbarCounts }),
    ...oldAfterOf(reader),
  };
}

function oldAfterOf(reader: Reader): Pick<AlertRules, 'oldAfterDays'> {
  const oldAfterDays = reader.days('oldAfter');
  return oldAfterDays === OLD_AFTER_DAYS ? {} : { oldAfterDays };
}

function quietHoursOf(reader: Reader): Pick<AlertRules, 'quietHours'> {
  const fields = ['quiet.from', 'quiet.to'] as const;
  const empty = fields.filter(reader.isEmpty);
  if (empty.length === fields.length) return {};
  for (const field of empty) reader.refuse(field, 'bothTimes');
  const [from, to] = [reader.time('quiet.from'), reader.time('quiet.to')];
  if (from === to) reader.refuse('quiet.to', 'sameTime');
  return { quietHours: { from, to } };
}

/** What is watched is decided on the ticket, perhaps while this page was open. */
function whoseOf({ own, unassigned, queues }: AlertDraft, current: AlertRules['whose'], now: Instant): AlertRules['whose'] {
  const since = new Map(current.unassigned.map((each) => [each.site, each.since]));
  return {
    ...current,
    own,
    unassigned: unassigned.map((site) => ({ site, since: since.get(site) ?? now, ...(queues[site]?.length && { queues: queues[site] }) })),
  };
}
