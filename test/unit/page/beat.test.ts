// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBeat, type Beat } from '@/utils/page/beat';
import { MINUTE, SECOND } from '@/utils/time/instant';

const start = Date.parse('2026-11-10T12:00:00.400Z');
let life: AbortController;
let ticks: number[];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  life = new AbortController();
  ticks = [];
});
afterEach(() => {
  life.abort();
  see(true);
  vi.useRealTimers();
});

const begin = (next: (now: number) => number | undefined): Beat =>
  createBeat({
    page: document,
    readNow: Date.now,
    signal: life.signal,
    tick(now) {
      ticks.push(now - start);
      return next(now);
    },
  });

function see(isSeen: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !isSeen });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the beat', () => {
  it('sleeps until something changes, and wakes as a second begins', () => {
    begin(() => undefined).expect(start + 20 * SECOND);

    vi.advanceTimersByTime(20_500);
    expect(ticks).toEqual([]);

    vi.advanceTimersByTime(100);
    expect(ticks).toEqual([20_600]);
  });

  it('comes each second only while something counts seconds', () => {
    let seconds = 3;
    begin((now) => ((seconds -= 1) > 0 ? now + SECOND : undefined)).expect(start + SECOND);

    vi.advanceTimersByTime(MINUTE);

    expect(ticks).toEqual([1_600, 2_600, 3_600]);
  });

  it('is not put off by what changes later', () => {
    const beat = begin(() => undefined);

    beat.expect(start + 10 * SECOND);
    beat.expect(start + 30 * SECOND);
    beat.expect(start + 5 * SECOND);
    vi.advanceTimersByTime(6 * SECOND);

    expect(ticks).toEqual([5_600]);
  });

  it('never sleeps longer than a minute, as the clock may jump', () => {
    begin(() => undefined).expect(start + 90 * MINUTE);

    vi.advanceTimersByTime(MINUTE + SECOND);

    expect(ticks).toEqual([60_600]);
  });

  it('has no timer while the page is hidden, and is right as soon as it is seen', () => {
    begin((now) => now + SECOND).expect(start + SECOND);

    see(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(ticks).toEqual([]);

    see(true);
    expect(ticks).toEqual([10 * MINUTE]);
  });

  it('ends with its signal', () => {
    const beat = begin(() => undefined);
    beat.expect(start + SECOND);

    life.abort();
    beat.expect(start + SECOND);

    expect(vi.getTimerCount()).toBe(0);
  });
});
