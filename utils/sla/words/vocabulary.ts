import type { StatusMeaning } from '../../tickets/ticket';
import type { Policy, SeverityId } from '../policy/policy';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { meanings, NO_PRIORITY, plainWord } from './words';

/** The words of the support center that stand for Prazo's statuses, for severities of the policy, and for feature requests. Compared without case and accents. */
export interface Mapping {
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly featureRequests: readonly string[];
  /** Types that are no feature requests, whatever is said of them by default. */
  readonly ordinaryTypes?: readonly string[];
  /** What holds for tickets without a priority in a queue, and of a type, where it is not what holds for all of the site. */
  readonly bareQueues?: Readonly<Record<string, string>>;
  readonly bareTypes?: Readonly<Record<string, string>>;
  /** The same decisions by the product's own ids, where it tells them: words may be renamed, and no history need tell that. */
  readonly statusIds?: Readonly<Record<string, StatusMeaning>>;
  readonly severityIds?: Readonly<Record<string, string>>;
  /** Whether who stands in an assignee's place is somebody, by the id where the product gives one. Whoever is not here is. */
  readonly assignees?: Readonly<Record<string, AssigneeMeaning>>;
}

export const ASSIGNEE_MEANINGS = ['nobody', 'person'] as const;
export type AssigneeMeaning = (typeof ASSIGNEE_MEANINGS)[number];

/** Of a site for which nothing was decided. */
export const NO_MAPPING: Mapping = { statuses: {}, severities: {}, featureRequests: [] };

/** Whether nobody has a ticket, by who stands in the assignee's place. */
export const isNobody = (assignee: string | undefined, site: Mapping, defaults: Mapping): boolean =>
  !assignee || (site.assignees?.[assignee] ?? defaults.assignees?.[assignee]) === 'nobody';

/** Who means nobody, to ask for their tickets. */
export const nobodiesIn = (site: Mapping, defaults: Mapping): readonly string[] =>
  Object.keys({ ...defaults.assignees, ...site.assignees }).filter((assignee) => isNobody(assignee, site, defaults));

/** What the words of one site mean: by the analyst's mapping, else by the adapter's defaults, else, for severities, by the policy's own words. */
export interface Vocabulary {
  /** By its id, where the analyst decided on it with that, else by its word. */
  statusOf(word: string, id?: string): StatusMeaning | undefined;
  /** Always a severity that the policy has. */
  severityOf(word: string, id?: string): SeverityId | undefined;
  /** What holds for a ticket while it has no priority: by its type, else by its queue, else on the whole site. */
  severityWithout(ticket: Pick<TicketRecord, 'queue' | 'type'>): SeverityId | undefined;
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
  const had = (id: SeverityId | undefined): SeverityId | undefined => (known.has(id) ? id : undefined);
  const statusOf = meanings([...Object.entries(site.statuses), ...Object.entries(defaults.statuses)]);
  const ofType = meanings(Object.entries(site.bareTypes ?? {}));
  const inQueue = meanings(Object.entries(site.bareQueues ?? {}));
  const featureRequests = new Set([...site.featureRequests, ...defaults.featureRequests].map(plainWord));
  // Stryker disable next-line ArrayDeclaration: no type is called what stands there instead.
  for (const type of site.ordinaryTypes ?? []) featureRequests.delete(plainWord(type));
  const noLevelTypes = new Set(policy.noLevelTypes.map(plainWord));
  return {
    statusOf: (word, id = '') => site.statusIds?.[id] ?? statusOf(word),
    severityOf: (word, id = '') => had(site.severityIds?.[id]) ?? had(severityOf(word)),
    severityWithout: ({ queue = '', type = '' }) => had(ofType(type)) ?? had(inQueue(queue)) ?? had(severityOf(NO_PRIORITY)),
    isFeatureRequest: (type) => featureRequests.has(plainWord(type)),
    hasNoLevel: (type) => noLevelTypes.size > 0 && noLevelTypes.has(plainWord(type)),
  };
}
