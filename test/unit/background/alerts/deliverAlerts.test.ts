import { describe, expect, it, test } from 'vitest';
import { alertId } from '@/utils/sla/alerts/alert';
import type { TicketStore } from '@/utils/store/ticketStore';
import { ticketKey } from '@/utils/tickets/ticket';
import { MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { monday, tuesday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

/** The first response of a ticket of severity high, created at 9:00, is at risk at 10:30, critical at 10:48 and due at 11:00. */
const critical = alertId(ticketKey(SITE, '1'), 'firstResponse', 'critical', monday('11:00'));
const deadline = alertId(ticketKey(SITE, '1'), 'firstResponse', 'deadline', monday('11:00'));

/** What comes after a deadline has tests of its own. */
const onTheWay = only('before', 'deadline', 'siteFailure');

const raisedIn = ({ browser }: World): readonly string[] => browser.raised.map(({ id }) => id);

async function worldWithTicket(time: string, rest: Parameters<typeof recordOf>[1] = {}, store?: TicketStore): Promise<World> {
  const world = worldAt(monday(time), { alerts: onTheWay }, store);
  world.desk.tickets.set('1', recordOf('1', rest));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

describe('alerts', () => {
  it('come at each threshold and at the deadline, in the words of that moment', async () => {
    const world = await worldWithTicket('09:00');

    await world.passUntil(monday('12:00'));

    expect(world.browser.raised.map(({ at, title, message }) => [at, title, message])).toEqual([
      [monday('10:30'), '30\u00a0min to first response', 'HELP-1 · High · Ticket 1 · due 11:00 ART'],
      [monday('10:48'), '12\u00a0min to first response', 'HELP-1 · High · Ticket 1 · due 11:00 ART'],
      [monday('11:00'), 'First response overdue', 'HELP-1 · High · Ticket 1 · was due 11:00 ART'],
    ]);
  });

  it('come in time although the worker is stopped after every event', async () => {
    const world = await worldWithTicket('10:40');

    for (let minute = 40; minute < 70; minute++) {
      world.stop();
      await world.passUntil(monday('10:00') + minute * MINUTE);
    }

    expect(world.browser.raised.map(({ id, at }) => [id, at])).toEqual([
      [critical, monday('10:48')],
      [deadline, monday('11:00')],
    ]);
  });

  it('of before a site was first read are not owed', async () => {
    const world = await worldWithTicket('12:00');

    await world.passUntil(monday('13:00'));

    expect(raisedIn(world)).toEqual([]);
  });

  it('of a ticket that came while the browser was closed are owed, the latest alone', async () => {
    const world = worldAt(monday('08:00'), { alerts: onTheWay });
    await world.happen((background) => background.onStart('installed'));
    world.stop();

    world.browser.now = monday('14:00');
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('started'));

    expect(raisedIn(world)).toEqual([deadline]);
  });

  it('are given once after a long sleep', async () => {
    const world = await worldWithTicket('10:00');

    world.browser.now = monday('14:00');
    await world.passUntil(monday('14:30'));

    expect(raisedIn(world)).toEqual([deadline]);
  });

  it('come although the browser lost the alarm or the clock was set back, once anything wakes the worker', async () => {
    const world = await worldWithTicket('10:46');
    const wakeUp = (): Promise<unknown> => world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));

    world.stop();
    world.browser.alarmAt = undefined;
    await wakeUp();
    await world.passUntil(monday('10:50'));
    world.stop();
    world.browser.alarmAt = tuesday('10:00');
    await wakeUp();
    await world.passUntil(monday('11:01'));

    expect(raisedIn(world)).toEqual([critical, deadline]);
  });

  it('follow a deadline that a pause has moved', async () => {
    const waiting = { at: monday('10:20'), kind: 'status', to: 'Waiting for customer' } as const;
    const assignee = { at: monday('09:10'), kind: 'assignee', to: 'ana' } as const;
    const before = recordOf('1');
    const world = await worldWithTicket('10:00', { events: [...before.events, assignee], assignee: 'ana' });

    await world.passUntil(monday('10:20'));
    world.desk.tickets.set('1', {
      ...before,
      assignee: 'ana',
      events: [...before.events, assignee, waiting],
      status: waiting.to,
      revision: '2',
    });
    await world.passUntil(monday('10:30'));
    world.browser.now = tuesday('10:20');
    const open = { at: tuesday('10:20'), kind: 'status', to: 'Open' } as const;
    world.desk.tickets.set('1', { ...before, assignee: 'ana', events: [...before.events, assignee, waiting, open], revision: '3' });
    await world.passUntil(tuesday('11:00'));
    for (const time of ['15:00', '16:30', '17:00']) {
      world.browser.now = tuesday(time);
      await world.passUntil(world.browser.now + MINUTE);
    }

    expect(world.browser.raised.map(({ title, at }) => [title, at])).toEqual([
      ['2\u00a0h to resolution', tuesday('15:00')],
      ['30\u00a0min to resolution', tuesday('16:30')],
      ['Resolution overdue', tuesday('17:00')],
    ]);
  });

  it('end with the ticket', async () => {
    const world = await worldWithTicket('10:40');

    world.desk.tickets.set('1', recordOf('1', { isMine: false, revision: '2' }));
    await world.passUntil(monday('12:00'));

    expect(raisedIn(world)).toEqual([]);
  });

  it('that the browser blocks stay owed and come once they are allowed', async () => {
    const world = await worldWithTicket('10:40');
    world.browser.notificationsAllowed = false;
    await world.passUntil(monday('11:10'));

    world.browser.notificationsAllowed = true;
    await world.passUntil(monday('11:20'));

    expect(raisedIn(world)).toEqual([deadline]);
  });
});

describe('the ledger', () => {
  /** Hundreds of worlds: with the store in memory, which keeps to the contract of the real one. */
  const quickWorld = (): Promise<World> => worldWithTicket('10:46', {}, memoryTicketStore(emptyShelf()));

  async function stepsUntilAfterTheDeadline(): Promise<number> {
    const world = await quickWorld();
    const before = world.steps();
    await world.passUntil(monday('11:03'));
    return world.steps() - before;
  }

  it('lets each alert be given exactly once, before whichever step the worker dies', async () => {
    const steps = await stepsUntilAfterTheDeadline();
    for (let step = 1; step <= steps; step++) {
      const world = await quickWorld();
      world.dieBefore(step);

      await world.passUntil(monday('11:03'));

      expect(raisedIn(world), `died before step ${step}`).toEqual([critical, deadline]);
      for (const { at, id } of world.browser.raised)
        expect(at - (id === critical ? monday('10:48') : monday('11:00'))).toBeLessThanOrEqual(90 * SECOND);
    }
  }, 90_000);

  test.each([23, 31, 37, 47])('lets each alert be given exactly once by workers that all die after %i steps', async (lifetime) => {
    const world = await worldWithTicket('10:46');

    for (let time = monday('10:46'); time <= monday('11:10'); time += 5 * SECOND) {
      world.stop();
      world.dieBefore(lifetime);
      await world.passUntil(time);
    }

    expect(raisedIn(world)).toEqual([critical, deadline]);
  });

  it('takes a notification that was closed for given, though the worker died before it could note so', async () => {
    const world = await worldWithTicket('10:46');
    await world.passUntil(monday('10:47'));
    const step = await stepAfterRaising(critical);

    world.dieBefore(step);
    await world.passUntil(monday('10:48'));
    world.browser.shown.clear();
    await world.happen((background) => background.onNotificationClosed(critical));
    await world.passUntil(monday('11:03'));

    expect(raisedIn(world)).toEqual([critical, deadline]);
  });

  /** The step, counted from 10:47 on, before which a worker has raised the alert but not noted it. */
  async function stepAfterRaising(id: string): Promise<number> {
    for (let step = 1; ; step++) {
      const world = await worldWithTicket('10:46');
      await world.passUntil(monday('10:47'));
      world.dieBefore(step);
      await world.passUntil(monday('10:48'));
      if (raisedIn(world).includes(id)) return step;
    }
  }
});

describe('a click on a notification', () => {
  it('opens the ticket and clears the notification, in a worker that did not raise it', async () => {
    const world = await worldWithTicket('10:46');
    await world.passUntil(monday('10:50'));
    world.stop();

    await world.happen((background) => background.onNotificationClicked(critical));

    expect(world.browser.opened).toEqual([`${SITE}/tickets/1`]);
    expect([...world.browser.shown.keys()]).toEqual([]);
  });

  it('leads to the site when the ticket is no longer stored, and nowhere for an id of another extension', async () => {
    const world = await worldWithTicket('10:46');

    await world.happen((background) => background.onNotificationClicked(`${SITE}#99|resolution|deadline|0`));
    await world.happen((background) => background.onNotificationClicked('https://evil.example#1|resolution|deadline|0'));

    expect(world.browser.opened).toEqual([SITE]);
  });
});
