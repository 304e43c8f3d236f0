import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/**
 * Asks `probe` again and again until it answers something other than `undefined`, `false`, `null` or an error. No fixed sleep stands in for
 * a condition anywhere: on a slow machine this waits longer, on a fast one not at all.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patienceMs: number = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + patienceMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<Exclude<T, false>>;
      last = answer;
    } catch (cause) {
      last = cause;
    }
    if (performance.now() > end) throw new Error(`waited ${patienceMs / 1000} s in vain: ${what} (last: ${String(last)})`, { cause: last });
    await pause(STEP_MS);
  }
}
