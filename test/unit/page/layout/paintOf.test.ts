import { expect, it, test } from 'vitest';
import { paintOf } from '@/utils/page/layout/paintOf';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgb(128, 128, 128)', 0.22],
  ['rgba(255, 255, 255, 1)', 1],
  ['color(srgb 1 1 1)', 1],
  ['color(srgb 0.1 0.1 0.12)', 0.01],
  ['color(display-p3 1 1 1)', 1],
  ['oklch(0.2 0.02 260)', 0.01],
  ['oklab(1 0 0)', 1],
  ['lab(50 0 0)', 0.18],
  ['lch(100 0 0)', 1],
])('the luminance of %s is %d', (color, luminance) => {
  expect(paintOf(color)).toMatchObject({ luminance: expect.closeTo(luminance, 2), alpha: 1 });
});

test.each([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0.4)', 0.4],
  ['color(srgb 0 0 0 / 0.5)', 0.5],
  ['oklch(0.2 0.02 260 / 25%)', 0.25],
  ['transparent', 0],
  ['', 0],
])('%j lets through what lies under it: %d', (color, alpha) => {
  expect(paintOf(color).alpha).toBe(alpha);
});

it('takes a colour that it does not know for none', () => {
  expect(paintOf('currentcolor').alpha).toBe(0);
});
