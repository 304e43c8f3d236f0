import type { TicketView } from '../messages/protocol';
import type { TicketSlot } from '../sites/siteAdapter';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Instant, Now } from '../time/instant';
import type { Fit, Step } from './layout/fit';
import type { Grounds } from './layout/ground';
import type { Mounted } from './keepMounted';
import { pagesTurn } from './keeping/pagesTurn';
import type { BadgePart, BadgeSize, Known, PageParts } from './pageParts';
import type { PageSlot } from './pageSlot';
import type { TabStops } from './layout/tabStops';
import type { World } from './world';

export interface BadgesOptions<Face> {
  readonly parts: Pick<PageParts<Face>, 'createBadge' | 'paint'>;
  readonly world: World;
  readonly readNow: Now;
  readonly grounds: Grounds;
  readonly tabStops: TabStops;
  known(id: string): Known;
  stepOf(source: TicketSlot): Step;
  /** Tells which of the page's tickets can be seen now. */
  inWindow(): (slot: TicketSlot) => boolean;
  /** What some badge shows changes at that instant, or `Infinity`. */
  expect(at: Instant): void;
}

export interface Badges {
  mount(slot: PageSlot): Mounted<PageSlot>;
  /** Paints the badges of which that holds before it returns. The first one in each table reads computed style. */
  paint(which: (slot: PageSlot) => boolean): void;
  /** Paints the badges of which that holds: those in the window first, and many in turns with the page. */
  paintSoon(which: (slot: PageSlot) => boolean): void;
  /** Tells anew what is not right any more at `now`, as soon as `paintSoon` does; returns when the next one is not, if ever. */
  tick(now: Instant): Instant;
  /** Measures what rows are like without any badge, and again with all of them. */
  remeasure(fit: Fit): void;
  /** What the badge with that host stands for, if it is one and that is known. */
  subjectOf(host: EventTarget | null): TicketView | SiteFailure | undefined;
}

interface Entry<Face> {
  readonly part: BadgePart<Face>;
  slot: PageSlot;
  /** As large as its place asks for; known once it is dressed. */
  size: BadgeSize;
  changesAt: Instant;
  /** What is shown is not what is known. */
  isOld: boolean;
}

/** What a turn of painting may hold: the browser lays out each badge that changes by itself, so that 1,000 at once would make a long task. */
const AT_ONCE = 200;

/** All badges of a page: each shows what is known of its ticket, as large and as dark as its place asks for. */
export function createBadges<Face>(options: BadgesOptions<Face>): Badges {
  const { parts, world, readNow, grounds, tabStops, known, stepOf, inWindow, expect } = options;
  const entries = new Map<EventTarget, Entry<Face>>();

  function dress(entry: Entry<Face>): void {
    const { source } = entry.slot;
    const { anchor, table } = source;
    const ground = grounds.of(anchor, table);
    const isWide = stepOf(source) === 'wide';
    entry.size = isWide ? ground.size : 'icon';
    const { host } = entry.part;
    mark(host, 'theme', ground.theme);
    mark(host, 'slot', table && (isWide ? 'wide' : 'icon'));
  }

  function tell(entry: Entry<Face>, now: Instant): void {
    const { face, changesAt } = parts.paint(known(entry.slot.source.shown.id), entry.size, world, now);
    entry.part.show(face);
    entry.isOld = false;
    entry.changesAt = changesAt ?? Infinity;
  }

  /** All that a tick of a thousand badges has time for. */
  function count(entry: Entry<Face>, now: Instant): void {
    const changesAt = entry.isOld ? undefined : entry.part.count(now);
    if (changesAt === undefined) tell(entry, now);
    else entry.changesAt = changesAt;
  }

  function paintOne(entry: Entry<Face>, now: Instant): void {
    dress(entry);
    tell(entry, now);
  }

  function mount(first: PageSlot): Mounted<PageSlot> {
    const entry: Entry<Face> = { part: parts.createBadge(), slot: first, size: 'compact', changesAt: Infinity, isOld: true };
    const { host } = entry.part;
    entries.set(host, entry);
    tabStops.enter(host, first.source.table);
    each([entry], paintOne);
    return {
      host,
      show(slot) {
        if (slot.source.table !== entry.slot.source.table) {
          tabStops.leave(host);
          tabStops.enter(host, slot.source.table);
        }
        entry.slot = slot;
        each([entry], paintOne);
      },
      dispose() {
        entries.delete(host);
        tabStops.leave(host);
      },
    };
  }

  const whose = (which: (slot: PageSlot) => boolean): readonly Entry<Face>[] => [...entries.values()].filter(({ slot }) => which(slot));

  type Work = (entry: Entry<Face>, now: Instant) => void;

  /** What can be seen is done before this returns. */
  async function inTurns(due: readonly Entry<Face>[], work: Work): Promise<void> {
    const isSeen = due.length > AT_ONCE ? inWindow() : () => true;
    const { seen = [], rest = [] } = Object.groupBy(due, ({ slot }) => (isSeen(slot.source) ? 'seen' : 'rest'));
    each(seen, work);
    for (let from = 0; from < rest.length; from += AT_ONCE) {
      await pagesTurn();
      // The page may have taken some of them away meanwhile.
      const left = rest.slice(from, from + AT_ONCE).filter(({ part }) => entries.has(part.host));
      each(left, work);
    }
  }

  function each(some: readonly Entry<Face>[], work: Work): void {
    const now = readNow();
    let changesAt = Infinity;
    for (const entry of some) {
      work(entry, now);
      changesAt = Math.min(changesAt, entry.changesAt);
    }
    expect(changesAt);
  }

  function hide(isHidden: boolean): void {
    for (const { part } of entries.values()) part.host.hidden = isHidden;
  }

  return {
    mount,
    paint: (which) => each(whose(which), paintOne),
    paintSoon(which) {
      const due = whose(which);
      // A tick may come before their turn.
      for (const entry of due) entry.isOld = true;
      void inTurns(due, paintOne);
    },
    remeasure(fit) {
      hide(true);
      const rows = [...entries.values()].map(({ slot }) => slot.source);
      fit.forget();
      fit.around(rows, () => {
        each([...entries.values()], paintOne);
        hide(false);
      });
    },
    tick(now) {
      const due = [...entries.values()].filter(({ changesAt }) => changesAt <= now);
      for (const entry of due) entry.changesAt = Infinity; // Painting tells when it changes next.
      void inTurns(due, count);
      return [...entries.values()].reduce((next, { changesAt }) => Math.min(next, changesAt), Infinity);
    },
    subjectOf(host) {
      const entry = host === null ? undefined : entries.get(host);
      if (entry === undefined) return undefined;
      const { ticket, health } = known(entry.slot.source.shown.id);
      return ticket ?? health?.failure;
    },
  };
}

/** Written only when it changes: every write costs the browser a look at its style. */
function mark({ dataset }: HTMLElement, name: 'theme' | 'slot', value: string | undefined): void {
  if (dataset[name] === value) return;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
