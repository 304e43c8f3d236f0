import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { type OwnBuild, ownBuild, type Raised, raisedIn } from '../../support/browser/ownBuild.ts';
import { until } from '../../support/until.ts';

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

const raisedFor = async (id: number): Promise<readonly Raised[]> =>
  (await raisedIn(desk.prazo)).filter((raised) => raised.id.includes(`#${id}|resolution|deadline|`));

it('loses no alert that is pending while the extension is updated, and repeats none that was given', async () => {
  const [before, after] = [dueIn(3), dueIn(15)];
  await readQueue(desk);
  await until('the first was told', async () => (await raisedFor(before))[0]?.isShown);

  await build.setVersion('9.9.9');
  await desk.prazo.update();
  const { version } = await desk.prazo.inExtension(() => chrome.runtime.getManifest());
  expect(version).toBe('9.9.9');
  expect(await raisedFor(after)).toEqual([]);

  await until('the second was told', async () => (await raisedFor(after))[0]?.isShown, 45 * SECOND);
  expect(await raisedFor(after)).toHaveLength(1);
  expect(await raisedFor(before)).toHaveLength(1);
});
