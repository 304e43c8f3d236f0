import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../support/browser.ts';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { type OwnBuild, ownBuild, type Raised, raisedIn, screenOf } from '../support/ownBuild.ts';
import { until } from '../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;

let build: OwnBuild;
let desk: Desk;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest());
  desk = await startDesk({ browser: { extension: build.folder } });
  await readQueue(desk);
});
afterAll(async () => {
  await desk?.close();
  await build?.remove();
});

const dueIn = (seconds: number): number =>
  desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'carla',
    createdAt: Date.now() - TARGET + seconds * SECOND,
    title: `Due in ${seconds} s`,
  });

const timesTold = (all: readonly Raised[], ticket: number): number =>
  all.filter(({ id }) => id.includes(`#${ticket}|resolution|deadline|`)).length;
const timesRaised = async (ticket: number): Promise<number> => timesTold(await raisedIn(desk.prazo), ticket);

it('loses no alert that is pending while the extension is updated, and repeats none that was given', async () => {
  const [before, after] = [dueIn(3), dueIn(15)];
  await readQueue(desk);
  const screen = screenOf(desk.prazo);
  await until('the first was told', async () => {
    await screen.look();
    return timesTold(await screen.seen(), before) === 1;
  });

  await build.setVersion('9.9.9');
  await desk.prazo.update();
  const { version } = await desk.prazo.inExtension(() => chrome.runtime.getManifest());
  expect(version).toBe('9.9.9');
  expect(await timesRaised(after)).toBe(0);

  await until('the second was told', async () => (await timesRaised(after)) === 1, 45 * SECOND);
  expect(await timesRaised(before)).toBe(1);
});
