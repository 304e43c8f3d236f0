// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptList, settled } from '../../../support/pages/keptList';

let { page, hosts, life, keep } = keptList();
beforeEach(() => {
  ({ page, hosts, life, keep } = keptList());
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a page that re-renders', () => {
  it('gets one host per slot', () => {
    page.render('1', '2');

    keep();

    expect(page.shown()).toEqual(['1:1', '2:2']);
  });

  it('keeps its host when the anchor is replaced within one tick', async () => {
    page.render('1');
    keep();
    const host = page.row('1').querySelector<HTMLElement>('[data-prazo]');

    page.render('1');
    await settled();

    expect(page.shown()).toEqual(['1:1']);
    expect(page.row('1').querySelector<HTMLElement>('[data-prazo]')).toBe(host);
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

    page.row('1').querySelector<HTMLElement>('[data-prazo]')?.remove();
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
    const host = page.row('2').querySelector<HTMLElement>('[data-prazo]')!;
    host.focus();

    page.render('2', '1');
    await settled();

    expect(document.activeElement).toBe(host);
  });
});

describe('hosts of an earlier life', () => {
  it('are removed when Prazo starts', () => {
    page.render('1');
    const old = document.createElement('section');
    old.setAttribute('data-prazo', 'badge');
    page.row('1').prepend(old);

    keep();

    expect(old.isConnected).toBe(false);
    expect(page.shown()).toEqual(['1:1']);
  });

  it('are not what somebody wrote with their marks', () => {
    page.render('1');
    const written = document.createElement('div');
    written.innerHTML = '<p data-prazo>kept</p><section data-prazo="badge">kept too</section>';
    document.body.append(written);

    keep();

    expect(written.textContent).toBe('keptkept too');
    written.remove();
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

it('stands back from a page that undoes everything at once, and tries again later', async () => {
  vi.useFakeTimers();
  page.render('1');
  keep();
  let thrownOut = 0;
  const rival = new MutationObserver(() => {
    const host = page.row('1').querySelector<HTMLElement>('[data-prazo]');
    if (host === null) return;
    host.remove();
    thrownOut += 1;
  });
  rival.observe(page.list, { childList: true, subtree: true });
  page.row('1').querySelector<HTMLElement>('[data-prazo]')?.remove();

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
