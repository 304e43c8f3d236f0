import { expect, it, test } from 'vitest';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { type Instant, MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

/** High, to be resolved by 17:00: at risk from 15:00, critical from 16:30. */
function ticketOf(assignee: string, handedAt?: Instant): TicketRecord {
  const events = [
    { at: monday('09:00'), kind: 'status', to: 'Open' },
    { at: monday('09:00'), kind: 'priority', to: 'High' },
    { at: monday('09:05'), kind: 'assignee', to: 'bruno' },
    ...(handedAt === undefined ? [] : [{ at: handedAt, kind: 'assignee', to: assignee } as const]),
  ] as const;
  return recordOf('1', { events, assignee, isMine: assignee === 'ana', revision: String(handedAt ?? 1) });
}

async function started(time: string, record: TicketRecord): Promise<World> {
  const world = worldAt(monday(time), { alerts: only('before', 'deadline', 'after') }, memoryTicketStore(emptyShelf()));
  world.desk.tickets.set('1', record);
  await world.happen((background) => background.onStart('installed'));
  return world;
}

/** Numbers and their units are kept together. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const told = ({ browser }: World): readonly string[] => browser.raised.map(({ title }) => plain(title));

test.each([
  ['critical', '16:51', '16:52', '8 min to resolution'],
  ['at risk', '15:31', '15:32', '1 h 28 to resolution'],
])('a ticket that is %s when it becomes the analyst’s is told of at once, and once', async (_, handed, noticed, title) => {
  const world = await started('14:00', ticketOf('bruno'));
  await world.passUntil(monday(handed));
  world.desk.tickets.set('1', ticketOf('ana', monday(handed)));

  await world.passUntil(monday(noticed) + MINUTE);

  expect(world.browser.raised.map((raised) => [raised.at, plain(raised.title)])).toEqual([[monday(noticed), title]]);
});

it('one that is overdue by then says so by itself', async () => {
  const world = await started('14:00', ticketOf('bruno'));
  await world.passUntil(monday('17:10'));
  world.desk.tickets.set('1', ticketOf('ana', monday('17:10')));

  await world.passUntil(monday('17:59'));

  expect(told(world)).toEqual([]);
});

it('what was the analyst’s before Prazo watched is not told of', async () => {
  const world = await started('16:40', ticketOf('ana', monday('16:00')));

  await world.passUntil(monday('16:59'));

  expect(told(world)).toEqual([]);
});

it('one that comes back and was told of before is not told of again', async () => {
  const world = await started('14:00', ticketOf('ana', monday('10:00')));
  await world.passUntil(monday('15:10'));
  world.desk.tickets.set('1', ticketOf('bruno', monday('15:10')));
  await world.passUntil(monday('15:20'));
  world.desk.tickets.set('1', ticketOf('ana', monday('15:20')));

  await world.passUntil(monday('16:29'));

  expect(told(world)).toEqual(['2 h to resolution']);
});
