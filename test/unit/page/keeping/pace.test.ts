// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPace, type Pace } from '@/utils/page/keeping/pace';

let life: AbortController;
let looks: number;
/** What the next looks cost. */
let cost: number;
let pace: Pace;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  looks = 0;
  cost = 0;
  pace = createPace(
    () => {
      looks += 1;
      return cost;
    },
    document,
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const afterFrame = (): void => void vi.advanceTimersToNextFrame();

it('answers the first change of a frame at once and all others together in the next frame', () => {
  pace.request();
  pace.request();
  pace.request();
  expect(looks).toBe(1);

  afterFrame();

  expect(looks).toBe(2);
});

it('rests for some times what a look has cost, however much the page changes', async () => {
  cost = 20;
  pace.request();
  afterFrame();

  pace.request();
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(20 * 4);

  expect(looks).toBe(2);
});

it('does not let Prazo itself wait for that, and then has looked for the page too', async () => {
  cost = 20;
  pace.request();
  afterFrame();
  pace.request();

  cost = 0;
  pace.demand();
  expect(looks).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(looks).toBe(2);
});

it('looks for nobody while it rests', async () => {
  pace.rest(500);
  pace.demand();
  pace.request();
  await vi.advanceTimersByTimeAsync(499);
  expect(looks).toBe(0);

  await vi.advanceTimersByTimeAsync(1);

  expect(looks).toBe(1);
});

it('looks no more when it has ended', async () => {
  pace.rest(10);
  life.abort();
  pace.demand();
  await vi.advanceTimersByTimeAsync(1_000);

  expect(looks).toBe(0);
});
