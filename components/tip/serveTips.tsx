import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Reading } from '@/utils/language/reading';
import type { Thresholds } from '@/utils/sla/thresholds';
import { styleRoot } from '../styleRoot';
import { placeBeside } from './placeBeside';
import { Tip, type TipSubject } from './Tip';
import { tipStyles } from './tipStyles';

export interface TipsOptions {
  readonly page: Document;
  /** What the badge with that host stands for now; `undefined` for everything else on the page. Asked on each move of the pointer: must be cheap. */
  readonly subjectOf: (host: EventTarget | null) => TipSubject | undefined;
  readonly thresholds: Thresholds;
  /** Ticks while a tooltip is open. */
  readonly reading: ReadonlySignal<Reading>;
  readonly signal: AbortSignal;
}

const HOVER_MS = 300;

/**
 * Tooltips for all badges of a page: one popover, listeners on the document alone. Shown after a while of hovering and at once on focus;
 * Enter opens it with the sum, Escape closes it and returns to the badge.
 */
export function serveTips({ page, subjectOf, thresholds, reading, signal }: TipsOptions): void {
  const host = page.createElement('prazo-tip');
  const root = host.attachShadow({ mode: 'closed' });
  const inside = page.createElement('div');
  styleRoot(root, tipStyles);
  root.append(inside);
  host.popover = 'manual';
  let anchor: HTMLElement | undefined;
  let isDialog = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(badge: HTMLElement, asDialog: boolean): void {
    clearTimeout(timer);
    anchor = badge;
    isDialog = asDialog;
    host.dataset['theme'] = badge.dataset['theme'] ?? 'light';
    if (!host.isConnected) page.documentElement.append(host);
    host.showPopover();
    refresh(reading.peek());
    placeBeside(host, badge);
    if (isDialog) inside.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** A badge may have left the page or stand for another ticket by now. */
  function refresh(now: Reading): void {
    if (anchor === undefined) return;
    const subject = anchor.isConnected ? subjectOf(anchor) : undefined;
    if (subject === undefined) hide();
    else render(<Tip {...{ subject, thresholds, reading: now, isOpened: isDialog }} />, inside);
  }

  function hide(): void {
    clearTimeout(timer);
    if (anchor === undefined) return;
    anchor = undefined;
    isDialog = false;
    host.remove();
    render(null, inside);
  }

  const isBadge = (target: EventTarget | null): target is HTMLElement => target instanceof HTMLElement && subjectOf(target) !== undefined;

  function hover({ target }: Event): void {
    clearTimeout(timer);
    if (target === host || target === anchor || isDialog) return;
    if (isBadge(target)) timer = setTimeout(show, HOVER_MS, target, false);
    else if (anchor !== undefined && page.activeElement !== anchor) timer = setTimeout(hide, HOVER_MS);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && isBadge(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      show(event.target, true);
    } else if (event.key === 'Escape' && anchor !== undefined) {
      event.stopPropagation();
      const badge = anchor;
      const hadFocus = isDialog;
      hide();
      if (hadFocus) badge.focus();
    }
  }

  function focus({ target }: Event): void {
    if (isBadge(target)) show(target, false);
    else if (target !== host) hide();
  }

  const options = { capture: true, passive: true, signal };
  page.addEventListener('pointerover', hover, options);
  page.addEventListener('focusin', focus, options);
  page.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => (target === anchor && relatedTarget !== host ? hide() : undefined),
    options,
  );
  page.addEventListener('scroll', () => isDialog || hide(), options);
  page.addEventListener('pointerdown', ({ target }) => target !== host && hide(), options);
  page.addEventListener('keydown', press, { capture: true, signal });
  const stopTicking = effect(() => refresh(reading.value));
  signal.addEventListener(
    'abort',
    () => {
      stopTicking();
      hide();
    },
    { once: true },
  );
}
