import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import { placeAt, type Path, withValue, without } from '@/utils/store/settings/mend/place';
import type { Settings } from '@/utils/store/settings/settings';
import { RUNS } from '../../../support/anyCalendar';

const folder = new URL(`../../../recorded/settings/${SETTINGS_VERSION}/`, import.meta.url);
const samples = readdirSync(folder).map((file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { value: Settings }).value);

/** The smallest things that make no sense without one of these fields: an element is known by its id, and nobody can guess a target. */
const units: readonly RegExp[] = [
  /^sites\n\d+(?=\n(id|adapter)$)/,
  /^sites\n\d+\ntaught\n(list|ticket)(?=(\nfields)?\nnumber)/,
  /^sites\n\d+\ntaught\n(list\nfields|ticket)\n\w+(?=\nselector)/,
  /^sites\n\d+\ntaught\nlist(?=\nrow)/,
  /^sites\n\d+\ntaught\nlist\nsign(?=\n)/,
  /^sites\n\d+\ntaught\ndate(?=\n)/,
  /^policies\n\d+(?=\nid$)/,
  /^policies\n\d+\nseverities\n\d+(?=\n(id$|firstResponse\n|resolution\n))/,
  /^policies\n\d+\nseverities\n\d+\nresolutionUnderCoverage(?=\n)/,
  /^calendars\n[^\n]+\n(weekly|specialDays)\n[^\n]+\n\d+(?=\n\d)/,
  /^alerts\nquietHours(?=\n)/,
  /^alerts\nwhose\n(unassigned|watched)\n\d+(?=\n(site|ticket|since)$)/,
];

const unitOf = (leaf: Path): string => {
  const text = leaf.join('\n');
  return units.map((unit) => unit.exec(text)?.[0]).find((found) => found !== undefined) ?? text;
};

/** Every single value, however deep. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, Array.isArray(value) ? Number(key) : key]));
}

const anyDamage = fc.constantFrom(...samples).chain((settings) =>
  fc.record({
    settings: fc.constant(settings),
    leaf: fc.constantFrom(...leavesOf(settings)),
    /** Nothing that any field takes. */
    damage: fc.constantFrom<unknown>('gone', null, {}, Number.NaN, [[[]]]),
  }),
);

/** All leaves outside of a unit, with where they stand; elements by their id, since one that is gone moves up the others. */
function outside(settings: unknown, unit: string): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const leaf of leavesOf(settings)) {
    const text = leaf.join('\n');
    if (text !== unit && !text.startsWith(`${unit}\n`)) found.set(named(settings, leaf), placeAt(settings, leaf).value);
  }
  return found;
}

const named = (settings: unknown, leaf: Path): string =>
  leaf
    .map((key, depth) => {
      if (typeof key !== 'number') return String(key);
      const element = placeAt(settings, leaf.slice(0, depth + 1)).value;
      if (Array.isArray(element)) return JSON.stringify(element);
      const { id, ticket, site } = (typeof element === 'object' ? element : {}) as Record<string, string>;
      return id ?? ticket ?? site ?? (depth + 1 === leaf.length ? String(element) : String(key));
    })
    .join('.');

describe('a field that is damaged or gone', () => {
  it('costs only itself or, where that makes no sense without it, the smallest thing around it; and is named', () => {
    fc.assert(
      fc.property(anyDamage, ({ settings, leaf, damage }) => {
        const raw = damage === 'gone' ? without(settings, leaf) : withValue(settings, leaf, damage);
        const { settings: read, problems } = readSettings({ version: SETTINGS_VERSION, value: raw });

        const isOptional = damage === 'gone' && problems.length === 0;
        const unit = isOptional ? leaf.join('\n') : unitOf(leaf);
        const found = leavesOf(read);
        const places = new Map(found.map((each) => [named(read, each), placeAt(read, each).value]));
        for (const [place, value] of outside(settings, unit)) {
          // What names a thing that is gone now names the standard one.
          if (/^policies\.[^.]+\.calendar$|^sites\.[^.]+\.policy$|^standardPolicy$/.test(place) && unit.startsWith('policies')) continue;
          expect([place, places.get(place)]).toEqual([place, value]);
        }
        if (!isOptional) {
          expect(problems.length).toBeGreaterThan(0);
          expect(problems[0]?.reason).toMatch(/^[^:]+: ./);
          expect(problems.some(({ part }) => part === leaf[0])).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
