import { expect, it, test } from 'vitest';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { at, friday, saturday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

const monday = at('2026-03-09 09:00');

/** In hand since Friday at `created`: high, to be resolved within eight business hours. */
function inHand(created: Instant, events: TicketRecord['events'] = []): TicketRecord {
  const first = [
    { at: created, kind: 'status', to: 'Open' },
    { at: created, kind: 'priority', to: 'High' },
    { at: created, kind: 'assignee', to: 'ana' },
  ] as const;
  return recordOf('1', { createdAt: created, events: [...first, ...events] });
}

async function worldWith(now: Instant, record: TicketRecord, alerts = only('before', 'deadline', 'answered')): Promise<World> {
  const world = worldAt(now, { alerts }, memoryTicketStore(emptyShelf()));
  world.desk.tickets.set('1', record);
  await world.happen((background) => background.onStart('installed'));
  return world;
}

/** Numbers and their units are kept together. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const told = ({ browser }: World): readonly (readonly [Instant, string])[] =>
  browser.raised.map(({ at: when, title }) => [when, plain(title)]);

test.each([
  ['within minutes', saturday('12:01')],
  ['hours later', saturday('15:00')],
])('an answer of Saturday that is noticed %s is told on Monday', async (_, noticedAt) => {
  const waiting = inHand(friday('15:00'), [{ at: friday('16:00'), kind: 'status', to: 'Waiting for customer' }]);
  const world = await worldWith(friday('17:00'), waiting);
  await world.passUntil(saturday('12:00'));
  const answer = { at: saturday('12:00'), kind: 'customerReply' } as const;
  world.desk.tickets.set('1', { ...waiting, events: [...waiting.events, answer], revision: '2' });
  world.browser.now = noticedAt;
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

  await world.passUntil(monday + MINUTE);

  expect(told(world)).toEqual([[monday, 'The customer answered']]);
});

it('what is put off just before closing comes at the opening, and says so when that is pressed', async () => {
  // Critical at 17:50: of eight hours 7:30 have passed, and half an hour is left.
  const world = await worldWith(friday('17:00'), inHand(friday('10:20')));
  await world.passUntil(friday('17:56'));
  expect(told(world)).toEqual([[friday('17:50'), '30 min to resolution']]);

  await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 0));
  expect(told(world).at(-1)).toEqual([friday('17:56'), 'Put off: comes Mon 9:00 ART']);
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.tickets[0]?.alerts).toEqual({ snoozedUntil: monday });
  await world.passUntil(friday('17:57'));
  expect([...world.browser.shown.keys()]).toEqual([]);

  await world.passUntil(monday + MINUTE);

  expect(told(world).slice(2)).toEqual([[monday, '20 min to resolution']]);
});

it('what is put off in the middle of the day says nothing more', async () => {
  const world = await worldWith(friday('13:00'), inHand(friday('09:00')));
  await world.passUntil(friday('15:00'));

  await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 0));
  await world.passUntil(friday('15:16'));

  expect(told(world).map(([when]) => when)).toEqual([friday('15:00'), friday('15:15')]);
});

it('a target that may be equalled is not over at closing, since nothing counts before the opening', async () => {
  const world = await worldWith(friday('17:59'), inHand(friday('10:00')));

  await world.passUntil(friday('18:00') + SECOND);

  expect(told(world)).toEqual([[friday('18:00'), '0 s to resolution']]);
  expect(plain(world.browser.raised[0]?.message ?? '')).toMatch(/ · due 18:00 ART · nothing counts until Mon 9:00 ART$/);
});

it('an acknowledgement outlives a pause of a minute', async () => {
  const record = inHand(friday('09:00'));
  const world = await worldWith(friday('15:00') - MINUTE, record);
  await world.passUntil(friday('15:01'));
  await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 1));
  const pause = [
    { at: friday('15:02'), kind: 'status', to: 'Waiting for customer' },
    { at: friday('15:03'), kind: 'status', to: 'Open' },
  ] as const;
  world.desk.tickets.set('1', { ...record, events: [...record.events, ...pause], revision: '2' });
  await world.passUntil(friday('16:50'));
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.tickets[0]?.alerts).toEqual({ isAcknowledged: true });

  await world.passUntil(friday('17:02'));

  expect(told(world).map(([when]) => when)).toEqual([friday('15:00'), friday('17:01')]);
});

it('an acknowledgement does not outlive a pause of half an hour', async () => {
  const record = inHand(friday('09:00'));
  const world = await worldWith(friday('15:00') - MINUTE, record);
  await world.passUntil(friday('15:01'));
  await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 1));
  const pause = [
    { at: friday('15:02'), kind: 'status', to: 'Waiting for customer' },
    { at: friday('15:32'), kind: 'status', to: 'Open' },
  ] as const;
  world.desk.tickets.set('1', { ...record, events: [...record.events, ...pause], revision: '2' });

  await world.passUntil(friday('17:31'));

  expect(told(world).map(([when]) => when)).toEqual([friday('15:00'), friday('15:32'), friday('17:00'), friday('17:30')]);
});
