import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement, StatementAnswer } from '@/utils/messages/statement';
import type { Sender } from '@/utils/messages/sender';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { type FactBody } from '@/utils/tickets/fact';
import { ticketKey } from '@/utils/tickets/ticket';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { only } from '../../support/alertRules';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../support/world/memoryTicketStore';
import { monday } from '../../support/tickets';
import { type World, worldAt } from '../../support/world/workerLives';

const key = ticketKey(SITE, '1');
const options: Sender = { kind: 'extension' };
const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`) };
const shownPage = { id: '1', status: 'Open', priority: 'High', assignee: 'ana' } as const;

let shelf: Shelf;
let world: World;

/** A ticket whose first response was given, and whose resolution is due at 17:00. */
async function begin(store = memoryTicketStore(shelf)): Promise<void> {
  world = worldAt(monday('15:00'), { alerts: only('before', 'deadline') }, store);
  const { events } = recordOf('1');
  world.desk.tickets.set(
    '1',
    recordOf('1', { assignee: 'ana', events: [...events, { at: monday('09:10'), kind: 'assignee', to: 'ana' }] }),
  );
  await world.happen((background) => background.onStart('installed'));
}

beforeEach(async () => {
  shelf = emptyShelf();
  await begin();
});

let drafts = 0;
const stating = (body: FactBody, rest: Partial<Statement> = {}): Statement => ({ draft: `d${(drafts += 1)}`, body, ...rest });
const paused = (from: number, rest: { readonly to?: number; readonly until?: number } = {}): FactBody => ({
  kind: 'pause',
  from,
  reason: 'customer',
  ...rest,
});
const say = (statement: Statement): Promise<StatementAnswer | undefined> =>
  world.happen(({ handlers }) => handlers['fact/say']({ ticket: key, statement }, options));
const withdraw = (fact: string): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['fact/withdraw']({ ticket: key, fact }, options));

async function resolution(): Promise<MeasuredClock> {
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, options));
  const clock = view?.tickets.find((ticket) => ticket.key === key)?.clocks.resolution;
  if (!isMeasured(clock)) throw new Error('the resolution has no number');
  return clock;
}

const factOf = (answer: StatementAnswer | undefined): string => {
  if (answer?.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(answer)}`);
  return answer.fact;
};

describe('what is stated', () => {
  it('moves the clock, and what is taken back gives it back exactly', async () => {
    const before = await resolution();
    expect(before.dueAt).toBe(monday('17:00'));

    const fact = factOf(await say(stating(paused(monday('12:00'), { to: monday('12:45') }), { note: 'by phone' })));
    expect((await resolution()).dueAt).toBe(monday('17:45'));
    expect(shelf.facts.get(fact)).toMatchObject({ site: SITE, ticket: key, saidAt: world.browser.now, note: 'by phone' });

    await withdraw(fact);
    expect(await resolution()).toEqual(before);
    expect(shelf.facts.get(fact)).toMatchObject({ kind: 'pause', withdrawnAt: world.browser.now });
  });

  it('holds on the page of the ticket too, which is told to ask again', async () => {
    world.browser.told.length = 0;
    const statement = stating({ kind: 'contact', at: monday('08:00') });
    // The hours open at nine: an hour before them counts nothing.
    const early = stating({ kind: 'contact', at: Date.parse('2026-02-27T17:00-03:00') });
    await world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement }, page));
    await world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement: early }, page));

    const reply = await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownPage], news: [] }, page));

    const clock = reply?.tickets[0]?.clocks.resolution;
    expect(isMeasured(clock) && clock.dueAt).toBe(monday('16:00'));
    expect(world.browser.told).toContainEqual({ sites: [SITE], message: { announcement: 'tickets/changed', hint: [key] } });
  });

  it('gives the alerts of the deadline that it makes, and none of the one before', async () => {
    factOf(await say(stating(paused(monday('12:00'), { to: monday('12:45') }))));

    await world.passUntil(monday('17:30'));
    expect(world.browser.raised.filter(({ id }) => id.includes('|deadline|'))).toEqual([]);
    await world.passUntil(monday('17:50'));
    expect(world.browser.raised.filter(({ id }) => id.includes('|deadline|'))).toMatchObject([{ at: monday('17:45') }]);
  });

  it('wakes the worker when a pause ends at a chosen time, so that what follows is told', async () => {
    factOf(await say(stating(paused(monday('15:00'), { until: monday('15:30') }))));
    expect((await resolution()).state).toBe('paused');

    await world.passUntil(monday('17:35'));
    expect((await resolution()).breached).toBe(true);
    expect(world.browser.raised.filter(({ id }) => id.includes('|deadline|'))).toMatchObject([{ at: monday('17:30') }]);
  });

  it('is corrected in one step: what it replaces is taken back with it', async () => {
    const first = factOf(await say(stating(paused(monday('14:00')))));
    expect((await resolution()).state).toBe('paused');

    factOf(await say(stating(paused(monday('14:00'), { to: monday('14:20') }), { replaces: [first] })));

    expect((await resolution()).dueAt).toBe(monday('17:20'));
    expect(shelf.facts.size).toBe(2);
  });

  it('by two tabs that pause at once is one stretch', async () => {
    await Promise.all([say(stating(paused(monday('14:30')))), say(stating(paused(monday('14:30'))))]);

    expect(shelf.facts.size).toBe(2);
    expect((await resolution()).exclusions).toHaveLength(1);
  });
});

describe('what cannot be stated', () => {
  it.each([
    ['inFuture', paused(monday('16:00'))],
    ['endsBeforeItBegins', paused(monday('14:00'), { to: monday('13:00') })],
    ['beforeTicket', paused(monday('07:00'), { to: monday('08:00') })],
    ['noEvidence', { kind: 'externalCause', at: monday('14:00'), evidence: ' ' }],
  ] as const)('is refused with the reason %s, and nothing is kept', async (reason, body) => {
    expect(await say(stating(body))).toEqual({ outcome: 'refused', reason });
    expect(shelf.facts.size).toBe(0);
  });

  it('beyond 5,000 facts of a ticket is refused', async () => {
    for (let number = 0; number < 5_000; number += 1) {
      const id = `${key}|${number}`;
      shelf.facts.set(id, { id, site: SITE, ticket: key, kind: 'contact', at: monday('09:00'), saidAt: monday('10:00'), by: 'ana' });
    }

    expect(await say(stating(paused(monday('14:00'))))).toEqual({ outcome: 'refused', reason: 'tooMany' });
  });

  it.each([
    [{ draft: 'a', body: { kind: 'pause', from: 'noon', reason: 'customer' } }, 'fact/say: statement.body.from: '],
    [{ draft: 'a', body: { kind: 'party' } }, 'fact/say: statement.body.kind: '],
    [{ draft: 'a', body: paused(0), note: 'x'.repeat(20_001) }, 'statement.note: more than 20000 characters'],
    [{ draft: 'a', body: { kind: 'noLevel', reason: 'x'.repeat(20_001) } }, 'a text has more than 20000 characters'],
    [{ draft: 'a b', body: paused(0) }, 'statement.draft: no draft'],
  ])('is named where the request is bad: %#', async (statement, fault) => {
    await expect(say(statement as Statement)).rejects.toThrow(fault);
  });

  it('about a ticket that is not known, or a fact of another one, is refused', async () => {
    const other = ticketKey(SITE, '2');
    const asked = world.happen(({ handlers }) =>
      handlers['fact/say']({ ticket: other, statement: stating(paused(monday('14:00'))) }, options),
    );
    await expect(asked).rejects.toThrow('is not known');
    await expect(withdraw(`${other}|d1`)).rejects.toThrow('was not stated about this ticket');
  });

  it('from a page of no site that was added is refused', async () => {
    const elsewhere: Sender = { kind: 'page', url: new URL('https://elsewhere.example/') };
    const statement = stating(paused(monday('14:00')));
    const asked = world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement }, elsewhere));
    await expect(asked).rejects.toThrow('belongs to no site');
  });
});

describe('saving', () => {
  it('that fails is told, and leaves nothing half', async () => {
    const store = memoryTicketStore(shelf);
    await begin({
      ...store,
      commit: async (change) => {
        if (change.facts) throw new Error('the disk is full');
        await store.commit(change);
      },
    });
    const before = await resolution();

    await expect(say(stating(paused(monday('14:00'))))).rejects.toThrow('the disk is full');

    expect(await resolution()).toEqual(before);
  });

  it('keeps a statement once, wherever the worker dies, and never loses it after it said so', async () => {
    let died = 0;
    for (let step = 1; step <= 40; step += 1) {
      shelf = emptyShelf();
      await begin();
      const statement = stating(paused(monday('12:00'), { to: monday('12:45') }));
      world.dieBefore(step);
      const answer = await say(statement);
      world.dieBefore(Infinity);
      if (answer) expect(shelf.facts.size).toBe(1);
      else died += 1;
      // Who hears nothing asks again.
      factOf(await say(statement));

      expect(shelf.facts.size).toBe(1);
      await world.happen((background) => background.onAlarm());
      expect((await resolution()).dueAt).toBe(monday('17:45'));
      expect(shelf.looks.get(key)?.dueAts).toEqual([monday('17:45')]);
    }
    expect(died).toBeGreaterThan(5);
    expect(died).toBeLessThan(40);
  });

  it('survives the ticket: what was stated is kept when the site is gone', async () => {
    factOf(await say(stating(paused(monday('12:00'), { to: monday('12:00') + HOUR / 2 + MINUTE }))));
    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, options));
    expect(shelf.facts.size).toBe(1);
  });
});

it('views tell what holds, and no more once it is taken back', async () => {
  const factsIn = async (): Promise<unknown> =>
    (await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownPage], news: [] }, page)))?.tickets[0]?.facts;
  expect(await factsIn()).toBeUndefined();

  const fact = factOf(await say(stating(paused(monday('14:00')))));
  expect(await factsIn()).toMatchObject([{ id: fact, kind: 'pause', from: monday('14:00') }]);

  await withdraw(fact);
  expect(await factsIn()).toBeUndefined();
});
