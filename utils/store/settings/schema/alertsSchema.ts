import * as v from 'valibot';
import { WEEK } from '../../../calendar/calendarDefinition';
import { ALERT_KINDS } from '../../../sla/alerts/alertKinds';
import { type AlertRules, defaultAlertRules, TOOLBAR_COUNTS } from '../../../sla/alerts/alertRules';
import type { TicketKey } from '../../../tickets/ticket';
import { length, stored, words } from './fields';

const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'no time of day'));
const ticketKey = v.custom<TicketKey>((key) => typeof key === 'string' && key.includes('#'), 'no ticket');

/** Rules were added to settings that were stored without them: then the defaults hold, which is no problem. */
export const alertsSchema: v.GenericSchema<unknown, AlertRules> = v.optional(
  stored({
    off: v.array(v.picklist(ALERT_KINDS)),
    repeatAfterMs: v.pipe(length, v.minValue(60_000)),
    longPauseMs: length,
    endOfDay: stored({ leadMs: length, horizonMs: length }),
    quietHours: v.exactOptional(stored({ from: wallTime, to: wallTime })),
    quietDays: v.array(v.picklist(WEEK)),
    whose: stored({
      own: v.boolean(),
      unassigned: v.array(stored({ site: v.string(), since: v.number(), queues: v.exactOptional(words) })),
      watched: v.array(stored({ ticket: ticketKey, since: v.number() })),
    }),
    sound: v.boolean(),
    silence: v.exactOptional(v.object({ from: v.number(), until: v.number() })),
    isSilentForAll: v.exactOptional(v.boolean()),
    toolbarCounts: v.exactOptional(v.picklist(TOOLBAR_COUNTS)),
    oldAfterDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(250))),
    leastApartMs: v.exactOptional(length),
  }),
  () => defaultAlertRules,
);
