import type { TicketSlot } from '../../sites/siteAdapter';

export interface Range {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The first index at which `isPast` holds, given that it holds from there on. */
function firstIndex(length: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which slots are in the window or less than `margin` px from it. Asks layout for a few of them only: lists run downwards. */
export function nearWindow(slots: readonly TicketSlot[], view: Window, margin: number): Range {
  const boxOf = (index: number): DOMRect => (slots[index]!.row ?? slots[index]!.anchor).getBoundingClientRect();
  return {
    from: firstIndex(slots.length, (index) => boxOf(index).bottom >= -margin),
    to: firstIndex(slots.length, (index) => boxOf(index).top > view.innerHeight + margin),
  };
}
