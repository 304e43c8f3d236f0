// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge, type BadgeElement } from '@/components/badge/badgeElement';
import type { BadgeFace } from '@/components/badge/badgeFace';

const face: BadgeFace = {
  tone: 'soon',
  weight: 'tinted',
  fresh: undefined,
  icon: 'soon',
  first: '1ª',
  text: '45 min',
  name: 'Primeira resposta em risco.',
  size: 'compact',
};

/** Everything waiting for idle time. */
let idle: IdleRequestCallback[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (task: IdleRequestCallback) => idle.push(task));
});

afterEach(() => whenIdle());

function whenIdle(remaining = 50): void {
  for (const task of idle.splice(0)) task({ didTimeout: false, timeRemaining: () => remaining });
}

/** A badge with its closed root held open. */
function openBadge(): BadgeElement & { readonly root: ShadowRoot } {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  const badge = createBadge();
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return { ...badge, root };
}

const inside = (root: ShadowRoot): Element => root.querySelector('.badge')!;

describe('a badge on a page', () => {
  it('is closed to the page', () => {
    expect(createBadge().host.shadowRoot).toBeNull();
  });

  it('shows a face', () => {
    const { root, show } = openBadge();

    show(face);

    expect((inside(root) as HTMLElement).dataset).toMatchObject({ tone: 'soon', weight: 'tinted', size: 'compact' });
    expect([inside(root).querySelector('.first')?.textContent, inside(root).lastChild?.nodeValue]).toEqual(['1ª', '45 min']);
    expect(inside(root).querySelectorAll('svg path')).toHaveLength(2);
  });

  it('changes only its text while it ticks', () => {
    const { root, show } = openBadge();
    show(face);
    const [before, words] = [inside(root), inside(root).lastChild];

    show({ ...face, text: '44 min' });

    expect(inside(root)).toBe(before);
    expect(inside(root).lastChild).toBe(words);
    expect(words?.textContent).toBe('44 min');
  });

  it('takes another look when its state changes', () => {
    const { root, show } = openBadge();
    show(face);

    show({ ...face, tone: 'overdue', icon: 'overdue', first: undefined, fresh: 'stale', text: '−2 h' });

    expect(root.querySelectorAll('.badge')).toHaveLength(1);
    expect((inside(root) as HTMLElement).dataset).toMatchObject({ tone: 'overdue', fresh: 'stale' });
    expect(inside(root).textContent).toBe('−2 h');
  });

  it('shows nothing of a ticket that left its row', () => {
    const { host, root, show } = openBadge();
    show(face);
    whenIdle();

    show(undefined);
    whenIdle();

    expect(root.querySelector('.badge')).toBeNull();
    expect(host.getAttribute('aria-label')).toBeNull();
    expect(host.getAttribute('role')).toBeNull();
  });

  it('shows words as words', () => {
    const { root, show } = openBadge();

    show({ ...face, text: '<img src=x>' });

    expect(inside(root).textContent).toBe('1ª<img src=x>');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the name of a badge', () => {
  it('is given when there is time, and only the latest', () => {
    const { host, show } = createBadge();
    const superseded = vi.fn<() => string>(() => 'old');

    show({
      ...face,
      get name() {
        return superseded();
      },
    });
    show(face);
    expect(host.getAttribute('aria-label')).toBeNull();
    expect(host.getAttribute('role')).toBeNull();
    whenIdle();

    expect(host.getAttribute('role')).toBe('img');
    expect(host.getAttribute('aria-label')).toBe('Primeira resposta em risco.');
    expect(superseded).not.toHaveBeenCalled();
  });

  it('waits for the next idle time when this one is used up', () => {
    const badges = Array.from({ length: 3 }, createBadge);
    for (const { show } of badges) show(face);

    whenIdle(0);
    expect(badges.filter(({ host }) => host.hasAttribute('aria-label'))).toHaveLength(0);
    whenIdle();

    expect(badges.filter(({ host }) => host.hasAttribute('aria-label'))).toHaveLength(3);
  });

  it('comes in portions on a page that is never idle', () => {
    const badges = Array.from({ length: 60 }, createBadge);
    for (const { show } of badges) show(face);

    idle.splice(0)[0]?.({ didTimeout: true, timeRemaining: () => 0 });

    expect(badges.filter(({ host }) => host.hasAttribute('aria-label'))).toHaveLength(50);
    whenIdle();
    expect(badges.filter(({ host }) => host.hasAttribute('aria-label'))).toHaveLength(60);
  });
});
