import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MINUTE } from '@/utils/time/instant';
import { anyStep } from './commands';
import { Run } from './run';

// The same walks each time, so that a change is judged by what it changed; `ALERT_SEED=random` walks others. A failing run prints its seed and path:
// `ALERT_SEED=… ALERT_PATH=… npx vitest run … exactlyOnce` repeats it, and shrinks it no further.
const RUNS = Number(process.env['ALERT_RUNS'] ?? 1_000);
const STEPS = 50;
const asked = process.env['ALERT_SEED'] ?? '1';
const SEED = asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);
const replay = {
  seed: SEED,
  ...(process.env['ALERT_PATH'] !== undefined && { path: process.env['ALERT_PATH'], endOnFailure: true }),
};

/** At the end everything heals, and whatever is still owed has to come. */
async function heal(run: Run): Promise<void> {
  run.world.browser.notificationsAllowed = true;
  run.slowMs = 0;
  await run.calm();
  await run.world.passUntil(run.world.browser.now + 20 * MINUTE);
  await run.calm();
  for (const record of run.world.desk.tickets.values()) {
    const stored = [...run.shelf.tickets.values()].find(({ record: { id } }) => id === record.id);
    if (record.isMine && stored?.record.revision !== record.revision) run.complain(record.id, 'is not known as it is');
  }
  expect(run.complaints).toEqual([]);
}

it(
  'every alert that is owed is told once, and no other, whatever befalls the browser',
  async () => {
    console.log(`seed ${SEED}: ${RUNS} walks of ${STEPS} steps`);
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        const run = new Run();
        await run.happen((background) => background.onStart('installed'));
        await fc.asyncModelRun(() => ({ model: {}, real: run }), steps);
        await heal(run);
      }),
      { numRuns: RUNS, ...replay },
    );
  },
  RUNS * 1_000,
);
