import { beforeEach, describe, expect, it } from 'vitest';
import type { SiteHealth } from '@/utils/messages/protocol';
import { MINUTE } from '@/utils/time/instant';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { heldAt } from '@/utils/sites/taught/sign';
import { FAKE_LIST, recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'extension' } as const;
const frame = { tabId: 1, frameId: 0 };
const at = (path: string) => ({ kind: 'page', url: new URL(SITE + path), frame }) as const;

let world: World;
beforeEach(async () => {
  world = worldAt(monday('10:00'));
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
});

/** A page shows no ticket for a while, `after` so long. */
async function bare(path: string, after = 0): Promise<void> {
  world.browser.now += after;
  await world.happen(({ handlers }) => handlers['page/bare'](undefined, at(path)));
}

async function fill(path: string): Promise<void> {
  const shown = [{ id: '1', status: undefined, priority: undefined, assignee: undefined }];
  await world.happen(({ handlers }) => handlers['page/tickets']({ shown, news: ['1'] }, at(path)));
}

const health = async (): Promise<SiteHealth> => (await world.happen(({ handlers }) => handlers['queue/read'](undefined, page)))!.sites[0]!;

it('a list that is bare again and has not what each list of the product has is a redesign, since the first time', async () => {
  await bare('/list');
  expect((await health()).redesign).toBeUndefined();

  await bare('/list', MINUTE);

  expect(await health()).toMatchObject({
    failure: undefined,
    redesign: {
      since: monday('10:00'),
      report: expect.stringMatching(/^Prazo .+, fake: no ticket found on the list page \/list$/) as string,
    },
  });
});

it('goes on being told while the site is read, until a page of the same kind shows tickets', async () => {
  await bare('/list');
  await bare('/list', MINUTE);
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, page));
  await fill('/tickets/1');
  expect((await health()).redesign).toBeDefined();

  await fill('/list');

  expect((await health()).redesign).toBeUndefined();
});

it('an empty list is none', async () => {
  world.browser.pageHolds = [FAKE_LIST];
  await bare('/list');
  await bare('/list', MINUTE);

  expect((await health()).redesign).toBeUndefined();
});

it.each([
  ['of a ticket that is known', '/tickets/1', true],
  ['of a ticket that nobody may see', '/tickets/77', false],
  ['of anything else', '/profile', false],
])('the page %s is expected to show it: %s', async (_, path, isExpected) => {
  await bare(path);
  await bare(path, MINUTE);

  expect((await health()).redesign !== undefined).toBe(isExpected);
});

describe('on a taught site', () => {
  const ORIGIN = 'https://unknown.example';
  const list = { row: 'tr', fields: { number: { selector: 'td.number' } } };
  const definition: TaughtDefinition = { version: 1, list: { ...list, sign: { at: '/queue?view=mine', link: '/t/' } } };
  const on = (path: string) => ({ kind: 'page', url: new URL(ORIGIN + path), frame }) as const;
  const shown = { id: '7', status: undefined, priority: undefined, assignee: undefined };

  const teach = (lesson: TaughtDefinition): Promise<unknown> =>
    world.happen(({ handlers }) => handlers['page/teach'](lesson, on('/queue')));
  async function bareTwice(path: string): Promise<void> {
    for (const after of [0, MINUTE]) {
      world.browser.now += after;
      await world.happen(({ handlers }) => handlers['page/bare'](undefined, on(path)));
    }
  }
  async function show(path: string, url: string): Promise<void> {
    const told = { label: '7', title: undefined, url: ORIGIN + url, createdAt: undefined };
    await world.happen(({ handlers }) => handlers['page/tickets']({ shown: [{ ...shown, told }], news: ['7'] }, on(path)));
  }
  const redesign = async (): Promise<SiteHealth['redesign']> =>
    (await world.happen(({ handlers }) => handlers['queue/read'](undefined, page)))!.sites.find(({ site }) => site === ORIGIN)!.redesign;

  beforeEach(async () => {
    world.browser.allowedOrigins.add(ORIGIN);
    await teach(definition);
  });

  it('a list that still links tickets and shows none is a redesign, until it shows some', async () => {
    await bareTwice('/queue?view=mine');
    expect((await redesign())?.report).toMatch(/, taught: no ticket found on the list page \/queue$/);

    await show('/queue?view=mine', '/t/7');

    expect(await redesign()).toBeUndefined();
  });

  it('an empty list is none', async () => {
    world.browser.pageHolds = [heldAt(definition, on('/queue?view=mine').url)!];
    await bareTwice('/queue?view=mine');

    expect(await redesign()).toBeUndefined();
  });

  it.each(['/queue', '/queue?view=all', '/settings'])('nothing is expected of the page %s', async (path) => {
    await bareTwice(path);

    expect(await redesign()).toBeUndefined();
  });

  it('a lesson from before says nothing of empty lists', async () => {
    await teach({ version: 1, list });
    await bareTwice('/queue?view=mine');

    expect(await redesign()).toBeUndefined();
  });

  it('what was said of a list that was taught anew without a sign is taken back', async () => {
    await bareTwice('/queue?view=mine');
    await teach({ version: 1, list });

    await show('/other', '/t/7');

    expect(await redesign()).toBeUndefined();
  });

  it.each([
    ['leads to its own page', '/t/7', true],
    ['leads nowhere, so that its address is that of the list', '/queue', false],
  ])('where a row %s, that page without tickets is a redesign: %s', async (_, url, isExpected) => {
    await teach({ version: 1, ticket: { number: { selector: 'h1' } } });
    await show('/queue', url);
    await bareTwice(url);

    expect((await redesign()) !== undefined).toBe(isExpected);
  });
});
