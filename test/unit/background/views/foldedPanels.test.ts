import { describe, expect, it } from 'vitest';
import type { PageContext } from '@/utils/messages/protocol';
import { SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'page', url: new URL(`${SITE}/tickets/1`) } as const;

const contextOf = (world: World): Promise<PageContext | undefined> =>
  world.happen(({ handlers }) => handlers['page/context'](undefined, page));

const fold = (world: World, isFolded: boolean): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['page/fold']({ isFolded }, page));

describe('a panel that the analyst folds', () => {
  it('is folded on the site’s next page, also by another worker, until it is unfolded', async () => {
    const world = worldAt(monday('10:00'));
    expect((await contextOf(world))?.isPanelFolded).toBe(false);

    await fold(world, true);
    world.stop();

    expect((await contextOf(world))?.isPanelFolded).toBe(true);
    await fold(world, false);
    expect((await contextOf(world))?.isPanelFolded).toBe(false);
  });

  it('starts no page anew', async () => {
    const world = worldAt(monday('10:00'));
    await contextOf(world);
    world.browser.told.length = 0;

    await fold(world, true);

    expect(world.browser.told).toEqual([]);
  });

  it('is forgotten with its site', async () => {
    const world = worldAt(monday('10:00'));
    await fold(world, true);

    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, { kind: 'extension' }));

    expect(world.browser.stored.get('folded-panels')).toEqual([]);
  });

  it('of no site that was added is nobody’s', async () => {
    const world = worldAt(monday('10:00'));
    const elsewhere = { kind: 'page', url: new URL('https://other.example/tickets/1') } as const;

    await expect(world.happen(({ handlers }) => handlers['page/fold']({ isFolded: true }, elsewhere))).rejects.toThrow('no site');
  });

  it('is open where the store is damaged', async () => {
    const world = worldAt(monday('10:00'));
    world.browser.stored.set('folded-panels', { [SITE]: true });

    expect((await contextOf(world))?.isPanelFolded).toBe(false);
    await fold(world, true);
    expect((await contextOf(world))?.isPanelFolded).toBe(true);
  });
});
