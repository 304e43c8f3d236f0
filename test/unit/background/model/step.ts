import fc from 'fast-check';
import { SECOND } from '@/utils/time/instant';
import type { Run } from './run';

/** One thing that can befall a browser with Prazo in it. */
export interface Step extends fc.AsyncCommand<object, Run> {
  readonly name: string;
}

const step = (name: string, run: (run: Run) => Promise<void> | void): Step => ({
  name,
  check: () => true,
  run: async (_, real) => {
    await run(real);
    if (real.complaints.length > 0) throw new Error(real.complaints.join('\n'));
  },
  toString: () => name,
});

export const one = (name: string, run: (run: Run) => Promise<void> | void): fc.Arbitrary<Step> => fc.constant(step(name, run));
export const many = <T>(name: string, arbitrary: fc.Arbitrary<T>, run: (run: Run, value: T) => Promise<void> | void): fc.Arbitrary<Step> =>
  arbitrary.map((value) => step(`${name}(${JSON.stringify(value)})`, (real) => run(real, value)));

export const seconds = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least / SECOND, max: most / SECOND }).map((count) => count * SECOND);
