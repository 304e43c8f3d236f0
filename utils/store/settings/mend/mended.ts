import * as v from 'valibot';
import { marks, textOf } from './marks';
import { type Path, placeAt, withValue, without } from './place';

/** What holds in place of a damaged field, given what surrounds it; `undefined` where only leaving it out helps. */
export type DefaultAt = (whole: unknown, path: Path) => unknown;

export type NoteFault = (path: Path, reason: string) => void;

/**
 * What can be read of `raw`. A field that is damaged or missing costs only itself: its default holds, else it is left out and, where it may not be left out,
 * the smallest thing around it that has a default or may be left out. Each one is noted. Throws an error when the default of everything fails as well.
 */
export function mended<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, defaultAt: DefaultAt, note: NoteFault): T {
  let value = raw;
  /** What this function left out is missing next time, which is no news. */
  const left = marks();
  /** A default that fails as well is no news either, and is not set again. */
  const defaulted = marks();
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const repairs = new Map<string, Repair>();
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
      if (!left.has(path) && !defaulted.cover(path)) note(path, issue.message);
      if (defaulted.has([])) throw new Error(`what holds in place of everything: ${issue.message}`);
      const repair = repairOf(value, path, (whole, at) => (defaulted.has(at) ? undefined : defaultAt(whole, at)));
      repairs.set(textOf(repair.path), repair);
    }
    // What lies deeper or further down a list first, so that no other path leads elsewhere meanwhile.
    for (const repair of [...repairs.values()].toSorted((a, b) => compare(b.path, a.path))) {
      if (!repair.isLeftOut) {
        value = withValue(value, repair.path, repair.to);
        defaulted.add(repair.path);
        continue;
      }
      const isOfList = Array.isArray(placeAt(value, repair.path.slice(0, -1)).value);
      value = without(value, repair.path);
      if (isOfList) for (const marked of [left, defaulted]) marked.moveUp(repair.path);
      else left.add(repair.path);
    }
  }
}

interface Repair {
  readonly path: Path;
  readonly isLeftOut: boolean;
  readonly to: unknown;
}

function repairOf(value: unknown, path: Path, defaultAt: DefaultAt): Repair {
  for (let end = path.length; end > 0; end--) {
    const at = path.slice(0, end);
    const there = placeAt(value, at);
    const to = defaultAt(value, at);
    if (to !== undefined && to !== there.value) return { path: at, isLeftOut: false, to };
    if (there.isThere) return { path: at, isLeftOut: true, to: undefined };
  }
  return { path: [], isLeftOut: false, to: defaultAt(value, []) };
}

function compare(a: Path, b: Path): number {
  for (const [depth, key] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (key !== other) return typeof key === 'number' && typeof other === 'number' ? key - other : String(key) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
