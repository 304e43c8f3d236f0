import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '../language/reading';
import type { SiteHealth, TicketView } from '../messages/protocol';
import type { SiteFailure } from '../sites/siteAnswer';
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
}

export interface PanelWishes {
  readonly view: ReadonlySignal<TicketView | undefined>;
  readonly health: ReadonlySignal<SiteHealth | undefined>;
  readonly reading: ReadonlySignal<Reading>;
  readonly world: World;
  readonly onRefresh: () => void;
}

export interface PanelPart {
  readonly host: HTMLElement;
  dispose(): void;
}

export interface TipWishes {
  readonly page: Document;
  /** What the badge with that host stands for, if it is one and that is known. */
  readonly subjectOf: (host: EventTarget | null) => TicketView | SiteFailure | undefined;
  readonly world: World;
  readonly reading: ReadonlySignal<Reading>;
  readonly signal: AbortSignal;
}

/** What the page puts where tickets are. Made of components, which this room does not know; the entrypoint brings both together. */
export interface PageParts<Face> {
  createBadge(): BadgePart<Face>;
  paint(known: Known, size: BadgeSize, world: World, now: Instant): Painted<Face>;
  mountPanel(wishes: PanelWishes): PanelPart;
  /** When the panel of that ticket has to be told the time again. */
  panelChangesAt(ticket: TicketView, world: World, now: Instant): Instant | undefined;
  serveTips(wishes: TipWishes): void;
}
