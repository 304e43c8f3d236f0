import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from '../../support/browser/browser.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { type OwnBuild, ownBuild, raisedIn } from '../../support/browser/ownBuild.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
const DUE_MEANWHILE = 6;

let build: OwnBuild;
let profile = '';
let desk: Desk;
let again: PrazoBrowser | undefined;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest());
  profile = await mkdtemp(join(tmpdir(), 'prazo-profile-'));
  desk = await startDesk({ browser: { extension: build.folder, profile } });
  await readQueue(desk);
});
afterAll(async () => {
  await again?.close();
  await desk?.close();
  await build?.remove();
  if (profile !== '') await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('tells as one digest, once, what fell due between a crash of the browser and its next start', { timeout: 90_000 }, async () => {
  const lastAt = Date.now() + 10 * SECOND;
  for (let index = 0; index < DUE_MEANWHILE; index += 1)
    desk.center.createTicket({
      priority: '1 - Critical',
      status: 'Active',
      assignee: 'carla',
      createdAt: lastAt - index * 300 - TARGET,
      title: `Due meanwhile ${index}`,
    });
  await readQueue(desk);
  expect(await raisedIn(desk.prazo)).toEqual([]);

  await desk.prazo.kill();
  await until('all are overdue', () => Date.now() > lastAt);
  const restarted = await launchBrowser(browserUnderTest(), { extension: build.folder, profile });
  again = restarted;

  const [digest] = await until('a digest', async () => {
    const shown = (await raisedIn(restarted)).filter(({ isShown }) => isShown);
    return shown.length > 0 && shown;
  });
  expect(digest?.id).toMatch(/^digest\|/);
  expect(digest?.title).toBe(`${DUE_MEANWHILE} overdue`);

  await restarted.killWorker();
  await restarted.fireAlarm('wake');
  await until('the worker is back', () => restarted.isWorkerAlive());
  await restarted.inExtension(() => chrome.runtime.sendMessage({ name: 'queue/read' }));
  expect(await raisedIn(restarted)).toHaveLength(1);
});
