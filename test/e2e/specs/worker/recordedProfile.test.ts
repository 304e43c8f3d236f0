import { afterAll, beforeAll, expect, it } from 'vitest';
import { layDown } from '../../../support/store/recordedDatabase.ts';
import { type RecordedProfile, recordedProfile } from '../../../support/store/recordedProfile.ts';
import { type Ask, askerOf } from '../../support/ask.ts';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from '../../support/browser/browser.ts';
import { type OwnBuild, ownBuild, raisedIn } from '../../support/browser/ownBuild.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
/** Until the alert that was put off is due: enough to open everything before. */
const LEFT = 15 * SECOND;

let build: OwnBuild;
let prazo: PrazoBrowser;
let ask: Ask;
let profile: RecordedProfile;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest());
  await build.silence(true);
  prazo = await launchBrowser(browserUnderTest(), { extension: build.folder, isSilent: true });
  ask = askerOf(prazo);

  profile = recordedProfile(Date.now() + LEFT - snoozedUntil(recordedProfile()));
  await prazo.inExtension((stored) => chrome.storage.local.set(stored), profile.storage);
  for (const database of profile.databases) await prazo.inExtension(layDown, database);

  await build.silence(false);
  await build.setVersion('0.9.9');
  await prazo.update();
});
afterAll(async () => {
  await prazo?.close();
  await build?.remove();
});

const keysOf = ({ databases }: RecordedProfile, table: string): readonly string[] =>
  databases.flatMap(({ stores }) => stores[table]?.rows ?? []).map(({ key }) => key as string);

/** Of the one alert that was put off. */
function snoozedUntil(of: RecordedProfile): number {
  const [until] = keysOf(of, 'ledger').flatMap((key) => /\|snoozed(\d+)\|/.exec(key)?.[1] ?? []);
  if (until === undefined) throw new Error('no alert was put off');
  return Number(until);
}

it('every setting, token and fold of an earlier Prazo is there', async () => {
  const { value } = profile.storage['settings'] as {
    readonly value: { readonly thresholds: object; readonly policies: readonly { readonly pauses: object }[] };
  };
  // Thresholds have come to belong to the contracts, and what pauses tells which metrics it pauses.
  const { thresholds, policies, ...recorded } = value;

  const settings = await until('the new version answers', () => ask('settings/read'));

  expect((await ask('queue/read')).problems).toEqual([]);
  expect(settings).toMatchObject({ ...recorded, policies: policies.map((policy) => ({ ...policy, pauses: {} })) });
  expect(policies.map(({ pauses }) => pauses)).toEqual([{ customer: true, thirdParty: true, endsAtReply: false }]);
  expect(settings.policies.map(({ pauses, endsAtReply }) => ({ pauses, endsAtReply }))).toEqual([
    { pauses: { customer: ['resolution'], thirdParty: ['resolution'] }, endsAtReply: false },
  ]);
  expect(settings.policies.map((policy) => policy.thresholds)).toEqual([thresholds]);
  expect(settings.sites.find(({ adapter }) => adapter === 'taught')?.taught).toMatchObject({ version: 1, list: { row: '[role="row"]' } });
  expect(settings.alerts.whose.watched.map(({ ticket }) => ticket)).toEqual([profile.tickets.watched]);
  expect(await ask('tokens/read')).toEqual(['http://127.0.0.1:8923']);
  const { 'folded-panels': folded } = await prazo.inExtension(() => chrome.storage.local.get('folded-panels'));
  expect(folded).toEqual(['http://127.0.0.1:8921/suporte']);
});

it('every ticket is there, with what was said of it', async () => {
  const { tickets } = await ask('queue/read');

  const { snoozed, acknowledged, told, overdue, paused, onTrack, resolved, together, taught } = profile.tickets;
  expect(new Set(tickets.map(({ key }) => key))).toEqual(
    new Set([snoozed, acknowledged, told, overdue, paused, onTrack, resolved, ...together, ...taught]),
  );
  const stateOf = (wanted: string) => tickets.find(({ key }) => key === wanted)?.clocks.resolution.state;
  expect([told, overdue, paused, onTrack, resolved].map(stateOf)).toEqual(['counting', 'counting', 'paused', 'counting', 'stopped']);
  expect(tickets.find(({ key }) => key === acknowledged)?.alerts).toEqual({ isAcknowledged: true });
  const kept = await prazo.inExtension(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('tickets-'));
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('error', () => reject(new Error(`${name} cannot be opened`)));
      opening.addEventListener('success', () => {
        const asking = opening.result.transaction('tickets').objectStore('tickets').getAllKeys();
        asking.addEventListener('success', () => resolve(asking.result.map(String)));
        opening.result.close();
      });
    });
  });
  expect(kept.toSorted()).toEqual(keysOf(profile, 'tickets').toSorted());
});

it('the alert that was put off comes in its time, and none that was told comes again', { timeout: 120_000 }, async () => {
  await until('the alert that was put off', async () => (await raisedIn(prazo)).some(({ isShown }) => isShown), 60 * SECOND);
  await prazo.killWorker();
  await prazo.fireAlarm('wake');
  await until('the worker is back', () => prazo.isWorkerAlive());
  await ask('queue/read');

  const raised = await raisedIn(prazo);

  expect(raised.map(({ id }) => id.split('|').slice(0, 3))).toEqual([
    [profile.tickets.snoozed, 'resolution', `snoozed${snoozedUntil(profile)}`],
  ]);
});
