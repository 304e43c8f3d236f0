import { createTipPopover } from './tipPopover';
import type { TipsOptions } from './tipsOptions';

const HOVER_MS = 300;

/**
 * Tooltips for all badges of a page, with listeners on the document alone. Shown after a while of hovering and at once on focus;
 * Enter opens it with the sum, Escape closes it and returns to the badge.
 */
export function serveTips(options: TipsOptions): void {
  const { page, subjectOf, signal } = options;
  const tip = createTipPopover(options);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isBadge = (target: EventTarget | null): target is HTMLElement => target instanceof HTMLElement && subjectOf(target) !== undefined;

  function show(badge: HTMLElement, asDialog: boolean): void {
    clearTimeout(timer);
    tip.show(badge, asDialog);
  }

  function hide(): void {
    clearTimeout(timer);
    tip.hide();
  }

  function hover({ target }: Event): void {
    clearTimeout(timer);
    const anchor = tip.anchor();
    if (target === anchor || tip.holds(target) || tip.isDialog()) return;
    if (isBadge(target)) timer = setTimeout(show, HOVER_MS, target, false);
    else if (anchor !== undefined && page.activeElement !== anchor) timer = setTimeout(hide, HOVER_MS);
  }

  function press(event: KeyboardEvent): void {
    const anchor = tip.anchor();
    if (event.key === 'Enter' && isBadge(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      show(event.target, true);
    } else if (event.key === 'Escape' && anchor !== undefined) {
      event.stopPropagation();
      if (tip.isDialog()) anchor.focus();
      hide();
    }
  }

  function focus({ target }: Event): void {
    if (isBadge(target)) show(target, false);
    else if (!tip.holds(target)) hide();
  }

  function blur({ target, relatedTarget }: FocusEvent): void {
    if (target === tip.anchor() && !tip.holds(relatedTarget)) hide();
  }

  function leave({ target }: Event): void {
    if (!tip.isDialog() && !tip.holds(target)) hide();
  }

  const passive = { capture: true, passive: true, signal };
  page.addEventListener('pointerover', hover, passive);
  page.addEventListener('focusin', focus, passive);
  page.addEventListener('focusout', blur, passive);
  page.addEventListener('scroll', leave, passive);
  page.addEventListener('pointerdown', ({ target }) => tip.holds(target) || hide(), passive);
  page.addEventListener('keydown', press, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
