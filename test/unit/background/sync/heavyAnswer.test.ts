import { expect, it } from 'vitest';
import { MINUTE } from '@/utils/time/instant';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

/** More than anybody writes, in one ticket. */
const heavy = { fields: { text: 'x'.repeat(300_000) } };

/** The worker was ended before its n-th step after it was told to read a heavy answer. */
async function endedBefore(step: number): Promise<World> {
  const world = worldAt(monday('10:00'));
  world.desk.tickets.set('1', recordOf('1', heavy));
  world.dieBefore(step);
  await world.happen((background) => background.onStart('installed'));
  world.stop();
  world.browser.now += 1_000;
  world.desk.requests.length = 0;
  return world;
}

async function failureOf(world: World): Promise<string | undefined> {
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  return view?.sites?.[0]?.detail;
}

it('an answer that ended the worker is not asked for at once by its next life, but noted and left alone for a while', async () => {
  let noted = 0;
  for (let step = 30; step < 60; step += 1) {
    const world = await endedBefore(step);
    await world.happen((background) => background.onAlarm());
    if ((await failureOf(world))?.includes('longer than the browser lets it') !== true) continue;
    noted += 1;
    expect(world.desk.requests).toEqual([]);
    await world.passUntil(world.browser.now + 2 * MINUTE);
    expect(world.desk.requests).not.toEqual([]);
    expect(await failureOf(world)).toBeUndefined();
  }
  expect(noted).toBeGreaterThan(0);
});
