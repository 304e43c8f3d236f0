import { expect, it } from 'vitest';
import { createPortion } from '@/utils/page/keeping/portion';

it('shrinks until a turn is short enough, and grows again', () => {
  const portion = createPortion();
  expect(portion.size).toBe(334);

  portion.took(84);
  expect(portion.size).toBe(167);

  portion.took(35);
  expect(portion.size).toBe(200);
});

it('is never so small that a list of thousands takes minutes, nor so large that one odd turn makes a long one', () => {
  const portion = createPortion();

  portion.took(5_000);
  expect(portion.size).toBe(50);

  portion.took(0);
  portion.took(0);
  expect(portion.size).toBe(400);
});
