import { changesBetween } from '@/utils/store/settings/patch';
import { describe, expect, it, test } from 'vitest';
import type { SiteAddition } from '@/utils/messages/protocol';
import type { Sender } from '@/utils/messages/sender';
import { changeSettings } from '../../../support/world/changeSettings';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'extension' } as const;

const emptyWorld = (): World => worldAt(monday('10:00'), { sites: [] });

const add = async (world: World, address: string): Promise<SiteAddition> =>
  (await world.happen(({ handlers }) => handlers['site/add']({ address }, page)))!;

const sitesIn = async (world: World): Promise<readonly string[]> =>
  (await world.happen(({ handlers }) => handlers['settings/read'](undefined, page)))!.sites.map(({ id }) => id);

describe('adding a site', () => {
  it('recognizes it, puts the content script into its pages, and reads its queue', async () => {
    const world = emptyWorld();
    world.desk.tickets.set('1', recordOf('1'));

    const addition = await add(world, `${SITE}/tickets?page=3`);

    expect(addition).toMatchObject({ outcome: 'added', site: { id: SITE, adapter: 'fake', name: 'desk.example', policy: 'aivo' } });
    expect(world.browser.registered).toEqual([SITE]);
    expect(world.browser.injected).toEqual([SITE]);
    const queue = await world.happen(({ handlers }) => handlers['queue/read'](undefined, page));
    expect(queue?.tickets).toMatchObject([{ id: '1' }]);
    expect(world.browser.alarmAt).toBe(monday('10:02'));
  });

  it('waits for no page that is open', async () => {
    const world = emptyWorld();
    world.browser.silent.set('injectContentScripts', 'unheard');
    let answeredAt = 0;

    await world.happen(async ({ handlers }) => {
      await handlers['site/add']({ address: SITE }, page);
      answeredAt = world.browser.now;
    });

    expect(answeredAt).toBe(monday('10:00'));
  });

  it('is called by its host, as far as a name may reach', async () => {
    const world = emptyWorld();
    const host = `${'desk.'.repeat(45)}example`;
    world.browser.allowedOrigins.add(`https://${host}`);

    expect(await add(world, `https://${host}/`)).toMatchObject({ outcome: 'added', site: { name: host.slice(0, 200) } });
  });

  test.each<[why: string, address: string, reason: string, prepare: (world: World) => unknown]>([
    ['it is none', 'about:blank', 'notRecognized', () => undefined],
    ['it is not allowed', SITE, 'notPermitted', ({ browser }) => browser.allowedOrigins.clear()],
    ['nobody knows the product', SITE, 'notRecognized', ({ desk }) => desk.faults.push(() => Response.json({}))],
    ['the product is another one', SITE, 'notRecognized', ({ desk }) => desk.faults.push(() => new Response('', { status: 404 }))],
    ['the analyst is signed out', SITE, 'signedOut', ({ desk }) => desk.faults.push(() => new Response('', { status: 401 }))],
    ['it does not answer', SITE, 'unreachable', ({ desk }) => desk.faults.push(() => new Response('', { status: 500 }))],
  ])('is refused when %s', async (_, address, reason, prepare) => {
    const world = emptyWorld();
    prepare(world);

    const addition = await add(world, address);

    expect(addition).toMatchObject({ outcome: 'refused', reason });
    expect(await sitesIn(world)).toEqual([]);
  });

  it('is refused the second time', async () => {
    const world = emptyWorld();
    await add(world, SITE);

    expect(await add(world, `${SITE}/tickets/1`)).toMatchObject({ outcome: 'refused', reason: 'alreadyAdded' });
    expect(await sitesIn(world)).toEqual([SITE]);
  });
});

describe('the permission for an address', () => {
  const { origin } = new URL(SITE);

  it.each([
    ['is given back where nobody knows the product', () => Response.json({}), []],
    ['stays for the next try where the analyst has to sign in first', () => new Response('', { status: 401 }), [origin]],
  ])('%s', async (_, answer, allowed) => {
    const world = emptyWorld();
    world.desk.faults.push(answer);

    await add(world, SITE);

    expect([...world.browser.allowedOrigins]).toEqual(allowed);
  });

  it('stays where another site has the same origin', async () => {
    const world = emptyWorld();
    await add(world, SITE);
    world.desk.faults.push(() => Response.json({}));

    expect(await add(world, `${origin}/other`)).toMatchObject({ outcome: 'refused' });

    expect([...world.browser.allowedOrigins]).toEqual([origin]);
  });

  it('is given back when the browser starts anew and it became no site', async () => {
    const world = emptyWorld();
    await add(world, SITE);
    world.browser.allowedOrigins.add('https://untaught.example');

    await world.happen(({ onStart }) => onStart('installed'));
    expect(world.browser.allowedOrigins.size).toBe(2);
    await world.happen(({ onStart }) => onStart('started'));

    expect([...world.browser.allowedOrigins]).toEqual([origin]);
  });

  it('stays when the browser starts anew and the settings cannot tell the sites', async () => {
    const world = worldAt(monday('10:00'), { sites: 'damaged' as never });
    world.browser.allowedOrigins.add(origin);

    await world.happen(({ onStart }) => onStart('started'));

    expect([...world.browser.allowedOrigins]).toEqual([origin]);
  });
});

describe('a permission', () => {
  it('that is taken back leaves the site on the list, unread, until it is given again', async () => {
    const world = emptyWorld();
    await add(world, SITE);
    world.browser.allowedOrigins.clear();

    await world.happen((background) => background.onPermissionsChanged());
    await world.passUntil(monday('10:03'));
    const without = await world.happen(({ handlers }) => handlers['queue/read'](undefined, page));
    const registeredWithout = world.browser.registered;
    world.browser.allowedOrigins.add('https://desk.example');
    await world.happen((background) => background.onPermissionsChanged());
    const again = await world.happen(({ handlers }) => handlers['queue/read'](undefined, page));

    expect(without?.sites).toMatchObject([{ site: SITE, failure: 'notAllowed' }]);
    expect(registeredWithout).toEqual([]);
    expect(again?.sites).toMatchObject([{ site: SITE, failure: undefined }]);
    expect(world.browser.registered).toEqual([SITE]);
    expect(world.browser.injected).toEqual([SITE, SITE]);
  });
});

describe('another language', () => {
  it('is what the content script speaks from then on, and comes to a page that was opened before when it asks', async () => {
    const world = emptyWorld();
    await add(world, SITE);
    expect(world.browser.registeredIn).toBe('en');

    await world.happen((background) => changeSettings(background, (settings) => ({ ...settings, language: 'es' })));
    expect(world.browser.registeredIn).toBe('es');

    const open: Sender = { kind: 'page', url: new URL(`${SITE}/tickets`), frame: { tabId: 1, frameId: 0 } };
    await world.happen(({ handlers }) => handlers['page/texts'](undefined, open));
    await world.happen(({ handlers }) => handlers['page/views'](undefined, open));
    expect(world.browser.brought).toEqual(['page es', 'views es']);
    const stranger: Sender = { ...open, url: new URL('https://elsewhere.example/') };
    await expect(world.happen(({ handlers }) => handlers['page/texts'](undefined, stranger))).rejects.toThrow('no site that was added');
  });
});

describe('saved settings', () => {
  it('neither bring back a site nor lose one that was added meanwhile', async () => {
    const world = emptyWorld();
    const stale = (await world.happen(({ handlers }) => handlers['settings/read'](undefined, page)))!;
    await add(world, SITE);

    await world.happen(({ handlers }) => handlers['settings/patch'](changesBetween(stale, { ...stale, language: 'es' }), page));

    const saved = await world.happen(({ handlers }) => handlers['settings/read'](undefined, page));
    expect(saved).toMatchObject({ language: 'es', sites: [{ id: SITE }] });
  });

  it('change all clocks and alerts at once', async () => {
    const world = emptyWorld();
    world.desk.tickets.set('1', recordOf('1'));
    await add(world, SITE);
    const sooner = { share: 0.75, atMostMs: 3_600_000 };

    await world.happen((background) =>
      changeSettings(background, (settings) => ({
        ...settings,
        policies: settings.policies.map((policy) => ({ ...policy, thresholds: { atRisk: sooner, critical: sooner } })),
      })),
    );
    await world.passUntil(monday('10:01'));

    expect(world.browser.toolbar).toMatchObject({ text: '1', title: 'Prazo: 1 at risk' });
  });
});
