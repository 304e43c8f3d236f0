// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTicking } from '@/components/ticking';

let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ now: Date.parse('2026-11-17T15:40:12.300-03:00') });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  setVisible(true);
});

function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', { value: isVisible ? 'visible' : 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function start(isFast: boolean) {
  const now = signal(Date.now());
  const needsSeconds = signal(isFast);
  startTicking(now, { readNow: Date.now, needsSeconds, until: end.signal });
  return { now, needsSeconds };
}

const time = (instant: number): string => new Date(instant).toISOString().slice(14, 23);

it('ticks as a minute begins when nothing counts seconds', () => {
  const { now } = start(false);

  vi.advanceTimersByTime(47_699);
  expect(time(now.value)).toBe('40:12.300');

  vi.advanceTimersByTime(1);
  expect(time(now.value)).toBe('41:00.000');
});

it('ticks as a second begins when something does, and changes its pace at once', () => {
  const { now, needsSeconds } = start(false);

  needsSeconds.value = true;
  vi.advanceTimersByTime(700);
  expect(time(now.value)).toBe('40:13.000');

  needsSeconds.value = false;
  vi.advanceTimersByTime(46_999);
  expect(time(now.value)).toBe('40:13.000');
});

it('does nothing while the page is hidden and catches up when it is seen', () => {
  const { now } = start(true);
  setVisible(false);
  const atHiding = now.value;

  vi.advanceTimersByTime(600_000);
  expect(now.value).toBe(atHiding);
  expect(vi.getTimerCount()).toBe(0);

  setVisible(true);
  expect(now.value - atHiding).toBe(600_000);
  expect(vi.getTimerCount()).toBe(1);
});

it('ends with its signal', () => {
  start(true);

  end.abort();

  expect(vi.getTimerCount()).toBe(0);
});
