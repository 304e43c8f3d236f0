import * as v from 'valibot';
import type { NativeDeadline } from '../../tickets/nativeDeadline';
import { askJson } from '../reading/jsonAnswer';
import { isoInstant, lenient, readable } from '../reading/lenient';
import type { Get } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';

const policyMetrics = v.object({ policy_metrics: v.array(v.unknown()) });
const ticketSchema = v.object({ ticket: v.object({ slas: lenient(policyMetrics) }) });

/** The product's own metrics, by the names that its interface gives them. Three of them end with the ticket's solution. */
const metrics = {
  first_reply_time: { metric: 'firstResponse', name: 'First reply time' },
  total_resolution_time: { metric: 'resolution', name: 'Total resolution time' },
  requester_wait_time: { metric: 'resolution', name: 'Requester wait time' },
  agent_work_time: { metric: 'resolution', name: 'Agent work time' },
  next_reply_time: { name: 'Next reply time' },
  periodic_update_time: { name: 'Periodic update' },
  pausable_update_time: { name: 'Pausable update' },
} as const satisfies Readonly<Record<string, NativeDeadline>>;

const metricSchema = v.object({
  metric: v.picklist(Object.keys(metrics) as (keyof typeof metrics)[]),
  stage: v.picklist(['active', 'paused', 'achieved']),
  breach_at: lenient(isoInstant),
});

/** An achieved metric does not tell whether it was so in time. */
const states = { active: 'running', paused: 'paused', achieved: 'ended' } as const;

function deadlineOf({ metric, stage, breach_at: dueAt }: v.InferOutput<typeof metricSchema>): NativeDeadline {
  return { ...metrics[metric], state: states[stage], ...(dueAt !== undefined && stage !== 'paused' && { dueAt }) };
}

/**
 * A list of its own tells a ticket's deadlines in a few hundred bytes. Where it is not to be had, they may come along with the
 * ticket, which some accounts leave out.
 */
export async function nativeOf(get: Get, id: string): Promise<readonly NativeDeadline[] | undefined> {
  const own = await unlessRefused(askJson(get, `/api/v2/tickets/${id}/slas/policy_metrics.json`, policyMetrics));
  const told = own ?? (await unlessRefused(askJson(get, `/api/v2/tickets/${id}.json?include=slas`, ticketSchema)))?.ticket.slas;
  return told && readable(metricSchema, told.policy_metrics).map(deadlineOf);
}
