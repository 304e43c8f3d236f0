import { describe, expect, it, test } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { patchedSettings } from '@/utils/store/settings/parseSettings';
import { changesBetween } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';

const site = {
  id: 'https://desk.example',
  adapter: 'requestTracker',
  name: 'Mesa',
  policy: 'aivo',
  mapping: { statuses: { stalled: 'waitingCustomer' }, severities: {}, featureRequests: [] },
} as const;
const before: Settings = { ...defaultSettings, sites: [site] };
const withSite = (change: object): Settings => ({ ...before, sites: [{ ...site, ...change }] });
const withAlerts = (change: Partial<Settings['alerts']>): Settings => ({ ...before, alerts: { ...before.alerts, ...change } });

describe('a patch', () => {
  test.each<[what: string, wanted: Settings, patch: unknown]>([
    ['of nothing is empty', { ...before, sites: [{ ...site }] }, []],
    ['names the one field', { ...before, language: 'es' }, [{ path: ['language'], to: 'es' }]],
    [
      'names words of a list one by one',
      withAlerts({ off: ['before'], quietDays: ['sun'] }),
      [
        { path: ['alerts', 'off', 'before'], to: 'before' },
        { path: ['alerts', 'quietDays', 'sun'], to: 'sun' },
      ],
    ],
    [
      'finds an element by its id',
      withSite({ mapping: { ...site.mapping, statuses: { Novo: 'open' } } }),
      [
        { path: ['sites', site.id, 'mapping', 'statuses', 'stalled'] },
        { path: ['sites', site.id, 'mapping', 'statuses', 'Novo'], to: 'open' },
      ],
    ],
    [
      'names fields of what is not there yet, lest two that begin it lose each other',
      { ...before, policies: [{ ...aivoPolicy, thresholds: { ...aivoPolicy.thresholds, special: { high: {} } } }] },
      [{ path: ['policies', 'aivo', 'thresholds', 'special', 'high'], to: {} }],
    ],
    [
      'changes as one what means nothing in halves',
      withAlerts({ quietHours: { from: '22:00', to: '07:00' } }),
      [{ path: ['alerts', 'quietHours'], to: { from: '22:00', to: '07:00' } }],
    ],
  ])('%s', (_, wanted, patch) => {
    expect(changesBetween(before, wanted)).toEqual(patch);
    expect(patchedSettings(before, changesBetween(before, wanted))).toEqual(wanted);
  });

  it('of one field leaves what was decided elsewhere meanwhile', () => {
    const meanwhile = withAlerts({
      sound: false,
      whose: { ...before.alerts.whose, watched: [{ ticket: 'https://desk.example#7', since: 1 }] },
    });

    const patched = patchedSettings(meanwhile, changesBetween(before, withAlerts({ quietDays: ['sat'] })));

    expect(patched).toEqual({ ...meanwhile, alerts: { ...meanwhile.alerts, quietDays: ['sat'] } });
  });

  it('of one field wins over what stood there meanwhile', () => {
    expect(patchedSettings({ ...before, language: 'pt' }, changesBetween(before, { ...before, language: 'es' }))).toMatchObject({
      language: 'es',
    });
  });

  it('of something that is gone changes nothing', () => {
    const patch = changesBetween(before, withSite({ name: 'Central' }));

    expect(patchedSettings(defaultSettings, patch)).toEqual(defaultSettings);
  });
});

describe('a patch is refused', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `word ${index}`);
  const named = (count: number, to: unknown): object => Object.fromEntries(many(count).map((word) => [word, to]));
  const policyWith = (change: object): unknown => [{ path: ['policies', 'gold'], to: { ...aivoPolicy, id: 'gold', ...change } }];

  test.each<[why: string, patch: unknown, said: string]>([
    ['that names no setting', [{ path: ['colour'], to: 'red' }], 'settings: colour: there is no such setting'],
    ['that damages a field', [{ path: ['alerts', 'longPauseMs'], to: -1 }], 'settings: alerts.longPauseMs: '],
    [
      'that adds a site',
      [{ path: ['sites', 'x'], to: { ...site, id: 'https://x.example' } }],
      'settings: sites: they come and go by being',
    ],
    ['that removes one', [{ path: ['sites', site.id] }], 'settings: sites: they come and go by being'],
    [
      'that names a policy which is not there',
      [{ path: ['sites', site.id, 'policy'], to: 'gold' }],
      'settings: sites.0.policy: there is no policy "gold"',
    ],
    ['that takes the last policy away', [{ path: ['policies', 'aivo'] }], 'settings: policies: there is no policy'],
    ['that takes away a calendar in use', [{ path: ['calendars', 'aivo'] }], 'settings: policies.0.calendar: there is no calendar "aivo"'],
    [
      'with a second policy of one id',
      [{ path: ['policies', 'gold'], to: aivoPolicy }],
      'settings: policies.1.id: there is another "aivo"',
    ],
    [
      'with 500 severities',
      policyWith({ severities: many(500).map((id) => ({ ...aivoPolicy.severities[0], id })) }),
      'settings: policies.1.severities: 500 elements, may be 50 at most',
    ],
    [
      'with 2000 rules',
      [{ path: ['rules'], to: many(2_000).map(() => ({ when: {}, policy: 'aivo' })) }],
      'settings: rules: 2000 elements, ',
    ],
    [
      'with a rule of 60 fields',
      [{ path: ['rules'], to: [{ when: { fields: named(60, 'x') }, policy: 'aivo' }] }],
      'settings: rules.0.when.fields: 60 elements, may be 50 at most',
    ],
    [
      'with 200 reasons that pause',
      policyWith({ pauses: named(200, []) }),
      'settings: policies.1.pauses: 200 elements, may be 100 at most',
    ],
    [
      'with 200 names of reasons',
      policyWith({ reasons: named(200, 'x') }),
      'settings: policies.1.reasons: 200 elements, may be 100 at most',
    ],
    ['with 2000 types without a level', policyWith({ noLevelTypes: many(2_000) }), 'settings: policies.1.noLevelTypes: 2000 elements, '],
    [
      'that watches 2000 queues of a site',
      [{ path: ['alerts', 'whose', 'unassigned'], to: [{ site: site.id, since: 0, queues: many(2_000) }] }],
      'settings: alerts.whose.unassigned.0.queues: 2000 elements, may be 1000 at most',
    ],
    [
      'with 200 intervals a day',
      [{ path: ['calendars', 'aivo', 'weekly', 'mon'], to: many(200).map(() => ['09:00', '10:00']) }],
      'settings: calendars.aivo.weekly.mon: 200 elements, may be 48 at most',
    ],
    [
      'with a text without end',
      [{ path: ['sites', site.id, 'name'], to: 'x'.repeat(1_000_000) }],
      'settings: sites.0.name: 1000000 characters, ',
    ],
    [
      'with words without end',
      [{ path: ['sites', site.id, 'mapping', 'featureRequests'], to: many(1_001) }],
      'featureRequests: 1001 elements, ',
    ],
  ])('%s', (_, patch, said) => {
    expect(() => patchedSettings(before, patch as never)).toThrow(said);
  });
});
