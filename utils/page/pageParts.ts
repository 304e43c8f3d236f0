import type { SiteHealth, TicketView } from '../messages/protocol';
import type { Instant } from '../time/instant';
import type { World } from './world';

/** All that is known of one ticket. */
export interface Known {
  readonly ticket: TicketView | undefined;
  readonly health: SiteHealth | undefined;
}

/** `icon` where words would move the row; else as large as the text beside it. */
export type BadgeSize = 'dense' | 'compact' | 'normal' | 'icon';

/** A face, opaque to the page, and when another one will be right. `undefined`: nothing can be said yet. */
export interface Painted<Face> {
  readonly face: Face | undefined;
  readonly changesAt: Instant | undefined;
}

export interface BadgePart<Face> {
  readonly host: HTMLElement;
  show(face: Face | undefined): void;
  /** Tells at `now` what the face that is shown can tell by itself, and when that will be something else; `undefined` if it cannot: then it has to be painted anew. */
  count(now: Instant): Instant | undefined;
}

/** What stands beside each ticket. Made of components, which this room does not know; the entrypoint brings both together. */
export interface PageParts<Face> {
  createBadge(): BadgePart<Face>;
  paint(known: Known, size: BadgeSize, world: World, now: Instant): Painted<Face>;
}
