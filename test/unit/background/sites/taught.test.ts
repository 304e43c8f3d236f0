import { beforeEach, describe, expect, it } from 'vitest';
import type { Protocol } from '@/utils/messages/protocol';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import type { ToldWords } from '@/utils/sla/words/takeWords';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { changeSettings } from '../../../support/world/changeSettings';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const PAGE = 'https://unknown.example/queue';
const definition: TaughtDefinition = {
  version: 1,
  list: { row: 'tr', fields: { number: { selector: 'td.number' } } },
  date: { order: 'dmy', timeZone: 'America/Argentina/Buenos_Aires' },
  me: 'Ana',
};
const sender = { kind: 'page', url: new URL(PAGE) } as const;

const shown = (facts: Partial<ShownTicket> & { readonly id: string }, createdAt = '02/03/2026 09:30'): ShownTicket => ({
  status: 'Open',
  priority: 'High',
  assignee: 'Ana',
  told: { label: facts.id, title: `Ticket ${facts.id}`, url: `https://unknown.example/t/${facts.id}`, createdAt },
  ...facts,
});

let world: World;
beforeEach(async () => {
  world = worldAt(monday('10:00'));
  world.browser.allowedOrigins.add('https://unknown.example');
  await world.happen(({ handlers }) => handlers['page/teach'](definition, sender));
});

/** What a page says for the first time, and what the worker answers once it has heard it. */
async function see(...tickets: readonly ShownTicket[]): Promise<Protocol['page/tickets']['reply']> {
  const news = tickets.map(({ id }) => id);
  await world.happen(({ handlers }) => handlers['page/tickets']({ shown: tickets, news }, sender));
  return (await world.happen(({ handlers }) => handlers['page/tickets']({ shown: tickets, news: [] }, sender)))!;
}

describe('a taught site', () => {
  it('is on the list, and its pages run the content script', async () => {
    const settings = await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' }));

    expect(settings?.sites.find(({ id }) => id === 'https://unknown.example')).toMatchObject({
      adapter: 'taught',
      name: 'unknown.example',
      taught: definition,
    });
  });

  it('is called by its host, as far as a name may reach', async () => {
    const host = `${'desk.'.repeat(45)}example`;
    world.browser.allowedOrigins.add(`https://${host}`);

    const addition = await world.happen(({ handlers }) =>
      handlers['page/teach'](definition, { kind: 'page', url: new URL(`https://${host}/queue`) }),
    );

    expect(addition).toMatchObject({ outcome: 'added', site: { name: host.slice(0, 200) } });
  });

  it('is refused without permission, and where a product is known already', async () => {
    const elsewhere = await world.happen(({ handlers }) =>
      handlers['page/teach'](definition, { kind: 'page', url: new URL('https://other.example/') }),
    );
    expect(elsewhere).toMatchObject({ outcome: 'refused', reason: 'notPermitted' });
  });

  it('keeps what pages show: the creation date counts, the history is partial from the first look', async () => {
    const { tickets, health } = await see(shown({ id: '7' }));

    expect(tickets).toMatchObject([
      { label: '7', title: 'Ticket 7', isMine: true, unmapped: ['Open'], url: 'https://unknown.example/t/7' },
    ]);
    expect(tickets[0]?.clocks.firstResponse).toMatchObject({ startAt: monday('09:30'), partialSince: monday('10:00') });
    expect(health).toMatchObject({ failure: undefined, readAt: monday('10:00') });
  });

  it('takes each difference that a page newly shows for an event of that moment', async () => {
    const mapping = { statuses: { Open: 'open', Asked: 'waitingCustomer' } as const, severities: {}, featureRequests: [] };
    await world.happen((background) =>
      changeSettings(background, (settings) => ({ ...settings, sites: settings.sites.map((site) => ({ ...site, mapping })) })),
    );
    await see(shown({ id: '7' }));
    world.browser.now += HOUR;
    await see(shown({ id: '7', status: 'Asked' }));
    world.browser.now += HOUR;

    const { tickets } = await see(shown({ id: '7', status: 'Asked' }));

    expect(tickets[0]?.clocks.resolution).toMatchObject({ state: 'paused', exclusions: [{ from: monday('11:00'), reason: 'customer' }] });
  });

  it('does not believe a page that says what was right before', async () => {
    await see(shown({ id: '7' }));
    await see(shown({ id: '7', status: 'Asked' }));
    world.browser.now += 20 * MINUTE;

    const stale = await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [shown({ id: '7' })], news: [] }, sender));
    const after = await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [shown({ id: '7' })], news: [] }, sender));

    expect(stale?.tickets[0]?.status).toBe('Asked');
    expect(after?.tickets[0]?.status).toBe('Asked');
  });

  it('takes what a page does not show for not shown: nothing that was known is wiped, and nobody’s ticket is not made of it', async () => {
    await see(shown({ id: '7' }));
    world.browser.now += 20 * MINUTE;

    const bare = shown({ id: '7', priority: undefined, assignee: undefined, status: undefined }, '');
    const { tickets } = await see({ ...bare, told: { ...bare.told!, title: undefined, createdAt: undefined } });

    expect(tickets).toMatchObject([{ priority: 'High', status: 'Open', isMine: true, title: 'Ticket 7', isStale: true }]);
    expect(tickets[0]?.clocks.firstResponse).toMatchObject({ startAt: monday('09:30') });
  });

  it('takes a newly told date for news at once', async () => {
    const bare = shown({ id: '7' });
    await see({ ...bare, told: { ...bare.told!, createdAt: undefined } });

    const { tickets } = await see(shown({ id: '7' }));

    expect(tickets[0]?.clocks.firstResponse).toMatchObject({ startAt: monday('09:30') });
  });

  it.each([
    ['lies ahead', '02/03/2026 23:30', 'future'],
    ['contradicts the one that was known', '01/03/2026 09:30', 'contradicts'],
    ['is none in the order that was taught', '02/27/2026 09:30', 'order'],
  ] as const)('refuses a date that %s, and says so', async (_, written, why) => {
    await see(shown({ id: '7' }));
    const other = why === 'contradicts' ? '7' : '8';
    world.browser.now += 6 * MINUTE;

    const { health } = await see(
      ...(why === 'order' ? [shown({ id: '9' }, '02/03/2026 09:00')] : []),
      shown({ id: other, status: 'Asked' }, written),
    );

    const { tickets } = await see(shown({ id: '7' }));
    expect(tickets[0]?.clocks.firstResponse).toMatchObject({ startAt: monday('09:30') });
    if (why !== 'order') expect(health.unread).toEqual([{ field: 'createdAt', since: monday('10:06'), why }]);
  });

  it('says which field a page does not tell any more as it was taught, until it does again', async () => {
    const lost = shown({ id: '7', priority: undefined });
    const gone = await see({ ...lost, told: { ...lost.told!, lost: ['priority'] } });
    world.browser.now += HOUR;
    const still = await see({ ...lost, told: { ...lost.told!, lost: ['priority'] } });
    const back = await see(shown({ id: '7' }));

    expect([gone, still, back].map(({ health }) => health.unread)).toEqual([
      [{ field: 'priority', since: monday('10:00'), why: 'lost' }],
      [{ field: 'priority', since: monday('10:00'), why: 'lost' }],
      undefined,
    ]);
  });

  it('has those tickets in the queue that are the analyst’s', async () => {
    await see(shown({ id: '7' }), shown({ id: '8', assignee: 'Bruno' }), shown({ id: '9', assignee: '' }));

    const queue = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));

    expect(queue?.tickets.map(({ id }) => id)).toEqual(['7']);
  });

  it('says that its numbers are old once no page has shown them for a while', async () => {
    const [fresh] = (await see(shown({ id: '7' }))).tickets;
    world.browser.now += 16 * MINUTE;

    const queue = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));

    expect([fresh?.isStale, queue?.tickets[0]?.isStale]).toEqual([false, true]);
  });

  it('is never asked for anything', async () => {
    await see(shown({ id: '7' }));
    await world.passUntil(monday('16:00'));

    expect((await see(shown({ id: '7' }))).health.failure).toBeUndefined();
    expect(world.desk.requests.filter((path) => path.includes('7'))).toEqual([]);
  });

  it('writes nothing while nothing changes, also of a ticket of which it says in its own words that nobody has it', async () => {
    const { tickets } = await see(shown({ id: '7' }), shown({ id: '8', assignee: 'Unassigned' }));
    expect(tickets[1]?.clocks.firstResponse.state).toBe('counting');
    const told = world.browser.told.length;

    await see(shown({ id: '7' }), shown({ id: '8', assignee: 'Unassigned' }));

    expect(world.browser.told.length).toBe(told);
  });
});

describe('what a colleague taught', () => {
  const site = 'https://colleague.example';
  const words = { statuses: { Aberto: 'open' }, severities: { P1: 'blocker' } } as const;
  const bring = (lesson: TaughtDefinition, to = site, told: ToldWords = words) =>
    world.happen(({ handlers }) => handlers['site/import']({ site: to, lesson, words: told }, { kind: 'extension' }));

  it('sets up a new site, whose pages are read at once', async () => {
    world.browser.allowedOrigins.add(site);

    expect(await bring(definition)).toMatchObject({ outcome: 'added', site: { id: site, adapter: 'taught', taught: definition } });
    expect(world.browser.registered).toContain(site);
    expect(world.browser.injected).toContain(site);
  });

  it('brings what its words mean, unless the contract has no such severity', async () => {
    world.browser.allowedOrigins.add(site);
    await expect(bring(definition, site, { ...words, severities: { P1: 'hihg' } })).rejects.toThrow(
      /^lesson: words\.severities\.P1: no severity: "hihg"$/,
    );

    expect(await bring(definition)).toMatchObject({ outcome: 'added', site: { mapping: words } });
  });

  it('is refused without permission, and writes over nothing', async () => {
    expect(await bring(definition)).toMatchObject({ outcome: 'refused', reason: 'notPermitted' });

    const other: TaughtDefinition = { version: 1, ticket: { number: { selector: 'h1' } } };
    expect(await bring(other, 'https://unknown.example')).toMatchObject({ outcome: 'refused', reason: 'alreadyAdded' });
    const settings = await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' }));
    expect(settings?.sites.find(({ id }) => id === 'https://unknown.example')?.taught).toEqual(definition);
  });
});

it('a lesson is given in the language that was chosen', async () => {
  await world.happen((background) => changeSettings(background, (settings) => ({ ...settings, language: 'es' })));

  expect(await world.happen(({ handlers }) => handlers['page/language'](undefined, sender))).toBe('es');
});

it('dates are read in the zone that was chosen, whatever the zones of the computer and the contract', async () => {
  world.browser.timeZone = 'Europe/Berlin';
  const date = { order: 'dmy', timeZone: 'Asia/Tokyo' } as const;
  await world.happen((background) =>
    changeSettings(background, (settings) => ({
      ...settings,
      sites: settings.sites.map((site) => ({ ...site, ...(site.taught && { taught: { ...site.taught, date } }) })),
    })),
  );

  const { tickets } = await see(shown({ id: '9' }, '02/03/2026 21:30'));

  expect(tickets[0]?.clocks.firstResponse).toMatchObject({ startAt: monday('09:30') });
});
