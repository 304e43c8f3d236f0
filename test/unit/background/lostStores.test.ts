import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, test } from 'vitest';
import { MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { type World, worldAt } from '../../support/world/workerLives';

/** First responses are at risk at 10:30 and due at 11:00; the browser was closed at 10:35, and is started at 11:05. */
async function closedWorld(): Promise<World> {
  const world = worldAt(monday('10:25'), { alerts: only('before', 'deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('10:31'));
  world.stop();
  // Another life finds that both hold something, and remembers it.
  await world.happen((background) => background.onAlarm());
  world.stop();
  world.browser.shown.clear();
  world.browser.now = monday('11:05');
  world.browser.alarmAt = undefined;
  return world;
}

async function started(world: World): Promise<readonly string[]> {
  world.browser.raised.length = 0;
  await world.happen((background) => background.onStart('started'));
  await world.passUntil(monday('11:05') + MINUTE);
  return world.browser.raised.map(({ title }) => title.replaceAll('\u00a0', ' '));
}

const problems = async (world: World): Promise<string> =>
  (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))?.problems.join('\n') ?? '';

async function emptied(which: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(which);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const writing = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const table of database.objectStoreNames) writing.objectStore(table).clear();
  await new Promise<void>((resolve) => {
    writing.addEventListener('complete', () => resolve());
  });
  database.close();
}

const SAID_LOST = 'What you recorded is gone';
const READ_LOST = 'The stored tickets could not be opened (tickets-1 was empty)';
const OPTIONS_LOST = 'The stored options were gone';

describe('a browser that is started with', () => {
  test.each([
    ['IndexedDB gone', async (): Promise<void> => void (globalThis.indexedDB = new IDBFactory()), [SAID_LOST, READ_LOST]],
    ['what was said emptied', async (): Promise<void> => emptied('said-1'), [SAID_LOST]],
    ['what was read emptied', async (): Promise<void> => emptied('tickets-1'), [READ_LOST]],
  ] as const)('%s says so, and warns of what came due', async (_, damage, said) => {
    const world = await closedWorld();
    await damage();

    expect(await started(world)).toEqual(['First response overdue']);

    for (const sentence of said) expect(await problems(world)).toContain(sentence);
    expect(world.browser.toolbar?.title).toContain('stored data was damaged');
    // It is told across lives, and the alerts come once.
    world.stop();
    await world.happen((background) => background.onAlarm());
    for (const sentence of said) expect(await problems(world)).toContain(sentence);
    expect(world.browser.raised).toHaveLength(1);
  });

  test.each([
    ['its options gone', (world: World): void => void world.browser.stored.delete('settings')],
    ['all of its slots gone', (world: World): void => world.browser.stored.clear()],
    ['its options cut', (world: World): void => void world.browser.stored.set('settings', 'half a fi')],
  ] as const)('%s has them back, says so, and warns of what came due', async (_, damage) => {
    const world = await closedWorld();
    damage(world);

    expect(await started(world)).toEqual(['First response overdue']);

    expect(await problems(world)).toContain(OPTIONS_LOST);
    expect(world.browser.toolbar?.title).toContain('stored data was damaged');
    expect(world.browser.allowedOrigins).toContain(new URL(SITE).origin);
    expect(world.browser.registered).toEqual([SITE]);
  });

  it('nothing lost says nothing', async () => {
    const world = await closedWorld();

    expect(await started(world)).toEqual(['First response overdue']);

    expect(await problems(world)).toBe('');
  });
});

it('what was seen is told once more where nobody knows that any more', async () => {
  const world = worldAt(monday('10:25'), { alerts: only('deadline', 'after') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('11:01'));
  await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 1));
  world.stop();
  await world.happen((background) => background.onAlarm());
  world.stop();
  world.browser.now = monday('11:40');
  world.browser.alarmAt = undefined;
  await emptied('said-1');

  world.browser.raised.length = 0;
  await world.happen((background) => background.onStart('started'));
  await world.passUntil(monday('11:41'));

  expect(world.browser.raised.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual(['40 min past first response']);
});

it('options that came back are told of until something is changed', async () => {
  const world = await closedWorld();
  world.browser.stored.delete('settings');
  await started(world);

  await world.happen(({ handlers }) => handlers['settings/patch']([], { kind: 'extension' }));

  expect(await problems(world)).toBe('');
});

it('who took away the last site gets it back by nothing', async () => {
  const world = await closedWorld();
  await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, { kind: 'extension' }));
  world.stop();

  await world.happen((background) => background.onStart('started'));
  await world.passUntil(world.browser.now + 5 * SECOND);

  expect((await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' })))?.sites).toEqual([]);
  expect(await problems(world)).toBe('');
});
