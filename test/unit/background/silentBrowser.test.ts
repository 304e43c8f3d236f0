import { describe, expect, it, test } from 'vitest';
import { type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf } from '../../support/world/fakeDesk';
import { type World, worldAt } from '../../support/world/workerLives';

/** Its first response is critical at 10:48 and due at 11:00. */
async function worldBefore(critical: string): Promise<World> {
  const world = worldAt(monday(critical), { alerts: only('before', 'deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const raisedAt = ({ browser }: World): readonly Instant[] => browser.raised.map(({ at }) => at);

describe('a browser that does not answer', () => {
  test.each(['tell', 'paintToolbar', 'clearNotification'])('holds up no alert by %s', async (call) => {
    const world = await worldBefore('10:40');
    world.browser.silent.set(call, 'unheard');

    await world.passUntil(monday('11:00'));

    expect(raisedAt(world)).toEqual([monday('10:48'), monday('11:00')]);
  });

  test.each(['isSiteAllowed', 'fetch', 'setAlarm', 'alarmAt', 'areNotificationsAllowed', 'shownNotifications', 'registerContentScripts'])(
    'holds up no alert by %s for longer than its limit',
    async (call) => {
      const world = await worldBefore('10:40');
      world.browser.silent.set(call, 'unheard');
      world.stop();
      // What fails at the start is noted.
      await world.happen((background) => background.onStart('started')).catch(() => undefined);

      await world.passUntil(monday('11:00') + 30 * SECOND);

      const [critical = Infinity, deadline = Infinity] = raisedAt(world);
      expect(critical - monday('10:48')).toBeLessThanOrEqual(15 * SECOND);
      expect(deadline - monday('11:00')).toBeLessThanOrEqual(15 * SECOND);
    },
  );

  test.each(['notify', 'commit', 'read', 'outlook', 'dueLooks'])('that was silent at %s tells once it answers', async (call) => {
    const world = await worldBefore('10:40');
    world.browser.silent.set(call, 'unheard');
    await world.passUntil(monday('10:55'));
    expect(raisedAt(world).filter((at) => call !== 'outlook' && at > 0)).toEqual([]);

    world.browser.silent.clear();
    await world.passUntil(monday('10:55') + 2 * MINUTE);

    expect(raisedAt(world)).toHaveLength(1);
  });

  it('holds up no alert by the script that makes digests: the first comes by itself, the other in its turn', async () => {
    const world = await worldBefore('10:40');
    world.desk.tickets.set('2', recordOf('2'));
    await world.passUntil(monday('10:59'));
    world.browser.raised.length = 0;
    world.browser.silent.set('office', 'unheard');

    await world.passUntil(monday('11:01'));

    const [first = Infinity, second = Infinity] = raisedAt(world);
    expect(first).toBeLessThanOrEqual(monday('11:00') + 6 * SECOND);
    expect(second).toBeLessThanOrEqual(first + 30 * SECOND);
  });

  it('holds up no alert by the script that looks ahead before closing', async () => {
    const world = worldAt(monday('17:20'), { alerts: only('deadline', 'endOfDay') });
    const events = [
      { at: monday('09:00'), kind: 'status', to: 'Open' },
      { at: monday('09:00'), kind: 'priority', to: 'High' },
      { at: monday('09:01'), kind: 'assignee', to: 'ana' },
    ] as const;
    const later = monday('15:40');
    world.desk.tickets.set('1', recordOf('1', { createdAt: later, events: events.slice(0, 2).map((event) => ({ ...event, at: later })) }));
    world.desk.tickets.set(
      '2',
      recordOf('2', { createdAt: monday('10:20'), events: events.map((event) => ({ ...event, at: monday('10:20') })) }),
    );
    await world.happen((background) => background.onStart('installed'));
    world.browser.silent.set('office', 'unheard');

    await world.passUntil(monday('17:41'));

    expect(world.browser.raised[0]?.at).toBeLessThanOrEqual(monday('17:40') + 10 * SECOND);
  });

  it('has what does not hold any more taken off the screen once it says what it shows', async () => {
    const world = await worldBefore('10:40');
    await world.passUntil(monday('10:49'));
    expect(world.browser.shown.size).toBe(1);
    const at = monday('10:49');
    const record = recordOf('1');
    world.desk.tickets.set(
      '1',
      recordOf('1', { events: [...record.events, { at, kind: 'assignee', to: 'ana' }], assignee: 'ana', revision: '2' }),
    );
    world.browser.silent.set('shownNotifications', 'unheard');
    await world.passUntil(monday('10:52'));
    world.browser.silent.clear();

    await world.passUntil(monday('10:54'));

    expect(world.browser.shown.size).toBe(0);
  });

  it('is told nothing twice for having been silent after it raised something', async () => {
    const world = await worldBefore('10:40');
    world.browser.silent.set('notify', 'heard');
    await world.passUntil(monday('10:50'));
    world.browser.silent.clear();
    await world.passUntil(monday('10:55'));

    expect(raisedAt(world)).toEqual([monday('10:48')]);
  });
});
