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
function openBadge(): { readonly badge: BadgeElement; readonly root: ShadowRoot } {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  const badge = createBadge();
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return { badge, root };
}

const inside = (root: ShadowRoot): Element => root.querySelector('.badge')!;

describe('a badge on a page', () => {
  it('is closed to the page', () => {
    expect(createBadge().host.shadowRoot).toBeNull();
  });

  it('shows a face', () => {
    const { badge, root } = openBadge();

    badge.show(face);

    expect((inside(root) as HTMLElement).dataset).toMatchObject({ tone: 'soon', weight: 'tinted', size: 'compact' });
    expect([inside(root).querySelector('.first')?.textContent, inside(root).lastChild?.nodeValue]).toEqual(['1ª', '45 min']);
    expect(inside(root).querySelectorAll('svg path')).toHaveLength(2);
  });

  it('changes only its text while it ticks', () => {
    const { badge, root } = openBadge();
    badge.show(face);
    const [before, words] = [inside(root), inside(root).lastChild];

    badge.show({ ...face, text: '44 min' });

    expect(inside(root)).toBe(before);
    expect(inside(root).lastChild).toBe(words);
    expect(words?.textContent).toBe('44 min');
  });

  it('takes another look when its state changes', () => {
    const { badge, root } = openBadge();
    badge.show(face);

    badge.show({ ...face, tone: 'overdue', icon: 'overdue', first: undefined, fresh: 'stale', text: '−2 h' });

    expect(root.querySelectorAll('.badge')).toHaveLength(1);
    expect((inside(root) as HTMLElement).dataset).toMatchObject({ tone: 'overdue', fresh: 'stale' });
    expect(inside(root).textContent).toBe('−2 h');
  });

  it('shows nothing of a ticket that left its row', () => {
    const { badge, root } = openBadge();
    badge.show(face);
    whenIdle();

    badge.show(undefined);
    whenIdle();

    expect(root.querySelector('.badge')).toBeNull();
    expect(badge.host.getAttributeNames()).toEqual(['data-prazo']);
  });

  it('tells the page nothing that it does not know', () => {
    const { badge, root } = openBadge();
    badge.show(face);
    whenIdle();

    expect(inside(root).getAttribute('aria-label')).toBe(face.name);
    expect(badge.host.outerHTML).toBe('<section data-prazo="badge"></section>');
  });

  it('shows words as words', () => {
    const { badge, root } = openBadge();

    badge.show({ ...face, text: '<img src=x>' });

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
    const { badge, root } = openBadge();
    badge.show({ ...face, countdown });
    const [before, words] = [inside(root), inside(root).lastChild];

    expect(badge.count(150)).toBe(151);

    expect(inside(root)).toBe(before);
    expect(inside(root).lastChild).toBe(words);
    expect(words?.nodeValue).toBe('50 s');
  });

  it('gets the name of the instant to which it counted, and of what it shows after that', () => {
    const { badge, root } = openBadge();
    badge.show({ ...face, countdown });
    badge.count(150);
    whenIdle();
    expect(inside(root).getAttribute('aria-label')).toBe('50 seconds left');

    badge.show(face);
    whenIdle();
    expect(inside(root).getAttribute('aria-label')).toBe(face.name);
  });

  it.each([99, 200])('leaves what its countdown does not reach as it is', (now) => {
    const { badge, root } = openBadge();
    badge.show({ ...face, countdown });

    expect(badge.count(now)).toBeUndefined();

    expect(inside(root).lastChild?.nodeValue).toBe(face.text);
  });

  it('cannot where nothing counts, or nothing is known', () => {
    const badge = createBadge();
    expect(badge.count(150)).toBeUndefined();

    badge.show(face);
    expect(badge.count(150)).toBeUndefined();
    badge.show({ ...face, countdown });
    badge.show(undefined);
    expect(badge.count(150)).toBeUndefined();
  });

  it('is written anew by a face that shows what it showed before it counted', () => {
    const { badge, root } = openBadge();
    badge.show({ ...face, countdown });
    badge.count(150);

    badge.show({ ...face, countdown });

    expect(inside(root).lastChild?.nodeValue).toBe(face.text);
  });

  it('is tight only while a long number stands beside the mark of the first response', () => {
    const { badge, root } = openBadge();
    const long: Countdown = { ...countdown, textAt: (now) => (now < 150 ? '4 min 32 s' : '59 s') };
    const isTight = (): boolean => inside(root).hasAttribute('data-tight');
    badge.show({ ...face, text: '5 min', countdown: long });
    expect(isTight()).toBe(false);

    badge.count(100);
    expect(isTight()).toBe(true);
    badge.count(150);
    expect(isTight()).toBe(false);
    badge.show({ ...face, first: undefined, text: '4 min 32 s' });
    expect(isTight()).toBe(false);
  });
});

describe('the name of a badge', () => {
  it('is given when there is time, and only the latest', () => {
    const { badge, root } = openBadge();
    const superseded = vi.fn<() => string>(() => 'old');

    badge.show({
      ...face,
      get name() {
        return superseded();
      },
    });
    badge.show(face);
    expect(inside(root).getAttribute('aria-label')).toBeNull();
    expect(inside(root).getAttribute('role')).toBeNull();
    whenIdle();

    expect(inside(root).getAttribute('role')).toBe('img');
    expect(inside(root).getAttribute('aria-label')).toBe('Primeira resposta em risco.');
    expect(superseded).not.toHaveBeenCalled();
  });

  it('waits for the next idle time when this one is used up', () => {
    const badges = Array.from({ length: 3 }, openBadge);
    for (const { badge } of badges) badge.show(face);

    whenIdle(0);
    expect(badges.filter(({ root }) => inside(root).hasAttribute('aria-label'))).toHaveLength(0);
    whenIdle();

    expect(badges.filter(({ root }) => inside(root).hasAttribute('aria-label'))).toHaveLength(3);
  });

  it('comes in portions on a page that is never idle', () => {
    const badges = Array.from({ length: 60 }, openBadge);
    for (const { badge } of badges) badge.show(face);

    idle.splice(0)[0]?.({ didTimeout: true, timeRemaining: () => 0 });

    expect(badges.filter(({ root }) => inside(root).hasAttribute('aria-label'))).toHaveLength(50);
    whenIdle();
    expect(badges.filter(({ root }) => inside(root).hasAttribute('aria-label'))).toHaveLength(60);
  });
});
