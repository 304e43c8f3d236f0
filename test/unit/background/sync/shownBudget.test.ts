import { expect, it } from 'vitest';
import { MINUTE } from '@/utils/time/instant';
import { monday } from '../../../support/tickets';
import { SITE } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

const list = { kind: 'page', url: new URL(`${SITE}/tickets`) } as const;
const LOADS = 11;

/** A page that invents 300 ids at each load. */
async function invent(world: World, first: number): Promise<number> {
  const before = world.desk.requests.length;
  for (let load = 0; load < LOADS; load++) {
    const shown = Array.from({ length: 300 }, (_, index) => ({
      id: `x${first + load * 300 + index}`,
      status: undefined,
      priority: undefined,
      assignee: undefined,
    }));
    await world.happen(({ handlers }) => handlers['page/tickets']({ shown, news: [] }, list));
  }
  return world.desk.requests.length - before;
}

it('asks for 3,000 tickets that a page shows in a quarter of an hour, and for more after it', async () => {
  const world = worldAt(monday('10:00'));
  await world.happen((background) => background.onStart('installed'));

  expect(await invent(world, 0)).toBe(30);
  expect(await invent(world, 100_000)).toBe(0);

  await world.passUntil(monday('10:00') + 16 * MINUTE);
  expect(await invent(world, 200_000)).toBe(30);
}, 60_000);
