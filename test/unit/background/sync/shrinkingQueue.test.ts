import { beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

let world: World;

/** The first responses of three tickets are due at 11:00. */
beforeEach(async () => {
  world = worldAt(monday('10:40'), { alerts: only('deadline') });
  for (const id of ['1', '2', '3']) world.desk.tickets.set(id, recordOf(id));
  await world.happen((background) => background.onStart('installed'));
});

const view = async () => (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))!;
const own = async (): Promise<readonly string[]> => (await view()).tickets.map(({ id }) => id);
const failure = async () => (await view()).sites[0]?.failure;
const warnedOf = (): readonly string[] => world.browser.raised.flatMap(({ message }) => message.match(/HELP-\d/g) ?? []).toSorted();

describe('a queue that is suddenly empty', () => {
  it('loses no alert of tickets that the analyst still has, and says that it is doubted', async () => {
    world.desk.queueHides.push('1', '2', '3');
    await world.passUntil(monday('10:46'));
    expect(await failure()).toBe('unreadable');

    await world.passUntil(monday('11:01'));

    expect(warnedOf()).toEqual(['HELP-1', 'HELP-2', 'HELP-3']);
  });

  it('owes what came due meanwhile when it is back', async () => {
    const tickets = new Map(world.desk.tickets);
    world.desk.tickets.clear();
    await world.passUntil(monday('10:50'));
    expect(await own()).toHaveLength(3);
    for (const [id, record] of tickets) world.desk.tickets.set(id, record);

    await world.passUntil(monday('11:06'));

    expect(await failure()).toBeUndefined();
    expect(warnedOf()).toEqual(['HELP-1', 'HELP-2', 'HELP-3']);
  });

  it('of tickets that do not exist any more is believed in the end', async () => {
    world.desk.tickets.clear();
    await world.passUntil(monday('12:30'));

    expect(await own()).toEqual([]);
    expect(await failure()).toBeUndefined();
  });

  it('is believed at once of tickets that were resolved or handed over', async () => {
    world.desk.tickets.set('1', recordOf('1', { isMine: false, assignee: 'bruno', revision: '2' }));
    for (const id of ['2', '3']) {
      const record = recordOf(id);
      const at = monday('10:41');
      world.desk.tickets.set(id, {
        ...record,
        status: 'Resolved',
        events: [...record.events, { at, kind: 'status', to: 'Resolved' }],
        revision: '2',
      });
      world.desk.queueHides.push(id);
    }
    await world.passUntil(monday('10:43'));

    expect(await own()).toEqual([]);
    expect(await failure()).toBeUndefined();
  });
});

describe('a ticket that its queue does not list', () => {
  it("stays the analyst's while it says so itself, as when pages shift while they are read", async () => {
    world.desk.queueHides.push('2');
    await world.passUntil(monday('10:43'));

    expect((await own()).toSorted()).toEqual(['1', '2', '3']);
    expect(await failure()).toBeUndefined();
  });

  it('and that is gone is not', async () => {
    world.desk.tickets.delete('2');
    await world.passUntil(monday('10:43'));

    expect((await own()).toSorted()).toEqual(['1', '3']);
  });

  it("is owed what came due while it was somebody else's", async () => {
    world.desk.tickets.set('2', recordOf('2', { isMine: false, assignee: 'bruno', revision: '2' }));
    await world.passUntil(monday('11:00') + 3 * MINUTE);
    expect(warnedOf()).toEqual(['HELP-1', 'HELP-3']);
    world.desk.tickets.set('2', recordOf('2', { revision: '3' }));

    await world.passUntil(monday('11:08'));

    expect(warnedOf()).toEqual(['HELP-1', 'HELP-2', 'HELP-3']);
  });
});
