// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptList, settled } from '../../support/keptList';
import { slotsIn } from '../../support/listPage';

let { page, hosts, life, keep } = keptList();
beforeEach(() => {
  ({ page, hosts, life, keep } = keptList());
});
afterEach(() => life.abort());

const tickets = (count: number): readonly string[] => Array.from({ length: count }, (_, id) => String(id));

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
    page.render(...tickets(334));

    keep();

    expect(hosts.batches).toEqual([334]);
  });

  it('enters many hosts in turns with the page', async () => {
    page.render(...tickets(600));

    keep();
    expect(hosts.mounted).toHaveLength(0);
    await vi.waitFor(() => expect(hosts.mounted).toHaveLength(600));

    expect(hosts.batches[0]).toBe(334);
    expect(hosts.batches.length).toBeGreaterThan(1);
    expect(hosts.batches.reduce((sum, size) => sum + size)).toBe(600);
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
