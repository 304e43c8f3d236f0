import { describe, expect, it, test } from 'vitest';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'extension' } as const;

const emptyWorld = (): World => worldAt(monday('10:00'), { sites: [] });

const add = (world: World): Promise<unknown> => world.happen(({ handlers }) => handlers['site/add']({ address: SITE }, page));

const sitesIn = async (world: World): Promise<readonly string[]> =>
  (await world.happen(({ handlers }) => handlers['settings/read'](undefined, page)))!.sites.map(({ id }) => id);

describe('a start that fails', () => {
  test.each<[what: string, ring: (world: World) => Promise<unknown>]>([
    [
      'the next life of the worker',
      async (world) => (world.stop(), world.happen(({ handlers }) => handlers['tokens/read'](undefined, page))),
    ],
    ['the next alarm', (world) => world.passUntil(monday('10:30'))],
  ])('registers the content scripts with %s', async (_, ring) => {
    const world = worldAt(monday('10:00'));
    const { registerContentScripts } = world.browser.platform;
    let isRefused = true;
    world.browser.platform.registerContentScripts = async (...given) => {
      if (isRefused) throw new Error('busy');
      return registerContentScripts(...given);
    };
    await world.happen(({ onStart }) => onStart('installed')).catch(() => undefined);
    expect(world.browser.registered).toEqual([]);
    isRefused = false;

    await ring(world);

    expect(world.browser.registered).toEqual([SITE]);
    expect(world.browser.injected).toEqual([SITE]);
  });
});

describe('removing a site', () => {
  it('forgets its tickets and alerts, and gives its permission back', async () => {
    const world = emptyWorld();
    world.desk.tickets.set('1', recordOf('1'));
    await add(world);
    await world.passUntil(monday('10:31'));
    expect(world.browser.raised).toHaveLength(1);

    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));
    const queue = await world.happen(({ handlers }) => handlers['queue/read'](undefined, page));

    expect(queue).toMatchObject({ tickets: [], sites: [] });
    expect(world.browser.registered).toEqual([]);
    expect([...world.browser.allowedOrigins]).toEqual([]);
    expect(world.browser.told.at(-1)).toEqual({ sites: [SITE], message: { announcement: 'settings/changed' } });
    expect(world.browser.alarmAt).toBeUndefined();
    expect(world.browser.toolbar).toMatchObject({ text: '–' });
  });

  it('is carried through by the next life of the worker, wherever this one dies', async () => {
    const begun = async (): Promise<World> => {
      const world = emptyWorld();
      world.desk.tickets.set('1', recordOf('1'));
      await add(world);
      await world.passUntil(monday('10:31'));
      world.browser.stored.set('left', { version: 1, value: { [SITE]: '{}', 'https://removed.example': '{}' } });
      return world;
    };
    const measured = await begun();
    const before = measured.steps();
    await measured.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));
    const steps = measured.steps() - before;

    for (let step = 1; step <= steps; step++) {
      const world = await begun();
      world.dieBefore(step);
      await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));
      world.stop();
      if ((await sitesIn(world)).length > 0) continue;

      expect([step, world.browser.registered, [...world.browser.allowedOrigins]]).toEqual([step, [], []]);
      expect([step, world.browser.stored.get('unfinished')]).toEqual([step, null]);
      const left = world.browser.stored.get('left') as { readonly value: object };
      expect([step, Object.keys(left.value)]).not.toContain(SITE);
      world.browser.allowedOrigins.add('https://desk.example');
      world.desk.tickets.clear();
      await add(world);
      const shown = [{ id: '1', status: undefined, priority: undefined, assignee: undefined }];
      const reply = await world.happen(({ handlers }) =>
        handlers['page/tickets']({ shown, news: [] }, { kind: 'page', url: new URL(SITE) }),
      );
      expect([step, reply?.tickets]).toEqual([step, []]);
    }
  }, 60_000);

  it('wins over a reading of it that is under way', async () => {
    const world = emptyWorld();
    await add(world);
    world.desk.tickets.set('1', recordOf('1'));

    await world.happen(async ({ handlers }) => {
      const reading = handlers['queue/refresh'](undefined, page);
      await handlers['site/remove']({ site: SITE }, page);
      await reading;
    });
    world.browser.allowedOrigins.add('https://desk.example');
    world.desk.tickets.clear();
    await add(world);
    const shown = [{ id: '1', status: undefined, priority: undefined, assignee: undefined }];
    const reply = await world.happen(({ handlers }) => handlers['page/tickets']({ shown, news: [] }, { kind: 'page', url: new URL(SITE) }));

    expect(reply?.tickets).toEqual([]);
  });
});
