import { expect, it } from 'vitest';
import { checkMark } from '@/utils/store/settings/checkMark';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import { settingsCheck } from '@/utils/store/settings/settingsCheck';
import { settingsStore, type SettingsStore } from '@/utils/store/settings/settingsStore';
import { settingsSteps } from '@/utils/store/settings/settingsSteps';
import { STORED_VERSION } from '@/utils/store/settings/storedVersion';
import { newestOf } from '@/utils/store/steps/steps';
import { sortedKeys } from '../../../support/sortedKeys';

interface Kept {
  readonly slots: Map<string, unknown>;
  readonly checks: () => number;
  readonly by: (version: string) => SettingsStore;
}

/** What is kept, and how often the whole check was asked for. */
function kept(raw?: unknown): Kept {
  const slots = new Map<string, unknown>(raw === undefined ? [] : [['settings', raw]]);
  let asked = 0;
  const by = (version: string): SettingsStore =>
    settingsStore(
      { read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) },
      { version, check: async () => (asked++, settingsCheck) },
    );
  return { slots, checks: () => asked, by };
}

const spanish = { ...defaultSettings, language: 'es' } as const;

async function saved(): Promise<Kept> {
  const all = kept();
  await all.by('1').change(() => spanish);
  return all;
}

it('settings that this Prazo checked are not checked again, in whatever order they come back', async () => {
  const { slots, checks, by } = await saved();
  const before = checks();
  slots.set('settings', sortedKeys(slots.get('settings')));

  expect(await by('1').read()).toEqual({ settings: spanish, problems: [] });
  expect(checks()).toBe(before);
});

it('settings that another Prazo checked are checked once more, until they are marked', async () => {
  const { checks, by } = await saved();
  const before = checks();

  expect(await by('2').read()).toEqual({ settings: spanish, problems: [] });
  expect(checks()).toBe(before + 1);

  await by('2').mark();
  const marked = checks();
  expect(await by('2').read()).toEqual({ settings: spanish, problems: [] });
  expect(checks()).toBe(marked);
});

it('what was damaged since it was checked costs only itself, and is never marked', async () => {
  const { slots, by } = await saved();
  const { value, ...slot } = slots.get('settings') as { readonly value: object };
  slots.set('settings', { ...slot, value: { ...value, keptDays: 'many' } });

  await by('1').mark();

  const { settings, problems } = await by('1').read();
  expect(settings).toEqual(spanish);
  expect(problems.map(({ part }) => part)).toEqual(['keptDays']);
});

it('what fails the check is never marked, whoever wrote it', async () => {
  const { by } = kept();

  await by('1').change((settings) => ({ ...settings, keptDays: 'many' as never }));

  expect((await by('1').read()).problems.map(({ part }) => part)).toEqual(['keptDays']);
});

it('what a build of the same version checked that did not know a part yet is checked once more', async () => {
  const { slots, checks, by } = kept();
  const { holidays: _, ...parts } = spanish;
  slots.set('settings', { version: SETTINGS_VERSION, value: parts, checked: checkMark('1', SETTINGS_VERSION, parts) });

  expect(await by('1').read()).toEqual({ settings: spanish, problems: [] });
  expect(checks()).toBe(1);
});

it.each([
  ['an older', SETTINGS_VERSION - 1, []],
  ['a newer', SETTINGS_VERSION + 1, ['newerSettings']],
])('what a build of the same version checked that stores %s shape is checked once more', async (_, version, parts) => {
  const { slots, checks, by } = kept();
  slots.set('settings', { version, value: spanish, checked: checkMark('1', version, spanish) });

  expect((await by('1').read()).problems.map(({ part }) => part)).toEqual(parts);
  expect(checks()).toBe(1);
});

it('the shape that is stored is what the last step makes', () => {
  expect(STORED_VERSION).toBe(newestOf(settingsSteps));
});
