import { describe, expect, it, vi } from 'vitest';
import { type Ended, repeater } from './repeat.ts';
import { countsOf, type FileResult, type Report } from './report.ts';

const fileOf = (name: string): string => name.replace('/project/', '');

/** A spec file of two tests. */
const file = (name: string, ...statuses: readonly ('passed' | 'failed' | 'skipped')[]): FileResult => ({
  name: `/project/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({
    status,
    fullName: `test ${index + 1}`,
    failureMessages: status === 'failed' ? ['Error: waited in vain\n  at a\n  at b\n  at c'] : [],
  })),
});
const ended = (...testResults: readonly FileResult[]): Ended => ({
  code: testResults.some(({ status }) => status === 'failed') ? 1 : 0,
  report: { testResults },
});
const counted = ({ code, report }: Ended) => countsOf(report, code, fileOf);
const never = (): Promise<Ended> => Promise.reject(new Error('it was run again'));

describe('a failed browser spec', () => {
  it('is run once more as a whole, counts as what it was then, and is told', async () => {
    const runAgain = vi.fn<(files: readonly string[]) => Promise<Ended>>(async () => ended(file('a.test.ts', 'passed', 'passed')));

    const done = await repeater(fileOf)(ended(file('a.test.ts', 'passed', 'failed'), file('b.test.ts', 'passed')), runAgain);

    expect(runAgain).toHaveBeenCalledExactlyOnceWith(['a.test.ts']);
    expect(counted(done)).toEqual({ passed: 3, failed: 0, skipped: 0, failures: [] });
    expect(done.said).toEqual(['repeated, passed the second time; the first time: a.test.ts: test 2: Error: waited in vain   at a   at b']);
  });

  it('that fails again has failed, and is not run a third time', async () => {
    const runAgain = vi.fn<() => Promise<Ended>>(async () => ended(file('a.test.ts', 'failed', 'passed')));

    const done = await repeater(fileOf)(ended(file('a.test.ts', 'passed', 'failed')), runAgain);

    expect(runAgain).toHaveBeenCalledTimes(1);
    expect(counted(done)).toMatchObject({ passed: 1, failed: 1, failures: ['a.test.ts: test 1: Error: waited in vain   at a   at b'] });
    expect(done.said[0]).toContain('failed again');
  });

  it('is left as it is where more than two need it', async () => {
    const first = ended(file('a.test.ts', 'failed'), file('b.test.ts', 'failed'), file('c.test.ts', 'failed'));

    const done = await repeater(fileOf)(first, never);

    expect(counted(done).failed).toBe(3);
    expect(done.said).toEqual(['not repeated: 3 specs needed it, more than 2']);
  });

  it('counts with those of the steps before', async () => {
    const repeated = repeater(fileOf);
    await repeated(ended(file('a.test.ts', 'failed'), file('b.test.ts', 'failed')), async () =>
      ended(file('a.test.ts', 'passed'), file('b.test.ts', 'passed')),
    );

    const done = await repeated(ended(file('a.test.ts', 'failed')), never);

    expect(counted(done).failed).toBe(1);
    expect(done.said).toEqual(['not repeated: 3 specs needed it, more than 2']);
  });

  it('has failed when its second run died, or the first said nothing of it', async () => {
    const died = await repeater(fileOf)(ended(file('a.test.ts', 'failed')), async () => ({ code: 1, report: undefined }));
    const silent = await repeater(fileOf)({ code: 1, report: undefined }, never);

    expect(counted(died).failed).toBe(1);
    expect(died.said[0]).toContain('failed again');
    expect(counted(silent)).toMatchObject({ passed: 0, failed: 1 });
    expect(silent.said).toEqual([]);
  });
});

describe('a report', () => {
  const report = (...testResults: readonly FileResult[]): Report => ({ testResults });

  it('is counted test by test', () => {
    expect(countsOf(report(file('a.test.ts', 'passed', 'skipped'), file('b.test.ts', 'passed')), 0, fileOf)).toEqual({
      passed: 2,
      failed: 0,
      skipped: 1,
      failures: [],
    });
  });

  it('of a file that could not be loaded, or set up, has a failure', () => {
    const unloaded: FileResult = { ...file('a.test.ts'), status: 'failed', message: 'SyntaxError: no' };
    const unready: FileResult = { ...file('b.test.ts', 'skipped'), status: 'failed' };

    expect(countsOf(report(unloaded, unready), 1, fileOf)).toEqual({
      passed: 0,
      failed: 2,
      skipped: 1,
      failures: ['a.test.ts: SyntaxError: no', 'b.test.ts: could not be set up'],
    });
  });

  it('without any failed test has failed all the same, when its process ended so', () => {
    expect(countsOf(report(file('a.test.ts', 'passed')), 1, fileOf)).toMatchObject({ passed: 1, failed: 1 });
  });
});
