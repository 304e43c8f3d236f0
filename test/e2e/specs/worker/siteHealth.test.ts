import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteHealth } from '@/utils/messages/protocol';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { type Desk, readQueue, signIn, startDesk } from '../../support/desk.ts';
import { openPopup, popupRows, popupSays } from '../../support/popup.ts';
import { badgeOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;

let desk: Desk;
let carlas: number;
let brunos: number;
beforeAll(async () => {
  desk = await startDesk();
  const createdAt = Date.now() - HOUR;
  carlas = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt });
  brunos = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'bruno', createdAt });
  await readQueue(desk);
});
afterAll(() => desk?.close());

const health = async (): Promise<SiteHealth> => (await desk.ask('queue/read')).sites[0]!;
const queue = async (): Promise<readonly string[]> => (await desk.ask('queue/read')).tickets.map(({ id }) => id);

describe('another person who signs in to the support center', () => {
  it('is noticed, and the queue of the analyst stays', async () => {
    desk.center.signEverybodyOut();
    await signIn(await desk.visit('/sign-in'), 'bruno');
    await desk.ask('queue/refresh');

    await popupSays(desk, /Another account is signed in to 127\.0\.0\.1:\d+\. It began at \d+:\d\d\. The numbers below were read at/);
    expect(await queue()).toEqual([String(carlas)]);
    const list = await desk.visit('/tickets?filter=all');
    await badgeOf(desk, list, carlas, ({ fresh }) => fresh === 'stale');
    await list.close();
  });

  it('becomes the analyst by one click', async () => {
    const popup = await openPopup(desk);
    const button = await popup.waitForSelector('::-p-aria(Use this account)');
    await button?.click();

    await until(
      'the queue is that of the other person',
      async () => (await popupRows(popup)).map(({ id }) => id).join() === String(brunos),
    );
    expect((await health()).failure).toBeUndefined();
    await popup.close();
  });
});

describe('a product whose pages look different from one day to the next', () => {
  /** As an analyst who comes back to a page and gives it time. */
  async function comeBackUntil(what: string, path: string, probe: (site: SiteHealth) => boolean): Promise<void> {
    const page = await desk.visit(path);
    await until(
      what,
      async () => {
        await page.reload({ waitUntil: 'domcontentloaded' });
        return until('it had its time', async () => probe(await health()), 12_000).catch(() => false);
      },
      60_000,
    );
    await page.close();
  }

  it('is noticed on its lists, while the queue goes on being read', async () => {
    desk.center.redesign(true);

    await comeBackUntil('the list is known to have changed', '/tickets?filter=all', ({ redesign }) => redesign !== undefined);

    const said = await popupSays(desk, /Prazo finds no tickets on the pages of 127\.0\.0\.1:\d+ any more\. It began at/);
    expect(said).toContain('Copy report');
    expect((await health()).redesign?.report).toMatch(/embedded: no ticket found on the list page \/tickets$/);
    await desk.ask('queue/refresh');
    const { failure, redesign } = await health();
    expect({ failure, isTold: redesign !== undefined }).toEqual({ failure: undefined, isTold: true });
  });

  it('is over when tickets are found again', async () => {
    desk.center.redesign(false);

    await comeBackUntil('the list is known again', '/tickets?filter=all', ({ redesign }) => redesign === undefined);
  });

  it('is none where a list is empty', async () => {
    const before = Date.now();

    // Nothing is unassigned.
    await comeBackUntil('two visits passed', '/tickets?filter=unassigned', () => Date.now() > before + 24_000);

    expect((await health()).redesign).toBeUndefined();
  });
});

// Chromium never gives up what its build for tests was installed with.
describe.runIf(browserUnderTest() === 'firefox')('a permission that is taken back in the browser', () => {
  it('is told at once, with the way to allow it again', async () => {
    await desk.prazo.inExtension(async () => void (await chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })));

    const said = await popupSays(desk, /Prazo is no longer allowed to read 127\.0\.0\.1:\d+\. It began at/);

    expect(said).toContain('Allow again');
    expect(await health()).toMatchObject({ failure: 'notAllowed', isPermissionGone: true });
  });
});
