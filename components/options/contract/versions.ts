import type { Policy } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import { instantAt, type Since } from '../since/since';

/** Contracts that were there before and say something else in the draft; name, examples and thresholds have no versions. */
export const changedContracts = (shown: Settings, draft: Settings): readonly Policy[] =>
  shown.policies.filter((before) => {
    const after = draft.policies.find(({ id }) => id === before.id);
    return after !== undefined && JSON.stringify(counted(before)) !== JSON.stringify(counted(after));
  });

const UNCOUNTED: readonly string[] = ['name', 'examples', 'thresholds'] satisfies readonly (keyof Policy)[];

const counted = (policy: Policy): object =>
  Object.entries(policy)
    .filter(([part]) => !UNCOUNTED.includes(part))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What is to be saved: the draft, in which what changes from an instant on leaves what it said before as an earlier version. */
export function wantedOf(shown: Settings, draft: Settings, { kind, at, keeps }: Since, zone: string): Settings {
  const from = kind.value === 'change' ? instantAt(at.value, zone) : undefined;
  if (from === undefined) return draft;
  const changed = new Map(changedContracts(shown, draft).map((before) => [before.id, before]));
  return {
    ...draft,
    policies: draft.policies.map((after) => {
      const before = changed.get(after.id);
      return before ? asVersion(before, after, from, keeps.value) : after;
    }),
  };
}

export function asVersion({ earlier = [], ...before }: Policy, after: Policy, from: Instant, keeps: boolean): Policy {
  const { keepsVersion: _, ...says } = after;
  return { ...says, validFrom: from, ...(keeps && { keepsVersion: true }), earlier: [...earlier, before] };
}
