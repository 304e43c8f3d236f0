// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveTips } from '@/components/tip/serveTips';
import type { TipSubject } from '@/components/tip/Tip';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { NOW, pictured, readingOf } from '../../support/ticketViews';

let end: AbortController;
let badge: HTMLElement;
let other: HTMLElement;
let root: ShadowRoot;
const reading = signal(readingOf());
const reasons = new Map<string, Promise<string | undefined>>();
const subjects = new Map<EventTarget | null, TipSubject>();

beforeEach(() => {
  vi.useFakeTimers();
  reading.value = readingOf();
  end = new AbortController();
  document.body.innerHTML =
    '<prazo-badge id="a" tabindex="0"></prazo-badge><prazo-badge id="b" tabindex="-1"></prazo-badge><a href="#">page</a>';
  badge = document.querySelector('#a')!;
  other = document.querySelector('#b')!;
  subjects.clear();
  reasons.clear();
  subjects.set(badge, pictured.running).set(other, 'signedOut');
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  HTMLElement.prototype.showPopover = vi.fn<() => void>();
  serveTips({
    page: document,
    subjectOf: (host) => subjects.get(host),
    explain: (id) => reasons.get(id) ?? Promise.resolve(undefined),
    thresholds: { aivo: defaultThresholds },
    reading,
    signal: end.signal,
  });
  root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const host = (): HTMLElement | null => document.querySelector('[data-prazo=tip]');
const text = (): string | undefined => (host() ? (root.textContent ?? '').replaceAll('\u00a0', ' ') : undefined);
const link = (): HTMLElement => document.querySelector('a')!;

it('comes after a while of hovering, stays while it is hovered itself, and goes a while after', () => {
  fireEvent.pointerOver(badge);
  vi.advanceTimersByTime(299);
  expect(text()).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(text()).toContain('Resolução9 h 30 úteis restantes');

  fireEvent.pointerOver(link());
  fireEvent.pointerOver(host()!);
  vi.advanceTimersByTime(1_000);
  expect(text()).toContain('9 h 30');

  fireEvent.pointerOver(link());
  vi.advanceTimersByTime(300);
  expect(text()).toBeUndefined();
});

it('does not come when the pointer only passes', () => {
  fireEvent.pointerOver(badge);
  vi.advanceTimersByTime(200);
  fireEvent.pointerOver(link());
  vi.advanceTimersByTime(1_000);

  expect(text()).toBeUndefined();
});

it('comes at once on focus and goes with it', () => {
  badge.focus();
  expect(text()).toContain('9 h 30 úteis restantes');

  link().focus();
  expect(text()).toBeUndefined();
});

it('goes on Escape, which the page then does not hear', () => {
  const heard = vi.fn<() => void>();
  document.body.addEventListener('keydown', heard);
  badge.focus();

  fireEvent.keyDown(badge, { key: 'Escape' });
  expect(text()).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();

  fireEvent.keyDown(badge, { key: 'Escape' });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('opens with the sum on Enter, and gives the focus back on Escape', () => {
  badge.focus();

  fireEvent.keyDown(badge, { key: 'Enter' });
  expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Prazo de SUP-4815');
  expect(text()).toContain('Contou35 h 30');

  fireEvent.keyDown(host()!, { key: 'Escape' });
  expect(text()).toBeUndefined();
  expect(document.activeElement).toBe(badge);
});

it('leaves every other Enter to the page', () => {
  expect(fireEvent.keyDown(link(), { key: 'Enter' })).toBe(true);
  expect(text()).toBeUndefined();
});

it('ticks while it is shown', () => {
  badge.focus();

  reading.value = readingOf('pt', NOW + 60_000);

  expect(text()).toContain('9 h 29 úteis restantes');
});

it('tells why nothing is known of a ticket', () => {
  other.focus();

  expect(text()).toBe('Prazo desconhecido: a sessão no site terminou.');
});

it('goes when its badge leaves the page or stands for nothing any more', () => {
  badge.focus();
  subjects.delete(badge);
  reading.value = readingOf('pt', NOW + 1_000);
  expect(text()).toBeUndefined();

  subjects.set(badge, pictured.running);
  fireEvent.focusIn(badge);
  expect(text()).toContain('Resolução');
  badge.remove();
  reading.value = readingOf('pt', NOW + 2_000);
  expect(text()).toBeUndefined();
});

it('leaves the page with what it belongs to', () => {
  badge.focus();

  end.abort();
  expect(host()).toBeNull();

  fireEvent.focusIn(badge);
  expect(host()).toBeNull();
});

it('says why the support center seems to say otherwise, once the worker told', async () => {
  const told = Promise.resolve('Reaberto seg 11:00: a contagem recomeçou inteira.');
  reasons.set(pictured.running.id, told);
  fireEvent.focusIn(badge);
  expect(text()).not.toContain('Reaberto');

  await told;
  await Promise.resolve();

  expect(text()).toContain('Reaberto seg 11:00: a contagem recomeçou inteira.');
});

it('says nothing of a reason that comes when its badge stands for another ticket, or cannot be told', async () => {
  const told = Promise.resolve('Reaberto seg 11:00.');
  reasons.set(pictured.running.id, told);
  fireEvent.focusIn(badge);
  subjects.set(badge, { ...pictured.running, key: 'https://desk.example/help#other', id: 'other' });

  await told;
  await Promise.resolve();
  expect(text()).not.toContain('Reaberto');

  reasons.set('other', Promise.reject(new Error('gone')));
  fireEvent.focusIn(badge);
  await Promise.resolve();
  expect(text()).toContain('Resolução');
});
