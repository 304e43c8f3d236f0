import { beforeEach, expect, it } from 'vitest';
import type { SettingsTrial } from '@/utils/messages/settings/trial';
import type { Sender } from '@/utils/messages/sender';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import type { SettingsPatch } from '@/utils/store/settings/patch';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf } from '../../support/world/fakeDesk';
import { type World, worldAt } from '../../support/world/workerLives';

const options: Sender = { kind: 'extension' };
let world: World;

const highWithin = (amount: number): SettingsPatch => [
  { path: ['policies', 'aivo', 'severities', 'high', 'resolution'], to: { amount, unit: 'hour', time: 'business', bound: 'upTo' } },
];
const gold: Policy = { ...aivoPolicy, id: 'gold', name: 'Gold' };
const tried = (patch: SettingsPatch, ticket?: string): Promise<SettingsTrial | undefined> =>
  world.happen(({ handlers }) => handlers['settings/try']({ patch, ...(ticket !== undefined && { ticket }) }, options));

beforeEach(async () => {
  world = worldAt(monday('15:00'), { alerts: only() });
  const given = [
    { at: monday('09:00'), kind: 'status', to: 'Open' } as const,
    { at: monday('09:00'), kind: 'priority', to: 'High' } as const,
    { at: monday('09:10'), kind: 'assignee', to: 'ana' } as const,
  ];
  const since = { createdAt: monday('09:00'), assignee: 'ana' };
  world.desk.tickets.set('1', recordOf('1', { ...since, events: given, customer: 'Banco Andino' }));
  world.desk.tickets.set(
    '2',
    recordOf('2', { ...since, events: given.map((event) => ({ ...event, at: event.at + 4 * 3_600_000 })), createdAt: monday('13:00') }),
  );
  world.desk.tickets.set(
    '3',
    recordOf('3', { ...since, status: 'Resolved', events: [...given, { at: monday('10:00'), kind: 'status', to: 'Resolved' }] }),
  );
  await world.happen((background) => background.onStart('installed'));
});

it('tells which open tickets a draft moves, and which become overdue or are it no longer', async () => {
  expect(await tried(highWithin(6))).toEqual({
    open: 2,
    becomeOverdue: 0,
    overdueNoLonger: 0,
    moved: 2,
    named: [
      { label: recordOf('1').label, before: monday('17:00'), after: monday('15:00') },
      { label: recordOf('2').label, before: expect.any(Number), after: expect.any(Number) },
    ],
  });
  expect(await tried(highWithin(5))).toMatchObject({ becomeOverdue: 1, moved: 2 });
  expect(await tried([])).toMatchObject({ open: 2, becomeOverdue: 0, moved: 0, named: [] });
});

it('shows one ticket before and after, and the rule that would choose its contract', async () => {
  const rules = [
    { when: { customer: 'somebody else' }, policy: 'aivo' },
    { when: { customer: 'banco andino' }, policy: 'gold' },
  ];
  const patch = [
    { path: ['policies', 'gold'], to: gold },
    { path: ['rules'], to: rules },
  ];
  const { ticket } = (await tried(patch, ` ${recordOf('1').label.toLowerCase()}`)) ?? {};
  expect(ticket).toMatchObject({ rule: 1, before: { policyName: 'Aivo' }, after: { policyName: 'Gold' } });
  expect((await tried(patch, recordOf('2').label))?.ticket).toMatchObject({ after: { policyName: 'Aivo' } });
  expect((await tried(patch, recordOf('2').label))?.ticket).not.toHaveProperty('rule');
  expect(await tried(patch, 'nothing')).not.toHaveProperty('ticket');
});

it('tells what each event of that ticket does by what holds and by the draft, and why one does nothing', async () => {
  const byReply: SettingsPatch = [{ path: ['policies', 'aivo', 'firstResponseEndsAt'], to: ['supportReply'] }];
  const { ticket } = (await tried(byReply, recordOf('1').label)) ?? {};
  expect(ticket).toMatchObject({
    earlierEvents: 0,
    events: [
      { at: monday('09:00'), kind: 'status', to: 'Open', before: { idle: 'sameMeaning' }, after: { idle: 'sameMeaning' } },
      { at: monday('09:00'), kind: 'priority', to: 'High', before: { moves: ['firstResponse', 'resolution'] } },
      { at: monday('09:10'), kind: 'assignee', to: 'ana', before: { moves: ['firstResponse'] }, after: { idle: 'endsNothing' } },
    ],
  });
});

it('of a long history only the last events are tried', async () => {
  world = worldAt(monday('15:00'), { alerts: only() });
  const status = Array.from({ length: 250 }, (_, index) => ({ at: monday('09:00') + index, kind: 'customerReply' }) as const);
  world.desk.tickets.set('9', recordOf('9', { createdAt: monday('09:00'), assignee: 'ana', events: status }));
  await world.happen((background) => background.onStart('installed'));
  const { ticket } = (await tried([], recordOf('9').label)) ?? {};
  expect(ticket?.events).toHaveLength(200);
  // The status, priority and assignee of now are events too where none of theirs is told.
  expect(ticket?.earlierEvents).toBeGreaterThanOrEqual(50);
});

it('keeps nothing, and says what is wrong with a draft that could not be saved', async () => {
  const before = await world.happen(({ handlers }) => handlers['settings/read'](undefined, options));
  await tried(highWithin(1));
  expect(await world.happen(({ handlers }) => handlers['settings/read'](undefined, options))).toEqual(before);
  await expect(tried([{ path: ['policies', 'aivo', 'calendar'], to: 'gone' }])).rejects.toThrow('there is no calendar "gone"');
});
