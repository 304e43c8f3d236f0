import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from '../../support/browser/browser.ts';
import { type Desk, readQueue, signIn, startDesk } from '../../support/desk.ts';
import { type OwnBuild, ownBuild, type Raised, raisedIn } from '../../support/browser/ownBuild.ts';
import { seeded } from '../../support/seeded.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
const DUE_MEANWHILE = 6;
/** Each takes half a minute: `BROWSER_KILLS=12` kills more often. */
const KILLS = Number(process.env['BROWSER_KILLS'] ?? 2);

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

it(
  `loses no alert and gives none twice, although the browser is killed ${KILLS} times at their due times`,
  { timeout: 60_000 + 120_000 * KILLS },
  async () => {
    const random = seeded('killing the browser');
    let prazo = again ?? desk.prazo;
    const lates: number[] = [];
    let unnoted = 0;
    // A browser that is killed soon after somebody signed in forgets that.
    await signIn(await prazo.open(`${desk.center.url}/sign-in`), 'carla');
    for (let kill = 0; kill < KILLS; kill += 1) {
      // A digest of the minute before would grow, as would one that follows two others.
      const dueAt = Date.now() + (kill === 0 ? 62 : 32) * SECOND;
      const ticket = desk.center.createTicket({
        priority: '1 - Critical',
        status: 'Active',
        assignee: 'carla',
        createdAt: dueAt - TARGET,
        title: `Due as the browser is killed ${kill}`,
      });
      await prazo.inExtension(() => chrome.runtime.sendMessage({ name: 'queue/refresh' }));
      const of = (raised: readonly Raised[]): readonly Raised[] =>
        raised.filter(({ id }) => id.includes(`#${ticket}|resolution|deadline|`));
      const killAt = dueAt + Math.round((random() - 0.3) * 1_000);
      await until('it is time', () => Date.now() >= killAt, 80 * SECOND);
      await prazo.kill();
      // Firefox, killed that soon, may have kept no sign that it was started before.
      prazo = await launchBrowser(browserUnderTest(), { extension: build.folder, profile, isSilent: true });
      again = prazo;
      await until(`the alert of kill ${kill}`, async () => of(await raisedIn(prazo)).some(({ isShown }) => isShown), 60 * SECOND);
      lates.push(Date.now() - dueAt);
      await prazo.killWorker();
      await prazo.fireAlarm('wake');
      await until('the worker is back', () => prazo.isWorkerAlive());
      await prazo.inExtension(() => chrome.runtime.sendMessage({ name: 'queue/read' }));

      const raised = of(await raisedIn(prazo));
      // What the browser did not live to say of was on no screen for long, and comes again.
      unnoted += raised.filter(({ isShown }) => isShown !== true).length;
      expect(raised.filter(({ isShown }) => isShown)).toHaveLength(1);
    }
    console.log(
      `${KILLS} kills of the browser at due times: ${KILLS} alerts, ${unnoted} begun before, seen by ${lates.join(', ')} ms after the deadlines`,
    );
  },
);
