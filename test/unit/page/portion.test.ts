import { expect, it } from 'vitest';
import { createPortion } from '@/utils/page/keeping/portion';

const MANY = 10_000;

it('shrinks until a turn is short enough, and grows again', () => {
  const portion = createPortion();
  expect(portion.of(MANY)).toBe(300);

  portion.took(90, 300);
  expect(portion.of(MANY)).toBe(140);

  portion.took(35, 140);
  expect(portion.of(MANY)).toBe(168);
});

it('is never so small that a list of thousands takes minutes, nor so large that one odd turn makes a long one', () => {
  const portion = createPortion();

  portion.took(5_000, 300);
  expect(portion.of(MANY)).toBe(50);

  portion.took(0, 50);
  expect(portion.of(MANY)).toBe(400);
});

it('takes all that wait when few would be left for a turn of their own', () => {
  const portion = createPortion();

  expect(portion.of(10)).toBe(10);
  expect(portion.of(360)).toBe(360);
  expect(portion.of(361)).toBe(300);
});

it('is small up to half of what a turn holds', () => {
  const portion = createPortion();
  expect([portion.isSmall(150), portion.isSmall(151)]).toEqual([true, false]);

  portion.took(84, 300);

  expect([portion.isSmall(75), portion.isSmall(76)]).toEqual([true, false]);
});

it('learns nothing from a few', () => {
  const portion = createPortion();

  portion.took(20, 10);

  expect(portion.of(MANY)).toBe(300);
});
