import { expect, it } from 'vitest';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { Site } from '@/utils/sites/site';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { fakeAdapter, recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

// What is asked of a site because an alert hangs on it.

const OTHER = 'https://other.example/help';
const siteAt = (id: string): Site => ({
  id,
  adapter: fakeAdapter.id,
  name: id,
  policy: defaultSettings.standardPolicy,
  mapping: { statuses: {}, severities: {}, featureRequests: [] },
});

/** First responses are due at 11:00. */
async function worldWith(sites: readonly string[], shelf: Shelf = emptyShelf()): Promise<World> {
  const world = worldAt(monday('10:40'), { alerts: only('deadline'), sites: sites.map(siteAt) }, memoryTicketStore(shelf));
  for (const site of sites) {
    world.browser.allowedOrigins.add(new URL(site).origin);
    world.desk.tickets.set(site, recordOf(site === SITE ? '1' : '2', { site, url: `${site}/tickets/1`, label: new URL(site).hostname }));
  }
  await world.happen((background) => background.onStart('installed'));
  return world;
}

it('an alert does not wait for the doubted one of another site', async () => {
  const world = await worldWith([SITE, OTHER]);
  await world.passUntil(monday('10:59'));
  world.desk.delay = ({ origin }) => (OTHER.startsWith(origin) ? DAY : 0);

  await world.passUntil(monday('11:00') + MINUTE);

  expect(world.browser.raised[0]).toMatchObject({ at: monday('11:00'), message: expect.stringContaining('desk.example') });
  expect(world.browser.raised[1]?.message).toContain('other.example');
});

it('that it fails once more before its wait is over makes nobody wait longer for its queue', async () => {
  const shelf = emptyShelf();
  const world = await worldWith([SITE], shelf);
  for (let minutes = 1; minutes <= 12; minutes++) world.desk.faults.push(() => new Response('', { status: 500 }));
  await world.passUntil(monday('10:59') + 30 * SECOND);
  const before = shelf.sites.get(SITE);

  await world.passUntil(monday('11:00') + 2 * SECOND);

  expect(shelf.sites.get(SITE)).toMatchObject({ failures: before?.failures, retryAt: before?.retryAt, failedAt: monday('11:00') });
});

it('one ticket that is read well says nothing of a queue that makes no sense', async () => {
  const shelf = emptyShelf();
  const world = await worldWith([SITE], shelf);
  await world.passUntil(monday('10:58') + 30 * SECOND);
  world.desk.faults.push(() => new Response('no list'));
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));
  const failed = shelf.sites.get(SITE);
  expect(failed?.failure).toBe('unreadable');

  await world.happen(({ handlers }) => handlers['page/refresh']({ ids: ['1'] }, { kind: 'page', url: new URL(`${SITE}/tickets/1`) }));

  expect(shelf.sites.get(SITE)).toMatchObject({ failure: 'unreadable', since: failed?.since, retryAt: failed?.retryAt });
  expect(shelf.sites.get(SITE)?.readAt).toBeGreaterThanOrEqual(failed?.readAt ?? Infinity);
});

it('a ticket that is resolved while its queue is read has ended', async () => {
  const shelf = emptyShelf();
  const world = await worldWith([SITE], shelf);
  await world.passUntil(monday('10:41'));
  const record = recordOf('1', { url: `${SITE}/tickets/1`, label: 'desk.example' });
  const at = monday('10:42') + 3 * SECOND;
  const events = [...record.events, { at, kind: 'assignee', to: 'ana' }, { at, kind: 'status', to: 'Resolved' }] as const;
  // The queue is asked for at 10:42 and answers when the ticket is resolved; meanwhile a page asked for the ticket.
  world.desk.delay = ({ pathname }) => (pathname.endsWith('/queue') ? 10 * SECOND : 0);
  await world.passUntil(monday('10:42') + SECOND);
  world.desk.faults.push(
    () => Response.json([record]),
    () => {
      world.desk.tickets.set(SITE, { ...record, events, status: 'Resolved', assignee: 'ana', revision: '2' });
      world.desk.queueHides.push('1');
      return Response.json([]);
    },
  );
  await world.happen(({ handlers }) => handlers['page/refresh']({ ids: ['1'] }, { kind: 'page', url: new URL(`${SITE}/tickets/1`) }));

  await world.passUntil(monday('10:42') + HOUR);

  expect(shelf.outcomes.get(`${SITE}#1|resolution`)?.endedAt).toBe(at);
});
