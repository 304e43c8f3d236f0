import { expect, it } from 'vitest';
import { fewAtOnce } from '@/utils/sites/reading/fewAtOnce';

it('puts four questions at once, and gives the answers in the order of the questions', async () => {
  let underWay = 0;
  let most = 0;
  const ask = async (item: number): Promise<string> => {
    underWay += 1;
    most = Math.max(most, underWay);
    // The later of four answers first.
    for (let turn = item % 4; turn < 4; turn += 1) await Promise.resolve();
    underWay -= 1;
    return `answer ${item}`;
  };

  const answers = await fewAtOnce([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ask);

  expect(answers).toEqual(Array.from({ length: 10 }, (_, index) => `answer ${index}`));
  expect(most).toBe(4);
});

it('ends with the first question that fails', async () => {
  const asked: number[] = [];
  const ask = async (item: number): Promise<void> => {
    asked.push(item);
    if (item === 2) throw new Error('busy');
  };

  await expect(fewAtOnce([0, 1, 2, 3, 4, 5], ask)).rejects.toThrow('busy');
  expect(asked).toEqual([0, 1, 2, 3]);
});
