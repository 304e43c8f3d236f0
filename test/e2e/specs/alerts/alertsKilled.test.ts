import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { type OwnBuild, ownBuild, raisedIn, screenOf, toldBy } from '../../support/browser/ownBuild.ts';
import { seeded } from '../../support/seeded.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
const DEADLINES = 20;
const KILLS = 100;
/** Far enough apart that the worker gets a chance between most of them. */
const APART = 2.8 * SECOND;

let build: OwnBuild;
let desk: Desk;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest());
  desk = await startDesk({ browser: { extension: build.folder } });
  // The queue has been read once: from now on Prazo watches.
  await readQueue(desk);
});
afterAll(async () => {
  await desk?.close();
  await build?.remove();
});

it('gives each of 20 deadlines its one alert, although the worker is killed 100 times meanwhile', { timeout: 120_000 }, async () => {
  const random = seeded('killing the worker');
  const firstAt = Date.now() + 6 * SECOND;
  const tickets = Array.from({ length: DEADLINES }, (_, index) =>
    desk.center.createTicket({
      priority: '1 - Critical',
      status: 'Active',
      assignee: 'carla',
      createdAt: firstAt + index * APART - TARGET,
      title: `Deadline ${index}`,
    }),
  );
  await readQueue(desk);
  const screen = screenOf(desk.prazo);
  const lastAt = firstAt + (DEADLINES - 1) * APART;

  // Random instants are what is tested here; nothing is waited for.
  const instants = Array.from({ length: KILLS }, () => Date.now() + random() * (lastAt - Date.now())).toSorted((a, b) => a - b);
  for (const at of instants) {
    // Something wakes the worker, which then lives until the next of the instants.
    void desk.ask('queue/read').catch(() => undefined);
    await pause(Math.max(at - Date.now(), 0));
    await until('the worker is back', () => desk.prazo.isWorkerAlive());
    await desk.prazo.killWorker();
    await screen.look();
  }
  await desk.prazo.fireAlarm('wake');
  await until(
    'all deadlines were told',
    async () => {
      await screen.look();
      const seen = await screen.seen();
      if (toldBy(seen) >= DEADLINES) return true;
      throw new Error(seen.map(({ id, title }) => `${id} ${title}`).join('\n'));
    },
    45 * SECOND,
  );
  await desk.prazo.killWorker();
  await desk.prazo.fireAlarm('wake');
  await desk.ask('queue/read');
  await screen.look();

  // A digest grows in its own place.
  expect((await raisedIn(desk.prazo)).filter(({ id, isAgain }) => isAgain && !id.startsWith('digest|'))).toEqual([]);
  const seen = await screen.seen();
  const alone = seen.filter(({ id }) => !id.startsWith('digest|')).map(({ id }) => id.split('|').slice(0, 3).join('|'));
  expect(toldBy(seen)).toBe(DEADLINES);
  expect(new Set(alone).size).toBe(alone.length);
  expect(tickets.map((id) => `${desk.center.url}#${id}|resolution|deadline`)).toEqual(expect.arrayContaining(alone));
  console.log(
    `${KILLS} kills, ${DEADLINES} deadlines: ${alone.length} notifications of their own, ${seen.length - alone.length} digests of the others`,
  );
});
