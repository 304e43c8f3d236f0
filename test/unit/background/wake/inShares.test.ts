import { expect, it } from 'vitest';
import { inShares } from '@/utils/background/wake/inShares';

it('does many things a share at a time, and lets what waits have its turn between two', async () => {
  const done: (number | 'another')[] = [];
  const after = (_: number, task: () => void): (() => void) => {
    done.push('another');
    task();
    return () => undefined;
  };
  const items = Array.from({ length: 600 }, (_, index) => index);

  for await (const share of inShares({ after }, items)) {
    expect(share.length).toBeLessThanOrEqual(250);
    done.push(...share);
  }

  expect(done.filter((each) => each !== 'another')).toEqual(items);
  expect(done.filter((each) => each === 'another')).toHaveLength(2);
  expect(done[0]).toBe(0);
  expect(done.at(-1)).toBe(599);
});
