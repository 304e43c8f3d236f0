import { describe, expect, it, test } from 'vitest';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import { settingsCheck } from '@/utils/store/settings/settingsCheck';
import { settingsStore, type SettingsStore } from '@/utils/store/settings/settingsStore';

const site = {
  id: 'https://desk.example/rt',
  adapter: 'requestTracker',
  name: 'Help',
  policy: 'aivo',
  mapping: { statuses: { stalled: 'waitingCustomer' }, severities: {}, featureRequests: [] },
} as const;

function storeWith(raw?: unknown): { readonly store: SettingsStore; readonly slots: Map<string, unknown> } {
  const slots = new Map<string, unknown>(raw === undefined ? [] : [['settings', raw]]);
  const store = settingsStore(
    { read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) },
    { version: '1', check: async () => settingsCheck },
  );
  return { store, slots };
}

describe('settings', () => {
  it('are the defaults until something was saved', async () => {
    expect(await storeWith().store.read()).toEqual({ settings: defaultSettings, problems: [], isAbsent: true });
  });

  it('come back as they were saved', async () => {
    const { store } = storeWith();
    const saved = { ...defaultSettings, language: 'es', sites: [site] } as const;

    await store.change(() => saved);

    expect(await store.read()).toEqual({ settings: saved, problems: [] });
  });

  it('lose none of two changes made at once', async () => {
    const { store } = storeWith();

    await Promise.all([
      store.change((settings) => ({ ...settings, language: 'pt' })),
      store.change((settings) => ({ ...settings, sites: [site] })),
    ]);

    expect((await store.read()).settings).toMatchObject({ language: 'pt', sites: [site] });
  });

  it('that were stored before there were rules of alerts have the defaults, which is no problem', async () => {
    const { alerts, ...before } = { ...defaultSettings, language: 'pt' as const };

    expect(await storeWith({ version: 2, value: before }).store.read()).toEqual({ settings: { ...before, alerts }, problems: [] });
  });

  const good = { ...defaultSettings, language: 'pt', sites: [site] } as const;

  test.each<[part: string, raw: unknown, kept: object]>([
    ['settings', 'not an object', { language: 'auto', sites: [] }],
    ['settings', { version: 'two', value: good }, { language: 'auto', sites: [] }],
    ['language', { version: 2, value: { ...good, language: 'xx' } }, { language: 'auto', sites: [site] }],
    ['sites', { version: 2, value: { ...good, sites: [{ id: 7 }, site] } }, { language: 'pt', sites: [site] }],
    ['sites', { version: 2, value: { ...good, sites: [{ ...site, id: 'javascript:alert(1)' }] } }, { language: 'pt', sites: [] }],
    ['policies', { version: 2, value: { ...good, policies: [] } }, { policies: defaultSettings.policies, sites: [site] }],
    [
      'calendars',
      { version: 2, value: { ...good, calendars: { aivo: { ...defaultSettings.calendars['aivo'], timeZone: 'Mars/Olympus' } } } },
      { calendars: defaultSettings.calendars, sites: [site] },
    ],
    ['alerts', { version: 2, value: { ...good, alerts: null } }, { alerts: defaultSettings.alerts, sites: [site] }],
    ['standardPolicy', { version: 2, value: { ...good, standardPolicy: 'gone' } }, { standardPolicy: 'aivo', sites: [site] }],
  ])('that are damaged in %s cost only that part', async (part, raw, kept) => {
    const { settings, problems } = await storeWith(raw).store.read();

    expect(settings).toMatchObject(kept);
    expect([...new Set(problems.map((problem) => problem.part))]).toEqual([part]);
    expect(problems[0]?.reason).not.toBe('');
  });

  it('that are damaged lie untouched until they are written over, and are kept aside then', async () => {
    const raw = { version: 2, value: { ...good, language: 'xx' } };
    const { store, slots } = storeWith(raw);

    await store.read();
    const untouched = slots.get('settings');
    await store.change((settings) => ({ ...settings, language: 'es' }));

    expect(untouched).toBe(raw);
    expect(slots.get('settings-aside')).toMatchObject({ raw, problems: [{ part: 'language' }] });
    expect(await store.read()).toEqual({ settings: { ...good, language: 'es' }, problems: [] });
  });

  it('keep at every depth what this build does not know, while the known is marked or changed', async () => {
    const taught = { version: 2, pages: [{ fields: { number: { ways: [{ by: 'label', words: 'Nº', later: 1 }] } }, later: 2 }], later: 3 };
    const [policy] = defaultSettings.policies;
    const value = {
      ...good,
      sites: [{ ...site, taught, mapping: { ...site.mapping, later: 4 }, later: 5 }],
      policies: [{ ...policy, severities: policy?.severities.map((severity) => ({ ...severity, later: 6 })), later: 7 }],
      alerts: { ...good.alerts, whose: { ...good.alerts.whose, later: 8 } },
      later: { deeper: [9] },
    };
    const { store, slots } = storeWith({ version: SETTINGS_VERSION, value });

    await store.mark();
    const marked = slots.get('settings');
    await store.change((settings) => ({ ...settings, language: 'es' }));

    expect(marked).toMatchObject({ value, checked: expect.any(String) as string });
    expect(slots.get('settings')).toMatchObject({ value: { ...value, language: 'es' } });
  });

  it('that a newer Prazo saved hold as far as they can be read, stay as they are and refuse every change', async () => {
    const raw = { version: 1_000, value: { ...good, language: 'eo', later: true } };
    const { store, slots } = storeWith(raw);
    const reason = expect.stringMatching(/^settings: version 1000, known are those up to \d+$/) as string;

    expect(await store.read()).toEqual({
      settings: { ...good, language: 'auto', later: true },
      problems: [{ part: 'newerSettings', reason }],
    });
    await expect(store.change((settings) => settings)).rejects.toThrow('saved by a newer Prazo: settings: version 1000');
    expect([...slots]).toEqual([['settings', raw]]);
  });
});
