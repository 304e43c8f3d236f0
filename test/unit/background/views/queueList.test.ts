import { describe, expect, it } from 'vitest';
import type { QueueList, QueuePart } from '@/utils/messages/queueList';
import { changeSettings } from '../../../support/world/changeSettings';
import { recordOf } from '../../../support/world/fakeDesk';
import { monday, tuesday } from '../../../support/tickets';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../../support/world/workerLives';

const listIn = async (world: World, part: QueuePart = { after: '' }): Promise<QueueList> =>
  (await world.happen(({ handlers }) => handlers['queue/list'](part, { kind: 'extension' })))!;

async function worldWith(...ids: readonly string[]): Promise<World> {
  const world = worldAt(monday('10:00'), {}, ids.length > 100 ? memoryTicketStore(emptyShelf()) : undefined);
  for (const id of ids) world.desk.tickets.set(id, recordOf(id));
  await world.happen((background) => background.onStart('installed'));
  return world;
}

describe('the queue as popup and side panel get it', () => {
  it('tells of each ticket the one clock that its row shows, and nothing twice', async () => {
    const [ticket] = (await listIn(await worldWith('1'))).tickets;

    expect(ticket).toMatchObject({
      label: 'HELP-1',
      isMine: true,
      clock: { metric: 'firstResponse', dueAt: monday('11:00'), exclusions: [] },
    });
    for (const left of ['clocks', 'id', 'policyName', 'native', 'facts']) expect(ticket).not.toHaveProperty(left);
  });

  it('gives nobody the tickets of whom the analyst took for nobody, those of before too', async () => {
    const world = worldAt(monday('10:00'), {});
    world.desk.tickets.set('1', recordOf('1', { assignee: 'root' }));
    await world.happen((background) => background.onStart('installed'));
    const assigneeIn = async () => (await listIn(world)).tickets[0]?.assignee;
    const before = await assigneeIn();

    await world.happen((background) =>
      changeSettings(background, (settings) => ({
        ...settings,
        sites: settings.sites.map((site) => ({ ...site, mapping: { ...site.mapping, assignees: { root: 'nobody' } } })),
      })),
    );

    expect([before, await assigneeIn()]).toEqual(['root', undefined]);
  });

  it('costs less than three quarters of what the whole of each ticket does', async () => {
    const world = await worldWith('1', '2', '3');
    const whole = (await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })))!;

    expect(JSON.stringify((await listIn(world)).tickets).length).toBeLessThan(JSON.stringify(whole.tickets).length * 0.75);
  });

  it('gives only the tickets that are asked for', async () => {
    const world = await worldWith('1', '2', '3');
    const all = await listIn(world);

    const part = await listIn(world, { keys: [all.tickets[1]!.key] });

    expect(all.tickets).toHaveLength(3);
    expect(part.tickets.map(({ key }) => key)).toEqual([all.tickets[1]!.key]);
    expect((await listIn(world, { own: true })).tickets).toHaveLength(3);
  });

  it('begins a long queue with what falls due next, and gives the whole of it a portion at a time', async () => {
    const ids = Array.from({ length: 620 }, (_, index) => String(index + 1));
    const world = await worldWith(...ids);

    const beginning = await listIn(world, { own: true });
    const portions = [await listIn(world)];
    for (let endsAt = portions[0]!.endsAt; endsAt !== undefined; endsAt = portions.at(-1)!.endsAt)
      portions.push(await listIn(world, { after: endsAt }));

    const all = portions.flatMap(({ tickets }) => tickets);
    expect(beginning.isBeginning).toBe(true);
    expect(beginning.tickets.length).toBeGreaterThan(16);
    expect(beginning.tickets.length).toBeLessThan(100);
    for (const ticket of beginning.tickets) expect(all).toContainEqual(ticket);
    expect(all.map(({ label }) => label).toSorted()).toEqual(ids.map((id) => `HELP-${id}`).toSorted());
    expect(portions.length).toBe(2);
  });

  it('keeps what was solved as the analyst’s for that day, though it left the queue', async () => {
    const world = await worldWith('1');
    const known = world.desk.tickets.get('1')!;
    const solved = { at: monday('10:30'), kind: 'status', to: 'Resolved' } as const;
    world.desk.tickets.set('1', { ...known, status: 'Resolved', revision: 'solved', events: [...known.events, solved] });
    world.desk.queueHides.push('1');
    world.browser.now = monday('11:00');
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

    expect((await listIn(world)).tickets).toMatchObject([{ isDone: true, isMine: true }]);
    world.browser.now = tuesday('11:00');
    expect((await listIn(world)).tickets).toEqual([]);
  });
});
