import { describe, expect, it } from 'vitest';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { HOUR, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

/** A ticket of severity high whose first response, of two hours, is due at `dueAt`. */
function dueAt(id: number, at: Instant): TicketRecord {
  const createdAt = at - 2 * HOUR;
  const events: readonly RecordedEvent[] = [
    { at: createdAt, kind: 'status', to: 'Open' },
    { at: createdAt, kind: 'priority', to: 'High' },
  ];
  return recordOf(String(id), { createdAt, events });
}

async function worldWith(dues: readonly Instant[], rules = only('deadline'), shelf: Shelf = emptyShelf()): Promise<World> {
  const world = worldAt(monday('12:50'), { alerts: rules }, memoryTicketStore(shelf));
  for (const [index, at] of dues.entries()) world.desk.tickets.set(String(index + 1), dueAt(index + 1, at));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const raisedAt = ({ browser }: World): readonly Instant[] => browser.raised.map(({ at }) => at);
const titles = ({ browser }: World): readonly string[] => browser.raised.map(({ title }) => title);
const atMostThreeAMinute = (instants: readonly Instant[]): boolean =>
  instants.every((at) => instants.filter((other) => other >= at && other < at + MINUTE).length <= 3);
const fillsOf = (count: number, apart: number): readonly Instant[] =>
  Array.from({ length: count }, (_, index) => monday('13:00') + index * apart);

describe('notifications', () => {
  it('keep their distance', async () => {
    const world = await worldWith([monday('13:00'), monday('13:00') + 5 * SECOND]);

    await world.passUntil(monday('13:05'));

    expect(raisedAt(world)).toEqual([monday('13:00'), monday('13:00') + 20 * SECOND]);
    expect(titles(world)).toEqual(['First response overdue', 'First response overdue']);
  });

  it('of one site are two in a minute, then one digest that says so and grows', async () => {
    const world = await worldWith(fillsOf(9, 20 * SECOND));

    await world.passUntil(monday('13:10'));

    expect(world.browser.raised.map(({ title }) => title)).toEqual([
      'First response overdue',
      'First response overdue',
      ...[1, 2, 3, 4, 5, 6, 7].map((count) => `${count} overdue`),
    ]);
    expect(new Set(world.browser.raised.map(({ id }) => id)).size).toBe(3);
    expect(world.browser.raised[2]!.message).toContain('within a minute, told as one');
    expect(world.browser.raised.slice(3).every((raised) => (raised as { isSilent?: boolean }).isSilent)).toBe(true);
  });

  it('keep the distance that the analyst chose', async () => {
    const world = await worldWith([monday('13:00'), monday('13:00') + 5 * SECOND], { ...only('deadline'), leastApartMs: 45 * SECOND });

    await world.passUntil(monday('13:05'));

    expect(raisedAt(world)).toEqual([monday('13:00'), monday('13:00') + 45 * SECOND]);
  });

  it('are never more than three in a minute, even where the analyst wants no distance', async () => {
    const world = await worldWith(fillsOf(10, 5 * SECOND), { ...only('deadline'), leastApartMs: 0 });

    await world.passUntil(monday('13:05'));

    expect(raisedAt(world)).toEqual([0, 5, 10, 60].map((seconds) => monday('13:00') + seconds * SECOND));
    expect(titles(world).at(-1)).toBe('8 overdue');
  });

  it('of several at once are one digest, which grows in its place without another sound', async () => {
    const world = await worldWith([monday('13:00'), monday('13:00'), ...fillsOf(5, 10 * SECOND)]);

    await world.passUntil(monday('13:05'));

    expect(world.browser.raised.map(({ at, title }) => [at - monday('13:00'), title])).toEqual([
      [0, '3 overdue'],
      [20 * SECOND, '5 overdue'],
      [40 * SECOND, '7 overdue'],
    ]);
    expect(new Set(world.browser.raised.map(({ id }) => id)).size).toBe(1);
    expect(world.browser.raised.map((raised) => (raised as { isSilent?: boolean }).isSilent)).toEqual([undefined, true, true]);
  });

  it('do not pass over in their turn what is still asked for', async () => {
    const shelf = emptyShelf();
    const world = await worldWith(
      [0, 10, 10].map((seconds) => monday('13:00') + seconds * SECOND),
      only('deadline'),
      shelf,
    );
    await world.passUntil(monday('13:00') + 19 * SECOND);
    const sure = shelf.tickets.get(`${SITE}#2`)!;
    shelf.tickets.set(sure.key, { ...sure, readAt: world.browser.now });

    await world.passUntil(monday('13:05'));

    expect(raisedAt(world)).toEqual([monday('13:00'), monday('13:00') + 20 * SECOND]);
    expect(titles(world)).toEqual(['First response overdue', '2 overdue']);
  });

  it('a digest that was closed does not come back, the next one tells what is new', async () => {
    const world = await worldWith([monday('13:00'), monday('13:00'), monday('13:00') + 10 * SECOND, monday('13:00') + 10 * SECOND]);
    await world.passUntil(monday('13:00') + SECOND);
    const id = world.browser.raised[0]?.id ?? '';
    world.browser.shown.delete(id);
    await world.happen((background) => background.onNotificationClosed(id));

    await world.passUntil(monday('13:05'));

    expect(titles(world)).toEqual(['2 overdue', '2 overdue']);
    expect(world.browser.raised[1]?.id).not.toBe(id);
  });

  it('a digest of which the browser never says that it is shown grows on, and tells each ticket once', async () => {
    const world = await worldWith([0, 0, 10, 200].map((seconds) => monday('13:00') + seconds * SECOND));
    await world.passUntil(monday('13:00') + SECOND);
    world.browser.silent.set('notify', 'heard');

    await world.passUntil(monday('13:03'));
    const counts = titles(world);
    world.browser.silent.clear();
    await world.passUntil(monday('13:10'));

    expect(counts.length).toBeGreaterThan(2);
    expect(new Set(counts)).toEqual(new Set(['2 overdue', '3 overdue']));
    expect([titles(world).at(-1), new Set(world.browser.raised.map(({ id }) => id)).size]).toEqual(['4 overdue', 1]);
  });

  it('grown ones are answered as a whole', async () => {
    const world = await worldWith([monday('13:00'), monday('13:00'), monday('13:00') + 10 * SECOND], only('deadline', 'after'));
    await world.passUntil(monday('13:00') + 30 * SECOND);
    expect(titles(world)).toEqual(['2 overdue', '3 overdue']);

    await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 1));
    await world.passUntil(monday('14:00'));

    expect(world.browser.raised).toHaveLength(2);
    expect(world.browser.shown.size).toBe(0);
  });
});

describe('a flood', () => {
  it('of 5,000 within a minute comes as three notifications, and each is told', { timeout: 120_000 }, async () => {
    const shelf = emptyShelf();
    const world = await worldWith(fillsOf(5_000, 12), only('deadline'), shelf);
    const startedAt = performance.now();

    await world.passUntil(monday('13:03'));

    expect(atMostThreeAMinute(raisedAt(world))).toBe(true);
    // The very first came by itself.
    expect(titles(world).at(-1)).toBe('4999 overdue');
    expect([...shelf.ledger.values()].filter(({ id, state }) => id.includes('|deadline|') && state === 'sent')).toHaveLength(5_000);
    console.log(
      `5,000 alerts within a minute: ${world.browser.raised.length} notifications, ${Math.round(performance.now() - startedAt)} ms of work`,
    );
  });

  it('of 500 in an hour is at most three a minute, none later than the distance between two', { timeout: 60_000 }, async () => {
    const shelf = emptyShelf();
    const dues = fillsOf(500, 7.2 * SECOND);
    const world = await worldWith(dues, only('deadline'), shelf);

    await world.passUntil(monday('14:05'));

    expect(atMostThreeAMinute(raisedAt(world))).toBe(true);
    const told = [...shelf.ledger.values()].filter(({ id }) => id.includes('|deadline|'));
    expect(told).toHaveLength(500);
    const delays = told.map(({ id, at }) => at - Number(id.slice(id.lastIndexOf('|') + 1)));
    expect(Math.max(...delays)).toBeLessThanOrEqual(20 * SECOND);
  });

  it('leaves the defaults of before as they are stored', () => {
    expect(defaultAlertRules.leastApartMs).toBeUndefined();
  });
});
