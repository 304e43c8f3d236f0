import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { alertId } from '@/utils/sla/alerts/alert';
import { ticketKey } from '@/utils/tickets/ticket';
import { only } from '../../../support/alertRules';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const key = ticketKey(SITE, '1');
const critical = alertId(key, 'firstResponse', 'critical', monday('11:00'));
const deadline = alertId(key, 'firstResponse', 'deadline', monday('11:00'));
const raisedIn = ({ browser }: World): readonly string[] => browser.raised.map(({ id }) => id);

async function worldThatToldCritical(): Promise<World> {
  const world = worldAt(monday('10:46'), { alerts: only('before', 'deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('10:50'));
  world.stop();
  return world;
}

/** Changes a database behind the worker's back. */
async function smuggle(name: string, make: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
  const database = await openDB(name);
  await make(database);
  database.close();
}

const lookAgain = (): Promise<void> => smuggle('tickets-1', (database) => database.put('looks', { key, site: SITE, at: 0 }));

const problemsIn = async (world: World): Promise<readonly string[]> =>
  (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))?.problems ?? [];

/** What is left of the ticket's deadlines, through restarts. */
async function livesOn(world: World): Promise<void> {
  await world.happen((background) => background.onAlarm());
  await world.passUntil(monday('10:58'));
  world.stop();
  await world.passUntil(monday('11:02'));
}

describe('a ledger that cannot be read', () => {
  it('is kept aside row by row, and what is owed now comes once', async () => {
    const world = await worldThatToldCritical();
    await smuggle('said-1', (database) => database.put('ledger', { id: critical, site: SITE, ticket: key, state: 'who knows', at: 0 }));
    await lookAgain();

    await livesOn(world);

    expect(raisedIn(world)).toEqual([critical, critical, deadline]);
    const kept = await openDB('said-1');
    expect((await kept.getAll('aside')).map(({ from, raw }: { from: string; raw: { id: string } }) => [from, raw.id])).toEqual([
      ['ledger', critical],
    ]);
    kept.close();
    expect(await problemsIn(world)).toEqual([expect.stringContaining('Some of what you recorded could not be read (ledger: state')]);
  });

  it('together with all that was said is kept aside whole, and what is owed now comes once', async () => {
    const world = await worldThatToldCritical();
    await deleteDB('said-1');
    await openDB('said-1', 1, { upgrade: (database) => void database.createObjectStore('ledger') }).then((broken) => broken.close());
    await lookAgain();

    await livesOn(world);

    expect(raisedIn(world)).toEqual([critical, critical, deadline]);
    expect(await problemsIn(world)).toEqual([expect.stringContaining('said-1: said-1 lacks facts, outcomes, observations, aside')]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('said-1');
  });
});

describe('a ledger that outlives', () => {
  it('the loss of all that was read repeats no alert', async () => {
    const world = await worldThatToldCritical();
    // As the worker does when it cannot open the database.
    world.browser.stored.set('ticket-database', { number: 2, setAside: { at: world.browser.now, reason: 'it broke' } });

    await livesOn(world);

    expect(raisedIn(world)).toEqual([critical, deadline]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('tickets-1');
  });

  it.each(['tickets-1', 'said-1'])('a newer Prazo that saved %s repeats no alert', async (name) => {
    const world = await worldThatToldCritical();
    await openDB(name, 99).then((newer) => newer.close());
    if (name === 'said-1') await lookAgain();

    await livesOn(world);
    const problems = await problemsIn(world);

    expect(raisedIn(world)).toEqual([critical, deadline]);
    expect(problems).toEqual([expect.stringContaining(`saved by a newer Prazo (${name}`)]);
  });
});
