import { NO_HOLIDAYS } from '../../../calendar/holidays/holiday';
import { aivoCalendar, aivoPolicy } from '../../../sla/policy/aivo';
import { defaultThresholds } from '../../../sla/policy/defaultThresholds';
import { NO_MAPPING } from '../../../sla/words/vocabulary';
import { defaultSettings } from '../defaultSettings';
import { firstNameOf } from '../../../sites/site';
import { isRecord } from '../../isRecord';
import type { Path } from './place';

/**
 * The default of one field of the settings. An element with the id of one that Prazo ships with has the fields of that one, another those that every
 * element of its list can do with; no element has a default as a whole.
 */
export function defaultSettingAt(settings: unknown, path: Path): unknown {
  let stored = settings;
  let known: unknown = defaultSettings;
  for (const [depth, key] of path.entries()) {
    stored = isRecord(stored) ? stored[key as string] : undefined;
    const isWhole = depth + 1 === path.length;
    known = within(known, key, stored) ?? (isWhole ? undefined : ofElement(path.slice(0, depth), stored));
  }
  return known;
}

function within(known: unknown, key: PropertyKey, stored: unknown): unknown {
  if (!isRecord(known)) return undefined;
  if (!Array.isArray(known)) return Object.hasOwn(known, key) ? known[key as string] : undefined;
  const id = idOf(stored);
  return id === undefined ? undefined : known.find((element) => idOf(element) === id);
}

const idOf = (element: unknown): unknown => (isRecord(element) ? element['id'] : undefined);

/** By the list, in which a star stands for any element. */
const elements: readonly { readonly list: string; readonly fields: (id: unknown) => object }[] = [
  {
    list: 'sites',
    fields: (id) => ({ name: hostOf(id), policy: defaultSettings.standardPolicy, mapping: NO_MAPPING, taught: { version: 1 } }),
  },
  {
    list: 'policies',
    // Without an id of its own it would be taken for the published one.
    fields: (id) => ({ ...aivoPolicy, id: undefined, name: id, severities: [], coverage: { severities: [] } }),
  },
  { list: 'policies.*.severities', fields: () => ({ level: 1, aliases: [] }) },
  { list: 'policies.*.thresholds.special.*', fields: () => defaultThresholds },
  { list: 'calendars', fields: () => aivoCalendar },
  { list: 'holidays', fields: () => NO_HOLIDAYS },
];

const ofElement = (list: Path, stored: unknown): object | undefined =>
  elements
    .find((row) => {
      const keys = row.list.split('.');
      return keys.length === list.length && keys.every((key, depth) => key === '*' || key === list[depth]);
    })
    ?.fields(idOf(stored));

function hostOf(id: unknown): string | undefined {
  const url = typeof id === 'string' ? URL.parse(id) : null;
  return url ? firstNameOf(url) : undefined;
}
