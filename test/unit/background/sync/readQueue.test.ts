import { describe, expect, it } from 'vitest';
import type { QueueView } from '@/utils/messages/protocol';
import { DAY, MINUTE, SECOND } from '@/utils/time/instant';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday, saturday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const started = async (time: string): Promise<World> => {
  const world = worldAt(monday(time));
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  return world;
};

const queueIn = async (world: World): Promise<QueueView> => {
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  return view!;
};

const refresh = (world: World): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

describe('the queue', () => {
  it('is read every two minutes while support is open', async () => {
    const world = await started('10:00');

    await world.passUntil(monday('10:20'));

    expect(world.desk.requests).toHaveLength(11);
  });

  it('is read each quarter of an hour while support is closed', async () => {
    const world = worldAt(saturday('10:00'));
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((background) => background.onStart('installed'));

    await world.passUntil(saturday('12:00'));

    expect(world.desk.requests).toHaveLength(9);
  });

  it('is read every two minutes at any hour while elapsed time runs out', async () => {
    const world = worldAt(saturday('10:00'));
    const { events, createdAt } = recordOf('1');
    const blocker = [...events, { at: createdAt!, kind: 'priority', to: 'Blocker' } as const];
    world.desk.tickets.set('1', recordOf('1', { events: blocker, priority: 'Blocker' }));
    await world.happen((background) => background.onStart('installed'));

    await world.passUntil(saturday('10:20'));

    expect(world.desk.requests).toHaveLength(11);
  });

  it('loses the tickets that are no longer in it', async () => {
    const world = await started('10:00');

    world.desk.tickets.set('1', recordOf('1', { isMine: false }));
    world.desk.tickets.set('2', recordOf('2'));
    await world.passUntil(monday('10:03'));

    expect((await queueIn(world)).tickets.map(({ id }) => id)).toEqual(['2']);
  });

  it('is rid of the tickets of others that no page showed for as long as they are kept', async () => {
    const world = await started('10:00');
    const list = { kind: 'page', url: new URL(SITE) } as const;
    const shown = [{ id: '2', status: undefined, priority: undefined, assignee: undefined }];
    const show = (): ReturnType<typeof world.happen<unknown>> =>
      world.happen(({ handlers }) => handlers['page/tickets']({ shown, news: [] }, list));
    world.desk.tickets.set('2', recordOf('2', { isMine: false }));
    await show();
    expect(await show()).toMatchObject({ tickets: [{ id: '2' }] });

    world.browser.now += 91 * DAY;
    await refresh(world);

    expect(await show()).toMatchObject({ tickets: [] });
    expect((await queueIn(world)).tickets.map(({ id }) => id)).toEqual(['1']);
  });

  it('is asked for once by everybody who asks at once', async () => {
    const world = await started('10:00');
    world.desk.requests.length = 0;

    await world.happen(async (background) => {
      const ask = (): Promise<unknown> => background.handlers['queue/refresh'](undefined, { kind: 'extension' });
      await Promise.all([ask(), ask(), background.onAlarm()]);
    });

    expect(world.desk.requests).toEqual(['/help/queue']);
  });

  it('refuses tickets that point to another site', async () => {
    const world = await started('10:00');

    world.desk.tickets.set('1', recordOf('1', { url: 'https://evil.example/1', revision: '2' }));
    await world.passUntil(monday('10:03'));

    const view = await queueIn(world);
    expect(view.sites).toMatchObject([{ failure: 'unreadable', detail: `ticket 1 points outside of ${SITE}` }]);
    expect(view.tickets.map(({ url }) => url)).toEqual([`${SITE}/tickets/1`]);
  });
});

describe('a site that fails', () => {
  const failing = (world: World, answer: () => Response, times = 1_000): void =>
    void world.desk.faults.push(...Array.from({ length: times }, () => answer));

  it('keeps its last known tickets, marked as such, and is well again after a good answer', async () => {
    const world = await started('10:00');
    failing(world, () => new Response('', { status: 401 }), 1);

    await world.passUntil(monday('10:02') + SECOND);
    const failed = await queueIn(world);
    await world.passUntil(monday('10:03'));
    const mended = await queueIn(world);

    expect(failed.sites).toMatchObject([
      { site: SITE, failure: 'signedOut', detail: '/help/queue answered 401', since: monday('10:02'), readAt: monday('10:00') },
    ]);
    expect(failed.tickets).toMatchObject([{ id: '1', isStale: true, readAt: monday('10:00') }]);
    expect(mended.sites).toMatchObject([{ failure: undefined, since: undefined, retryAt: undefined }]);
    expect(mended.tickets).toMatchObject([{ id: '1', isStale: false }]);
  });

  it('is asked less and less often, at least once in twenty minutes', async () => {
    const world = await started('10:00');
    failing(world, () => new Response('', { status: 500 }));
    const failures: number[] = [];
    world.desk.requests.length = 0;

    for (let hour = 0; hour < 3; hour++) {
      await world.passUntil(monday('10:00') + (hour + 1) * 60 * MINUTE);
      failures.push(world.desk.requests.length);
      world.desk.requests.length = 0;
    }

    // Alerts hang on it too; what they ask makes nobody wait longer.
    expect(failures).toEqual([9 + 2, 4 + 2, 4 + 1]);
  });

  it('is left alone for as long as it asks, even by an analyst in a hurry', async () => {
    const world = await started('10:00');
    failing(world, () => new Response('', { status: 429, headers: { 'Retry-After': '600' } }), 1);
    await world.passUntil(monday('10:03'));
    world.desk.requests.length = 0;

    await refresh(world);
    await world.passUntil(monday('10:11'));
    const asked = world.desk.requests.length;
    await world.passUntil(monday('10:13'));

    expect(asked).toBe(0);
    expect(world.desk.requests).toEqual(['/help/queue']);
  });

  it('is asked at once by an analyst, whatever its back-off', async () => {
    const world = await started('10:00');
    failing(world, () => new Response('', { status: 500 }), 5);
    await world.passUntil(monday('10:10'));
    world.desk.faults.length = 0;

    await refresh(world);

    expect((await queueIn(world)).sites).toMatchObject([{ failure: undefined }]);
  });

  it('is told once, ten minutes after it failed', async () => {
    const world = await started('12:00');
    failing(world, () => new Response('', { status: 401 }));

    await world.passUntil(monday('13:00'));

    expect(world.browser.raised.map(({ at, title, message }) => [at, title, message])).toEqual([
      [monday('12:12'), 'Prazo cannot read Help', 'signed out; alerts may be missing'],
    ]);
  });

  it('is not told in closed hours but at the next opening', async () => {
    const world = await started('17:50');
    failing(world, () => new Response('', { status: 401 }));

    await world.passUntil(monday('23:00'));

    expect(world.browser.raised.filter(({ title }) => title.startsWith('Prazo'))).toEqual([]);
    expect(world.browser.alarmAt).toBeLessThanOrEqual(monday('23:20'));
  });
});

describe('a ticket whose support center tells no history', () => {
  const told = { events: [], partialSince: monday('10:00') };

  it('has the pauses that Prazo saw, and stays partial', async () => {
    const world = worldAt(monday('10:00'));
    world.desk.tickets.set('1', recordOf('1', { ...told, revision: '1' }));
    await world.happen((background) => background.onStart('installed'));
    world.desk.tickets.set('1', recordOf('1', { ...told, status: 'Waiting for customer', revision: '2' }));
    await world.passUntil(monday('11:01'));
    world.desk.tickets.set('1', recordOf('1', { ...told, status: 'Open', revision: '3' }));

    await world.passUntil(monday('12:01'));

    const [ticket] = (await queueIn(world)).tickets;
    // An hour until it was first seen; waiting from the reading of 10:02 to that of 11:02.
    expect(ticket?.clocks.resolution).toMatchObject({
      partialSince: monday('10:00'),
      exclusions: [{ from: monday('10:02'), to: monday('11:02'), reason: 'customer' }],
    });
  });
});
