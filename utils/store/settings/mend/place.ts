import { isRecord } from '../../isRecord';

/** The steps from the whole to something within it: keys of objects and places in lists. */
export type Path = readonly PropertyKey[];

/** What stands there, and whether anything does. */
export function placeAt(whole: unknown, path: Path): { readonly isThere: boolean; readonly value: unknown } {
  let value = whole;
  for (const key of path) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return { isThere: false, value: undefined };
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return { isThere: true, value };
}

/** A copy in which `change` was made to what contains the last step; all else is shared with the original. */
function changedAt(whole: unknown, path: Path, change: (inside: object, key: PropertyKey) => void): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || !isRecord(whole)) return whole;
  const copy: Record<PropertyKey, unknown> = Array.isArray(whole) ? ([...whole] as never) : { ...whole };
  if (deeper.length === 0) change(copy, key);
  else copy[key] = changedAt(copy[key], deeper, change);
  return copy;
}

export const withValue = (whole: unknown, path: Path, value: unknown): unknown =>
  path.length === 0 ? value : changedAt(whole, path, (inside, key) => Object.assign(inside, { [key]: value }));

/** Of a list, what comes after moves up. */
export const without = (whole: unknown, path: Path): unknown =>
  changedAt(whole, path, (inside, key) => {
    if (Array.isArray(inside)) inside.splice(Number(key), 1);
    else Reflect.deleteProperty(inside, key);
  });
