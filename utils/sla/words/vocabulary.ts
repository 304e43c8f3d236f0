import type { StatusMeaning } from '../../tickets/ticket';
import type { Policy, SeverityId } from '../policy/policy';
import { meanings, plainWord } from './words';

/** The words of the support center that stand for Prazo's statuses, for severities of the policy, and for feature requests. Compared without case and accents. */
export interface Mapping {
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly featureRequests: readonly string[];
  /** Types that are no feature requests, whatever is said of them by default. */
  readonly ordinaryTypes?: readonly string[];
}

/** Of a site for which nothing was decided. */
export const NO_MAPPING: Mapping = { statuses: {}, severities: {}, featureRequests: [] };

/** What the words of one site mean: by the analyst's mapping, else by the adapter's defaults, else, for severities, by the policy's own words. */
export interface Vocabulary {
  statusOf(word: string): StatusMeaning | undefined;
  /** Always a severity that the policy has. */
  severityOf(word: string): SeverityId | undefined;
  isFeatureRequest(type: string): boolean;
  /** By the policy, whatever is said of the type at the site. */
  hasNoLevel(type: string): boolean;
}

/** Made once for each combination: mappings and policies never change, they are replaced. */
export function vocabularyOf(site: Mapping, defaults: Mapping, policy: Policy): Vocabulary {
  const bySite = entryOf(vocabularies, site, () => new WeakMap<Mapping, WeakMap<Policy, Vocabulary>>());
  const byDefaults = entryOf(bySite, defaults, () => new WeakMap<Policy, Vocabulary>());
  return entryOf(byDefaults, policy, () => compile(site, defaults, policy));
}

const vocabularies = new WeakMap<Mapping, WeakMap<Mapping, WeakMap<Policy, Vocabulary>>>();

function entryOf<K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function compile(site: Mapping, defaults: Mapping, policy: Policy): Vocabulary {
  const known = new Set<SeverityId | undefined>(policy.severities.map(({ id }) => id));
  const severityOf = meanings([
    ...Object.entries(site.severities),
    // A default that this policy does not have must not hide the policy's own word.
    ...Object.entries(defaults.severities).filter(([, id]) => known.has(id)),
    ...policy.severities.flatMap(({ id, aliases }) => [id, ...aliases].map((word) => [word, id] as const)),
  ]);
  const featureRequests = new Set([...site.featureRequests, ...defaults.featureRequests].map(plainWord));
  // Stryker disable next-line ArrayDeclaration: no type is called what stands there instead.
  for (const type of site.ordinaryTypes ?? []) featureRequests.delete(plainWord(type));
  const noLevelTypes = new Set(policy.noLevelTypes.map(plainWord));
  return {
    statusOf: meanings([...Object.entries(site.statuses), ...Object.entries(defaults.statuses)]),
    severityOf(word) {
      const id = severityOf(word);
      return known.has(id) ? id : undefined;
    },
    isFeatureRequest: (type) => featureRequests.has(plainWord(type)),
    hasNoLevel: (type) => noLevelTypes.size > 0 && noLevelTypes.has(plainWord(type)),
  };
}
