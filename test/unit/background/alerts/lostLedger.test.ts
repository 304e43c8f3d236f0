import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { alertId } from '@/utils/sla/alerts/alert';
import { ticketKey } from '@/utils/tickets/ticket';
import { MINUTE } from '@/utils/time/instant';
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

describe('a ledger that cannot be read', () => {
  it('is kept aside row by row, and what is owed now comes once', async () => {
    const world = await worldThatToldCritical();
    const database = await openDB('tickets-1');
    await database.put('ledger', { id: critical, site: SITE, ticket: key, state: 'who knows', at: 0 });
    await database.put('looks', { key, site: SITE, at: 0 });
    database.close();

    await world.happen((background) => background.onAlarm());
    await world.passUntil(monday('10:58'));
    await world.passUntil(monday('11:02'));

    expect(raisedIn(world)).toEqual([critical, critical, deadline]);
    const reopened = await openDB('tickets-1');
    expect((await reopened.getAll('aside')).map(({ from, raw }: { from: string; raw: { id: string } }) => [from, raw.id])).toEqual([
      ['ledger', critical],
    ]);
    reopened.close();
  });

  it('together with everything else is kept aside as it is, and what is owed now comes once', async () => {
    const world = await worldThatToldCritical();
    // As the worker does when it cannot open the database.
    world.browser.stored.set('ticket-database', { number: 2, setAside: { at: world.browser.now, reason: 'it is from the future' } });

    await world.happen((background) => background.onAlarm());
    await world.passUntil(world.browser.now + 5 * MINUTE);
    await world.passUntil(monday('11:02'));

    expect(raisedIn(world)).toEqual([critical, critical, deadline]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('tickets-1');
  });
});
