import { describe, expect, it, test } from 'vitest';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

/** First responses, due at 11:00: at risk from 10:30, critical from 10:48. */
async function worldWith(count: number, alerts = only('before', 'deadline', 'after', 'siteFailure')): Promise<World> {
  const world = worldAt(monday('10:25'), { alerts }, memoryTicketStore(emptyShelf()));
  for (let id = 1; id <= count; id++) world.desk.tickets.set(String(id), recordOf(String(id)));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

function change(world: World, id: string, rest: Partial<TicketRecord>): void {
  const record = world.desk.tickets.get(id) ?? recordOf(id);
  world.desk.tickets.set(id, { ...record, ...rest, events: [...record.events, ...(rest.events ?? [])], revision: `${record.revision}+` });
}

const shown = ({ browser }: World): readonly string[] => [...browser.shown.values()].map(({ title }) => title.replaceAll('\u00a0', ' '));
const at: Instant = monday('10:35');

describe('a notification leaves the screen', () => {
  test.each([
    ['was taken up', { assignee: 'ana', events: [{ at, kind: 'assignee', to: 'ana' }] }],
    ['was resolved', { status: 'Resolved', events: [{ at, kind: 'status', to: 'Resolved' }] }],
    ['was handed to somebody else', { isMine: false, assignee: 'bruno', events: [{ at, kind: 'assignee', to: 'bruno' }] }],
    ['got more time', { priority: 'Low', events: [{ at, kind: 'priority', to: 'Low' }] }],
  ] satisfies [string, Partial<TicketRecord>][])('when its ticket %s', async (_, rest) => {
    const world = await worldWith(1);
    await world.passUntil(at);
    expect(shown(world)).toEqual(['30 min to first response']);
    change(world, '1', rest);

    await world.passUntil(at + 3 * MINUTE);

    expect(shown(world)).toEqual([]);
  });

  it('when its ticket has left the queue just before everything is looked at anew', async () => {
    const world = await worldWith(1);
    await world.passUntil(at);
    change(world, '1', { isMine: false, assignee: 'bruno', events: [{ at, kind: 'assignee', to: 'bruno' }] });
    world.browser.timeZone = 'Europe/Madrid';

    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

    expect(shown(world)).toEqual([]);
  });

  it('when a later one says more', async () => {
    const world = await worldWith(1);

    await world.passUntil(monday('10:49'));
    expect(shown(world)).toEqual(['12 min to first response']);
    await world.passUntil(monday('11:01'));
    expect(shown(world)).toEqual(['First response overdue']);
  });

  it('with one of the new deadline in its place, when that moved', async () => {
    const world = await worldWith(0);
    const createdAt = monday('09:30');
    const events = [
      { at: createdAt, kind: 'status', to: 'Open' },
      { at: createdAt, kind: 'priority', to: 'High' },
    ] as const;
    world.desk.tickets.set('1', recordOf('1', { createdAt, events }));
    await world.passUntil(monday('11:19'));
    expect(shown(world)).toEqual(['12 min to first response']);
    change(world, '1', { priority: 'Blocker', events: [{ at: monday('11:19'), kind: 'priority', to: 'Blocker' }] });

    await world.passUntil(monday('11:22'));

    expect(shown(world)).toEqual(['51 min past first response']);
  });

  it('when the site can be read again', async () => {
    const world = await worldWith(0);
    const { delay } = world.desk;
    await world.passUntil(monday('10:30'));
    world.desk.faults.push(...Array.from({ length: 7 }, () => () => new Response('', { status: 500 })));
    await world.passUntil(monday('10:50'));
    expect(shown(world)).toEqual(['Prazo cannot read Help']);
    world.desk.faults.length = 0;
    world.desk.delay = delay;

    await world.passUntil(monday('11:20'));

    expect(shown(world)).toEqual([]);
  });

  it('stays while it holds, across restarts', async () => {
    const world = await worldWith(1);
    await world.passUntil(at);
    change(world, '1', { title: 'Another title' });
    world.stop();
    await world.happen((background) => background.onStart('started'));

    await world.passUntil(at + 5 * MINUTE);

    expect(shown(world)).toEqual(['30 min to first response']);
    expect(world.browser.raised).toHaveLength(1);
  });

  it('stays when it came again after it was put off', async () => {
    const world = await worldWith(1);
    await world.passUntil(monday('10:31'));
    await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 0));
    await world.passUntil(monday('10:46') + SECOND);
    change(world, '1', { title: 'Another title' });

    await world.passUntil(monday('10:47') + 59 * SECOND);

    expect(shown(world)).toEqual(['14 min to first response']);
  });
});

describe('a digest', () => {
  it('goes on telling what is left of it, and goes with the last', async () => {
    const world = await worldWith(3, only('before'));
    await world.passUntil(at);
    expect(shown(world)).toEqual(['3 at risk']);
    const resolved = { status: 'Resolved', events: [{ at, kind: 'status', to: 'Resolved' }] } as const;
    change(world, '1', resolved);

    await world.passUntil(at + 3 * MINUTE);
    expect(shown(world)).toEqual(['2 at risk']);
    change(world, '2', resolved);
    change(world, '3', resolved);
    await world.passUntil(at + 6 * MINUTE);

    expect(shown(world)).toEqual([]);
  });
});

it('nothing is told that became untrue while the computer slept over it', async () => {
  const world = await worldWith(1);
  const { platform } = world.browser;
  let naps = 1;
  platform.areNotificationsAllowed = async () => {
    world.browser.now += naps * 60 * MINUTE;
    naps = 0;
    return true;
  };
  world.stop();

  await world.passUntil(monday('11:32'));

  expect(world.browser.raised.map(({ id }) => id.split('|')[2])).toEqual(['after1']);
});
