// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptList, settled } from '../../../support/pages/keptList';
import { slotsIn } from '../../../support/pages/listPage';

let { page, hosts, life, keep } = keptList();
beforeEach(() => {
  ({ page, hosts, life, keep } = keptList());
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const tickets = (count: number): readonly string[] => Array.from({ length: count }, (_, id) => String(id));

/** What is done in each turn that the page gives, before that turn. */
const atEachTurn = (act: () => void): void => void vi.stubGlobal('scheduler', { yield: async () => act() });

const areAllThere = (): Promise<void> => vi.waitFor(() => expect(page.shown().filter((row) => row.endsWith(':'))).toEqual([]));

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the work of a keeper', () => {
  it('is not caused by its own writes', async () => {
    page.render('1', '2');
    keep();
    const find = vi.spyOn(page.list, 'querySelectorAll');

    await settled();

    expect(find).not.toHaveBeenCalled();
  });

  it('is done once for a flood of changes', async () => {
    page.render('0');
    keep();
    await settled();
    const find = vi.spyOn(page.list, 'querySelectorAll');

    for (let id = 0; id < 500; id += 1) page.list.append(document.createElement('p'));
    await settled();

    expect(find).toHaveBeenCalledOnce();
  });

  it('is told when the page is as it was, which then need not be read anew', async () => {
    page.render('1');
    const find = vi.fn<NonNullable<Parameters<typeof keep>[0]>>(() => slotsIn(page.list));
    const keeper = keep(find);

    keeper.lookNow();
    page.render('1', '2');
    keeper.lookNow();
    keeper.lookNow();
    keeper.look();
    await settled();

    expect(find.mock.calls).toEqual([[true], [false], [true], [false], [true]]);
  });

  it('enters few hosts before anything is painted', () => {
    page.render(...tickets(125));

    keep();

    expect(hosts.batches).toEqual([125]);
  });

  it('enters many hosts in turns with the page', async () => {
    page.render(...tickets(500));

    keep();
    expect(hosts.mounted).toHaveLength(0);
    await areAllThere();

    expect(hosts.batches[0]).toBe(250);
    expect(hosts.batches.length).toBeGreaterThan(1);
    expect(hosts.batches.reduce((sum, size) => sum + size)).toBe(500);
  });

  it('makes many hosts in one turn and puts them on the page in the next, so that neither is long', async () => {
    page.render(...tickets(500));
    const turns: { made: number; placed: number }[] = [];
    atEachTurn(
      () => void turns.push({ made: hosts.mounted.length, placed: document.querySelectorAll<HTMLElement>('[data-prazo]').length }),
    );

    keep();
    await areAllThere();

    expect(turns.slice(0, 3)).toEqual([
      { made: 0, placed: 0 },
      { made: 250, placed: 0 },
      { made: 250, placed: 250 },
    ]);
  });

  it('keeps what it made when the page changes before that is put there, and takes it for no fight', async () => {
    page.render(...tickets(500));
    const change = vi.fn<() => void>(() => {
      for (let look = 0; look < 30; look += 1) {
        page.list.append(page.row('0'));
        keeper.lookNow();
      }
      page.row('1').remove();
      keeper.lookNow();
    });
    atEachTurn(() => {
      if (hosts.mounted.length === 250 && hosts.batches.length === 0) change();
    });

    const keeper = keep();
    await areAllThere();

    expect(change).toHaveBeenCalledOnce();
    expect(hosts.mounted).toEqual(tickets(500));
    expect(hosts.disposed).toEqual(['1']);
  });

  it('forgets what it made when the page is hidden before that is put there', async () => {
    page.render(...tickets(500));
    atEachTurn(() => hide(hosts.mounted.length === 250));
    keep();
    await vi.waitFor(() => expect(hosts.disposed).toHaveLength(250));
    expect(hosts.batches).toEqual([]);

    vi.unstubAllGlobals();
    hide(false);
    await areAllThere();
  });

  it('stops while the page is hidden and is made up for when it is seen', async () => {
    page.render('1');
    keep();

    hide(true);
    page.render('1', '2');
    await Promise.resolve();
    expect(page.shown()).toEqual(['1:', '2:']);

    hide(false);
    await settled();
    expect(page.shown()).toEqual(['1:1', '2:2']);
  });

  it('ends with its signal and leaves nothing behind', async () => {
    page.render('1', '2');
    keep();

    life.abort();
    page.render('1', '2', '3');
    await settled();

    expect(page.shown()).toEqual(['1:', '2:', '3:']);
    expect(document.querySelector('[data-prazo]')).toBeNull();
  });
});
