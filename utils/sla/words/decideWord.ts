import { isStatusMeaning } from '../../tickets/ticket';
import { ASSIGNEE_MEANINGS, type Mapping } from './vocabulary';
import { FEATURE_REQUEST, ORDINARY_TYPE, type SiteWord } from './wordsInUse';
import { plainWord } from './words';

/** What the analyst says of one word; `undefined` takes back what was said before. */
export interface Decision extends Pick<SiteWord, 'kind' | 'word' | 'ids'> {
  readonly meaning: string | undefined;
}

/** The mapping with one decision in it, which replaces every earlier one about the same word, however that was written. */
export function decideWord(mapping: Mapping, { kind, word, ids = [], meaning }: Decision): Mapping {
  switch (kind) {
    case 'status': {
      const said = isStatusMeaning(meaning) ? meaning : undefined;
      const statusIds = withIds(mapping.statusIds, ids, said);
      return { ...mapping, statuses: replaced(mapping.statuses, word, said), ...(statusIds && { statusIds }) };
    }
    case 'priority': {
      const severityIds = withIds(mapping.severityIds, ids, meaning);
      return { ...mapping, severities: replaced(mapping.severities, word, meaning), ...(severityIds && { severityIds }) };
    }
    case 'bareQueue':
      return { ...mapping, bareQueues: replaced(mapping.bareQueues ?? {}, word, meaning) };
    case 'bareType':
      return { ...mapping, bareTypes: replaced(mapping.bareTypes ?? {}, word, meaning) };
    case 'assignee': {
      const said = ASSIGNEE_MEANINGS.find((one) => one === meaning);
      return { ...mapping, assignees: replaced(mapping.assignees ?? {}, word, said) };
    }
    case 'type': {
      const { featureRequests, ordinaryTypes = [] } = mapping;
      const ordinary = listed(ordinaryTypes, word, meaning === ORDINARY_TYPE);
      return {
        ...mapping,
        featureRequests: listed(featureRequests, word, meaning === FEATURE_REQUEST),
        ...((mapping.ordinaryTypes || ordinary.length > 0) && { ordinaryTypes: ordinary }),
      };
    }
  }
}

/** The list with the word once, or without it. */
function listed(types: readonly string[], word: string, isIn: boolean): readonly string[] {
  const others = types.filter((type) => plainWord(type) !== plainWord(word));
  return isIn ? [...others, word] : others;
}

function replaced<Meaning extends string>(
  meanings: Readonly<Record<string, Meaning>>,
  word: string,
  meaning: Meaning | undefined,
): Readonly<Record<string, Meaning>> {
  const others = Object.entries(meanings).filter(([other]) => plainWord(other) !== plainWord(word));
  return Object.fromEntries(meaning === undefined ? others : [...others, [word, meaning]]);
}

/** Absent where no product told an id. */
function withIds<Meaning>(
  known: Readonly<Record<string, Meaning>> | undefined,
  ids: readonly string[],
  meaning: Meaning | undefined,
): Readonly<Record<string, Meaning>> | undefined {
  if (!known && ids.length === 0) return undefined;
  const others = Object.entries(known ?? {}).filter(([id]) => !ids.includes(id));
  return Object.fromEntries(meaning === undefined ? others : [...others, ...ids.map((id) => [id, meaning] as const)]);
}
