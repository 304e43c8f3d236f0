import { describe, expect, it } from 'vitest';
import type { LanguageChoice } from '@/utils/language/language';
import { MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { recordOf } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../../support/world/memoryTicketStore';
import { monday, tuesday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

/** Tickets whose first response is due at 11:00, in a queue that was read at 10:00. */
async function worldWithMany(count: number, language: LanguageChoice = 'en', shelf: Shelf = emptyShelf()): Promise<World> {
  const world = worldAt(monday('10:00'), { alerts: only('deadline', 'startOfDay'), language }, memoryTicketStore(shelf));
  for (let id = 1; id <= count; id++) world.desk.tickets.set(String(id), recordOf(String(id)));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const said = ({ browser }: World): readonly (readonly string[])[] => browser.raised.map(({ title, message }) => [title, message]);

describe('many alerts at once', () => {
  it.each([
    ['pt', '5 vencidos', 'HELP-1 (11:00), HELP-2 (11:00), HELP-3 (11:00), HELP-4 (11:00) e mais 1'],
    ['es', '5 vencidos', 'HELP-1 (11:00), HELP-2 (11:00), HELP-3 (11:00), HELP-4 (11:00) y 1 más'],
    ['en', '5 overdue', 'HELP-1 (11:00), HELP-2 (11:00), HELP-3 (11:00), HELP-4 (11:00) and 1 more'],
  ] as const)('are one digest, in %s', async (language, title, message) => {
    const world = await worldWithMany(5, language);

    await world.passUntil(monday('11:30'));

    expect(said(world)).toEqual([[title, message]]);
  });

  it('are one digest as soon as they are two: none waits for another', async () => {
    const world = await worldWithMany(2);

    await world.passUntil(monday('11:30'));

    expect(said(world)).toEqual([['2 overdue', 'HELP-1 (11:00), HELP-2 (11:00)']]);
  });

  it('each have their place in the ledger, and none comes again', async () => {
    const shelf = emptyShelf();
    const world = await worldWithMany(500, 'en', shelf);

    await world.passUntil(monday('11:30'));
    world.stop();
    await world.happen((background) => background.onStart('started'));

    expect(world.browser.raised).toHaveLength(1);
    expect([...shelf.ledger.values()].filter(({ ticket, state }) => ticket !== undefined && state === 'sent')).toHaveLength(500);
  });

  it('are answered together', async () => {
    const world = await worldWithMany(5);
    await world.passUntil(monday('11:01'));
    const id = world.browser.raised[0]?.id ?? '';

    await world.happen((background) => background.onNotificationButton(id, 0));
    expect([...world.browser.shown.keys()]).toEqual([]);
    await world.passUntil(monday('11:20'));

    expect(said(world).map(([title]) => title)).toEqual(['5 overdue', '5 overdue']);
  });

  it('lead to the queue', async () => {
    const world = await worldWithMany(5);
    await world.passUntil(monday('11:01'));

    await world.happen((background) => background.onNotificationClicked(world.browser.raised[0]?.id ?? ''));

    expect(world.browser.opened).toEqual(['the queue']);
  });
});

describe('what came due while nobody looked', () => {
  it('is one digest at the start of the day, first responses and resolutions alike', async () => {
    const world = await worldWithMany(2);
    world.stop();

    world.browser.now = tuesday('08:30');
    await world.passUntil(tuesday('09:05'));

    expect(world.browser.raised.map(({ at, title, message }) => [at, title, message])).toEqual([
      [
        tuesday('09:00'),
        '4 overdue',
        'HELP-1 (Mon 11:00 ART), HELP-2 (Mon 11:00 ART), HELP-1 (Mon 17:00 ART), HELP-2 (Mon 17:00 ART) · since the last look',
      ],
    ]);
  });

  it('comes as itself when it is one', async () => {
    const world = await worldWithMany(1);
    world.stop();

    world.browser.now = monday('14:00');
    await world.passUntil(world.browser.now + MINUTE);

    expect(said(world).map(([title]) => title)).toEqual(['First response overdue']);
  });
});

describe('a test alert', () => {
  it('tells whether the browser showed it', async () => {
    const world = await worldWithMany(0);
    const test = (): Promise<unknown> => world.happen(({ handlers }) => handlers['alert/test'](undefined, { kind: 'extension' }));

    expect(await test()).toEqual({ outcome: 'shown' });
    world.browser.notificationsAllowed = false;
    expect(await test()).toEqual({ outcome: 'blocked' });
    world.browser.notificationsAllowed = true;
    world.browser.platform.notify = () => Promise.reject(new Error('no room'));
    world.stop();
    expect(await test()).toEqual({ outcome: 'failed', detail: 'no room' });
  });
});
