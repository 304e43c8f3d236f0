import { beforeEach, describe, expect, it } from 'vitest';
import type { QueueView, SiteHealth } from '@/utils/messages/protocol';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'extension' } as const;

let world: World;
beforeEach(async () => {
  world = worldAt(monday('10:00'));
  has(of('ana', '1'), of('ana', '2'), of('bruno', '3'), of('bruno', '4'));
  signIn('ana');
  await refresh();
});

const of = (assignee: string, id: string): TicketRecord => recordOf(id, { assignee, createdAt: monday('09:30') });

function has(...records: readonly TicketRecord[]): void {
  for (const record of records) world.desk.tickets.set(record.id, record);
}

/** From now on the support center answers to this person's session. */
function signIn(user: string): void {
  for (const record of world.desk.tickets.values()) has({ ...record, isMine: record.assignee === user });
}

const refresh = (): Promise<unknown> => world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
const read = async (): Promise<QueueView> => (await world.happen(({ handlers }) => handlers['queue/read'](undefined, page)))!;
const health = async (): Promise<SiteHealth> => (await read()).sites[0]!;
const queue = async (): Promise<readonly string[]> => (await read()).tickets.map(({ id }) => id).toSorted();

const warnedOf = (): readonly string[] =>
  [...new Set(world.browser.raised.flatMap(({ title, message }) => `${title} ${message}`.match(/HELP-\d/g) ?? []))].toSorted();

/** A page of the site shows these tickets for the first time. */
async function see(...ids: readonly string[]): Promise<void> {
  const shown = ids.map((id) => ({ id, status: undefined, priority: undefined, assignee: undefined }));
  const sender = { kind: 'page', url: new URL(`${SITE}/tickets`) } as const;
  await world.happen(({ handlers }) => handlers['page/tickets']({ shown, news: ids }, sender));
}

describe('when another person is signed in to the support center', () => {
  it('says so, since when, and keeps the queue of the analyst apart', async () => {
    signIn('bruno');
    world.browser.now = monday('10:05');
    await refresh();

    expect(await health()).toMatchObject({ failure: 'otherUser', since: monday('10:05'), readAt: monday('10:00') });
    expect(await queue()).toEqual(['1', '2']);
    expect((await read()).tickets.every(({ isStale }) => isStale)).toBe(true);
  });

  it('notices it although no ticket changed that is not known already', async () => {
    await see('3', '4');
    signIn('bruno');
    await refresh();

    expect(await health()).toMatchObject({ failure: 'otherUser' });
    expect(await queue()).toEqual(['1', '2']);
  });

  it('notices it although that person has no ticket at all', async () => {
    signIn('carla');
    await refresh();

    expect(await health()).toMatchObject({ failure: 'otherUser' });
    expect(await queue()).toEqual(['1', '2']);
  });

  it('notices it on a page that shows tickets of that person, or of the analyst', async () => {
    signIn('bruno');
    await see('3', '4');
    expect(await health()).toMatchObject({ failure: 'otherUser' });

    signIn('ana');
    await refresh();
    expect(await health()).toMatchObject({ failure: undefined });

    signIn('bruno');
    has({ ...world.desk.tickets.get('1')!, status: 'Waiting for customer', revision: '2' });
    await world.happen(({ handlers }) => handlers['page/refresh']({ ids: ['1'] }, { kind: 'page', url: new URL(`${SITE}/tickets`) }));
    expect(await health()).toMatchObject({ failure: 'otherUser' });
    expect(await queue()).toEqual(['1', '2']);
  });

  it('is not forgotten over tickets that tell nothing of it', async () => {
    has(of('carla', '5'));
    signIn('bruno');
    world.browser.now = monday('10:05');
    await refresh();
    world.browser.now = monday('10:06');
    await see('5');

    expect(await health()).toMatchObject({ failure: 'otherUser', since: monday('10:05') });
  });

  it('is over although the analyst has resolved everything meanwhile', async () => {
    signIn('bruno');
    await refresh();
    signIn('ana');
    for (const [id, record] of world.desk.tickets) {
      const events = [...record.events, { at: world.browser.now, kind: 'status', to: 'Resolved' } as const];
      world.desk.tickets.set(id, { ...record, status: 'Resolved', events, revision: 'resolved' });
      world.desk.queueHides.push(id);
    }
    await refresh();

    expect(await health()).toMatchObject({ failure: undefined });
    expect(await queue()).toEqual([]);
  });

  it('goes on warning the analyst, and nobody of the tickets of that person', async () => {
    signIn('bruno');
    await refresh();
    await world.passUntil(monday('17:40'));

    expect(warnedOf()).toEqual(['HELP-1', 'HELP-2']);
  });

  it('is over when the analyst is signed in again', async () => {
    signIn('bruno');
    await refresh();
    signIn('ana');
    await refresh();

    expect(await health()).toMatchObject({ failure: undefined, since: undefined });
    expect(await queue()).toEqual(['1', '2']);
  });

  it('takes that person for the analyst when told so, who is warned of own tickets alone from then on', async () => {
    signIn('bruno');
    await refresh();
    world.browser.now = monday('10:05');

    await world.happen(({ handlers }) => handlers['site/switchUser']({ site: SITE }, page));

    expect(await health()).toMatchObject({ failure: undefined, readAt: monday('10:05') });
    expect(await queue()).toEqual(['3', '4']);
    await world.passUntil(monday('17:40'));
    expect(warnedOf()).toEqual(['HELP-3', 'HELP-4']);
    // Half a day of a worker takes a busy machine long.
  }, 20_000);
});

it('with a token nobody is signed in, whoever has the tickets', async () => {
  await world.happen(({ handlers }) => handlers['token/save']({ site: SITE, token: 'k' }, page));
  signIn('bruno');
  await refresh();

  expect(await health()).toMatchObject({ failure: undefined });
  expect(await queue()).toEqual(['3', '4']);
});

describe('since when', () => {
  it('is told of the obstacle that there is now, not of the first in a row', async () => {
    world.desk.faults.push(() => new Response('', { status: 401 }));
    world.browser.now = monday('10:05');
    await refresh();
    world.desk.faults.push(() => new Response('', { status: 500 }));
    world.browser.now = monday('10:20');
    await refresh();

    expect(await health()).toMatchObject({ failure: 'unreachable', since: monday('10:20') });
  });
});
