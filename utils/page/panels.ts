import type { TicketSlot } from '../sites/siteAdapter';
import type { Instant, Now } from '../time/instant';
import type { Mounted } from './keepMounted';
import type { Grounds } from './layout/ground';
import type { Known } from './pageParts';
import type { PageSlot } from './pageSlot';
import type { PanelView, Views, ViewsWorld } from './views';

export interface PanelsOptions {
  readonly world: ViewsWorld;
  readonly readNow: Now;
  readonly grounds: Grounds;
  loadViews(): Promise<Views | undefined>;
  known(id: string): Known;
  refresh(id: string): void;
  /** What a panel shows changes at that instant. */
  expect(at: Instant): void;
  /** A panel can be mounted now that could not before. */
  onReady(): void;
}

export interface Panels {
  /** Whether there is anything to show yet, and the means; else asks for them. An empty panel would only push the page down. */
  isReady(slot: TicketSlot): boolean;
  mount(slot: PageSlot): Mounted<PageSlot>;
  /** What is known of a ticket, the page's colours or the time may be others than before. */
  update(): void;
  /** Tells the time to panels that need it; tells when the next one does, if ever. */
  tick(now: Instant): Instant;
}

interface Entry {
  slot: PageSlot;
  readonly panel: PanelView;
  changesAt: Instant;
}

export function createPanels({ world, readNow, grounds, loadViews, known, expect, refresh, onReady }: PanelsOptions): Panels {
  const entries = new Set<Entry>();
  let views: Views | undefined;

  async function load(): Promise<void> {
    views = await loadViews();
    if (views !== undefined) onReady();
  }

  function tell(entry: Entry): void {
    const { slot, panel } = entry;
    const now = readNow();
    const { ticket, health } = known(slot.source.shown.id);
    panel.host.dataset['theme'] = grounds.of(slot.anchor, undefined).theme;
    panel.update({ ticket, health, now });
    entry.changesAt = (ticket && views?.panelChangesAt(world, ticket, now)) ?? Infinity;
    expect(entry.changesAt);
  }

  function mount(first: PageSlot): Mounted<PageSlot> {
    const onRefresh = (): void => refresh(entry.slot.source.shown.id);
    const panel = views!.mountPanel(world, { ...known(first.source.shown.id), now: readNow() }, onRefresh);
    const entry: Entry = { slot: first, panel, changesAt: Infinity };
    entries.add(entry);
    tell(entry);
    return {
      host: panel.host,
      show(slot) {
        entry.slot = slot;
        tell(entry);
      },
      dispose() {
        entries.delete(entry);
        panel.dispose();
      },
    };
  }

  return {
    isReady({ shown }) {
      if (views === undefined) void load();
      const { ticket, health } = known(shown.id);
      return views !== undefined && (ticket !== undefined || health?.failure !== undefined);
    },
    mount,
    update: () => entries.forEach(tell),
    tick(now) {
      for (const entry of entries) if (entry.changesAt <= now) tell(entry);
      return Math.min(...[...entries].map(({ changesAt }) => changesAt));
    },
  };
}
