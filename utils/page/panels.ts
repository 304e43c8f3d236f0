import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Reading } from '../language/reading';
import type { SiteHealth, TicketView } from '../messages/protocol';
import type { Instant } from '../time/instant';
import type { Grounds } from './layout/ground';
import type { Mounted } from './keepMounted';
import type { Known, PageParts } from './pageParts';
import type { PageSlot } from './pageSlot';
import type { World } from './world';

export interface PanelsOptions {
  readonly parts: Pick<PageParts<unknown>, 'mountPanel' | 'panelChangesAt'>;
  readonly world: World;
  readonly reading: ReadonlySignal<Reading>;
  readonly grounds: Grounds;
  known(id: string): Known;
  refresh(id: string): void;
}

export interface Panels {
  mount(slot: PageSlot): Mounted<PageSlot>;
  /** What is known of a ticket, or the page's colours, may be another than before. */
  update(): void;
  /** When a panel has to be told the time again. */
  changesAt(now: Instant): Instant | undefined;
}

interface Entry {
  slot: PageSlot;
  readonly host: HTMLElement;
  readonly view: Signal<TicketView | undefined>;
  readonly health: Signal<SiteHealth | undefined>;
}

export function createPanels({ parts, world, reading, grounds, known, refresh }: PanelsOptions): Panels {
  const entries = new Set<Entry>();

  function tell({ slot, host, view, health }: Entry): void {
    const { ticket, health: latest } = known(slot.source.shown.id);
    host.dataset['theme'] = grounds.of(slot.anchor, undefined).theme;
    batch(() => {
      view.value = ticket;
      health.value = latest;
    });
  }

  function mount(first: PageSlot): Mounted<PageSlot> {
    const { ticket, health: latest } = known(first.source.shown.id);
    const view = signal(ticket);
    const health = signal(latest);
    const onRefresh = (): void => refresh(entry.slot.source.shown.id);
    const part = parts.mountPanel({ view, health, reading, world, onRefresh });
    const entry: Entry = { slot: first, host: part.host, view, health };
    entries.add(entry);
    return {
      host: part.host,
      show(slot) {
        entry.slot = slot;
        tell(entry);
      },
      dispose() {
        entries.delete(entry);
        part.dispose();
      },
    };
  }

  return {
    mount,
    update: () => entries.forEach(tell),
    changesAt(now) {
      const instants = [...entries].map(({ view }) => view.value && parts.panelChangesAt(view.value, world, now));
      return instants.reduce((first, at) => Math.min(first ?? Infinity, at ?? Infinity), undefined);
    },
  };
}
