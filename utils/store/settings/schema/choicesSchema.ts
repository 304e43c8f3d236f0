import * as v from 'valibot';
import { FIRST_RESPONSE_ENDS, standardChoices as standard } from '../../../sla/policy/choices';
import { METRICS } from '../../../sla/policy/policy';
import { name, stored } from './fields';

/** What a clock's own states are called: a reason by such a name would be taken for one. */
const taken = new Set(['resolved', 'counting', 'unknown']);
const reason = v.pipe(
  name,
  v.check((id) => !taken.has(id), 'a word that Prazo uses itself'),
);

const businessDay = v.variant('kind', [
  stored({ kind: v.literal('fullDay') }),
  stored({ kind: v.literal('hours'), hours: v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(24)) }),
  stored({ kind: v.literal('sameTime') }),
  stored({ kind: v.literal('endOfDay') }),
]);

/** How a policy counts. Policies that were stored before a choice existed go on counting as they did. */
export const choices = {
  starts: v.optional(v.picklist(['contact', 'creation']), standard.starts),
  firstResponseEndsAt: v.optional(v.pipe(v.array(v.picklist(FIRST_RESPONSE_ENDS)), v.minLength(1)), () => [
    ...standard.firstResponseEndsAt,
  ]),
  routingCounts: v.optional(v.boolean(), standard.routingCounts),
  pauses: v.record(reason, v.array(v.picklist(METRICS))),
  reasons: v.optional(v.record(reason, name), () => ({})),
  endsAtReply: v.optional(v.boolean(), standard.endsAtReply),
  reopening: v.optional(v.picklist(['continue', 'newCycle', 'firstEnd', 'whole']), standard.reopening),
  severityChange: v.optional(v.picklist(['fromStart', 'fromChange']), standard.severityChange),
  businessDay: v.optional(businessDay, standard.businessDay),
  nextReply: v.optional(v.boolean(), standard.nextReply),
} as const;
