import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inView, rowsToDraw } from '@/components/popup/inView';

const drawnOf = (parts: ReturnType<typeof rowsToDraw>): readonly number[] => parts.filter((part) => typeof part === 'number');

describe('the rows that are drawn', () => {
  it('hold all that is in view and few besides, in their order, with room for each other row', () => {
    const any = fc.record({
      count: fc.nat(12_000),
      above: fc.integer({ min: -20_000, max: 12_000 }),
      high: fc.nat(60),
      kept: fc.integer({ min: -1, max: 12_000 }),
    });
    fc.assert(
      fc.property(any, ({ count, above, high, kept }) => {
        const parts = rowsToDraw(count, inView(above, high), kept);
        const drawn = drawnOf(parts);

        expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
        expect(parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? 1 : part.rows), 0)).toBe(count);
        for (let row = Math.max(above, 0); row < Math.min(above + high, count); row += 1) expect(drawn).toContain(row);
        if (kept >= 0 && kept < count) expect(drawn).toContain(kept);
        expect(drawn.length).toBeLessThanOrEqual(high + 60);
      }),
    );
  });

  it('are as many of ten thousand as of a hundred', () => {
    expect(drawnOf(rowsToDraw(10_000, inView(0, 9), 0))).toEqual(drawnOf(rowsToDraw(100, inView(0, 9), 0)));
  });

  it('are none of a list that is far below the view', () => {
    expect(rowsToDraw(500, inView(-400, 12), -1)).toEqual([{ before: 500, rows: 500 }]);
  });
});
