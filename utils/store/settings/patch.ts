import type { Settings } from './settings';

/** One field of the settings that becomes something else. */
export interface SettingsChange {
  /** Keys from the whole to the field; an element of a list goes by its id, a word by itself. */
  readonly path: readonly string[];
  /** Absent: the field goes. */
  readonly to?: unknown;
}

/** What somebody wants changed. It says nothing of any other field, so that whatever was decided there meanwhile stays. */
export type SettingsPatch = readonly SettingsChange[];

/** Things whose fields mean nothing without each other, a star for any key: they change as one. */
const units: readonly string[] = [
  'sites.*.taught',
  'alerts.quietHours',
  'alerts.silence',
  'policies.*.severities.*.*',
  'policies.*.thresholds.special.*.*',
];

/** What has to change for `from` to become `to`, field by field. */
export const changesBetween = (from: Settings, to: Settings): SettingsPatch => differences(from, to, []);

/** Applied to whatever is there by now. A change inside of an element that is gone is none. */
export const withChanges = (settings: unknown, patch: SettingsPatch): unknown =>
  patch.reduce((changed, change) => withChange(changed, change.path, change), settings);

type Fields = Readonly<Record<string, unknown>>;

function differences(from: unknown, to: unknown, path: readonly string[]): SettingsPatch {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === undefined) return [{ path }];
  if (Array.isArray(from) && Array.isArray(to)) return listDifferences(from, to, path) ?? [{ path, to }];
  const isDivided = isFields(to) && Object.keys(to).length > 0 && (from === undefined || isFields(from)) && !isUnit(path);
  if (!isDivided) return [{ path, to }];
  const before: Fields = isFields(from) ? from : {};
  return [...new Set([...Object.keys(before), ...Object.keys(to)])].flatMap((key) => differences(before[key], to[key], [...path, key]));
}

/** `undefined` where the elements have no ids. The order of those that have means nothing: a list in which it does holds elements without. */
function listDifferences(from: readonly unknown[], to: readonly unknown[], path: readonly string[]): SettingsPatch | undefined {
  const [before, after] = [from, to].map((list) => new Map(list.map((element) => [idOf(element), element])));
  if (!before || !after || before.size < from.length || after.size < to.length || before.has(undefined) || after.has(undefined))
    return undefined;
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): SettingsPatch => {
    const place = [...path, id!];
    if (!after.has(id)) return [{ path: place }];
    return before.has(id) ? differences(before.get(id), after.get(id), place) : [{ path: place, to: after.get(id) }];
  });
}

function withChange(inside: unknown, [key, ...deeper]: readonly string[], change: SettingsChange): unknown {
  if (key === undefined) return change.to;
  const goes = deeper.length === 0 && change.to === undefined;
  if (Array.isArray(inside)) {
    const index = inside.findIndex((element) => idOf(element) === key);
    if (index >= 0) return goes ? inside.toSpliced(index, 1) : inside.with(index, withChange(inside[index], deeper, change));
    return deeper.length > 0 || goes ? inside : [...inside, change.to];
  }
  const fields: Fields = isFields(inside) ? inside : {};
  if (change.to === undefined && !Object.hasOwn(fields, key)) return inside;
  const { [key]: value, ...others } = fields;
  return goes ? others : { ...fields, [key]: withChange(value, deeper, change) };
}

function idOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  const { id, ticket, site, date } = isFields(element) ? element : {};
  return [id, ticket, site, date].find((each) => typeof each === 'string');
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isUnit = (path: readonly string[]): boolean =>
  units.some((unit) => {
    const keys = unit.split('.');
    return keys.length === path.length && keys.every((key, depth) => key === '*' || key === path[depth]);
  });
