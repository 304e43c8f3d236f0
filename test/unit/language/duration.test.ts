import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { badgeDuration, shortDuration } from '@/utils/language/telling/duration';
import { fullDuration } from '@/utils/language/telling/spoken/fullDuration';
import { HOUR, MINUTE, SECOND } from '@/utils/time/instant';

/** Written with plain spaces and a hyphen for legibility. */
const typed = (text: string): string => text.replaceAll(' ', '\u00a0').replace(/^-/, '\u2212');

const lengths: readonly (readonly [ms: number, short: string, badge: string])[] = [
  [0, '0 s', '0 s'],
  [999, '0 s', '0 s'],
  [SECOND, '1 s', '1 s'],
  [48 * SECOND, '48 s', '48 s'],
  [MINUTE - 1, '59 s', '59 s'],
  [MINUTE, '1 min', '1 min'],
  [MINUTE + SECOND, '1 min 01 s', '1 min 01 s'],
  [4 * MINUTE + 32 * SECOND, '4 min 32 s', '4 min 32 s'],
  [5 * MINUTE - 1, '4 min 59 s', '4 min 59 s'],
  [5 * MINUTE, '5 min', '5 min'],
  [5 * MINUTE + 59 * SECOND, '5 min', '5 min'],
  [45 * MINUTE, '45 min', '45 min'],
  [HOUR - 1, '59 min', '59 min'],
  [HOUR, '1 h', '1 h'],
  [HOUR + 20 * MINUTE, '1 h 20', '1 h 20'],
  [2 * HOUR + 5 * MINUTE, '2 h 05', '2 h 05'],
  [8 * HOUR, '8 h', '8 h'],
  [10 * HOUR - 1, '9 h 59', '9 h 59'],
  [10 * HOUR, '10 h', '10 h'],
  [22 * HOUR + 10 * MINUTE, '22 h 10', '22 h'],
  [45 * HOUR, '45 h', '45 h'],
  [1000 * HOUR, '1000 h', '1000 h'],
  [-1, '0 s', '0 s'],
  [-48 * SECOND, '-48 s', '-48 s'],
  [-59_999, '-59 s', '-59 s'],
  [-(2 * HOUR + 5 * MINUTE + 59 * SECOND), '-2 h 05', '-2 h 05'],
  [-(12 * HOUR + 40 * MINUTE), '-12 h 40', '-12 h'],
];

describe('shortDuration and badgeDuration', () => {
  test.each(lengths)('%d ms is %s, on a badge %s', (ms, short, badge) => {
    expect(shortDuration(ms)).toBe(typed(short));
    expect(badgeDuration(ms)).toBe(typed(badge));
  });

  it('never shows a minus before zero, days, or a space that breaks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000 * HOUR, max: 5000 * HOUR }), (ms) => {
        for (const text of [shortDuration(ms), badgeDuration(ms)]) {
          expect(text).toMatch(/^\u2212?\d+\u00a0(h(\u00a0\d\d)?|min(\u00a0\d\d\u00a0s)?|s)$/u);
          expect(text).not.toMatch(/^\u22120/u);
        }
      }),
    );
  });

  it('tells what is over as it tells what is left, with a minus', () => {
    fc.assert(
      fc.property(fc.integer({ min: SECOND, max: 5000 * HOUR }), (ms) => {
        expect(shortDuration(-ms)).toBe(`\u2212${shortDuration(ms)}`);
      }),
    );
  });
});

describe('fullDuration', () => {
  test.each([
    [HOUR + 20 * MINUTE, '1 hora e 20 minutos', '1 hora y 20 minutos', '1 hour 20 minutes'],
    [2 * HOUR + 5 * MINUTE, '2 horas e 5 minutos', '2 horas y 5 minutos', '2 hours 5 minutes'],
    [-(2 * HOUR + 5 * MINUTE), '2 horas e 5 minutos', '2 horas y 5 minutos', '2 hours 5 minutes'],
    [HOUR, '1 hora', '1 hora', '1 hour'],
    [HOUR + MINUTE, '1 hora e 1 minuto', '1 hora y 1 minuto', '1 hour 1 minute'],
    [45 * HOUR, '45 horas', '45 horas', '45 hours'],
    [45 * MINUTE, '45 minutos', '45 minutos', '45 minutes'],
    [4 * MINUTE + 32 * SECOND, '4 minutos e 32 segundos', '4 minutos y 32 segundos', '4 minutes 32 seconds'],
    [4 * MINUTE, '4 minutos', '4 minutos', '4 minutes'],
    [SECOND, '1 segundo', '1 segundo', '1 second'],
    [0, '0 segundos', '0 segundos', '0 seconds'],
  ])('%d ms', (ms, pt, es, en) => {
    expect([fullDuration(ms, 'pt'), fullDuration(ms, 'es'), fullDuration(ms, 'en')]).toEqual([pt, es, en]);
  });
});
