import type { PageContext } from '../messages/protocol';
import type { PageHalf, TicketSlot } from '../sites/siteAdapter';
import type { Now } from '../time/instant';
import { createBadges } from './badges';
import { tellBare } from './bare';
import { createBeat } from './beat';
import { createFit } from './layout/fit';
import { createGrounds } from './layout/ground';
import { keepMounted } from './keepMounted';
import { createLongList } from './layout/longList';
import { onNavigation } from './navigation';
import type { PageParts } from './pageParts';
import { pageSlotOf, type PageSlot } from './pageSlot';
import { createPanels } from './panels';
import { createSession } from './session';
import { speakingLater } from './speaking';
import type { Wire } from './wire';
import { createTabStops } from './layout/tabStops';
import { startTips } from './tips';
import { watchTheme } from './layout/theme';
import { onWidthChange } from './layout/widthChange';
import { viewsLoader } from './views';
import { worldOf } from './world';

export interface LivePageOptions<Face> {
  readonly view: Window;
  readonly wire: Wire;
  readonly parts: PageParts<Face>;
  readonly half: PageHalf;
  readonly context: PageContext;
  readonly readNow: Now;
  readonly signal: AbortSignal;
}

/** Puts badges and panels on the page and keeps them there and right, until `signal` aborts. */
export function livePage<Face>({ view, wire, parts, half, context, readNow, signal }: LivePageOptions<Face>): void {
  const page = view.document;
  const world = worldOf(context, wire.send);
  const grounds = createGrounds();
  const fit = createFit((table, step) => {
    badges.paint(({ source }) => source.table === table);
    // The first look is taken while the keeper is still being made.
    if (step === 'lead') queueMicrotask(() => keeper.look());
  });
  /** Something on the page waits for an answer before it gets its place. */
  let isAwaited = true;
  const session = createSession({
    wire,
    page,
    signal,
    onNews(ids) {
      badges.paintSoon(({ source }) => ids === undefined || ids.has(source.shown.id));
      panels.update();
      if (found.some((slot) => slot.view === 'badge')) speak();
      if (isAwaited) keeper.lookNow();
    },
    onUntold(untold) {
      if (untold || globalThis.prazoViews) void loadViews().then((views) => views?.tellAlerts(world, untold, signal));
    },
  });
  const beat = createBeat({
    page,
    readNow,
    signal,
    tick(at) {
      if (wire.isCut()) return undefined;
      tips.tell(at);
      return Math.min(badges.tick(at), panels.tick(at));
    },
  });
  const { known } = session;
  const seen = tellBare(view, wire, signal);
  const loadViews = viewsLoader(wire);
  const speak = speakingLater(view, wire, () => badges.paintSoon(() => true));
  const tabStops = createTabStops(page, signal);
  const longList = createLongList(view, () => keeper.look(), signal);
  const badges = createBadges({
    parts,
    world,
    readNow,
    grounds,
    tabStops,
    known,
    stepOf: fit.stepOf,
    inWindow: longList.inWindow,
    expect: beat.expect,
  });
  const panels = createPanels({
    world,
    readNow,
    grounds,
    loadViews,
    known,
    expect: beat.expect,
    refresh: (id) => session.refresh([id]),
    onReady: () => keeper.look(),
  });
  const tips = startTips({ page, world, readNow, subjectOf: badges.subjectOf, loadViews, signal });

  function findTickets(): readonly TicketSlot[] {
    const slots = longList.wanted(half.findTickets(page, new URL(view.location.href), context.site.id));
    const opened = slots.filter(({ view: each }) => each === 'panel').map(({ shown }) => shown.id);
    session.shows(
      slots.map(({ shown }) => shown),
      opened,
    );
    seen(slots.length === 0);
    return slots;
  }

  let found: readonly TicketSlot[] = [];

  function find(hasChanged: boolean): readonly PageSlot[] {
    if (hasChanged) found = findTickets();
    // A badge that enters with what it shows is laid out once; an empty one would be again when the answer comes.
    const ready = found.filter((slot) => session.isAnswered(slot.shown.id) && (slot.view === 'badge' || panels.isReady(slot)));
    isAwaited = ready.length < found.length;
    return ready.map((slot) => pageSlotOf(slot, fit.stepOf(slot)));
  }

  const keeper = keepMounted<PageSlot>({
    root: page,
    signal,
    attributes: half.attributes,
    find,
    mount: (slot) => (slot.source.view === 'badge' ? badges : panels).mount(slot),
    settle: (slots, write) =>
      fit.around(
        slots.map(({ source }) => source),
        write,
      ),
  });
  onNavigation(view, keeper.look, signal);
  watchTheme(page, repaint, signal);
  onWidthChange(view, remeasure, signal);
  beat.expect(Infinity);

  function remeasure(): void {
    badges.remeasure(fit);
    keeper.look();
  }

  function repaint(): void {
    grounds.forget();
    badges.paintSoon(() => true);
    panels.update();
  }
}
