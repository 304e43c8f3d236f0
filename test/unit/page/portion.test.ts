import { expect, it } from 'vitest';
import { createPortion } from '@/utils/page/keeping/portion';

const MANY = 10_000;

it('shrinks until a turn is short enough, and grows again', () => {
  const portion = createPortion();
  expect(portion.of(MANY)).toBe(334);

  portion.took(90, 334);
  expect(portion.of(MANY)).toBe(167);

  portion.took(35, 167);
  expect(portion.of(MANY)).toBe(215);
});

it('is never so small that a list of thousands takes minutes, nor so large that one odd turn makes a long one', () => {
  const portion = createPortion();

  portion.took(5_000, 334);
  expect(portion.of(MANY)).toBe(50);

  portion.took(0, 50);
  expect(portion.of(MANY)).toBe(400);
});

it('takes all that wait when few would be left for a turn of their own', () => {
  const portion = createPortion();

  expect(portion.of(10)).toBe(10);
  expect(portion.of(400)).toBe(400);
  expect(portion.of(401)).toBe(334);
});

it('learns nothing from a few', () => {
  const portion = createPortion();

  portion.took(20, 10);

  expect(portion.of(MANY)).toBe(334);
});
