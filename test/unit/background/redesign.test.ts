import { beforeEach, expect, it } from 'vitest';
import type { SiteHealth } from '@/utils/messages/protocol';
import { MINUTE } from '@/utils/time/instant';
import { FAKE_LIST, recordOf, SITE } from '../../support/fakeDesk';
import { monday } from '../../support/tickets';
import { type World, worldAt } from '../../support/workerLives';

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
