import * as v from 'valibot';
import type { CalendarDefinition } from '../../calendar/calendarDefinition';
import { compileCalendar } from '../../calendar/compileCalendar';
import { LANGUAGE_CHOICES } from '../../language/language';
import { ALERT_KINDS } from '../../sla/alerts/alertKinds';
import { type AlertRules, defaultAlertRules } from '../../sla/alerts/alertRules';
import type { Policy } from '../../sla/policy/policy';
import type { ToldWords } from '../../sla/words/takeWords';
import type { Thresholds } from '../../sla/alerts/thresholds';
import type { Site } from '../../sites/site';
import type { TaughtDefinition } from '../../sites/taught/definition';
import type { TicketKey } from '../../tickets/ticket';
import type { Settings } from './settings';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.array(v.string());
const hours = v.array(v.tuple([v.string(), v.string()]));
const status = v.picklist(['open', 'waitingCustomer', 'waitingThirdParty', 'resolved', 'closed']);

const field = v.object({ selector: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), attribute: v.exactOptional(name) });
const fields = v.object({
  number: field,
  title: v.exactOptional(field),
  status: v.exactOptional(field),
  priority: v.exactOptional(field),
  assignee: v.exactOptional(field),
  createdAt: v.exactOptional(field),
});

/** `link` comes to stand in a selector. */
const sign = v.object({
  at: v.pipe(v.string(), v.regex(/^\//), v.maxLength(2_000)),
  link: v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^"\\\s]+$/)),
});

const timeZone = v.pipe(
  v.string(),
  v.check((zone) => isTimeZone(zone), 'not a time zone'),
);

/** What somebody taught, as stored, exported and imported. */
export const taughtSchema: v.GenericSchema<unknown, TaughtDefinition> = v.object({
  version: v.literal(1),
  list: v.exactOptional(v.object({ row: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), fields, sign: v.exactOptional(sign) })),
  ticket: v.exactOptional(fields),
  date: v.exactOptional(
    v.object({
      order: v.exactOptional(v.picklist(['dmy', 'mdy', 'ymd', 'iso', 'seconds', 'milliseconds'])),
      timeZone,
    }),
  ),
  me: v.exactOptional(name),
});

/** A list would pass for words called 0, 1 and so on. */
const meaningsAs = <Meaning extends v.GenericSchema<unknown, string>>(meaning: Meaning) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.check((meanings) => !Array.isArray(meanings), 'Invalid type: Expected Object but received Array'),
      v.record(name, meaning),
    ),
    {},
  );

/** What words mean, as a lesson tells it. A part by another name would be lost unseen. */
export const toldWordsSchema: v.GenericSchema<unknown, ToldWords> = v.strictObject({
  statuses: meaningsAs(status),
  severities: meaningsAs(name),
});

export const siteAddress = v.pipe(
  v.string(),
  v.check((id) => isSiteAddress(id), 'not the address of a site'),
);

export const siteSchema: v.GenericSchema<unknown, Site> = v.object({
  id: siteAddress,
  adapter: name,
  name,
  policy: name,
  mapping: v.object({
    statuses: v.record(v.string(), status),
    severities: v.record(v.string(), v.string()),
    featureRequests: words,
    ordinaryTypes: v.exactOptional(words),
  }),
  timeZone: v.exactOptional(timeZone),
  taught: v.exactOptional(taughtSchema),
});

const target = v.object({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit: v.picklist(['minute', 'hour', 'day']),
  time: v.picklist(['business', 'elapsed']),
  bound: v.picklist(['under', 'upTo']),
});

const policy: v.GenericSchema<unknown, Policy> = v.object({
  id: name,
  name,
  calendar: name,
  severities: v.array(
    v.object({
      id: name,
      level: v.number(),
      aliases: words,
      firstResponse: target,
      resolution: target,
      resolutionUnderCoverage: v.exactOptional(target),
    }),
  ),
  pauses: v.object({ customer: v.boolean(), thirdParty: v.boolean(), endsAtReply: v.boolean() }),
  coverage: v.object({ severities: words }),
});

/** A calendar that has the shape but no sense, e.g. an unknown zone, is refused in the words of the calendar itself. */
const calendar: v.GenericSchema<unknown, CalendarDefinition> = v.pipe(
  v.object({
    timeZone: name,
    weekly: v.object({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
    holidays: words,
    specialDays: v.exactOptional(v.record(v.string(), hours)),
  }),
  v.check(
    (definition) => faultOf(definition) === undefined,
    ({ input }) => faultOf(input) ?? '',
  ),
);

const length = v.pipe(v.number(), v.finite(), v.minValue(0));
const threshold = v.object({
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  atMostMs: length,
  atLeastMs: v.exactOptional(length),
});
const pair = { atRisk: threshold, critical: threshold };
const pairOfMetric = v.object({ firstResponse: v.exactOptional(v.object(pair)), resolution: v.exactOptional(v.object(pair)) });

const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'no time of day'));
const ticketKey = v.custom<TicketKey>((key) => typeof key === 'string' && key.includes('#'), 'no ticket');

/** Rules were added to settings that were stored without them: then the defaults hold, which is no problem. */
const alerts: v.GenericSchema<unknown, AlertRules> = v.optional(
  v.object({
    off: v.array(v.picklist(ALERT_KINDS)),
    repeatAfterMs: v.pipe(length, v.minValue(60_000)),
    longPauseMs: length,
    endOfDay: v.object({ leadMs: length, horizonMs: length }),
    quietHours: v.exactOptional(v.object({ from: wallTime, to: wallTime })),
    quietDays: v.array(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
    whose: v.object({
      own: v.boolean(),
      unassigned: v.array(v.object({ site: v.string(), since: v.number(), queues: v.exactOptional(words) })),
      watched: v.array(v.object({ ticket: ticketKey, since: v.number() })),
    }),
    sound: v.boolean(),
  }),
  () => defaultAlertRules,
);

/** Part by part, since a part that cannot be read must not take the others with it. */
export const settingsParts = {
  language: v.picklist(LANGUAGE_CHOICES),
  sites: v.array(siteSchema),
  policies: v.pipe(v.array(policy), v.minLength(1)),
  calendars: v.record(v.string(), calendar),
  thresholds: v.object({ ...pair, special: v.exactOptional(v.record(v.string(), pairOfMetric)) }) satisfies v.GenericSchema<
    unknown,
    Thresholds
  >,
  alerts,
  showsNative: v.optional(v.boolean(), false),
} as const;

/** Everything the analyst decided, as saved from the options page. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object(settingsParts);

/** Origin and path without a trailing slash, query or fragment. */
function isSiteAddress(id: string): boolean {
  if (!URL.canParse(id)) return false;
  const { protocol, origin, pathname } = new URL(id);
  return /^https?:$/.test(protocol) && id === `${origin}${pathname}`.replace(/\/$/, '');
}

function isTimeZone(timeZone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function faultOf(definition: CalendarDefinition): string | undefined {
  try {
    compileCalendar(definition);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
