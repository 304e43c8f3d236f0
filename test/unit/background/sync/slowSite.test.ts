import { describe, expect, it, test } from 'vitest';
import { withinBudget } from '@/utils/background/sync/asking/budget';
import type { Get } from '@/utils/sites/siteAnswer';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { Site } from '@/utils/sites/site';
import { DAY, type DurationMs, HOUR, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { fakeAdapter, recordOf, SITE } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

const SLOW = 'https://slow.example/help';
const siteAt = (id: string): Site => ({
  id,
  adapter: fakeAdapter.id,
  name: id,
  policy: defaultSettings.standardPolicy,
  mapping: { statuses: {}, severities: {}, featureRequests: [] },
});

/** Two sites, of which the second takes its time. The first one's ticket is at risk at 10:30, critical at 10:48 and due at 11:00. */
async function worldWith(delay: DurationMs, start: Instant): Promise<World> {
  const world = worldAt(start, { alerts: only('before', 'deadline'), sites: [siteAt(SLOW), siteAt(SITE)] });
  world.browser.allowedOrigins.add(new URL(SLOW).origin);
  world.desk.delay = ({ origin }) => (SLOW.startsWith(origin) ? delay : 0);
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const raisedAt = ({ browser }: World): readonly Instant[] => browser.raised.map(({ at }) => at);

it.each([8 * SECOND, 40 * SECOND, DAY])('a site that answers after %d ms holds up no alert of another', async (delay) => {
  const world = await worldWith(delay, monday('10:00'));

  await world.passUntil(monday('11:01'));

  expect(raisedAt(world)).toEqual([monday('10:30'), monday('10:48'), monday('11:00')]);
});

it('what a site tells is stored though another does not answer', async () => {
  const world = await worldWith(DAY, monday('10:00'));
  world.desk.tickets.set('2', recordOf('2', { createdAt: monday('10:10') }));

  await world.passUntil(monday('10:15'));

  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.tickets.map(({ label }) => label)).toContain('HELP-2');
});

it('after an absence a site that does not answer is waited for a few seconds, not longer', async () => {
  const world = await worldWith(0, monday('10:00'));
  world.stop();
  world.desk.delay = () => DAY;
  world.browser.now += HOUR;

  await world.happen((background) => background.onAlarm());

  expect(raisedAt(world)[0]).toBeLessThanOrEqual(monday('11:00') + 7 * SECOND);
  expect(raisedAt(world)).toHaveLength(1);
});

it('a site that does not answer has failed in the end', async () => {
  const world = await worldWith(DAY, monday('10:00'));

  await world.passUntil(monday('10:00') + MINUTE);

  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.sites.find(({ name }) => name === SLOW)?.failure).toBe('unreachable');
});

it('of a reading that ends in the middle what was read is kept, the rest stays, and it is said to be half', async () => {
  const world = worldAt(monday('10:00'), { alerts: only('deadline') });
  for (const id of ['1', '2']) world.desk.tickets.set(id, recordOf(id));
  await world.happen((background) => background.onStart('installed'));
  world.desk.tickets.clear();
  for (const id of ['3', '4', '1', '2']) world.desk.tickets.set(id, recordOf(id, { title: `Anew ${id}`, revision: '2' }));
  world.desk.cutsShort = true;

  await world.passUntil(monday('10:02') + 5 * SECOND);

  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(view?.tickets.map(({ title }) => title).toSorted()).toEqual(['Anew 3', 'Anew 4', 'Ticket 1', 'Ticket 2']);
  expect(view?.sites).toMatchObject([{ failure: 'busy', detail: expect.stringMatching(/^half a reading, with 2 tickets: /) }]);
  world.desk.cutsShort = false;
  await world.passUntil(monday('10:06'));
  const whole = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  expect(whole?.sites[0]?.failure).toBeUndefined();
  expect(whole?.tickets.map(({ title }) => title).toSorted()).toEqual(['Anew 1', 'Anew 2', 'Anew 3', 'Anew 4']);
});

describe('a reading', () => {
  /** Answers each question after so long, or never. */
  function answering(delay: DurationMs): { readonly get: Get; readonly asked: () => number } {
    let now = 0;
    let asked = 0;
    const timers: { readonly at: Instant; readonly task: () => void }[] = [];
    const after = (length: DurationMs, task: () => void): (() => void) => {
      timers.push({ at: now + length, task });
      return () => undefined;
    };
    const get: Get = async () => {
      asked += 1;
      await Promise.resolve();
      now += Math.min(delay, MINUTE);
      for (const { at, task } of timers) if (at <= now) task();
      return delay > MINUTE ? new Promise(() => undefined) : { url: SITE, contentType: '', text: '[]', date: undefined };
    };
    return {
      get: withinBudget(get, { after, clock: { startedAt: 0, machineNow: () => now, offsetMs: () => 0, learn: () => undefined } }),
      asked: () => asked,
    };
  }

  test.each([
    ['pages that come slowly', 8 * SECOND],
    ['ever more pages', 0],
    ['a page that never comes', HOUR],
  ])('of %s comes to an end', async (_, delay) => {
    const { get, asked } = answering(delay);
    const readAll = async (): Promise<void> => {
      for (;;) await get('/queue');
    };

    await expect(readAll()).rejects.toMatchObject({ name: 'SiteError' });
    expect(asked()).toBeLessThanOrEqual(1_000);
  });
});
