import * as v from 'valibot';
import type { Policy } from '../../../sla/policy/policy';
import { choices } from './choicesSchema';
import { length, name, words } from './fields';

const target = v.object({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit: v.picklist(['minute', 'hour', 'day']),
  time: v.picklist(['business', 'elapsed']),
  bound: v.picklist(['under', 'upTo']),
  fixed: v.exactOptional(v.boolean()),
});

const threshold = v.object({
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  atMostMs: length,
  atLeastMs: v.exactOptional(length),
});
const pair = { atRisk: threshold, critical: threshold };
const pairOfMetric = v.object({
  firstResponse: v.exactOptional(v.object(pair)),
  resolution: v.exactOptional(v.object(pair)),
  nextReply: v.exactOptional(v.object(pair)),
});

/** A field that came later is `v.optional` with its default: policies that were stored before say nothing of it, which is no damage. */
const version = v.object({
  id: name,
  name,
  calendar: name,
  severities: v.array(
    v.object({
      id: name,
      name: v.exactOptional(name),
      meaning: v.exactOptional(v.string()),
      level: v.number(),
      aliases: words,
      firstResponse: target,
      resolution: target,
      nextReply: v.exactOptional(target),
      resolutionUnderCoverage: v.exactOptional(target),
    }),
  ),
  ...choices,
  coverage: v.object({ severities: words }),
  thresholds: v.object({ ...pair, special: v.exactOptional(v.record(v.string(), pairOfMetric)) }),
  noLevelTypes: v.optional(words, () => []),
  examples: v.exactOptional(v.array(v.object({ id: name, severity: name, startAt: v.number(), dueAt: v.number() }))),
  validFrom: v.exactOptional(v.number()),
  keepsVersion: v.exactOptional(v.boolean()),
});

export const policySchema: v.GenericSchema<unknown, Policy> = v.object({ ...version.entries, earlier: v.exactOptional(v.array(version)) });
