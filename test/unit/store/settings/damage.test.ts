import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { mended } from '@/utils/store/settings/mend/mended';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import type { Settings } from '@/utils/store/settings/settings';

const { severities: _, ...plain } = aivoPolicy;
const p1 = { ...aivoPolicy.severities[0]!, id: 'p1', name: 'Parada', aliases: ['P1'] };
const gold = { ...plain, id: 'gold', name: 'Ouro', severities: [p1], coverage: { severities: [] } };
const site = {
  id: 'https://desk.example:8443/rt',
  adapter: 'requestTracker',
  name: 'Mesa',
  policy: 'gold',
  mapping: { statuses: { stalled: 'waitingCustomer' }, severities: {}, featureRequests: [] },
} as const;
const alerts = { ...defaultAlertRules, repeatAfterMs: 1_200_000, sound: false, quietDays: ['sun'] } as const;
const whole: Settings = { ...defaultSettings, sites: [site], policies: [aivoPolicy, gold], standardPolicy: 'gold', alerts };

const read = (value: object): ReturnType<typeof readSettings> => readSettings({ version: SETTINGS_VERSION, value });

describe('a damaged field', () => {
  test.each<[what: string, damaged: object, mended: object, reasons: readonly string[]]>([
    [
      'of the alert rules that is gone has its default, and the others stay',
      { alerts: { ...alerts, longPauseMs: undefined } },
      { alerts },
      ['alerts.longPauseMs: '],
    ],
    [
      'of a kind that nobody knows is left out of its list',
      { alerts: { ...alerts, off: ['before', 'teatime', 'after'] } },
      { alerts: { ...alerts, off: ['before', 'after'] } },
      ['alerts.off.1: '],
    ],
    [
      'that is half of the quiet hours costs both',
      { alerts: { ...alerts, quietHours: { from: '22:00', to: 'late' } } },
      { alerts },
      ['alerts.quietHours.to: '],
    ],
    [
      'of a policy that Prazo ships with is as published',
      { policies: [{ ...aivoPolicy, severities: aivoPolicy.severities.map((one) => ({ ...one, resolution: null })) }, gold] },
      {},
      [0, 1, 2, 3].map((index) => `policies.0.severities.${index}.resolution: `),
    ],
    [
      'of another policy costs the severity of which it is a target',
      { policies: [aivoPolicy, { ...gold, severities: [p1, { ...p1, id: 'p2', resolution: { ...p1.resolution, amount: 'six' } }] }] },
      {},
      ['policies.1.severities.1.resolution.amount: '],
    ],
    [
      'that names a policy has another name in its place',
      { policies: [aivoPolicy, { ...gold, name: 7 }] },
      { policies: [aivoPolicy, { ...gold, name: 'gold' }] },
      ['policies.1.name: '],
    ],
    [
      'that is the id of a policy costs that policy, which takes the id of no other',
      { policies: [gold, { ...gold, id: 7, name: 'Prata' }] },
      { policies: [gold] },
      ['policies.1.id: '],
    ],
    [
      'that names a site has its host in its place',
      { sites: [{ ...site, name: '' }] },
      { sites: [{ ...site, name: 'desk.example:8443' }] },
      ['sites.0.name: '],
    ],
    [
      'of a calendar is named where the calendar itself refuses it',
      { calendars: { aivo: { ...defaultSettings.calendars['aivo'], holidays: ['2026-12-25', '2026-02-30'] } } },
      { calendars: { aivo: { ...defaultSettings.calendars['aivo'], holidays: ['2026-12-25'] } } },
      ['calendars.aivo.holidays.1: holidays[1]: "2026-02-30" is not '],
    ],
  ])('%s', (_, damaged, mended, reasons) => {
    const { settings, problems } = read({ ...whole, ...damaged });

    expect(settings).toEqual({ ...whole, ...mended });
    expect(problems.map(({ reason }) => reason)).toEqual(reasons.map((reason) => expect.stringContaining(reason) as string));
  });
});

describe.each([['no list'], [undefined], [[]], [[7]]])('policies of the first version that are %j', (policies) => {
  it('cost none of the thresholds that held for all of them', () => {
    const thresholds = { atRisk: { share: 0.4, atMostMs: 1 }, critical: { share: 0.2, atMostMs: 2 } };
    const { policies: _, standardPolicy: __, ...others } = whole;

    const { settings, problems } = readSettings({ version: 1, value: { ...others, sites: [], policies, thresholds } });

    expect(settings).toEqual({ ...whole, sites: [], policies: [{ ...aivoPolicy, thresholds }], standardPolicy: 'aivo' });
    expect([...new Set(problems.map(({ part }) => part))]).toEqual(['policies']);
  });

  it('are named where there are no thresholds either', () => {
    const { policies: _, ...others } = whole;

    const { settings, problems } = readSettings({ version: 1, value: { ...others, sites: [], standardPolicy: 'aivo', policies } });

    expect(settings).toEqual({ ...whole, sites: [], policies: [aivoPolicy], standardPolicy: 'aivo' });
    expect([...new Set(problems.map(({ part }) => part))]).toEqual(['policies']);
  });
});

describe('a default that fails as well', () => {
  const long = `https://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`;

  it('of the name of a site does not come to that: a host that is too long is cut', () => {
    const { settings, problems } = read({ ...whole, sites: [{ ...site, id: long, name: '' }] });

    expect(settings.sites).toEqual([{ ...site, id: long, name: long.slice('https://'.length).slice(0, 200) }]);
    expect(problems).toHaveLength(1);
  });

  it('is not set again: the smallest thing around it is left out', () => {
    const schema = v.object({ kept: v.number(), list: v.array(v.object({ id: v.string(), name: v.pipe(v.string(), v.maxLength(3)) })) });
    const notes: string[] = [];
    const damaged = { kept: 1, list: [{ id: 1, name: 'a' }, { id: 'b', name: 'long' }, { id: 'c', name: 'c' }, { id: 'd' }] };

    const whatIsLeft = mended(
      schema,
      damaged,
      (_, path) => (path.at(-1) === 'name' ? 'longer' : path.length === 0 ? { kept: 0, list: [] } : undefined),
      (path) => notes.push(path.join('.')),
    );

    expect(whatIsLeft).toEqual({ kept: 1, list: [{ id: 'c', name: 'c' }] });
    expect(notes).toEqual(['list.0.id', 'list.1.name', 'list.3.name']);
  });

  it('of everything is an error', () => {
    expect(() =>
      mended(
        v.string(),
        1,
        () => 2,
        () => undefined,
      ),
    ).toThrow(/^what holds in place of everything: Invalid type/);
  });
});

describe('what names something that is not there', () => {
  it('of a site has the standard policy, and says so', () => {
    const { settings, problems } = read({ ...whole, sites: [{ ...site, policy: 'silver' }] });

    expect(settings.sites).toEqual([site]);
    expect(problems).toEqual([{ part: 'sites', reason: 'sites.0.policy: there is no policy "silver"' }]);
  });

  it('of the standard has what Prazo ships with, even where that was taken away', () => {
    const { settings, problems } = read({ ...whole, policies: [gold], standardPolicy: 'silver' });

    expect(settings).toEqual({ ...whole, policies: [gold, aivoPolicy], standardPolicy: 'aivo' });
    expect(problems).toEqual([{ part: 'standardPolicy', reason: 'standardPolicy: there is no policy "silver"' }]);
  });

  it('of a calendar has the one that Prazo ships with', () => {
    const { settings, problems } = read({ ...whole, calendars: {}, policies: [{ ...gold, calendar: 'night' }] });

    expect(settings).toEqual({ ...whole, policies: [gold] });
    expect(problems.map(({ reason }) => reason)).toEqual(['policies.0.calendar: there is no calendar "night"']);
  });

  it('is there once', () => {
    const { settings, problems } = read({ ...whole, sites: [site, { ...site, name: 'Other' }] });

    expect(settings).toEqual(whole);
    expect(problems.map(({ reason }) => reason)).toEqual([`sites.1.id: there is another "${site.id}"`]);
  });
});
