import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askerOf } from '../../support/ask.ts';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from '../../support/browser/browser.ts';
import { type OwnBuild, ownBuild, type Raised, raisedIn } from '../../support/browser/ownBuild.ts';
import { cutFiles, filesOf, removeFiles, spoilFiles } from '../../support/profile/profileFiles.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { popupSays } from '../../support/popup.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
const kind = browserUnderTest();

let build: OwnBuild;
let profile = '';
let desk: Desk;
let again: PrazoBrowser | undefined;
beforeEach(async () => {
  build = await ownBuild(kind);
  profile = await mkdtemp(join(tmpdir(), 'prazo-profile-'));
  desk = await startDesk({ browser: { extension: build.folder, profile } });
});
afterEach(async () => {
  await again?.close();
  again = undefined;
  await desk?.close();
  await build?.remove();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const dueAt = (at: number): number =>
  desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt: at - TARGET, title: 'Due' });

/** Saved by a version that is to come, as after going back to an older Prazo. */
const saveNewer = ({ prazo }: Desk): Promise<void> =>
  prazo.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), version: 999 } });
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 999);
        opening.addEventListener('success', () => (opening.result.close(), resolve()));
        opening.addEventListener('error', () => reject(new Error(`${name} was not opened`)));
      });
  });

interface Damage {
  /** Done to the browser right before it is closed. */
  readonly before?: (desk: Desk) => Promise<void>;
  /** Done to the closed profile. */
  readonly closed?: (host: string) => Promise<void>;
  readonly said: RegExp;
  /** What was told is not known any more, so that it may be told once more. */
  readonly isLedgerLost: boolean;
}

test.each([
  [
    'databases that are gone',
    {
      closed: async (host) => removeFiles(await filesOf(kind, profile, host, 'databases')),
      said: /What you recorded is gone/,
      isLedgerLost: true,
    },
  ],
  [
    'options that are cut',
    {
      closed: async (host) => cutFiles(await filesOf(kind, profile, host, 'storage')),
      said: /The stored options were gone/,
      isLedgerLost: false,
    },
  ],
  [
    'databases of other bytes',
    {
      closed: async (host) => spoilFiles(await filesOf(kind, profile, host, 'databases')),
      said: /What you recorded/,
      isLedgerLost: true,
    },
  ],
  ['stores of a newer version', { before: saveNewer, said: /newer Prazo/, isLedgerLost: false }],
] satisfies readonly [string, Damage][])(
  'a profile with %s says so in popup and toolbar, loses no alert and gives none twice',
  { timeout: 120_000 },
  async (_, { before, closed, said, isLedgerLost }: Damage) => {
    const told = dueAt(Date.now() + 5 * SECOND);
    await readQueue(desk);
    await until('the first alert', async () => (await raisedIn(desk.prazo)).some(({ id, isShown }) => isShown && isAbout(told)({ id })));
    const dueMeanwhile = Date.now() + 15 * SECOND;
    const meanwhile = dueAt(dueMeanwhile);
    await readQueue(desk);
    // Another life finds that both stores hold something, and remembers it.
    await desk.prazo.killWorker();
    await desk.ask('queue/read');
    const host = await desk.prazo.inExtension(() => location.hostname);
    await desk.prazo.killWorker();
    await before?.(desk);
    await desk.prazo.close();
    await closed?.(host);
    await until('the second is overdue', () => Date.now() > dueMeanwhile, 30 * SECOND);

    const startedAt = Date.now();
    const prazo = await launchBrowser(kind, { extension: build.folder, profile });
    again = prazo;
    const restarted: Desk = { ...desk, prazo, ask: askerOf(prazo) };
    const raisedSince = async (): Promise<readonly Raised[]> => (await raisedIn(prazo)).filter(({ bornAt }) => bornAt > startedAt);
    const tells = ({ id, title }: Raised): boolean => isAbout(meanwhile)({ id }) || title === '2 overdue';
    await until('what fell due meanwhile is told', async () => (await raisedSince()).some(tells), 60 * SECOND);
    await popupSays(restarted, said);
    await prazo.killWorker();
    await prazo.fireAlarm('wake');
    await until('the worker is back', () => prazo.isWorkerAlive());
    await restarted.ask('queue/read');

    const raised = await raisedSince();
    expect(raised).toHaveLength(1);
    if (!isLedgerLost) expect(isAbout(meanwhile)(raised[0]!)).toBe(true);
    expect(await prazo.inExtension(() => chrome.action.getTitle({}))).toMatch(/stored data was damaged/);
  },
);

const isAbout =
  (ticket: number) =>
  ({ id }: { readonly id: string }): boolean =>
    id.includes(`#${ticket}|`);
