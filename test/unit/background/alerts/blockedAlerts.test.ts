import { describe, expect, it, test } from 'vitest';
import { announcement } from '@/utils/messages/announcements';
import type { UntoldAlerts } from '@/utils/messages/protocol';
import type { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { ticketKey } from '@/utils/tickets/ticket';
import { only } from '../../../support/alertRules';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const ticket = ticketKey(SITE, '1');

/** At risk at 10:30, critical at 10:48 and due at 11:00, in a browser that shows no notification. */
async function blockedWorld(): Promise<World> {
  const world = worldAt(monday('09:00'), { alerts: only('before', 'deadline', 'after') });
  world.desk.tickets.set('1', recordOf('1'));
  world.browser.notificationsAllowed = false;
  await world.happen((background) => background.onStart('installed'));
  return world;
}

const say = (world: World, word: 'snooze' | 'acknowledge'): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['alert/say']({ ticket, word }, { kind: 'extension' }));

const raised = ({ browser }: World): readonly (readonly [string, number])[] =>
  browser.raised.map(({ id, at }) => [id.split('|')[2] ?? '', at]);

it('what was seen while notifications were blocked does not come once they are allowed', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:35'));

  await say(world, 'acknowledge');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('11:01'));

  expect(raised(world)).toEqual([['deadline', monday('11:00')]]);
});

it('what was seen after the deadline is not repeated either', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('11:05'));

  await say(world, 'acknowledge');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('13:00'));

  expect(raised(world)).toEqual([]);
});

it('what was put off while notifications were blocked comes when the wait is over', async () => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:31'));

  await say(world, 'snooze');
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('10:47'));

  expect(raised(world)).toEqual([[`snoozed${monday('10:46')}`, monday('10:46')]]);
});

test.each(['snooze', 'acknowledge'] as const)('%s says nothing about a deadline of which nothing has come due', async (answer) => {
  const world = await blockedWorld();
  await world.passUntil(monday('10:00'));

  await say(world, answer);
  world.browser.notificationsAllowed = true;
  await world.passUntil(monday('11:01'));

  expect(raised(world).map(([mark]) => mark)).toEqual(['atRisk', 'critical', 'deadline']);
});

describe('pages of the support center, while notifications are blocked,', () => {
  const page = { kind: 'page', url: new URL(`${SITE}/tickets`) } as const;
  const untoldTo = async (world: World): Promise<UntoldAlerts | undefined> =>
    (await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [], news: [] }, page)))?.untold;

  it('are told what has come due, until it was seen', async () => {
    const world = await blockedWorld();
    await world.passUntil(monday('10:31'));
    const untold = await untoldTo(world);
    expect(untold).toEqual({
      asOf: monday('10:31'),
      alerts: [
        {
          id: `${ticket}|firstResponse|atRisk|${monday('11:00')}`,
          title: '29\u00a0min to first response',
          message: expect.stringContaining('HELP-1'),
        },
      ],
      more: 0,
    });

    await world.happen(({ handlers }) => handlers['page/acknowledge']({ asOf: monday('10:31') }, page));
    expect(await untoldTo(world)).toBeUndefined();
    await world.passUntil(monday('10:50'));
    expect(await untoldTo(world)).toBeUndefined();

    await world.passUntil(monday('11:01'));
    expect((await untoldTo(world))?.alerts.map(({ title }) => title)).toEqual(['First response overdue']);
  });

  it('hear of it when it comes due', async () => {
    const world = await blockedWorld();
    await world.passUntil(monday('10:29'));
    const before = world.browser.told.length;

    await world.passUntil(monday('10:30'));

    expect(world.browser.told.slice(before)).toContainEqual({ sites: [SITE], message: announcement('tickets/changed', [`${SITE}#1`]) });
  });

  it('name a few and count the others', async () => {
    const world = await blockedWorld();
    for (const id of ['2', '3', '4', '5', '6']) world.desk.tickets.set(id, recordOf(id));
    await world.passUntil(monday('10:33'));

    const untold = await untoldTo(world);

    expect([untold?.alerts.length, untold?.more]).toEqual([4, 2]);
  });

  it('lose what was seen there for good, an answer of the customer too', async () => {
    const world = await blockedWorld();
    const { events } = recordOf('1');
    const waits = { at: monday('09:05'), kind: 'status', to: 'Waiting for customer' } as const;
    const answer = { at: monday('09:20'), kind: 'customerReply' } as const;
    world.browser.stored.set('settings', {
      version: 1,
      value: { ...(world.browser.stored.get('settings') as { value: object }).value, alerts: only('answered') },
    });
    world.desk.tickets.set(
      '1',
      recordOf('1', {
        assignee: 'ana',
        events: [...events, { at: monday('09:01'), kind: 'assignee', to: 'ana' }, waits, answer],
        revision: '2',
      }),
    );
    await world.passUntil(monday('09:25'));
    expect((await untoldTo(world))?.alerts.map(({ title }) => title)).toEqual(['The customer answered']);

    await world.happen(({ handlers }) => handlers['page/acknowledge']({ asOf: monday('09:25') }, page));
    world.browser.notificationsAllowed = true;
    await world.passUntil(monday('09:40'));

    expect(raised(world)).toEqual([]);
  });

  it('are told nothing of other sites, nor once notifications are allowed', async () => {
    const world = await blockedWorld();
    const { value } = world.browser.stored.get('settings') as { value: typeof defaultSettings };
    const other = { ...value.sites[0]!, id: 'https://other.example' };
    world.browser.stored.set('settings', { version: 2, value: { ...value, sites: [...value.sites, other] } });
    await world.passUntil(monday('10:31'));

    const elsewhere = await world.happen(({ handlers }) =>
      handlers['page/tickets']({ shown: [], news: [] }, { kind: 'page', url: new URL('https://other.example/tickets') }),
    );
    expect(elsewhere?.untold).toBeUndefined();
    world.browser.notificationsAllowed = true;
    expect(await untoldTo(world)).toBeUndefined();
  });
});
