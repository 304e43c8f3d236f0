import { beforeEach, describe, expect, it } from 'vitest';
import type { Protocol } from '@/utils/messages/protocol';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { MINUTE } from '@/utils/time/instant';
import { changeSettings } from '../../../support/world/changeSettings';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const definition: TaughtDefinition = {
  version: 1,
  list: { row: 'tr', fields: { number: { selector: 'td.number' } } },
  ticket: { number: { selector: 'h1' } },
  date: { order: 'dmy', timeZone: 'America/Argentina/Buenos_Aires' },
  me: 'Ana',
};
const sender = { kind: 'page', url: new URL('https://unknown.example/queue') } as const;
const told = { label: '7', title: 'Ticket 7', url: 'https://unknown.example/t/7', createdAt: '02/03/2026 09:30' };
const facts = { id: '7', status: 'Open', priority: 'High', assignee: 'Ana' };

const inList = (said: Partial<ShownTicket> = {}): ShownTicket => ({ ...facts, told, ...said });
const onItsPage = (said: Partial<ShownTicket> = {}): ShownTicket => ({ ...facts, told: { ...told, isOwnPage: true }, ...said });

let world: World;
beforeEach(async () => {
  world = worldAt(monday('10:00'));
  world.browser.allowedOrigins.add('https://unknown.example');
  await world.happen(({ handlers }) => handlers['page/teach'](definition, sender));
  const statuses = { Open: 'open', Closed: 'closed', Cerrado: 'closed', Abierto: 'open' } as const;
  const mapping = { statuses, severities: {}, featureRequests: [] };
  await world.happen((background) =>
    changeSettings(background, (settings) => ({ ...settings, sites: settings.sites.map((site) => ({ ...site, mapping })) })),
  );
});

async function hear(ticket: ShownTicket, news: readonly string[]): Promise<Protocol['page/tickets']['reply']> {
  return (await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [ticket], news }, sender)))!;
}

/** What a page newly says, and how its ticket is shown then. */
async function see(ticket: ShownTicket) {
  await hear(ticket, ['7']);
  const { tickets } = await hear(ticket, []);
  return tickets[0]!;
}

describe('a list that contradicts the ticket’s own page', () => {
  it('is a doubt and no event, with both words and when the page was seen', async () => {
    await see(onItsPage());
    world.browser.now += 2 * MINUTE;

    const view = await see(inList({ status: 'Closed' }));

    expect(view).toMatchObject({ status: 'Open', isDone: false, doubt: { says: 'Closed', own: 'Open', at: monday('10:00') } });
  });

  it('says so of an assignee that the list does not have', async () => {
    await see(onItsPage());

    const view = await see(inList({ assignee: '' }));

    expect(view).toMatchObject({ isMine: true, doubt: { says: '', own: 'Ana' } });
  });

  it('is settled by the ticket’s own page, whichever it says', async () => {
    await see(onItsPage());
    await see(inList({ status: 'Closed' }));

    const view = await see(onItsPage({ status: 'Closed' }));

    expect(view).toMatchObject({ status: 'Closed', isDone: true });
    expect(view).not.toHaveProperty('doubt');
  });

  it('is settled once the list agrees again', async () => {
    await see(onItsPage());
    await see(inList({ status: 'Closed' }));

    expect(await see(inList())).not.toHaveProperty('doubt');
  });

  it('is believed once the look at the page is a quarter of an hour old, should the list still say so', async () => {
    await see(onItsPage());
    world.browser.now += MINUTE;
    const closed = inList({ status: 'Closed' });
    await see(closed);
    world.browser.now += 15 * MINUTE;

    await hear(closed, []);
    const { tickets } = await hear(closed, []);

    expect(tickets[0]).toMatchObject({ status: 'Closed', isDone: true });
    expect(tickets[0]).not.toHaveProperty('doubt');
  });

  it('is none where its word means the same', async () => {
    await see(onItsPage());

    expect(await see(inList({ status: 'Abierto' }))).not.toHaveProperty('doubt');
  });

  it('is an event where the ticket’s own page was never seen', async () => {
    await see(inList());

    expect(await see(inList({ status: 'Closed' }))).toMatchObject({ status: 'Closed', isDone: true });
  });

  it('says nothing of fields that the page did not tell', async () => {
    await see(onItsPage({ status: undefined }));
    await see(inList());

    const view = await see(inList({ status: 'Closed' }));

    expect(view).toMatchObject({ status: 'Closed' });
    expect(view).not.toHaveProperty('doubt');
  });
});
