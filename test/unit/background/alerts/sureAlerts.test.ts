import { describe, expect, it, test } from 'vitest';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { DAY, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

/** Its first response is due at 11:00. */
async function worldBefore(time: string): Promise<World> {
  const world = worldAt(monday(time), { alerts: only('deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

/** From `at` on the support center has it like this. */
async function changed(world: World, at: Instant, change: Partial<TicketRecord>): Promise<void> {
  await world.passUntil(at);
  const record = recordOf('1');
  world.desk.tickets.set('1', { ...record, ...change, events: [...record.events, ...(change.events ?? [])], revision: '2' });
}

const told = ({ browser }: World): readonly string[] => browser.raised.map(({ title }) => title);

describe('no alert comes of a ticket that was, before its deadline,', () => {
  test.each([
    ['resolved', { status: 'Resolved', events: [{ at: monday('10:59') + 58 * SECOND, kind: 'status', to: 'Resolved' }] }],
    ['taken up', { assignee: 'ana', events: [{ at: monday('10:59') + 58 * SECOND, kind: 'assignee', to: 'ana' }] }],
    ['handed to somebody else', { isMine: false, assignee: 'bruno' }],
  ] satisfies [string, Partial<TicketRecord>][])('%s, even a moment ago', async (_, change) => {
    const world = await worldBefore('10:40');
    await changed(world, monday('10:59') + 58 * SECOND, change);

    await world.passUntil(monday('11:10'));

    expect(told(world)).toEqual([]);
  });
});

it('two wakes at once wait for the same answer', async () => {
  const world = await worldBefore('10:40');
  const at = monday('10:59') + 58 * SECOND;
  await changed(world, at, { status: 'Resolved', events: [{ at, kind: 'status', to: 'Resolved' }] });
  world.browser.now = monday('11:00');

  await world.happen(async (background) => void (await Promise.all([background.onAlarm(), background.onAlarm()])));

  expect(told(world)).toEqual([]);
});

it('what does not come any more is told with the time at which it was last read', async () => {
  const world = await worldBefore('10:40');
  await world.passUntil(monday('10:59') + 58 * SECOND);
  world.desk.tickets.delete('1');

  await world.passUntil(monday('11:00') + SECOND);

  expect(world.browser.raised).toMatchObject([{ message: expect.stringMatching(/as read 10:5\d ART$/) }]);
});

it('only the tickets that would alert are asked for', async () => {
  const world = await worldBefore('10:57');
  world.desk.tickets.set(
    '2',
    recordOf('2', {
      createdAt: monday('10:00'),
      events: [
        { at: monday('10:00'), kind: 'status', to: 'Open' },
        { at: monday('10:00'), kind: 'priority', to: 'High' },
      ],
    }),
  );
  await world.passUntil(monday('10:59') + 50 * SECOND);
  world.desk.requests.length = 0;

  await world.passUntil(monday('11:00'));

  expect(world.desk.requests.filter((path) => path.includes('ids='))).toEqual(['/help/tickets?ids=1']);
});

it('an alert waits three seconds for a site that does not answer, and says when its facts were read', async () => {
  const world = await worldBefore('10:40');
  await world.passUntil(monday('10:59'));
  world.desk.delay = () => DAY;

  await world.passUntil(monday('11:00') + 4 * SECOND);

  expect(world.browser.raised).toMatchObject([{ at: monday('11:00') + 3 * SECOND, message: expect.stringMatching(/as read 10:58 ART$/) }]);
});

it('after an outage the site is asked before it is warned of', async () => {
  const world = await worldBefore('10:40');
  const { delay } = world.desk;
  await changed(world, monday('10:41'), { status: 'Resolved', events: [{ at: monday('10:41'), kind: 'status', to: 'Resolved' }] });
  world.desk.delay = () => DAY;
  await world.passUntil(monday('10:58'));
  world.desk.delay = delay;

  await world.passUntil(monday('11:30'));

  expect(told(world)).toEqual([]);
});

it('the worker may die while it waits for an answer', async () => {
  const world = await worldBefore('10:40');
  await world.passUntil(monday('10:59'));
  world.desk.delay = () => DAY;
  await world.passUntil(monday('11:00') + 2 * SECOND);
  world.stop();
  world.desk.delay = () => 0;

  await world.passUntil(monday('11:00') + 2 * MINUTE);

  expect(told(world)).toEqual(['First response overdue']);
});
