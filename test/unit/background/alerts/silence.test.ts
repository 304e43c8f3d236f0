import { expect, it, test } from 'vitest';
import { hearing } from '@/utils/sla/alerts/silence';
import type { SilenceLength } from '@/utils/sla/alerts/silenceLength';
import type { AlertRules } from '@/utils/sla/alerts/alertRules';
import { type Instant, MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { at, friday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

const monday = at('2026-03-09 09:00');

/** Due at 16:00, 16:05 and 16:10: high, to be resolved within eight business hours. */
async function worldWith(now: Instant, priority = 'High', alerts: AlertRules = only('deadline')): Promise<World> {
  const world = worldAt(now, { alerts }, memoryTicketStore(emptyShelf()));
  for (const [id, created] of [
    ['1', friday('09:00')],
    ['2', friday('09:05')],
  ] as const) {
    world.desk.tickets.set(
      id,
      recordOf(id, {
        createdAt: created,
        events: [
          { at: created, kind: 'status', to: 'Open' },
          { at: created, kind: 'priority', to: priority },
          { at: created, kind: 'assignee', to: 'ana' },
        ],
      }),
    );
  }
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const silence = (world: World, length: SilenceLength | 'end'): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['alert/silence']({ length }, { kind: 'extension' }));
const told = ({ browser }: World): readonly (readonly [Instant, string])[] => browser.raised.map(({ at: when, title }) => [when, title]);

it('keeps what comes due in a silence, and tells it as one at its end', async () => {
  const world = await worldWith(friday('16:30'));
  await world.passUntil(friday('16:55'));
  await silence(world, 'halfHour');

  await world.passUntil(friday('17:24'));
  expect(told(world)).toEqual([]);
  await world.passUntil(friday('17:26'));

  expect(told(world)).toEqual([[friday('17:25'), '2 alerts kept for you']]);
});

it('ends when the analyst says so', async () => {
  const world = await worldWith(friday('16:55'));
  await silence(world, 'hour');
  await world.passUntil(friday('17:10'));
  expect(told(world)).toEqual([]);

  await silence(world, 'end');

  expect(told(world)).toEqual([[friday('17:10'), '2 alerts kept for you']]);
});

it('one alert that was kept comes as itself', async () => {
  const world = await worldWith(friday('16:59'));
  await silence(world, 'closing');
  world.desk.tickets.delete('2');
  await world.passUntil(friday('17:03'));
  await silence(world, 'end');

  expect(told(world)).toEqual([[friday('17:03'), 'Resolution overdue']]);
});

test.each([
  ['closing', friday('18:00')],
  ['opening', monday],
] as const)('until %s', async (length, end) => {
  const world = await worldWith(friday('16:55'));
  await silence(world, length);

  await world.passUntil(end - MINUTE);
  expect(told(world)).toEqual([]);
  await world.passUntil(end + MINUTE);

  expect(told(world)[0]?.[0]).toBeGreaterThanOrEqual(end);
  expect(told(world)).toHaveLength(1);
});

const blockers = (alerts: AlertRules): Promise<World> => worldWith(friday('12:55'), 'Blocker', alerts);

it('the most severe come through, unless the analyst chose otherwise', async () => {
  const heard = await blockers(only('deadline'));
  const silent = await blockers({ ...only('deadline'), isSilentForAll: true });
  for (const world of [heard, silent]) {
    await silence(world, 'closing');
    await world.passUntil(friday('17:50'));
  }

  expect(told(heard)[0]?.[1]).toMatch(/overdue/);
  expect(told(silent)).toEqual([]);
});

it('is none once the clock was put back to before it began', () => {
  const rules = { ...only('deadline'), silence: { from: friday('16:55'), until: monday } };

  expect([friday('16:54'), friday('16:55'), monday - 1, monday].map((now) => hearing(rules, now)({}))).toEqual([true, false, false, true]);
});

it('refuses a silence until a closing that does not come: it is closed', async () => {
  const world = await worldWith(friday('18:30'));

  await expect(silence(world, 'closing')).rejects.toThrow(/closing/);
});
