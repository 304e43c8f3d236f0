// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMounted, type Keeper } from '@/utils/page/keepMounted';
import { listPage, recorder, slotsIn, type ListPage, type Recorder } from '../../support/listPage';

let page: ListPage;
let hosts: Recorder;
let life: AbortController;

beforeEach(() => {
  page = listPage();
  hosts = recorder();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const keep = (): Keeper =>
  keepMounted({
    root: document,
    signal: life.signal,
    attributes: ['data-id'],
    find: () => slotsIn(page.list),
    mount: hosts.mount,
    settle: hosts.settle,
  });

const tickets = (count: number): readonly string[] => Array.from({ length: count }, (_, id) => String(id));

/** Until what the page did has been answered: at most one frame later. */
const settled = async (): Promise<void> => {
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that re-renders', () => {
  it('gets one host per slot', () => {
    page.render('1', '2');

    keep();

    expect(page.shown()).toEqual(['1:1', '2:2']);
  });

  it('keeps its host when the anchor is replaced within one tick', async () => {
    page.render('1');
    keep();
    const host = page.row('1').querySelector('b');

    page.render('1');
    await settled();

    expect(page.shown()).toEqual(['1:1']);
    expect(page.row('1').querySelector('b')).toBe(host);
    expect(hosts.mounted).toEqual(['1']);
  });

  it('shows the right tickets after it sorted its rows', async () => {
    page.render('1', '2', '3');
    keep();

    page.list.prepend(page.row('3'));
    await settled();

    expect(page.shown()).toEqual(['3:3', '1:1', '2:2']);
    expect(hosts.mounted).toHaveLength(3);
  });

  it('shows another ticket at once where a row was given to it', async () => {
    page.render('1', '2');
    keep();
    await settled();

    page.row('1').dataset['id'] = '7';
    await new Promise((resolve) => void setTimeout(resolve));

    expect(page.shown()).toEqual(['7:7', '2:2']);
    expect(hosts.mounted).toHaveLength(2);
  });

  it('gets its host back after throwing it out', async () => {
    page.render('1');
    keep();

    page.row('1').querySelector('b')?.remove();
    await settled();

    expect(page.shown()).toEqual(['1:1']);
  });

  it('loses the hosts of tickets that it does not show any more', async () => {
    page.render('1', '2');
    keep();

    page.render('2');
    await settled();

    expect(page.shown()).toEqual(['2:2']);
    expect(hosts.disposed).toEqual(['1']);
  });

  it('shows the same ticket in two lists', () => {
    page.render('1', '1');

    keep();

    expect(page.shown()).toEqual(['1:1', '1:1']);
  });

  it('gives the focus back to a host that it moved', async () => {
    page.render('1', '2');
    keep();
    const host = page.row('2').querySelector('b')!;
    host.focus();

    page.render('2', '1');
    await settled();

    expect(document.activeElement).toBe(host);
  });
});

describe('hosts of an earlier life', () => {
  it('are removed when Prazo starts', () => {
    page.render('1');
    const old = document.createElement('i');
    old.setAttribute('data-prazo', '');
    page.row('1').prepend(old);

    keep();

    expect(old.isConnected).toBe(false);
    expect(page.shown()).toEqual(['1:1']);
  });

  it('are removed when a page brings them back from a cache', async () => {
    page.render('1');
    keep();
    const cached = page.list.cloneNode(true) as HTMLElement;

    page.list.replaceChildren(...cached.children);
    await settled();

    expect(page.shown()).toEqual(['1:1']);
  });
});

describe('work', () => {
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

  it('enters few hosts before anything is painted', () => {
    page.render(...tickets(250));

    keep();

    expect(hosts.batches).toEqual([250]);
  });

  it('enters many hosts in turns with the page', async () => {
    page.render(...tickets(600));

    keep();
    expect(hosts.mounted).toHaveLength(0);
    await vi.waitFor(() => expect(hosts.mounted).toHaveLength(600));

    expect(hosts.batches[0]).toBe(250);
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

it('stands back from a page that undoes everything at once, and tries again later', async () => {
  vi.useFakeTimers();
  page.render('1');
  keep();
  let thrownOut = 0;
  const rival = new MutationObserver(() => {
    const host = page.row('1').querySelector('b');
    if (host === null) return;
    host.remove();
    thrownOut += 1;
  });
  rival.observe(page.list, { childList: true, subtree: true });
  page.row('1').querySelector('b')?.remove();

  await vi.advanceTimersByTimeAsync(2_000);
  const atFirst = thrownOut;
  await vi.advanceTimersByTimeAsync(2_500);
  expect(thrownOut).toBe(atFirst);
  expect(atFirst).toBeLessThan(30);
  expect(page.shown()).toEqual(['1:']);

  rival.disconnect();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.shown()).toEqual(['1:1']);
});
