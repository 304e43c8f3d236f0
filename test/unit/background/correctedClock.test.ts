import { describe, expect, it } from 'vitest';
import type { Site } from '@/utils/sites/site';
import { alertId } from '@/utils/sla/alerts/alert';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { ticketKey } from '@/utils/tickets/ticket';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../support/alertRules';
import { fakeAdapter, recordOf, SITE } from '../../support/world/fakeDesk';
import { monday } from '../../support/tickets';
import { type World, worldAt } from '../../support/world/workerLives';

const deadline = alertId(ticketKey(SITE, '1'), 'firstResponse', 'deadline', monday('11:00'));

/** The computer's clock is off by `aheadMs`; the support center's is right. */
async function worldAhead(time: string, aheadMs: number): Promise<World> {
  const world = worldAt(monday(time) + aheadMs, { alerts: only('deadline') });
  world.desk.clock = () => world.browser.now - aheadMs;
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

/** To the second, which is all that a `Date` tells. */
const raisedAt = ({ browser }: World, aheadMs: number): readonly (readonly [string, Instant])[] =>
  browser.raised.map(({ id, at }) => [id, Math.round((at - aheadMs) / SECOND) * SECOND] as const);

const offsetIn = (world: World): Promise<number | undefined> =>
  world.happen(async ({ handlers }) => (await handlers['queue/read'](undefined, { kind: 'extension' })).clockOffsetMs);

describe('a computer whose clock is wrong', () => {
  it.each([
    ['ahead', 3 * HOUR],
    ['behind', -3 * HOUR],
    ['a day ahead', DAY],
    ['ten minutes behind', -10 * MINUTE],
  ])('%s gets its alerts at the right time', async (_, aheadMs) => {
    const world = await worldAhead('10:46', aheadMs);

    await world.passUntil(monday('11:30') + aheadMs);

    expect(raisedAt(world, aheadMs)).toEqual([[deadline, monday('11:00')]]);
  });

  it('is told so, in steady words, and pages with it', async () => {
    const world = await worldAhead('10:46', 3 * HOUR);
    const first = await offsetIn(world);
    await world.passUntil(monday('10:52') + 3 * HOUR);
    world.stop();

    expect(Math.abs((first ?? 0) + 3 * HOUR)).toBeLessThan(1_000);
    expect(await offsetIn(world)).toBe(first);
    const page = { kind: 'page', url: new URL(`${SITE}/tickets/1`) } as const;
    const context = await world.happen(({ handlers }) => handlers['page/context'](undefined, page));
    expect(context?.clockOffsetMs).toBe(first);
  });

  it('by less than two minutes is taken for right', async () => {
    const world = await worldAhead('10:46', 110_000);

    expect(await offsetIn(world)).toBeUndefined();
  });

  it('that was right and jumps ahead warns of nothing before its time, and in time', async () => {
    const world = await worldAhead('10:46', 0);
    await world.passUntil(monday('10:50'));
    world.stop();

    world.desk.clock = () => world.browser.now - 2 * HOUR;
    world.browser.now += 2 * HOUR;
    await world.passUntil(monday('11:30') + 2 * HOUR);

    expect(raisedAt(world, 2 * HOUR)).toEqual([[deadline, monday('11:00')]]);
  });

  it('that was right and is set back a day warns in time', async () => {
    const world = await worldAhead('10:46', 0);
    await world.passUntil(monday('10:50'));
    world.stop();

    world.desk.clock = () => world.browser.now + DAY;
    world.browser.now -= DAY;
    await world.happen((background) => background.onStart('started'));
    await world.passUntil(monday('11:30') - DAY);

    expect(raisedAt(world, -DAY)).toEqual([[deadline, monday('11:00')]]);
  });

  it('that is put right is believed again', async () => {
    const world = await worldAhead('10:46', 2 * HOUR);
    world.stop();

    world.desk.clock = () => world.browser.now;
    world.browser.now -= 2 * HOUR;
    await world.happen((background) => background.onStart('started'));
    await world.passUntil(monday('11:30'));

    expect(raisedAt(world, 0)).toEqual([[deadline, monday('11:00')]]);
    expect(await offsetIn(world)).toBeUndefined();
  });
});

describe('a site whose clock lies', () => {
  const LIAR = 'https://liar.example/help';
  const siteAt = (id: string): Site => ({
    id,
    adapter: fakeAdapter.id,
    name: id,
    policy: defaultSettings.standardPolicy,
    mapping: { statuses: {}, severities: {}, featureRequests: [] },
  });

  async function worldOfTwo(lie: (now: Instant) => string, truth: (now: Instant) => string | undefined): Promise<World> {
    const world = worldAt(monday('10:46'), { alerts: only('deadline'), sites: [siteAt(LIAR), siteAt(SITE)] });
    world.browser.allowedOrigins.add(new URL(LIAR).origin);
    world.desk.tickets.set('1', recordOf('1'));
    world.desk.dateOf = ({ origin }) => (LIAR.startsWith(origin) ? lie : truth)(world.browser.now);
    await world.happen((background) => background.onStart('installed'));
    return world;
  }

  it.each<[what: string, truth: (now: Instant) => string | undefined]>([
    ['that tells the time', (now) => new Date(now).toUTCString()],
    ['that tells no time', () => undefined],
  ])('moves no alert of another %s', async (_, truth) => {
    const world = await worldOfTwo((now) => new Date(now - 5 * HOUR).toUTCString(), truth);

    await world.passUntil(monday('11:30'));

    expect(raisedAt(world, 0)).toEqual([[deadline, monday('11:00')]]);
  });

  it.each(['Sat, 13 Sep 275760 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Wed, 04 Mar 2026 11:00:00 GMT'])(
    'is not followed to %s, even where it is the only one',
    async (date) => {
      const world = await worldAhead('10:46', 0);
      world.desk.dateOf = () => date;

      await world.passUntil(monday('11:30'));

      expect(raisedAt(world, 0)).toEqual([[deadline, monday('11:00')]]);
      expect(await offsetIn(world)).toBeUndefined();
    },
  );

  it('is not followed for one answer that no other bears out', async () => {
    const world = await worldAhead('10:46', 0);
    let answers = 0;
    world.desk.dateOf = () => new Date(world.browser.now + (++answers % 2) * 3 * HOUR).toUTCString();

    await world.passUntil(monday('11:30'));

    expect(raisedAt(world, 0)).toEqual([[deadline, monday('11:00')]]);
  });
});

it('what was read by a clock that was ahead is read anew', async () => {
  const OTHER = 'https://other.example/help';
  const siteAt = (id: string): Site => ({
    id,
    adapter: fakeAdapter.id,
    name: id,
    policy: defaultSettings.standardPolicy,
    mapping: { statuses: {}, severities: {}, featureRequests: [] },
  });
  const world = worldAt(monday('10:00'), { alerts: only('deadline'), sites: [siteAt(SITE), siteAt(OTHER)] });
  world.browser.allowedOrigins.add(new URL(OTHER).origin);
  world.desk.tickets.set('1', recordOf('1'));
  let aheadMs = 0;
  world.desk.clock = () => world.browser.now - aheadMs;
  await world.happen((background) => background.onStart('installed'));
  // By the word of one site alone, which the other's of before contradicts, the computer is not held for wrong.
  world.desk.delay = ({ origin }) => (OTHER.startsWith(origin) ? DAY : 0);
  aheadMs = 3 * HOUR;
  world.jump(aheadMs);
  world.desk.tickets.set('1', recordOf('1', { title: 'Before', revision: '2' }));
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));
  world.desk.delay = () => 0;
  await world.passUntil(monday('10:20') + aheadMs);
  expect(await offsetIn(world)).toBeCloseTo(-aheadMs, -4);

  world.desk.tickets.set('1', recordOf('1', { title: 'After', revision: '3' }));
  await world.passUntil(monday('10:25') + aheadMs);

  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.tickets.map(({ title }) => title)).toEqual(['After']);
});

describe('an analyst whose computer is behind, and whose worker had been ended', () => {
  const behind = -2 * HOUR;

  it('puts an alert off by the time that it is', async () => {
    const world = await worldAhead('10:46', behind);
    await world.passUntil(monday('11:01') + behind);
    world.stop();

    await world.happen((background) => background.onNotificationButton(deadline, 0));
    await world.passUntil(monday('11:30') + behind);

    const ids = raisedAt(world, behind).map(([id, at]) => [id.split('|')[2]?.replace(/\d+/, ''), at] as const);
    expect(ids).toEqual([
      ['deadline', monday('11:00')],
      ['snoozed', monday('11:16')],
    ]);
  });

  it('watches a ticket from the time that it is', async () => {
    const world = await worldAhead('10:46', behind);
    world.stop();

    await world.happen(({ handlers }) => handlers['alert/say']({ ticket: ticketKey(SITE, '1'), word: 'watch' }, { kind: 'extension' }));

    const settings = await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' }));
    const [watched] = settings?.alerts.whose.watched ?? [];
    expect(Math.abs((watched?.since ?? 0) - monday('10:46'))).toBeLessThan(SECOND);
  });
});

describe('after an absence', () => {
  it('the site is asked before anybody is warned of what others have done meanwhile', async () => {
    const world = await worldAhead('10:46', 0);
    world.desk.tickets.set('1', recordOf('1', { isMine: false, revision: '2' }));
    world.stop();

    world.browser.now = monday('12:00');
    await world.happen((background) => background.onAlarm());

    expect(world.browser.raised).toEqual([]);
  });

  it('a site that does not answer keeps nobody from being warned', async () => {
    const world = await worldAhead('10:46', 0);
    world.stop();

    world.browser.now = monday('12:00');
    world.desk.faults.push(
      () => Promise.reject(new TypeError('no network')),
      () => Promise.reject(new TypeError('no network')),
    );
    await world.happen((background) => background.onAlarm());

    expect(world.browser.raised.map(({ id }) => id)).toEqual([deadline]);
  });
});
