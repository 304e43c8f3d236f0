import type { Steps } from '../steps/steps';
import { isRecord } from '../isRecord';

/** The parts of the settings as some version stored them: nothing is known of them but their names. */
export type StoredParts = Readonly<Record<string, unknown>>;

/** What makes each version of the settings of the one before. A step may find parts missing or damaged, and leaves those as they are. */
export const settingsSteps: Steps<(parts: StoredParts) => StoredParts> = {
  1: (parts) => parts,
  2: thresholdsToPolicies,
  3: pausesByMetric,
};

/**
 * Thresholds held for all policies. The first policy was the one that new sites got. Where no policy is left to take them, the one that Prazo shipped with
 * does, so that mending completes it and names what is missing.
 */
function thresholdsToPolicies({ thresholds, ...parts }: StoredParts): StoredParts {
  const stored: readonly unknown[] = Array.isArray(parts['policies']) ? parts['policies'] : [];
  const isLost = thresholds !== undefined && !stored.some(isRecord);
  if (!isLost && !Array.isArray(parts['policies'])) return parts;
  const policies = isLost ? [{ id: 'aivo' }] : stored;
  const first: unknown = policies.map((policy: unknown) => isRecord(policy) && policy['id']).find((id) => typeof id === 'string');
  return {
    ...parts,
    ...(first !== undefined && { standardPolicy: first }),
    policies: policies.map((policy: unknown) => (isRecord(policy) && thresholds !== undefined ? { ...policy, thresholds } : policy)),
  };
}

/** A reason paused the resolution or nothing; now it says which metrics it pauses. */
function pausesByMetric(parts: StoredParts): StoredParts {
  const { policies } = parts;
  return Array.isArray(policies) ? { ...parts, policies: policies.map(withPausesByMetric) } : parts;
}

function withPausesByMetric(policy: unknown): unknown {
  if (!isRecord(policy) || !isRecord(policy['pauses'])) return policy;
  const { endsAtReply, ...reasons } = policy['pauses'];
  const pauses = Object.entries(reasons).map(([reason, isPausing]) => [
    reason,
    isPausing === true ? ['resolution'] : isPausing === false ? [] : isPausing,
  ]);
  return { ...policy, pauses: Object.fromEntries(pauses) as unknown, ...(endsAtReply !== undefined && { endsAtReply }) };
}
