import { describe, expect, it } from 'vitest';
import type { QueueView } from '@/utils/messages/protocol';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { MINUTE } from '@/utils/time/instant';
import { fakeAdapter, recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const queueIn = async (world: World): Promise<QueueView> =>
  (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))!;

describe('the queue as the popup gets it', () => {
  it('has the tickets with their clocks and what is needed to tick them', async () => {
    const world = worldAt(monday('10:00'));
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('installed'));

    const view = await queueIn(world);

    expect(view).toMatchObject({ calendar: 'aivo', language: 'en', problems: [] });
    expect(view.tickets).toMatchObject([
      { label: 'HELP-1', policyName: 'Aivo', isDone: false, isStale: false, clocks: { firstResponse: { dueAt: monday('11:00') } } },
    ]);
  });

  it('is cheap for a thousand tickets', async () => {
    const world = worldAt(monday('10:00'));
    for (let id = 0; id < 1_000; id++) world.desk.tickets.set(String(id), recordOf(String(id)));
    await world.happen((background) => background.onStart('installed'));

    const view = await queueIn(world);

    expect(view.tickets).toHaveLength(1_000);
  });

  it('says that the browser blocks notifications', async () => {
    const world = worldAt(monday('10:00'));
    world.browser.notificationsAllowed = false;

    expect((await queueIn(world)).problems).toEqual([
      "The browser blocks Prazo's notifications; without them the icon and the pages of the site warn.",
    ]);
  });

  it('says from 60 days before that the holidays of a calendar in use run out', async () => {
    const source = { id: 'ics:empresa', name: 'Empresa', kinds: ['public'], knownUntil: 2026, days: [] } as const;
    const problemsOf = async (calendar: string, knownUntil: number): Promise<readonly string[]> => {
      const holidays = { [calendar]: { sources: [{ ...source, knownUntil }], byHand: [], counting: [] } };
      return (await queueIn(worldAt(Date.parse('2026-11-16T13:00Z'), { holidays }))).problems;
    };

    expect(await problemsOf('aivo', 2026)).toEqual([expect.stringMatching(/^Holidays are known only until the end of 2026/)]);
    expect(await problemsOf('aivo', 2027)).toEqual([]);
    expect(await problemsOf('unused', 2026)).toEqual([]);
  });

  it('goes on with defaults for damaged settings, and says which part was damaged', async () => {
    const world = worldAt(monday('10:00'), { alerts: { ...defaultAlertRules, longPauseMs: 'soon' as never }, language: 'pt' });
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('installed'));

    const view = await queueIn(world);

    expect(view.problems).toHaveLength(1);
    expect(view.problems[0]).toMatch(/^Parte das regras dos alertas não pôde ser lida \(alerts\.longPauseMs: /);
    expect(view.areSettingsDamaged).toBe(true);
    expect(view.tickets).toHaveLength(1);
    await world.happen(({ handlers }) => handlers['settings/patch']([], { kind: 'extension' }));
    expect(await queueIn(world)).not.toHaveProperty('areSettingsDamaged');
  });

  it('tells of each ticket its own policy, with its thresholds and its names; of a site whose policy is gone, the standard one', async () => {
    const sooner = { share: 1, atMostMs: 24 * 60 * MINUTE };
    const gold = {
      ...aivoPolicy,
      id: 'gold',
      name: 'Ouro',
      severities: aivoPolicy.severities.map((severity) => ({ ...severity, name: `Nível ${severity.level}` })),
      thresholds: { atRisk: sooner, critical: { share: 0, atMostMs: 0 } },
    };
    const site = { id: SITE, adapter: fakeAdapter.id, name: 'Help', mapping: { statuses: {}, severities: {}, featureRequests: [] } };
    const world = worldAt(monday('10:00'), {
      policies: [aivoPolicy, gold],
      standardPolicy: 'gold',
      sites: [{ ...site, policy: 'silver' }],
      language: 'pt',
    });
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('installed'));

    const view = await queueIn(world);

    expect(view.tickets).toMatchObject([
      { policy: 'gold', policyName: 'Ouro', severityName: expect.stringMatching(/^Nível \d$/) as string },
    ]);
    expect(view.thresholds).toEqual({ aivo: aivoPolicy.thresholds, gold: gold.thresholds });
    expect(view.problems).toEqual([
      'Parte dos sites guardados não pôde ser lida (sites.0.policy: there is no policy "silver"); confira-os.',
    ]);
    expect(world.browser.toolbar?.title).toBe('Prazo: 1 em risco');
  });

  it('says that the options are from a newer Prazo, and refuses to change them', async () => {
    const world = worldAt(monday('10:00'));
    const raw = { version: 1_000, value: { ...defaultSettings, language: 'es' } };
    await world.browser.slots.write('settings', raw);

    const view = await queueIn(world);

    expect(view.problems).toEqual([expect.stringMatching(/^Las opciones guardadas son de un Prazo más nuevo \(settings: version 1000, /)]);
    expect(view).not.toHaveProperty('areSettingsDamaged');
    const watch = world.happen(({ handlers }) =>
      handlers['alert/say']({ ticket: 'https://a.example#1', word: 'watch' }, { kind: 'extension' }),
    );
    await expect(watch).rejects.toThrow('saved by a newer Prazo: settings: version 1000');
    expect(await world.browser.slots.read('settings')).toEqual(raw);
  });

  it('goes on with an empty store in place of a broken one, which is left as it is', async () => {
    const world = worldAt(monday('10:00'));
    await new Promise((resolve, reject) => {
      const foreign = indexedDB.open('tickets-1', 2);
      foreign.addEventListener('success', () => resolve(foreign.result.close()));
      foreign.addEventListener('error', reject);
    });
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('installed'));

    const view = await queueIn(world);
    world.browser.now += 25 * 60 * MINUTE;
    const nextDay = await queueIn(world);

    expect(view.tickets).toHaveLength(1);
    expect(view.problems[0]).toMatch(/^The stored tickets could not be opened \(/);
    expect(nextDay.problems).toEqual([]);
    expect(new Set((await indexedDB.databases()).map(({ name }) => name))).toEqual(new Set(['said-1', 'tickets-1', 'tickets-2']));
  });
});
