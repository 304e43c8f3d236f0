import * as v from 'valibot';
import type { Policy } from '../../../sla/policy/policy';
import { choices } from './choicesSchema';
import { length, name, stored, words } from './fields';

const target = stored({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit: v.picklist(['minute', 'hour', 'day']),
  time: v.picklist(['business', 'elapsed']),
  bound: v.picklist(['under', 'upTo']),
  fixed: v.exactOptional(v.boolean()),
});

const threshold = stored({
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  atMostMs: length,
  atLeastMs: v.exactOptional(length),
});
const warning = v.union([
  stored({ leftMs: v.pipe(length, v.minValue(60_000)) }),
  stored({ share: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)) }),
]);
const pair = { atRisk: threshold, critical: threshold, warnings: v.exactOptional(v.array(warning)) };
const pairOfMetric = stored({
  firstResponse: v.exactOptional(stored(pair)),
  resolution: v.exactOptional(stored(pair)),
  nextReply: v.exactOptional(stored(pair)),
});

/** A field that came later is `v.optional` with its default: policies that were stored before say nothing of it, which is no damage. */
const version = stored({
  id: name,
  name,
  calendar: name,
  severities: v.array(
    stored({
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
  coverage: stored({ severities: words }),
  thresholds: stored({ ...pair, special: v.exactOptional(v.record(v.string(), pairOfMetric)) }),
  noLevelTypes: v.optional(words, () => []),
  examples: v.exactOptional(v.array(stored({ id: name, severity: name, startAt: v.number(), dueAt: v.number() }))),
  validFrom: v.exactOptional(v.number()),
  keepsVersion: v.exactOptional(v.boolean()),
});

export const policySchema: v.GenericSchema<unknown, Policy> = stored({
  ...version.entries,
  earlier: v.exactOptional(v.array(version)),
});
