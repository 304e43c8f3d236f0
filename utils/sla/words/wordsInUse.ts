import type { StatusMeaning } from '../../tickets/ticket';
import { keyOf, type TicketRecord } from '../../tickets/ticketRecord';
import { latestPriorities, wholeHistory } from './mapping';
import type { Policy } from '../policy/policy';
import { type Mapping, NO_MAPPING, vocabularyOf } from './vocabulary';
import { seemsNobody } from './likelyNobody';
import { meanings, NO_PRIORITY, plainWord } from './words';

/** `bareQueue` and `bareType`: a queue or a type, for those of its tickets that have no priority. */
export type WordKind = 'status' | 'priority' | 'type' | 'bareQueue' | 'bareType' | 'assignee';

/** What a type means that carries no service level. */
export const FEATURE_REQUEST = 'featureRequest';

/** What one means that is a feature request by default, but not here. */
export const ORDINARY_TYPE = 'ordinaryType';

/** A word of a support center and who says what it means: one of Prazo's statuses, the id of a severity, `FEATURE_REQUEST` or `ORDINARY_TYPE`. */
export interface SiteWord {
  readonly kind: WordKind;
  /** As the support center writes it; `NO_PRIORITY` for tickets that have none. */
  readonly word: string;
  /** By which the product itself knows it. */
  readonly ids?: readonly string[];
  /** What people call what the word identifies. */
  readonly name?: string;
  /** It may be nobody that is called so. */
  readonly seemsNobody?: true;
  /** How many known tickets need it; none need one that only a mapping names. */
  readonly tickets: number;
  readonly example: { readonly label: string; readonly url: string } | undefined;
  readonly byAnalyst: string | undefined;
  /** By the adapter, the policy or the product itself; holds where the analyst says nothing. */
  readonly byDefault: string | undefined;
}

/**
 * Whether tickets lack a number until somebody decides, or may have a wrong one. A type that nobody mapped is an ordinary one, whoever is called like a
 * person is one, and what holds without a priority is asked once for the whole site.
 */
export const isUndecided = ({ kind, tickets, byAnalyst, byDefault, ...word }: SiteWord): boolean =>
  (kind === 'status' || kind === 'priority' || word.seemsNobody === true) &&
  tickets > 0 &&
  byAnalyst === undefined &&
  byDefault === undefined;

/** Every word of one site that is in use or has a meaning, the most frequent first. */
export function wordsInUse(records: Iterable<TicketRecord>, mapping: Mapping, defaults: Mapping, policy: Policy): readonly SiteWord[] {
  const decided = decisionsOf(mapping, policy);
  const uses = usesIn(
    records,
    (type) => vocabularyOf(mapping, defaults, policy).isFeatureRequest(type),
    ({ queue = '', type = '' }) => decided.bareQueue(queue) === undefined && decided.bareType(type) === undefined,
  );
  for (const { kind, word } of namedIn(mapping, defaults, policy)) uses.add(kind, word);
  const others = vocabularyOf(NO_MAPPING, defaults, policy);
  const byDefault = {
    status: ({ word, aka = word, meaning }: Use) => others.statusOf(word) ?? others.statusOf(aka) ?? meaning,
    priority: ({ word, aka = word }: Use) => others.severityOf(word) ?? others.severityOf(aka),
    type: ({ word }: Use) => featureIf(others.isFeatureRequest(word)),
    bareQueue: () => undefined,
    bareType: () => undefined,
    assignee: ({ word }: Use) => defaults.assignees?.[word],
  } as const;
  return uses
    .all()
    .map((use) => ({
      kind: use.kind,
      word: use.word,
      tickets: use.tickets.size,
      example: use.example,
      ...(use.ids.size > 0 && { ids: [...use.ids] }),
      ...(use.kind === 'assignee' && use.aka !== undefined && { name: use.aka }),
      ...(use.kind === 'assignee' && seemsNobody(use.aka ?? use.word) && { seemsNobody: true as const }),
      byAnalyst: byId(use, mapping, policy) ?? decided[use.kind](use.word) ?? decided[use.kind](use.aka ?? use.word),
      byDefault: byDefault[use.kind](use),
    }))
    .toSorted((a, b) => b.tickets - a.tickets);
}

/** A renamed word is decided as it was. */
function byId({ kind, ids }: Use, { statusIds, severityIds }: Mapping, { severities }: Policy): string | undefined {
  const known = kind === 'status' ? statusIds : kind === 'priority' ? severityIds : undefined;
  const isMeaning = (meaning: string | undefined): boolean =>
    meaning !== undefined && (kind === 'status' || severities.some(({ id }) => id === meaning));
  return known && [...ids].map((id) => known[id]).find(isMeaning);
}

/** A severity that the policy no longer has is no decision any more. */
function decisionsOf(mapping: Mapping, { severities }: Policy): Readonly<Record<WordKind, (word: string) => string | undefined>> {
  const known = new Set(severities.map(({ id }) => id));
  const had = (mapped: Readonly<Record<string, string>> = {}) => meanings(Object.entries(mapped).filter(([, id]) => known.has(id)));
  return {
    status: meanings(Object.entries(mapping.statuses)),
    priority: had(mapping.severities),
    bareQueue: had(mapping.bareQueues),
    bareType: had(mapping.bareTypes),
    assignee: meanings(Object.entries(mapping.assignees ?? {})),
    type: meanings([
      // Stryker disable next-line ArrayDeclaration: no type is called what stands there instead.
      ...(mapping.ordinaryTypes ?? []).map((word) => [word, ORDINARY_TYPE] as const),
      ...mapping.featureRequests.map((word) => [word, FEATURE_REQUEST] as const),
    ]),
  };
}

const featureIf = (isFeature: boolean): string | undefined => (isFeature ? FEATURE_REQUEST : undefined);

function* namedIn(
  mapping: Mapping,
  defaults: Mapping,
  { severities }: Policy,
): Generator<{ readonly kind: WordKind; readonly word: string }> {
  for (const word of Object.keys(mapping.bareQueues ?? {})) yield { kind: 'bareQueue', word };
  for (const word of Object.keys(mapping.bareTypes ?? {})) yield { kind: 'bareType', word };
  for (const word of Object.keys(mapping.assignees ?? {})) yield { kind: 'assignee', word };
  for (const { statuses, severities: priorities, featureRequests, ordinaryTypes = [] } of [mapping, defaults]) {
    for (const word of Object.keys(statuses)) yield { kind: 'status', word };
    for (const word of Object.keys(priorities)) yield { kind: 'priority', word };
    for (const word of [...featureRequests, ...ordinaryTypes]) yield { kind: 'type', word };
  }
  for (const { id, aliases } of severities) for (const word of [id, ...aliases]) yield { kind: 'priority', word };
}

interface Use {
  readonly kind: WordKind;
  readonly word: string;
  readonly tickets: Set<string>;
  readonly ids: Set<string>;
  /** Another word for the same. */
  aka: string | undefined;
  /** What the product itself says that its status stands for. */
  meaning: StatusMeaning | undefined;
  example: SiteWord['example'];
}

/** What else is told of a word. */
interface Also {
  readonly aka?: string | undefined;
  readonly id?: string | undefined;
  readonly meaning?: StatusMeaning;
}

/** Words as they are met; what differs in case or accents only is one word. */
class Uses {
  readonly #uses = new Map<string, Use>();

  add(kind: WordKind, word: string, record?: TicketRecord, also: Also = {}): void {
    const id = `${kind} ${plainWord(word)}`;
    const use = this.#uses.get(id) ?? {
      kind,
      word,
      tickets: new Set(),
      ids: new Set(),
      aka: undefined,
      meaning: undefined,
      example: undefined,
    };
    this.#uses.set(id, use);
    use.aka ??= also.aka;
    use.meaning ??= also.meaning;
    if (also.id !== undefined) use.ids.add(also.id);
    if (record === undefined) return;
    use.tickets.add(keyOf(record));
    use.example ??= { label: record.label, url: record.url };
  }

  all(): readonly Use[] {
    return [...this.#uses.values()];
  }
}

/**
 * As a ticket's own list of unmapped words: all its statuses, its latest priority, and nothing but the type of a feature request; besides, everyone who
 * had it. Tickets without a priority need what holds on the whole site only where nothing is said of their queue or type.
 */
function usesIn(
  records: Iterable<TicketRecord>,
  isFeatureRequest: (type: string) => boolean,
  isBareAnywhere: (record: TicketRecord) => boolean,
): Uses {
  const uses = new Uses();
  for (const record of records) {
    if (record.type !== undefined) uses.add('type', record.type, record);
    if (record.type !== undefined && isFeatureRequest(record.type)) continue;
    const history = wholeHistory(record);
    for (const event of history) if (event.kind === 'status') uses.add('status', event.to, record, event);
    const priorities = latestPriorities(record, history);
    if (priorities.length === 0) {
      if (isBareAnywhere(record)) uses.add('priority', NO_PRIORITY, record);
      if (record.queue !== undefined) uses.add('bareQueue', record.queue, record);
      if (record.type !== undefined) uses.add('bareType', record.type, record);
    }
    for (const event of history) if (event.kind === 'assignee' && event.to) uses.add('assignee', event.to, record, event);
    for (const latest of priorities) uses.add('priority', latest.to, record, latest);
  }
  return uses;
}
