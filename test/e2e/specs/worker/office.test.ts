import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { openPopup } from '../../support/popup.ts';
import { badgeOf } from '../../support/shown.ts';

let desk: Desk;
let id: number;
beforeAll(async () => {
  desk = await startDesk();
  id = desk.center.createTicket({ assignee: 'carla', status: 'Active', priority: '1 - Critical', createdAt: Date.now() - 60_000 });
  await readQueue(desk);
});
afterAll(() => desk?.close());

it('the office answers in every life of the worker', async () => {
  for (let life = 0; life < 3; life += 1) {
    await desk.prazo.killWorker();

    expect((await desk.ask('mapping/read')).map(({ site }) => site)).toEqual([desk.center.url]);
  }
});

it('nothing failed unexpectedly while all went well', async () => {
  const list = await desk.visit('/tickets?filter=all');
  await badgeOf(desk, list, id, ({ text }) => text !== '');
  await (await openPopup(desk)).close();

  expect(await desk.ask('mishaps/read')).toEqual([]);
});
