import { expect, it } from 'vitest';
import { createPortion } from '@/utils/page/keeping/portion';

/** Whole turns of each size that is asked for. */
const MANY = 50 * 400 * 250;

it('shrinks until a turn is short enough, and grows again', () => {
  const portion = createPortion();
  expect(portion.of(MANY)).toBe(250);

  portion.took(96, 250);
  expect(portion.of(700)).toBe(70);

  portion.took(24, 70);
  expect(portion.of(700)).toBe(140);
});

it('reckons with what the table costs by itself, however few enter', () => {
  const portion = createPortion();

  // Of 40 ms, 12 are the table's: 36 of 48 are left for what took 28.
  portion.took(40, 250);

  expect([portion.of(321), portion.of(322)]).toEqual([321, 161]);
});

it('is never so small that a list of thousands takes minutes, nor so large that one odd turn makes a long one', () => {
  const portion = createPortion();

  portion.took(5_000, 250);
  expect(portion.of(MANY)).toBe(50);

  portion.took(0, 50);
  expect(portion.of(MANY)).toBe(400);
});

it('is the same in each turn, so that none is left for a few', () => {
  const portion = createPortion();

  expect([0, 1, 10, 250, 251, 260, 500, 501].map(portion.of)).toEqual([0, 1, 10, 250, 126, 130, 250, 167]);
});

it('is small up to half of what a turn holds', () => {
  const portion = createPortion();
  expect([portion.isSmall(125), portion.isSmall(126)]).toEqual([true, false]);

  portion.took(96, 250);

  expect([portion.isSmall(35), portion.isSmall(36)]).toEqual([true, false]);
});

it('learns nothing from a few', () => {
  const portion = createPortion();

  portion.took(20, 124);
  expect(portion.of(MANY)).toBe(250);

  portion.took(20, 125);
  expect(portion.of(MANY)).not.toBe(250);
});
