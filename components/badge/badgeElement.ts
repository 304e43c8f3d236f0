import { styleRoot } from '../styleRoot';
import type { BadgeFace } from './badgeFace';
import { badgeStyles } from './badgeStyles';
import { badgeOf, isSameLook } from './badgeTemplate';
import { whenIdle } from './whenIdle';

/** A badge that stands in a support center's page: a host that the page may move about, and a closed shadow root that it cannot reach. */
export interface BadgeElement {
  /**
   * Its place, `data-theme` (`dark`), `data-slot` (`wide` or `icon`: the fixed slots of lists; absent where it stands alone) and
   * `tabindex` belong to whoever puts it on the page.
   */
  readonly host: HTMLElement;
  /** Touches only what differs from what is shown; the accessible name follows in a moment. `undefined`: nothing is known yet, as in a row that the page gave to another ticket. */
  readonly show: (face: BadgeFace | undefined) => void;
}

/** Made for lists of thousands: no framework, no listeners, one sheet shared by all, and the inside cloned at once from a template of its look. */
export function createBadge(): BadgeElement {
  const host = document.createElement('prazo-badge');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, badgeStyles);
  let badge: HTMLElement | undefined;
  let text: Text | undefined;
  let shown: BadgeFace | undefined;
  let name: string | undefined;
  let isToBeRenamed = false;

  function rename(): void {
    isToBeRenamed = false;
    const next = shown?.name;
    if (next === name) return;
    // An image without a name would say nothing; until it has one, the words inside speak.
    if (next === undefined) for (const attribute of ['role', 'aria-label']) host.removeAttribute(attribute);
    else host.setAttribute('aria-label', next);
    if (name === undefined) host.setAttribute('role', 'img');
    name = next;
  }

  function redraw(face: BadgeFace | undefined): void {
    const next = face && badgeOf(face);
    if (next === undefined) badge?.remove();
    else if (badge === undefined) root.append(next.badge);
    else badge.replaceWith(next.badge);
    badge = next?.badge;
    text = next?.text;
  }

  function show(face: BadgeFace | undefined): void {
    const former = shown;
    shown = face;
    if (face === undefined) {
      redraw(face);
      return rename();
    }
    if (former === undefined || !isSameLook(face, former)) redraw(face);
    else if (text && face.text !== former.text) text.data = face.text;
    if (isToBeRenamed) return;
    isToBeRenamed = true;
    whenIdle(rename);
  }

  return { host, show };
}
