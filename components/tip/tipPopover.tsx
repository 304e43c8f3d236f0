import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Reading } from '@/utils/language/telling/reading';
import { partOf } from '../host/partOf';
import { styleRoot } from '../styleRoot';
import { placeBeside } from './placeBeside';
import type { TipsOptions } from './tipsOptions';
import { Tip, type TipProps } from './Tip';
import { tipStyles } from './tipStyles';

/** The one popover of a page, in its top layer while it is shown and not in the page at all before and after. */
export interface TipPopover {
  /** The badge that it belongs to while it is shown. */
  readonly anchor: () => HTMLElement | undefined;
  /** Opened to be read at leisure, with the focus inside. */
  readonly isDialog: () => boolean;
  readonly holds: (target: EventTarget | null) => boolean;
  readonly show: (badge: HTMLElement, asDialog: boolean) => void;
  readonly hide: () => void;
}

export function createTipPopover({ page, subjectOf, explain, thresholds, reading, signal }: TipsOptions): TipPopover {
  const { host, root } = partOf('tip');
  const inside = page.createElement('div');
  styleRoot(root, tipStyles);
  root.append(inside);
  host.popover = 'manual';
  let anchor: HTMLElement | undefined;
  let isDialog = false;
  let surprise: TipProps['surprise'];

  function show(badge: HTMLElement, asDialog: boolean): void {
    [anchor, isDialog] = [badge, asDialog];
    host.dataset['theme'] = badge.dataset['theme'] ?? 'light';
    if (!host.isConnected) page.documentElement.append(host);
    host.showPopover();
    refresh(reading.peek());
    placeBeside(host, badge);
    void explained(badge);
    if (isDialog) inside.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  async function explained(badge: HTMLElement): Promise<void> {
    const subject = subjectOf(badge);
    if (typeof subject !== 'object') return;
    const words = await explain(subject.id).catch(() => undefined);
    if (words === undefined || anchor !== badge) return;
    surprise = { key: subject.key, words };
    refresh(reading.peek());
    if (anchor) placeBeside(host, anchor);
  }

  /** A badge may have left the page or stand for another ticket by now. */
  function refresh(now: Reading): void {
    if (anchor === undefined) return;
    const subject = anchor.isConnected ? subjectOf(anchor) : undefined;
    if (subject === undefined) hide();
    else render(<Tip {...{ subject, surprise, thresholds, reading: now, isOpened: isDialog }} />, inside);
  }

  function hide(): void {
    if (anchor === undefined) return;
    [anchor, isDialog] = [undefined, false];
    host.remove();
    render(null, inside);
  }

  const holds = (target: EventTarget | null): boolean => target === host || (target instanceof Node && root.contains(target));
  const stopTicking = effect(() => refresh(reading.value));
  const end = (): void => {
    stopTicking();
    hide();
  };
  signal.addEventListener('abort', end, { once: true });
  return { anchor: () => anchor, isDialog: () => isDialog, holds, show, hide };
}
