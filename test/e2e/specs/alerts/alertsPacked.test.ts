import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { type OwnBuild, ownBuild, type Raised, raisedAtIn, screenOf, toldBy } from '../../support/browser/ownBuild.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import { until } from '../../support/until.ts';

// An extension as it is installed from a store: no alarm of its rings sooner than half a minute after it is set.

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
/** Around each due time; `WORKER_KILLS=150` kills more often. */
const KILLS = Number(process.env['WORKER_KILLS'] ?? 12);
const KILLS_EACH = 6;
const DEADLINES = Math.ceil(KILLS / KILLS_EACH);
/** Notifications keep a distance of twenty seconds. */
const APART = 24 * SECOND;

let build: OwnBuild;
let desk: Desk;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest(), { isPacked: true });
  desk = await startDesk({ browser: { extension: build.folder } });
  await readQueue(desk);
});
afterAll(async () => {
  await desk?.close();
  await build?.remove();
});

const dueAt = (at: number): number =>
  desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'carla',
    createdAt: at - TARGET,
    title: `Due at ${at}`,
  });

const firstFor = (ticket: number): Promise<{ readonly at: number; readonly bornAt: number }> =>
  until(
    `an alert about ${ticket}`,
    async () => (await raisedAtIn(desk.prazo)).find(({ id }) => id.startsWith(`${desk.center.url}#${ticket}|resolution|deadline`)),
    70 * SECOND,
  );

const medianOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

it(
  'tells within a second of a deadline while the worker lives, and within a second of its alarm where it sleeps',
  { timeout: 150_000 },
  async () => {
    const alive: number[] = [];
    const asleep: number[] = [];
    for (const isAsleep of [false, true, true]) {
      const at = Date.now() + 35 * SECOND;
      const ticket = dueAt(at);
      await readQueue(desk);
      if (isAsleep) {
        await until('it is nearly time', () => Date.now() > at - 4 * SECOND, 40 * SECOND);
        await desk.prazo.killWorker();
      } else await until('it is nearly time', async () => Date.now() > at - 2 * SECOND || !(await desk.ask('queue/read')), 40 * SECOND);
      const raised = await firstFor(ticket);
      if (isAsleep) expect(raised.bornAt).toBeGreaterThan(at - 4 * SECOND);
      (isAsleep ? asleep : alive).push(raised.at - at);
    }
    console.log(`deadline to notification: alive ${alive.join(', ')} ms, asleep ${asleep.join(', ')} ms`);
    expect(Math.max(...alive)).toBeLessThan(SECOND);
    expect(medianOf(asleep)).toBeLessThan(SECOND);
  },
);

it(
  `gives each of ${DEADLINES} deadlines its one alert, although the worker is killed ${KILLS} times around them`,
  { timeout: 90_000 + DEADLINES * 2 * APART },
  async () => {
    const random = seeded('killing the worker around deadlines');
    const firstAt = Date.now() + 40 * SECOND;
    const dues = Array.from({ length: DEADLINES }, (_, index) => firstAt + index * APART);
    for (const at of dues) dueAt(at);
    await readQueue(desk);
    const screen = screenOf(desk.prazo);
    const seen = async (): Promise<readonly Raised[]> => {
      await screen.look();
      return screen.seen();
    };
    // Of the test before some may still be on the screen.
    const before = toldBy(await seen());
    let kills = 0;
    for (const at of dues) {
      const instants = Array.from({ length: KILLS_EACH }, () => at + (random() - 0.5) * 2 * SECOND).toSorted((a, b) => a - b);
      for (const instant of instants) {
        if (kills === KILLS) break;
        // Something else wakes it, and it lives until then.
        void desk.ask('queue/read').catch(() => undefined);
        await pause(Math.max(instant - Date.now(), 0));
        await until('the worker is back', () => desk.prazo.isWorkerAlive());
        await desk.prazo.killWorker();
        await screen.look();
        kills += 1;
      }
    }
    // Its alarm, and the distance to the notification before.
    await until('all deadlines were told', async () => toldBy(await seen()) - before >= DEADLINES, 80 * SECOND);
    await desk.prazo.killWorker();
    await desk.prazo.fireAlarm('wake');
    await until('the worker is back', () => desk.prazo.isWorkerAlive());
    await desk.ask('queue/read');

    const raised = await raisedAtIn(desk.prazo);
    const alone = raised.filter(({ id }) => !id.startsWith('digest|'));
    const lates = alone.filter(({ isShown }) => isShown).map(({ id, at }) => at - Number(id.split('|').at(-1)));
    console.log(
      `${kills} kills around ${DEADLINES} deadlines, alarms 30 s apart: ${lates.length} notifications of their own, late by a median of ${medianOf(lates)} and ${Math.max(...lates)} ms at most`,
    );
    expect(alone.filter(({ isAgain }) => isAgain)).toEqual([]);
    expect(toldBy(await seen()) - before).toBe(DEADLINES);
  },
);
