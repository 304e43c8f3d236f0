import { expect, it, test } from 'vitest';
import { ticketKey } from '@/utils/tickets/ticket';
import { only } from '../../support/alertRules';
import { recordOf, SITE } from '../../support/fakeDesk';
import { monday } from '../../support/tickets';
import { type World, worldAt } from '../../support/workerLives';

const ticket = ticketKey(SITE, '1');

/** At risk at 10:30, critical at 10:48 and due at 11:00, in a browser that shows no notification. */
async function blockedWorld(): Promise<World> {
  const world = worldAt(monday('09:00'), { alerts: only('before', 'deadline', 'after') });
  world.desk.tickets.set('1', recordOf('1'));
  world.browser.notificationsAllowed = false;
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const say = (world: World, answer: 'snooze' | 'acknowledge'): Promise<unknown> =>
  world.happen(({ handlers }) => handlers[`alert/${answer}`]({ ticket }, { kind: 'extension' }));

const raised = ({ browser }: World): readonly (readonly [string, number])[] =>
  browser.raised.map(({ id, at }) => [id.split('|')[2] ?? '', at]);

it('what was seen while notifications were blocked does not come once they are allowed', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:35'));

  await say(world, 'acknowledge');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('11:01'));

  expect(raised(world)).toEqual([['deadline', monday('11:00')]]);
});

it('what was seen after the deadline is not repeated either', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('11:05'));

  await say(world, 'acknowledge');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('13:00'));

  expect(raised(world)).toEqual([]);
});

it('what was put off while notifications were blocked comes when the wait is over', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:31'));

  await say(world, 'snooze');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('10:47'));

  expect(raised(world)).toEqual([[`snoozed${monday('10:46')}`, monday('10:46')]]);
});

test.each(['snooze', 'acknowledge'] as const)('%s says nothing about a deadline of which nothing has come due', async (answer) => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:00'));

  await say(world, answer);
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('11:01'));

  expect(raised(world).map(([mark]) => mark)).toEqual(['atRisk', 'critical', 'deadline']);
});
