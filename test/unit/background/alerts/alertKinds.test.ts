import { describe, expect, it } from 'vitest';
import type { AlertKindId } from '@/utils/sla/alerts/alertKinds';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { type Instant, MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { recordOf } from '../../../support/world/fakeDesk';
import { at, friday, monday, tuesday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const status = (when: Instant, to: string): RecordedEvent => ({ at: when, kind: 'status', to });
const assigned = (when: Instant): RecordedEvent => ({ at: when, kind: 'assignee', to: 'ana' });
const answered = (when: Instant): RecordedEvent => ({ at: when, kind: 'customerReply' });

/** A ticket of severity high that somebody has, so that only its resolution runs: from 9:00 on, eight hours. */
function inHand(id: string, createdAt: Instant, events: readonly RecordedEvent[] = [], rest: Partial<TicketRecord> = {}): TicketRecord {
  const priority: RecordedEvent = { at: createdAt, kind: 'priority', to: rest.priority ?? 'High' };
  const all = [status(createdAt, 'Open'), priority, assigned(createdAt), ...events];
  return recordOf(id, { createdAt, events: all, assignee: 'ana', ...rest });
}

async function worldWith(now: Instant, kinds: readonly AlertKindId[], ...records: readonly TicketRecord[]): Promise<World> {
  const world = worldAt(now, { alerts: only(...kinds) });
  await world.happen((background) => background.onStart('installed'));
  for (const record of records) world.desk.tickets.set(record.id, record);
  return world;
}

const said = ({ browser }: World): readonly (readonly [Instant, string])[] => browser.raised.map(({ at: when, title }) => [when, title]);

/** A computer that works from nine to six, and sleeps at night. */
async function workUntil(world: World, until: Instant): Promise<void> {
  world.browser.now = until - 30 * MINUTE;
  await world.passUntil(until);
}

describe('after a deadline', () => {
  it('an alert comes again, each time after twice the wait, until it is acknowledged', async () => {
    const world = await worldWith(monday('09:00'), ['deadline', 'after'], recordOf('1'));

    await world.passUntil(monday('13:00'));
    const last = world.browser.raised.at(-1)?.id ?? '';
    await world.happen((background) => background.onNotificationButton(last, 1));
    world.stop();
    await world.passUntil(monday('16:50'));

    expect(said(world)).toEqual([
      [monday('11:00'), 'First response overdue'],
      [monday('11:15'), '15\u00a0min past first response'],
      [monday('11:45'), '45\u00a0min past first response'],
      [monday('12:45'), '1\u00a0h\u00a045 past first response'],
    ]);
    expect([...world.browser.shown.keys()]).not.toContain(last);
  });
});

describe('a snooze', () => {
  it('puts an alert off by a quarter of an hour, across restarts', async () => {
    const world = await worldWith(monday('09:00'), ['before', 'deadline'], recordOf('1'));
    await world.passUntil(monday('10:31'));

    await world.happen((background) => background.onNotificationButton(world.browser.raised[0]?.id ?? '', 0));
    world.stop();
    await world.happen((background) => background.onStart('started'));
    await world.passUntil(monday('10:47'));

    expect(said(world)).toEqual([
      [monday('10:30'), '30\u00a0min to first response'],
      [monday('10:46'), '14\u00a0min to first response'],
    ]);
  });

  it('ends when the deadline moves', async () => {
    const world = await worldWith(monday('09:00'), ['before', 'deadline'], inHand('1', monday('09:00')));
    await world.passUntil(monday('15:01'));

    const ticket = `${world.desk.tickets.get('1')?.site}#1` as const;
    await world.happen(({ handlers }) => handlers['alert/say']({ ticket, word: 'snooze' }, { kind: 'extension' }));
    world.desk.tickets.set('1', inHand('1', monday('09:00'), [status(monday('15:05'), 'Waiting for customer')], { revision: '2' }));
    await world.passUntil(monday('15:30'));

    expect(said(world)).toHaveLength(1);
  });

  it('of a ticket is told to views, as an acknowledgement is', async () => {
    const world = await worldWith(monday('09:00'), ['before', 'deadline'], recordOf('1'));
    await world.passUntil(monday('10:31'));
    const ticket = `${world.desk.tickets.get('1')?.site}#1` as const;
    const alertsOf = async (): Promise<unknown> =>
      (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))?.tickets[0]?.alerts;

    expect(await alertsOf()).toBeUndefined();
    await world.happen(({ handlers }) => handlers['alert/say']({ ticket, word: 'snooze' }, { kind: 'extension' }));
    expect(await alertsOf()).toEqual({ snoozedUntil: monday('10:46') });
    await world.happen(({ handlers }) => handlers['alert/say']({ ticket, word: 'acknowledge' }, { kind: 'extension' }));
    expect(await alertsOf()).toMatchObject({ isAcknowledged: true });
  });
});

describe('a pause', () => {
  it('that the customer ended is told', async () => {
    const world = await worldWith(
      monday('10:00'),
      ['answered'],
      inHand('1', monday('09:00'), [status(monday('10:05'), 'Waiting for customer')]),
    );
    await world.passUntil(monday('11:00'));

    const events = [status(monday('10:05'), 'Waiting for customer'), answered(monday('11:01'))];
    world.desk.tickets.set('1', inHand('1', monday('09:00'), events, { revision: '2' }));
    await world.passUntil(monday('11:05'));

    expect(world.browser.raised.map(({ title, message }) => [title, message])).toEqual([
      ['The customer answered', 'HELP-1 · High · Ticket 1 · counting again · 6\u00a0h\u00a054 business left'],
    ]);
  });

  it('that lasts for two business days is told, once', async () => {
    const world = await worldWith(
      monday('10:00'),
      ['longPause'],
      inHand('1', monday('09:00'), [status(monday('10:00'), 'Waiting for customer')]),
    );
    await world.passUntil(monday('10:10'));

    await workUntil(world, tuesday('11:00'));
    await workUntil(world, at('2026-03-04 10:30'));

    expect(said(world)).toEqual([[at('2026-03-04 10:00'), 'Paused for 18\u00a0h business']]);
  });
});

describe('the end of the day', () => {
  it('tells what falls due right after the next opening, once, even if it is after the weekend', async () => {
    const world = await worldWith(
      friday('09:00'),
      ['endOfDay'],
      inHand('1', friday('10:20')),
      inHand('2', friday('11:30')),
      inHand('3', friday('17:00')),
    );

    await world.passUntil(friday('18:30'));

    expect(world.browser.raised.map(({ at: when, title, message }) => [when, title, message])).toEqual([
      [friday('17:30'), '2 fall due after opening', 'Mon 9:00 ART: HELP-1 (9:20), HELP-2 (10:30)'],
    ]);
  });

  it('says nothing when nothing does', async () => {
    const world = await worldWith(friday('09:00'), ['endOfDay'], inHand('3', friday('17:00')));

    await world.passUntil(friday('18:30'));

    expect(said(world)).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('move an alert to their end, while the toolbar tells at once', async () => {
    const quiet = { ...only('deadline'), quietHours: { from: '21:00', to: '07:30' } };
    const world = worldAt(monday('20:30'), { alerts: quiet });
    await world.happen((background) => background.onStart('installed'));
    world.desk.tickets.set('1', inHand('1', monday('20:30'), [], { priority: 'Blocker' }));

    await world.passUntil(tuesday('02:40'));
    expect(said(world)).toEqual([]);
    expect(world.browser.toolbar?.text).toBe('1');
    await world.passUntil(tuesday('08:00'));

    expect(said(world)).toEqual([[tuesday('07:30'), 'Resolution overdue']]);
  });
});

describe('tickets of others', () => {
  it('alert from the moment on at which the analyst watches them', async () => {
    const world = await worldWith(monday('10:00'), ['deadline'], recordOf('1', { isMine: false }));
    const ticket = `${world.desk.tickets.get('1')?.site}#1` as const;
    await world.happen(({ handlers }) =>
      handlers['page/refresh']({ ids: ['1'] }, { kind: 'page', url: new URL(`${world.desk.tickets.get('1')?.url}`) }),
    );

    await world.happen(({ handlers }) => handlers['alert/say']({ ticket, word: 'watch' }, { kind: 'extension' }));
    await world.passUntil(monday('11:01'));

    expect(said(world)).toEqual([[monday('11:00'), 'First response overdue']]);
  });

  it('that nobody has alert only in the queues that were chosen', async () => {
    const world = worldAt(monday('10:00'), {
      alerts: {
        ...only('deadline'),
        whose: {
          ...defaultAlertRules.whose,
          unassigned: [{ site: 'https://desk.example/help', since: monday('09:30'), queues: ['Chat'] }],
        },
      },
    });
    const nobodys = { isMine: false };
    for (const record of [
      recordOf('1', { ...nobodys, queue: 'Chat' }),
      recordOf('2', { ...nobodys, queue: 'Voice' }),
      recordOf('3', nobodys),
    ])
      world.desk.tickets.set(record.id, record);
    await world.happen((background) => background.onStart('installed'));

    await world.passUntil(monday('11:01'));

    expect(world.browser.raised.map(({ id }) => id.split('|')[0])).toEqual(['https://desk.example/help#1']);
  });

  it('that nobody has end to alert when somebody takes them', async () => {
    const world = worldAt(monday('10:00'), {
      alerts: {
        ...only('deadline'),
        whose: { ...defaultAlertRules.whose, unassigned: [{ site: 'https://desk.example/help', since: monday('09:30') }] },
      },
    });
    world.desk.tickets.set('1', recordOf('1', { isMine: false }));
    await world.happen((background) => background.onStart('installed'));
    await world.passUntil(monday('10:50'));

    world.desk.tickets.set('1', recordOf('1', { isMine: false, assignee: 'bia', revision: '2' }));
    await world.passUntil(monday('11:01'));

    expect(said(world)).toEqual([]);
  });

  it('that nobody has alert at the sites where that is wanted', async () => {
    const world = worldAt(monday('10:00'), {
      alerts: {
        ...only('deadline'),
        whose: { ...defaultAlertRules.whose, unassigned: [{ site: 'https://desk.example/help', since: monday('09:30') }] },
      },
    });
    world.desk.tickets.set('1', recordOf('1', { isMine: false }));
    world.desk.tickets.set('2', recordOf('2', { isMine: false, assignee: 'bia' }));
    // No page shows them.
    await world.happen((background) => background.onStart('installed'));

    await world.passUntil(monday('11:01'));

    expect(world.browser.raised.map(({ message }) => message)).toEqual(['HELP-1 · High · Ticket 1 · was due 11:00 ART']);
  });
});
