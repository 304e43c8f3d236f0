import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import { settingsCheck } from '@/utils/store/settings/settingsCheck';
import { settingsStore } from '@/utils/store/settings/settingsStore';

const folder = new URL('../../../recorded/settings/', import.meta.url);
const versions = readdirSync(folder).toSorted((a, b) => Number(a) - Number(b));
const samples = versions.flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder)).map((file) => ({ version: Number(version), file: `${version}/${file}` })),
);

type Leaf = readonly [path: string, value: unknown];

/** What a step makes of a field of a sample, and where it puts it, by the version that it leads to. */
const moves: Readonly<Record<number, (leaf: Leaf, sample: object) => readonly Leaf[]>> = {
  2: ([path, value], { policies = [] }: { readonly policies?: readonly object[] }) =>
    path.startsWith('thresholds.') ? policies.map((_, index): Leaf => [`policies.${index}.${path}`, value]) : [[path, value]],
  3: ([path, value]) => {
    const [, policy, field] = /^(policies\.\d+)\.pauses\.(\w+)$/.exec(path) ?? [];
    if (field === undefined) return [[path, value]];
    if (field === 'endsAtReply') return [[`${policy}.endsAtReply`, value]];
    return value === true ? [[`${path}.0`, 'resolution']] : [[path, []]];
  },
};

it('there is a sample of each version', () => {
  expect(versions.map(Number)).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1));
});

describe.each(samples)('settings as recorded in $file', ({ version, file }) => {
  const raw = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly version: number; readonly value: object };

  test('are of the version that their folder says', () => expect(raw.version).toBe(version));

  test('come to the newest version with nothing lost', () => {
    const { settings, problems } = readSettings(raw);

    expect(problems).toEqual([]);
    const later = Object.entries(moves).filter(([to]) => Number(to) > version);
    const expected = later.reduce<readonly Leaf[]>(
      (leaves, [, move]) => leaves.flatMap((leaf) => move(leaf, raw.value)),
      [...leavesOf(raw.value)],
    );
    const found = leavesOf(settings);
    expect(expected.map(([path]) => [path, found.get(path)])).toEqual(expected);
  });

  test('are stored in the newest version at the next change, and read as before', async () => {
    const slots = new Map<string, unknown>([['settings', raw]]);
    const store = settingsStore(
      { read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) },
      { version: '1', check: async () => settingsCheck },
    );
    const before = await store.read();

    await store.change((settings) => settings);

    expect(slots.get('settings')).toMatchObject({ version: SETTINGS_VERSION });
    expect(slots.has('settings-aside')).toBe(false);
    expect(await store.read()).toEqual(before);
  });
});

/** By path, `a.0.b`; an empty list or object is a leaf too. */
function leavesOf(value: unknown, path: readonly string[] = []): Map<string, unknown> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return new Map([[path.join('.'), value]]);
  return new Map(entries.flatMap(([key, inside]) => [...leavesOf(inside, [...path, key])]));
}
