import type { TicketView } from '../messages/protocol';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Instant, Now } from '../time/instant';
import type { Fit, Step } from './layout/fit';
import type { Grounds } from './layout/ground';
import type { Mounted } from './keepMounted';
import type { BadgePart, Known, PageParts } from './pageParts';
import type { PageSlot } from './pageSlot';
import type { TabStops } from './tabStops';
import type { World } from './world';

export interface BadgesOptions<Face> {
  readonly parts: Pick<PageParts<Face>, 'createBadge' | 'paint'>;
  readonly world: World;
  readonly readNow: Now;
  readonly grounds: Grounds;
  readonly tabStops: TabStops;
  known(id: string): Known;
  stepOf(table: Element | undefined): Step;
  /** What a badge shows changes at that instant. */
  expect(at: Instant | undefined): void;
}

export interface Badges {
  /** Empty until it is painted. */
  mount(slot: PageSlot): Mounted<PageSlot>;
  /** Paints the badges of which that holds, or all. The first one in each table reads computed style. */
  paint(which?: (slot: PageSlot) => boolean): void;
  /** Paints what is not right any more at `now`; tells when the next one is not, if ever. */
  tick(now: Instant): Instant;
  /** Measures what rows are like without any badge, and again with all of them. */
  remeasure(fit: Fit): void;
  /** What the badge with that host stands for, if it is one and that is known. */
  subjectOf(host: EventTarget | null): TicketView | SiteFailure | undefined;
}

interface Entry<Face> {
  readonly part: BadgePart<Face>;
  slot: PageSlot;
  changesAt: Instant | undefined;
}

/** All badges of a page: each shows what is known of its ticket, as large and as dark as its place asks for. */
export function createBadges<Face>(options: BadgesOptions<Face>): Badges {
  const { parts, world, readNow, grounds, tabStops, known, stepOf, expect } = options;
  const entries = new Map<EventTarget, Entry<Face>>();

  function paintOne(entry: Entry<Face>, now: Instant): void {
    const { anchor, table, shown } = entry.slot.source;
    const { host } = entry.part;
    const ground = grounds.of(anchor, table);
    const isWide = stepOf(table) === 'wide';
    setData(host, 'theme', ground.theme);
    setData(host, 'slot', table && (isWide ? 'wide' : 'icon'));
    const { face, changesAt } = parts.paint(known(shown.id), isWide ? ground.size : 'icon', world, now);
    entry.part.show(face);
    entry.changesAt = changesAt;
    expect(changesAt);
  }

  function mount(first: PageSlot): Mounted<PageSlot> {
    const entry: Entry<Face> = { part: parts.createBadge(), slot: first, changesAt: undefined };
    const { host } = entry.part;
    entries.set(host, entry);
    tabStops.enter(host, first.source.table);
    return {
      host,
      show(slot) {
        if (slot.source.table !== entry.slot.source.table) {
          tabStops.leave(host);
          tabStops.enter(host, slot.source.table);
        }
        entry.slot = slot;
        paintOne(entry, readNow());
      },
      dispose() {
        entries.delete(host);
        tabStops.leave(host);
      },
    };
  }

  function paint(which: (slot: PageSlot) => boolean = () => true): void {
    const now = readNow();
    for (const entry of entries.values()) if (which(entry.slot)) paintOne(entry, now);
  }

  function hide(isHidden: boolean): void {
    for (const { part } of entries.values()) part.host.hidden = isHidden;
  }

  return {
    mount,
    paint,
    remeasure(fit) {
      hide(true);
      const rows = [...entries.values()].map(({ slot }) => slot.source);
      fit.forget();
      fit.around(rows, () => {
        paint();
        hide(false);
      });
    },
    tick(now) {
      let next = Infinity;
      for (const entry of entries.values()) {
        if (entry.changesAt !== undefined && entry.changesAt <= now) paintOne(entry, now);
        next = Math.min(next, entry.changesAt ?? Infinity);
      }
      return next;
    },
    subjectOf(host) {
      const entry = host === null ? undefined : entries.get(host);
      if (entry === undefined) return undefined;
      const { ticket, health } = known(entry.slot.source.shown.id);
      return ticket ?? health?.failure;
    },
  };
}

function setData(host: HTMLElement, name: string, value: string | undefined): void {
  if (host.dataset[name] === value) return;
  if (value === undefined) delete host.dataset[name];
  else host.dataset[name] = value;
}
