import { expect, it } from 'vitest';
import { inOrder } from '@/utils/tickets/inOrder';

it('hands back what is in order already', () => {
  const events = [{ at: -5 }, { at: 1 }, { at: 1 }, { at: 2 }];
  expect(inOrder(events)).toBe(events);
  expect(inOrder([])).toEqual([]);
});

it('sorts what is not, keeps the order of one instant, and leaves the original alone', () => {
  const events = [
    { at: 2, name: 'c' },
    { at: 1, name: 'b' },
    { at: 2, name: 'd' },
    { at: 1, name: 'a' },
  ];
  expect(inOrder(events).map(({ name }) => name)).toEqual(['b', 'a', 'c', 'd']);
  expect(events[0]?.name).toBe('c');
});
