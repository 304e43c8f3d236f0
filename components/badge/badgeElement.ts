import type { Instant } from '@/utils/time/instant';
import { styleRoot } from '../styleRoot';
import { badgeStyles } from './badgeStyles';
import type { CountingFace } from './countdown';
import { badgeOf, isSameLook, isTight } from './badgeTemplate';
import { whenIdle } from './whenIdle';

/** A badge that stands in a support center's page: a host that the page may move about, and a closed shadow root that it cannot reach. */
export interface BadgeElement {
  /**
   * Its place, `data-theme` (`dark`), `data-slot` (`wide` or `icon`: the fixed slots of lists; absent where it stands alone) and
   * `tabindex` belong to whoever puts it on the page.
   */
  readonly host: HTMLElement;
  /** Touches only what differs from what is shown; the accessible name follows in a moment. `undefined`: nothing is known yet, as in a row that the page gave to another ticket. */
  readonly show: (face: CountingFace | undefined) => void;
  /** Tells the number of `now`, as far as the countdown of what is shown goes, and when it will be another; else `undefined`, and nothing is done. */
  readonly count: (now: Instant) => Instant | undefined;
}

/** Made for lists of thousands: no framework, no listeners, one sheet shared by all, and the inside cloned at once from a template of its look. */
export function createBadge(): BadgeElement {
  const host = document.createElement('prazo-badge');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, badgeStyles);
  let badge: HTMLElement | undefined;
  let text: Text | undefined;
  let written = '';
  let shown: CountingFace | undefined;
  /** Since it was shown. */
  let countedAt: Instant | undefined;
  let name: string | undefined;
  let isToBeRenamed = false;

  function rename(): void {
    isToBeRenamed = false;
    const next = countedAt === undefined ? shown?.name : shown?.countdown?.nameAt(countedAt);
    if (next === name) return;
    // An image without a name would say nothing; until it has one, the words inside speak.
    if (next === undefined) for (const attribute of ['role', 'aria-label']) host.removeAttribute(attribute);
    else host.setAttribute('aria-label', next);
    if (name === undefined) host.setAttribute('role', 'img');
    name = next;
  }

  function renameSoon(): void {
    if (isToBeRenamed) return;
    isToBeRenamed = true;
    whenIdle(rename);
  }

  function redraw(face: CountingFace | undefined): void {
    const next = face && badgeOf(face);
    if (next === undefined) badge?.remove();
    else if (badge === undefined) root.append(next.badge);
    else badge.replaceWith(next.badge);
    badge = next?.badge;
    text = next?.text;
    written = '';
  }

  function write(first: string | undefined, words: string): void {
    if (!badge || !text || words === written) return;
    written = text.data = words;
    if (first !== undefined) badge.toggleAttribute('data-tight', isTight(first, words));
  }

  function show(face: CountingFace | undefined): void {
    const former = shown;
    shown = face;
    countedAt = undefined;
    if (face === undefined) {
      redraw(face);
      return rename();
    }
    if (former === undefined || !isSameLook(face, former)) redraw(face);
    write(face.first, face.text);
    renameSoon();
  }

  function count(now: Instant): Instant | undefined {
    const countdown = shown?.countdown;
    if (countdown === undefined || now < countdown.since || now >= countdown.until) return undefined;
    write(shown?.first, countdown.textAt(now));
    countedAt = now;
    renameSoon();
    return countdown.nextAt(now);
  }

  return { host, show, count };
}
