import type { Instant } from '@/utils/time/instant';
import { partOf } from '../host/partOf';
import { styleRoot } from '../styleRoot';
import { badgeStyles } from './badgeStyles';
import type { CountingFace } from './countdown';
import { badgeOf, isSameLook, isTight } from './badgeTemplate';
import { type Named, renameWhenIdle } from './renameWhenIdle';

/** A badge that stands in a support center's page: a host that the page may move about, and a closed shadow root that it cannot reach. */
export interface BadgeElement {
  /**
   * Its place, `data-theme` (`dark`), `data-slot` (`wide` or `icon`: the fixed slots of lists; absent where it stands alone) and
   * `tabindex` belong to whoever puts it on the page.
   */
  readonly host: HTMLElement;
  /** Touches only what differs from what is shown; the accessible name follows in a moment. `undefined`: nothing is known yet, as in a row that the page gave to another ticket. */
  show(face: CountingFace | undefined): void;
  /** Tells the number of `now`, as far as the countdown of what is shown goes, and when it will be another; else `undefined`, and nothing is done. */
  count(now: Instant): Instant | undefined;
}

/** Made for lists of thousands: no framework, no listeners, one sheet shared by all, and the inside cloned at once from a template of its look. */
export const createBadge = (): BadgeElement => new PageBadge();

/** A class that keeps all that a tick needs in itself: a thousand badges are told from memory that the browser has not touched for a second. */
class PageBadge implements BadgeElement, Named {
  /** The focus goes on to the badge in it, where its name is: in the page's reach a name would tell the page what it does not know. */
  private readonly part = partOf('badge', true);
  readonly host = this.part.host;
  private badge: HTMLElement | undefined;
  private text: Text | undefined;
  private written = '';
  private shown: CountingFace | undefined;
  /** Since it was shown. */
  private countedAt: Instant | undefined;
  private name: string | undefined;
  private isToBeRenamed = false;

  constructor() {
    styleRoot(this.part.root, badgeStyles);
  }

  show(face: CountingFace | undefined): void {
    const former = this.shown;
    this.shown = face;
    this.countedAt = undefined;
    if (face === undefined) {
      this.redraw(face);
      return this.rename();
    }
    if (former === undefined || !isSameLook(face, former)) this.redraw(face);
    this.write(face.first, face.text);
    this.renameSoon();
  }

  count(now: Instant): Instant | undefined {
    const { shown } = this;
    const countdown = shown?.countdown;
    if (countdown === undefined || now < countdown.since || now >= countdown.until) return undefined;
    this.write(shown?.first, countdown.textAt(now));
    this.countedAt = now;
    this.renameSoon();
    return countdown.nextAt(now);
  }

  private redraw(face: CountingFace | undefined): void {
    const next = face && badgeOf(face);
    const hadFocus = this.part.root.activeElement !== null;
    if (next === undefined) this.badge?.remove();
    else if (this.badge === undefined) this.part.root.append(next.badge);
    else this.badge.replaceWith(next.badge);
    this.badge = next?.badge;
    this.text = next?.text;
    this.written = '';
    this.name = undefined;
    if (hadFocus) this.host.focus({ preventScroll: true });
  }

  private write(first: string | undefined, words: string): void {
    if (!this.badge || !this.text || words === this.written) return;
    this.written = this.text.data = words;
    if (first !== undefined) this.badge.toggleAttribute('data-tight', isTight(first, words));
  }

  private renameSoon(): void {
    if (this.isToBeRenamed) return;
    this.isToBeRenamed = true;
    renameWhenIdle(this);
  }

  rename(): void {
    const { badge, shown, countedAt, name } = this;
    this.isToBeRenamed = false;
    const next = countedAt === undefined ? shown?.name : shown?.countdown?.nameAt(countedAt);
    if (next === name) return;
    // An image without a name would say nothing; until it has one, the words inside speak.
    if (next !== undefined) badge?.setAttribute('aria-label', next);
    if (name === undefined) badge?.setAttribute('role', 'img');
    this.name = next;
  }
}
