import { describe, expect, it } from 'vitest';
import { announcement } from '@/utils/messages/announcements';
import type { Protocol } from '@/utils/messages/protocol';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import { MINUTE, SECOND } from '@/utils/time/instant';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const list = { kind: 'page', url: new URL(`${SITE}/tickets?mine=0`) } as const;

const shownAs = (id: string, rest: Partial<ShownTicket> = {}): ShownTicket => ({
  id,
  status: 'Open',
  priority: 'High',
  assignee: undefined,
  ...rest,
});

/** A world whose empty queue was read at 10:00. */
async function world(): Promise<World> {
  const made = worldAt(monday('10:00'));
  await made.happen((background) => background.onStart('installed'));
  made.desk.requests.length = 0;
  made.browser.told.length = 0;
  return made;
}

async function ask(made: World, ...shown: ShownTicket[]): Promise<Protocol['page/tickets']['reply']> {
  const reply = await made.happen(({ handlers }) => handlers['page/tickets']({ shown, news: shown.map(({ id }) => id) }, list));
  return reply!;
}

describe('a page that shows tickets', () => {
  it('is answered at once with what is known, and told when the rest was read', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1', { isMine: false }));

    const first = await ask(made, shownAs('1'));
    const second = await ask(made, shownAs('1'));

    expect(first.tickets).toEqual([]);
    expect(made.browser.told).toEqual([{ sites: [SITE], message: announcement('tickets/changed', [`${SITE}#1`]) }]);
    expect(second.tickets).toMatchObject([
      { id: '1', label: 'HELP-1', clocks: { resolution: { state: 'counting', dueAt: monday('17:00') } } },
    ]);
    expect(second.health).toMatchObject({ site: SITE, failure: undefined, readAt: monday('10:00') });
  });

  it('has a ticket read again that it shows otherwise, but only once while it goes on so', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1', { isMine: false }));
    await ask(made, shownAs('1'));
    made.desk.requests.length = 0;

    await ask(made, shownAs('1', { status: 'Offen' }));
    await ask(made, shownAs('1', { status: 'Offen' }));
    const once = [...made.desk.requests];
    await ask(made, shownAs('1', { status: 'Resolved' }));

    expect(once).toEqual(['/help/tickets?ids=1']);
    expect(made.desk.requests).toHaveLength(2);
  });

  it('has a ticket read again although another page, loaded before, still says what it says now', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1', { isMine: false }));
    await ask(made, shownAs('1'));
    made.desk.tickets.set('1', recordOf('1', { isMine: false, status: 'Waiting' }));
    await ask(made, shownAs('1', { status: 'Waiting' }));
    made.desk.requests.length = 0;

    await made.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownAs('1')], news: [] }, list));
    const stale = [...made.desk.requests];
    await ask(made, shownAs('1'));

    expect(stale).toEqual([]);
    expect(made.desk.requests).toEqual(['/help/tickets?ids=1']);
  });

  it('does not judge a ticket by words that it does not show', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1', { isMine: false }));
    await ask(made, shownAs('1'));
    made.desk.requests.length = 0;

    await ask(made, shownAs('1', { status: undefined, priority: undefined }));

    expect(made.desk.requests).toEqual([]);
  });

  it('has old knowledge renewed after a quarter of an hour', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1', { isMine: false }));
    await ask(made, shownAs('1'));
    made.desk.requests.length = 0;

    made.browser.now += 14 * MINUTE;
    await ask(made, shownAs('1'));
    const before = made.desk.requests.filter((path) => path.includes('ids'));
    made.browser.now += 1 * MINUTE;
    await ask(made, shownAs('1'));

    expect(before).toEqual([]);
    expect(made.desk.requests).toContain('/help/tickets?ids=1');
  });

  it('does not have a ticket asked for again that the support center does not know', async () => {
    const made = await world();

    await ask(made, shownAs('404'));
    made.stop();
    await ask(made, shownAs('404'));

    expect(made.desk.requests).toEqual(['/help/tickets?ids=404']);
  });

  it('shares a reading with other tabs that show the same tickets', async () => {
    const made = await world();
    made.desk.tickets.set('1', recordOf('1'));
    made.desk.tickets.set('2', recordOf('2'));

    await made.happen(async ({ handlers }) => {
      await Promise.all([
        handlers['page/tickets']({ shown: [shownAs('1')], news: [] }, list),
        handlers['page/tickets']({ shown: [shownAs('1'), shownAs('2')], news: [] }, list),
      ]);
    });

    expect(made.desk.requests.filter((path) => path.includes('ids')).toSorted()).toEqual(['/help/tickets?ids=1', '/help/tickets?ids=2']);
  });

  it('gets a long list in batches of a hundred, each told when it came', async () => {
    const made = await world();
    const ids = Array.from({ length: 250 }, (_, index) => String(index));
    for (const id of ids) made.desk.tickets.set(id, recordOf(id, { isMine: false }));

    await ask(made, ...ids.map((id) => shownAs(id)));

    expect(made.desk.requests).toHaveLength(3);
    expect(made.browser.told).toHaveLength(3);
    expect((await ask(made, ...ids.map((id) => shownAs(id)))).tickets).toHaveLength(250);
  });

  it('does not make a failing site answer for every batch', async () => {
    const made = await world();
    made.desk.faults.push(...Array.from({ length: 10 }, () => () => new Response('', { status: 500 })));
    const shown = Array.from({ length: 1_000 }, (_, index) => shownAs(String(index)));

    await made.happen(({ handlers }) => handlers['page/refresh']({ ids: shown.map(({ id }) => id) }, list));
    const { health } = await ask(made, ...shown);

    expect(made.desk.requests).toHaveLength(1);
    expect(health).toMatchObject({ failure: 'unreachable', retryAt: monday('10:00') + 15 * SECOND });
  });

  describe('after the session ended', () => {
    /** A world whose queue holds one ticket, read at 10:00, and whose session was found to have ended `times` times since. */
    async function signedOut(times: number): Promise<World> {
      const made = await world();
      made.desk.tickets.set('1', recordOf('1'));
      await ask(made, shownAs('1'));
      made.desk.faults.push(...Array.from({ length: times }, () => () => new Response('', { status: 401 })));
      for (let minute = 1; minute <= times; minute += 1) {
        made.browser.now = monday('10:00') + minute * MINUTE;
        await made.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));
      }
      expect(made.desk.faults).toEqual([]);
      made.desk.requests.length = 0;
      return made;
    }

    const arrive = (made: World): Promise<unknown> =>
      made.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownAs('1')], news: ['1'], hasArrived: true }, list));

    it.each([
      [1, []],
      [8, ['/help/queue']],
    ])('is believed at once when it has just come to show them, after %d failures', async (times, due) => {
      const made = await signedOut(times);
      made.browser.now += SECOND;

      await arrive(made);
      const { health, tickets } = await ask(made, shownAs('1'));

      // A queue that is due is caught up on as well.
      expect(made.desk.requests).toEqual(['/help/tickets?ids=1', ...due]);
      expect(health.failure).toBeUndefined();
      expect(tickets).toMatchObject([{ id: '1', isStale: false }]);
    });

    it('is believed now and then when it has been there for some time', async () => {
      const made = await signedOut(3);

      await ask(made, shownAs('1'));
      const tooSoon = made.desk.requests.length;
      made.browser.now += 15 * SECOND;
      await ask(made, shownAs('1'));

      expect(tooSoon).toBe(0);
      expect((await ask(made, shownAs('1'))).health.failure).toBeUndefined();
    });

    it('asks for little while it is wrong', async () => {
      const made = await signedOut(1);
      made.desk.faults.push(...Array.from({ length: 1_000 }, () => () => new Response('', { status: 401 })));

      for (let turn = 0; turn < 100; turn += 1) {
        made.browser.now += SECOND / 10;
        await arrive(made);
      }

      expect(made.desk.requests).toHaveLength(10);
    });

    it('does not make up for what the site asked for itself', async () => {
      const made = await signedOut(0);
      made.desk.faults.push(() => new Response('', { status: 401, headers: { 'Retry-After': '600' } }));
      await made.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));
      made.desk.requests.length = 0;
      made.browser.now += 15 * SECOND;

      await arrive(made);

      expect(made.desk.requests).toEqual([]);
    });
  });
});

describe('a page', () => {
  it('of a site that was added learns what it needs, of any other nothing', async () => {
    const made = await world();
    const contextAt = (url: string): Promise<unknown> =>
      made.happen(({ handlers }) => handlers['page/context'](undefined, { kind: 'page', url: new URL(url) }));

    expect(await contextAt(`${SITE}/tickets/1#top`)).toMatchObject({ site: { id: SITE }, language: 'en' });
    expect(await contextAt('https://desk.example/helpless/')).toBeUndefined();
    expect(await contextAt('https://desk.example:8443/help/')).toBeUndefined();
    expect(await contextAt('http://desk.example/help/')).toBeUndefined();
  });

  it('of no site gets no tickets', async () => {
    const made = await world();
    const elsewhere = { kind: 'page', url: new URL('https://evil.example/help/') } as const;

    const asked = made.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownAs('1')], news: [] }, elsewhere));

    await expect(asked).rejects.toThrow('belongs to no site');
  });
});
