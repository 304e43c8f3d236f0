import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ticketKey } from '@/utils/tickets/ticket';
import { DAY, HOUR } from '@/utils/time/instant';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../support/world/memoryTicketStore';
import { monday } from '../../support/tickets';
import { type World, worldAt } from '../../support/world/workerLives';

let shelf: Shelf;
let world: World;
const key = ticketKey(SITE, '1');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  shelf = emptyShelf();
  world = worldAt(monday('10:00'), {}, memoryTicketStore(shelf));
  world.desk.tickets.set('1', recordOf('1', { assignee: 'ana' }));
  await world.happen((background) => background.onStart('installed'));
});

const outcomes = (): readonly unknown[] => [...shelf.outcomes.values()];
const page = { kind: 'extension' } as const;

function resolveAt(at: number): void {
  const record = recordOf('1');
  const events = [...record.events, { at: monday('09:30'), kind: 'assignee', to: 'ana' }, { at, kind: 'status', to: 'Resolved' }] as const;
  world.desk.tickets.set('1', { ...record, assignee: 'ana', events, status: 'Resolved', revision: '2' });
  world.desk.queueHides.push('1');
}

describe('how the metrics of a ticket ended', () => {
  it('is kept once it is resolved, with the sum that it rests on', async () => {
    expect(outcomes()).toEqual([]);
    resolveAt(monday('10:01'));

    await world.passUntil(monday('10:10'));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));

    expect(outcomes()).toMatchObject([
      { id: `${key}|firstResponse`, endedAt: monday('09:30'), elapsedMs: HOUR / 2, breached: false, label: 'HELP-1' },
      { id: `${key}|resolution`, endedAt: monday('10:01'), targetMs: 8 * HOUR, partialSince: undefined, policy: 'aivo' },
    ]);
  });

  it('tells of an end by an external cause, which is neither met nor missed', async () => {
    const fact = { at: monday('10:00'), evidence: 'log' };
    shelf.facts.set('f', { id: 'f', site: SITE, ticket: key, kind: 'externalCause', saidAt: monday('10:00'), by: 'ana', ...fact });
    resolveAt(monday('10:01'));

    await world.passUntil(monday('10:10'));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));

    expect(outcomes()).toMatchObject([
      { metric: 'firstResponse', endedAt: monday('09:30'), outcome: undefined },
      { metric: 'resolution', endedAt: monday('10:00'), outcome: 'externalCause', breached: false },
    ]);
  });

  it('outlives the ticket, whose state it tells when that is forgotten before its end', async () => {
    world.desk.tickets.set('1', recordOf('1', { isMine: false, revision: '2' }));
    await world.passUntil(monday('10:10'));
    world.stop();
    world.browser.now += 89 * DAY;
    await world.happen((background) => background.onAlarm());
    expect(shelf.tickets.size).toBe(1);
    world.browser.now += 2 * DAY;

    await world.happen((background) => background.onAlarm());

    expect(shelf.tickets.size).toBe(0);
    expect(outcomes()).toMatchObject([
      { metric: 'firstResponse', endedAt: undefined, breached: true },
      { metric: 'resolution', endedAt: undefined, breached: true },
    ]);
  });

  it('and what was stated stay when the site is removed, with all else of it gone', async () => {
    const fact = { id: 'f', site: SITE, ticket: key, kind: 'pause', saidAt: monday('10:00'), by: 'ana' };
    shelf.facts.set('f', fact);

    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));

    expect([shelf.tickets.size, shelf.ledger.size, shelf.sites.size]).toEqual([0, 0, 0]);
    expect(outcomes()).toMatchObject([{ metric: 'firstResponse' }, { metric: 'resolution' }]);
    expect([...shelf.facts.values()]).toEqual([fact]);
  });
});

describe('what was read', () => {
  it('is forgotten after as many days as the analyst chose, a portion at each reading', async () => {
    const store = memoryTicketStore(shelf);
    const portions: number[] = [];
    const commit: typeof store.commit = (change) => {
      if (change.forgetTickets?.length) portions.push(change.forgetTickets.length);
      return store.commit(change);
    };
    world = worldAt(monday('10:00'), { keptDays: 10 }, { ...store, commit });
    for (let id = 100; id < 350; id++) world.desk.tickets.set(String(id), recordOf(String(id)));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
    expect(shelf.tickets.size).toBe(251);
    world.desk.tickets.clear();
    world.desk.tickets.set('1', recordOf('1'));
    await world.passUntil(monday('10:10'));
    world.stop();
    world.browser.now += 11 * DAY;

    for (let reading = 0; reading < 4; reading++) await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));

    expect(portions).toEqual([100, 100, 50]);
    expect(shelf.tickets.size).toBe(1);
    expect(outcomes()).toHaveLength(500);
  });
});

describe('what was observed of a ticket that tells no history', () => {
  const partial = { partialSince: monday('10:00'), createdAt: undefined, events: [] };

  it('is its history again after all that was read was lost', async () => {
    world.desk.tickets.set('1', recordOf('1', { ...partial, revision: '2' }));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
    world.browser.now = monday('11:00');
    world.desk.tickets.set('1', recordOf('1', { ...partial, status: 'Waiting for customer', revision: '3' }));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
    const before = shelf.tickets.get(key)?.record;
    expect(before?.events.map(({ at }) => at)).toContain(monday('11:00'));
    world.stop();
    for (const table of [shelf.tickets, shelf.sites, shelf.looks]) table.clear();
    world.browser.now = monday('12:00');

    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));

    expect(shelf.tickets.get(key)?.record).toEqual(before);
  });
});
