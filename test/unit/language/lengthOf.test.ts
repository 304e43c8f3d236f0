import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDuration } from '@/utils/language/telling/duration';
import { lengthOf } from '@/utils/language/telling/lengthOf';

const MINUTE = 60_000;

describe('lengthOf', () => {
  it.each([
    ['1 h 20', 80],
    ['1h20min', 80],
    ['4 H', 240],
    ['45 min', 45],
    ['45', 45],
    ['4 min 30 s', 4.5],
    ['0 h 90', 90],
    ['0', 0],
  ])('reads "%s"', (text, minutes) => {
    expect(lengthOf(text)).toBe(minutes * MINUTE);
  });

  it.each(['', ' ', 'h', 'meia hora', '-5', '1.5 h', '5 dias', '20 h h', '1 h 20 x', '99999999'])('refuses "%s"', (text) => {
    expect(lengthOf(text)).toBeUndefined();
  });

  it('reads back what shortDuration writes, to the second or minute that it tells', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 * 60 }), (minutes) => lengthOf(shortDuration(minutes * MINUTE)) === minutes * MINUTE),
    );
  });
});
