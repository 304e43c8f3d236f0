/** Between the badge and its tooltip, and between the tooltip and the window's edges. */
const GAP_PX = 6;

/** Under the badge, above it where there is no room, and never out of the window. */
export function placeBeside(tip: HTMLElement, badge: Element): void {
  const { width, height } = tip.getBoundingClientRect();
  const { left, top, bottom } = badge.getBoundingClientRect();
  const { clientWidth, clientHeight } = tip.ownerDocument.documentElement;
  const below = bottom + GAP_PX;
  const fitsBelow = below + height + GAP_PX <= clientHeight;
  const y = fitsBelow ? below : Math.max(GAP_PX, top - GAP_PX - height);
  const x = Math.max(GAP_PX, Math.min(left, clientWidth - width - GAP_PX));
  tip.style.setProperty('--tip-x', `${x}px`);
  tip.style.setProperty('--tip-y', `${y}px`);
}
