import { afterEach, expect, it, test, vi } from 'vitest';
import type { Background } from '@/utils/background/createBackground';
import type { Sender } from '@/utils/messages/sender';
import type { TicketStore } from '@/utils/store/ticketStore';
import { fakeAdapter, SITE } from '../../support/world/fakeDesk';
import { type World, worldAt } from '../../support/world/workerLives';
import { wholeStore } from '../../support/store/wholeStore';

const NOW = Date.parse('2026-11-16T12:00:00Z');
const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`) };
const options: Sender = { kind: 'extension' };

/** What must not be kept: a subject, a name, a token, an address, a key. */
const SECRETS = ['Payroll', 'Ana Souza', 'tok-8f3a', 'desk.example', 'HELP-1', SITE];
const planted = (): Error =>
  Object.assign(new TypeError(`Cannot read ${SECRETS.join(' ')} of undefined`), {
    stack: `TypeError: ${SECRETS.join(' ')}\n at ${SITE}/a.js:1:2`,
    cause: SECRETS,
  });

/** Every call to it fails with all secrets in the error. */
const failing = Object.fromEntries(
  Object.keys(wholeStore(worldAt(NOW).browser.slots, () => NOW)).map((call) => [call, () => Promise.reject(planted())]),
) as unknown as TicketStore;

const mishapsOf = async (world: World) => (await world.happen(({ handlers }) => handlers['mishaps/read'](undefined, options)))!;
const problemsOf = async (world: World) => (await world.happen(({ handlers }) => handlers['queue/read'](undefined, options)))!.problems;

afterEach(() => vi.restoreAllMocks());

test.each<[name: string, end: string | undefined, event: (background: Background) => Promise<unknown>]>([
  ['onAlarm', 'again', (background) => background.onAlarm()],
  ['onStart', 'again', (background) => background.onStart('started')],
  ['onNotificationClicked', undefined, (background) => background.onNotificationClicked('a')],
  ['onNotificationButton', undefined, (background) => background.onNotificationButton('a', 0)],
  ['onNotificationClosed', undefined, (background) => background.onNotificationClosed('a')],
  ['onPermissionsChanged', undefined, (background) => background.onPermissionsChanged()],
  ['page/context', 'told', ({ handlers }) => handlers['page/context'](undefined, page)],
  ['page/tickets', 'told', ({ handlers }) => handlers['page/tickets']({ shown: [], news: [] }, page)],
  ['queue/read', 'told', ({ handlers }) => handlers['queue/read'](undefined, options)],
  ['mapping/read', 'told', ({ handlers }) => handlers['mapping/read'](undefined, options)],
  ['site/remove', 'told', ({ handlers }) => handlers['site/remove']({ site: SITE }, options)],
])('%s that fails is noted, without a word of what it failed at', async (name, end, event) => {
  const world = worldAt(NOW, {}, failing);
  await world.happen(event).catch(() => undefined);

  const mishaps = await mishapsOf(world);

  const what = expect.stringMatching(/^TypeError: Cannot read …/) as string;
  expect(mishaps).toContainEqual(expect.objectContaining({ where: name, what, ...(end && { end }) }));
  expect(SECRETS.filter((secret) => JSON.stringify(world.browser.stored.get('mishaps')).includes(secret))).toEqual([]);
});

it('an adapter that fails is a state of its site, and noted with its product', async () => {
  vi.spyOn(fakeAdapter, 'client').mockReturnValue({ queue: () => Promise.reject(planted()), tickets: () => Promise.reject(planted()) });
  const world = worldAt(NOW);
  await world.happen((background) => background.onAlarm());

  expect(await mishapsOf(world)).toMatchObject([{ where: 'reading', product: fakeAdapter.id, end: 'state' }]);
});

it('what fails in a page is noted, scrubbed by the worker', async () => {
  const world = worldAt(NOW);
  const { name, message, stack = '' } = planted();
  await world.happen(({ handlers }) => handlers['page/mishap']({ name, message, stack }, page));

  const mishaps = await mishapsOf(world);

  expect(mishaps).toMatchObject([{ where: 'page', product: fakeAdapter.id }]);
  expect(SECRETS.filter((secret) => JSON.stringify(mishaps).includes(secret))).toEqual([]);
});

it('a failure shows in the popup until it was looked at', async () => {
  const world = worldAt(NOW);
  expect(await problemsOf(world)).toEqual([]);
  await world.happen(({ handlers }) => handlers['page/mishap']({ name: 'Error', message: 'failed', stack: '' }, page));

  expect(await problemsOf(world)).toEqual([expect.stringContaining('Advanced')]);
  await mishapsOf(world);
  expect(await problemsOf(world)).toEqual([]);
});

it('what is refused is no failure', async () => {
  const world = worldAt(NOW);
  await world.happen(({ handlers }) => handlers['site/test']({ site: 'https://elsewhere.example' }, options)).catch(() => undefined);

  expect(await mishapsOf(world)).toEqual([]);
});
