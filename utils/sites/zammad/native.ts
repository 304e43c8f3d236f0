import * as v from 'valibot';
import type { NativeDeadline } from '../../tickets/nativeDeadline';
import type { Instant } from '../../time/instant';
import { id, isoInstant, lenient } from '../reading/lenient';

const when = lenient(isoInstant);

/** What a ticket tells of its escalation: a time while that is ahead, and by how many minutes it was kept once it is over. */
export const escalationFields = {
  first_response_escalation_at: when,
  update_escalation_at: when,
  close_escalation_at: when,
  first_response_diff_in_min: lenient(v.number()),
  close_diff_in_min: lenient(v.number()),
  close_at: when,
  preferences: lenient(
    v.object({ escalation_calculation: lenient(v.object({ sla_id: lenient(id), escalation_disabled: lenient(v.boolean()) })) }),
  ),
};

const escalationSchema = v.object(escalationFields);

function deadline(what: Pick<NativeDeadline, 'metric' | 'name'>, dueAt: Instant | undefined, keptBy?: number): readonly NativeDeadline[] {
  if (dueAt !== undefined) return [{ ...what, state: 'running', dueAt }];
  return keptBy === undefined ? [] : [{ ...what, state: keptBy < 0 ? 'missed' : 'met' }];
}

/** In states that stop the escalation, the product takes its times away and tells only that an SLA applies, not what it measures. */
export function nativeOf(ticket: v.InferOutput<typeof escalationSchema>): readonly NativeDeadline[] {
  const { sla_id: sla, escalation_disabled: isDisabled = false } = ticket.preferences?.escalation_calculation ?? {};
  const ahead = (at: Instant | undefined): Instant | undefined => (isDisabled ? undefined : at);
  const isPaused = isDisabled && sla !== undefined && ticket.close_at === undefined;
  return [
    ...deadline(
      { metric: 'firstResponse', name: 'First Response Time' },
      ahead(ticket.first_response_escalation_at),
      ticket.first_response_diff_in_min,
    ),
    ...deadline({ name: 'Update Time' }, ahead(ticket.update_escalation_at)),
    ...deadline({ metric: 'resolution', name: 'Solution Time' }, ahead(ticket.close_escalation_at), ticket.close_diff_in_min),
    ...(isPaused ? [{ name: 'SLA', state: 'paused' } as const] : []),
  ];
}
