import type { ReasonId } from './choices';
import type { Metric, Policy } from './policy';

/** Which reasons pause one metric. */
export type Pausing = ReadonlySet<ReasonId>;

/** Looked up once for each policy: policies never change, they are replaced. */
export function pausingOf({ pauses }: Pick<Policy, 'pauses'>, metric: Metric): Pausing {
  let ofPolicy = known.get(pauses);
  if (!ofPolicy)
    known.set(
      pauses,
      (ofPolicy = { firstResponse: of('firstResponse', pauses), nextReply: of('nextReply', pauses), resolution: of('resolution', pauses) }),
    );
  return ofPolicy[metric];
}

const known = new WeakMap<Policy['pauses'], Readonly<Record<Metric, Pausing>>>();

const of = (metric: Metric, pauses: Policy['pauses']): Pausing =>
  new Set(Object.entries(pauses).flatMap(([reason, metrics]) => (metrics.includes(metric) ? [reason] : [])));
