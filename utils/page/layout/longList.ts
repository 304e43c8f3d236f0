import type { TicketSlot } from '../../sites/siteAdapter';
import { nearWindow, type Range } from './nearWindow';

export interface LongList {
  /** The slots that get a host now, those in the window first. */
  wanted(slots: readonly TicketSlot[]): readonly TicketSlot[];
  /** Tells which slots can be seen now. One of which nothing is known can. */
  inWindow(): (slot: TicketSlot) => boolean;
}

/** So few badges enter at once, so that nothing needs to come first. */
const FEW = 100;
/** Lists up to this length get all their badges; of longer ones only the rows near the window, since layout of so many costs seconds. */
const MANY = 2_000;
/** How far around the window badges are put, and how near its edge may come before more are. */
const MARGIN_WINDOWS = 4;
const RESERVE_WINDOWS = 1;

/** In very long lists only what somebody may soon see has a badge. What has one keeps it. */
export function createLongList(view: Window, look: () => void, signal: AbortSignal): LongList {
  let all: readonly TicketSlot[] = [];
  const reached = new WeakSet<Element>();
  let order = new WeakMap<Element, number>();
  let isChecking = false;

  const near = (windows: number): Range => nearWindow(all, view, windows * view.innerHeight);

  function check(): void {
    isChecking = false;
    const { from, to } = near(RESERVE_WINDOWS);
    const isReached = (slot: TicketSlot | undefined): boolean => slot === undefined || reached.has(slot.anchor);
    if (!isReached(all[from]) || !isReached(all[to - 1])) look();
  }

  function onScroll(): void {
    if (isChecking || all.length <= MANY) return;
    isChecking = true;
    requestAnimationFrame(check);
  }

  view.document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  return {
    inWindow() {
      const { from, to } = near(0);
      return ({ anchor }) => {
        const index = order.get(anchor);
        return index === undefined || (from <= index && index < to);
      };
    },
    wanted(slots) {
      all = slots;
      order = new WeakMap(slots.map(({ anchor }, index) => [anchor, index]));
      if (slots.length <= FEW) return slots;
      const { from, to } = near(slots.length <= MANY ? 0 : MARGIN_WINDOWS);
      for (const { anchor } of slots.slice(from, to)) reached.add(anchor);
      if (slots.length > MANY) return slots.filter(({ anchor }) => reached.has(anchor));
      return [...slots.slice(from, to), ...slots.slice(0, from), ...slots.slice(to)];
    },
  };
}
