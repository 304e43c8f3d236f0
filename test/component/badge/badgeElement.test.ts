// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge, type BadgeElement } from '@/components/badge/badgeElement';
import type { BadgeFace } from '@/components/badge/badgeFace';
import type { Countdown } from '@/components/badge/countdown';

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

describe('a badge that counts', () => {
  const countdown: Countdown = {
    since: 100,
    until: 200,
    textAt: (now) => `${200 - now} s`,
    nameAt: (now) => `${200 - now} seconds left`,
    nextAt: (now) => now + 1,
  };

  it('writes its number and tells when it is another', () => {
    const { root, show, count } = openBadge();
    show({ ...face, countdown });
    const [before, words] = [inside(root), inside(root).lastChild];

    expect(count(150)).toBe(151);

    expect(inside(root)).toBe(before);
    expect(inside(root).lastChild).toBe(words);
    expect(words?.nodeValue).toBe('50 s');
  });

  it('gets the name of the instant to which it counted, and of what it shows after that', () => {
    const { host, show, count } = createBadge();
    show({ ...face, countdown });
    count(150);
    whenIdle();
    expect(host.getAttribute('aria-label')).toBe('50 seconds left');

    show(face);
    whenIdle();
    expect(host.getAttribute('aria-label')).toBe(face.name);
  });

  it.each([99, 200])('leaves what its countdown does not reach as it is', (now) => {
    const { root, show, count } = openBadge();
    show({ ...face, countdown });

    expect(count(now)).toBeUndefined();

    expect(inside(root).lastChild?.nodeValue).toBe(face.text);
  });

  it('cannot where nothing counts, or nothing is known', () => {
    const { show, count } = createBadge();
    expect(count(150)).toBeUndefined();

    show(face);
    expect(count(150)).toBeUndefined();
    show({ ...face, countdown });
    show(undefined);
    expect(count(150)).toBeUndefined();
  });

  it('is written anew by a face that shows what it showed before it counted', () => {
    const { root, show, count } = openBadge();
    show({ ...face, countdown });
    count(150);

    show({ ...face, countdown });

    expect(inside(root).lastChild?.nodeValue).toBe(face.text);
  });

  it('is tight only while a long number stands beside the mark of the first response', () => {
    const { root, show, count } = openBadge();
    const long: Countdown = { ...countdown, textAt: (now) => (now < 150 ? '4 min 32 s' : '59 s') };
    const isTight = (): boolean => inside(root).hasAttribute('data-tight');
    show({ ...face, text: '5 min', countdown: long });
    expect(isTight()).toBe(false);

    count(100);
    expect(isTight()).toBe(true);
    count(150);
    expect(isTight()).toBe(false);
    show({ ...face, first: undefined, text: '4 min 32 s' });
    expect(isTight()).toBe(false);
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
