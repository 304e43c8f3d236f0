// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createLongList } from '@/utils/page/layout/longList';
import { nearWindow } from '@/utils/page/layout/nearWindow';
import type { TicketSlot } from '@/utils/sites/siteAdapter';

const ROW_PX = 30;

/** Rows of 30 px below each other, of which the first is `above` px above the window. */
function listOf(count: number, above: () => number): { slots: TicketSlot[]; asked: () => number } {
  let asked = 0;
  const slots = Array.from({ length: count }, (_, index): TicketSlot => {
    const anchor = document.createElement('a');
    anchor.getBoundingClientRect = () => {
      asked += 1;
      return new DOMRect(0, index * ROW_PX - above(), 500, ROW_PX - 1);
    };
    return {
      shown: { id: String(index), status: undefined, priority: undefined, assignee: undefined },
      view: 'badge',
      anchor,
      place: 'before',
    };
  });
  return { slots, asked: () => asked };
}

const idsOf = (slots: readonly TicketSlot[]): readonly number[] => slots.map(({ shown }) => Number(shown.id));

describe('what is near the window', () => {
  it('is found without asking for the place of every row', () => {
    const { slots, asked } = listOf(10_000, () => 3_000);

    const { from, to } = nearWindow(slots, window, 0);

    expect([from, to]).toEqual([100, Math.ceil((3_000 + window.innerHeight + 1) / ROW_PX)]);
    expect(asked()).toBeLessThan(40);
  });

  it('is nothing in an empty list', () => {
    expect(nearWindow([], window, 0)).toEqual({ from: 0, to: 0 });
  });
});

describe('a list', () => {
  const rows = Math.ceil(window.innerHeight / ROW_PX);

  it('that is short is taken as it is', () => {
    const { slots, asked } = listOf(100, () => 0);

    expect(createLongList(window, () => undefined, new AbortController().signal).wanted(slots)).toBe(slots);
    expect(asked()).toBe(0);
  });

  it('of a thousand gets all its badges, those in the window first', () => {
    const { slots } = listOf(1_000, () => 15_000);

    const ids = idsOf(createLongList(window, () => undefined, new AbortController().signal).wanted(slots));

    expect(ids[0]).toBe(500);
    expect(new Set(ids).size).toBe(1_000);
  });

  it('tells what can be seen, and takes what it does not know for seen', () => {
    const { slots } = listOf(1_000, () => 15_000);
    const list = createLongList(window, () => undefined, new AbortController().signal);
    list.wanted(slots);

    const isSeen = list.inWindow();

    expect(idsOf(slots.filter(isSeen))).toEqual(Array.from({ length: rows }, (_, index) => 500 + index));
    expect(isSeen(listOf(1, () => 0).slots[0]!)).toBe(true);
  });

  it('of ten thousand gets badges only near the window, and keeps those that it has', async () => {
    let above = 0;
    let looks = 0;
    const life = new AbortController();
    const { slots } = listOf(10_000, () => above);
    const list = createLongList(window, () => (looks += 1), life.signal);
    const first = idsOf(list.wanted(slots));
    expect(first.length).toBeLessThan(6 * rows);

    above = ROW_PX;
    document.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(looks).toBe(0);

    above = 5_000 * ROW_PX;
    document.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(looks).toBe(1));
    const second = idsOf(list.wanted(slots));
    expect(second).toEqual(expect.arrayContaining([...first, 5_000]));
    expect(second.length).toBeLessThan(16 * rows);
    life.abort();
  });
});
