import type { PolicyId } from '@/utils/sla/policy/policy';

/** Keys from a contract to one of its fields; an element of a list goes by its id. */
export type FieldPath = readonly string[];

/** Names a field on the page. */
export type FieldId = string;

export const fieldId = (policy: PolicyId, path: FieldPath): FieldId => [policy, ...path].join('/');

type Fields = Readonly<Record<string, unknown>>;

const placeOf = (list: readonly unknown[], id: string): number =>
  list.findIndex((element) => (element as { readonly id?: string }).id === id);

/** What stands in a field; `undefined` where nothing does. */
export function fieldAt(inside: unknown, [key, ...deeper]: FieldPath): unknown {
  if (key === undefined || typeof inside !== 'object' || inside === null) return inside;
  return fieldAt(Array.isArray(inside) ? (inside[placeOf(inside, key)] as unknown) : (inside as Fields)[key], deeper);
}

/** A copy in which the field says something else; `undefined` takes it out. */
export function withField<T>(inside: T, [key, ...deeper]: FieldPath, to: unknown): T {
  if (key === undefined) return to as T;
  if (Array.isArray(inside)) {
    const place = placeOf(inside, key);
    return place < 0 ? inside : (inside.with(place, withField(inside[place], deeper, to)) as T);
  }
  const { [key]: before, ...others } = inside as Fields;
  const after: unknown = withField(before, deeper, to);
  // In its place, so that what says the same is written the same.
  return (after === undefined ? others : { ...(inside as Fields), [key]: after }) as T;
}
