// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellBare } from '@/utils/page/bare';
import type { Wire } from '@/utils/page/wire';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page() {
  const sent: string[] = [];
  const view = { location: { href: 'https://desk.example/list' }, document: { hidden: false } };
  const wire = { send: async (name: string) => void sent.push(name) } as unknown as Wire;
  const life = new AbortController();
  return { sent, view, life, look: tellBare(view as unknown as Window, wire, life.signal) };
}

it('tells once that a page goes on showing no ticket, and again of the next address', () => {
  const { sent, view, look } = page();

  look(true);
  vi.advanceTimersByTime(9_000);
  look(true);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1_000);
  look(true);
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual(['page/bare']);

  view.location.href = 'https://desk.example/other';
  look(true);
  vi.advanceTimersByTime(10_000);
  expect(sent).toHaveLength(2);
});

it('tells nothing of a page that fills, is left or is hidden', () => {
  const { sent, view, life, look } = page();

  look(true);
  look(false);
  vi.advanceTimersByTime(20_000);
  view.document.hidden = true;
  look(true);
  vi.advanceTimersByTime(20_000);
  view.document.hidden = false;
  look(true);
  life.abort();
  vi.advanceTimersByTime(20_000);

  expect(sent).toEqual([]);
});
