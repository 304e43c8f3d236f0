import type { Mounted } from '@/utils/page/keepMounted';
import type { Slot } from '@/utils/page/keeping/reconcile';

/** A page with a list, as a support center would re-render it. */
export interface ListPage {
  readonly list: HTMLElement;
  /** Rows for these tickets in place of all others. */
  render(...ids: readonly string[]): void;
  row(id: string): HTMLElement;
  /** What stands in the rows: `ticket:what its host tells`, or `ticket:` without a host. */
  shown(): readonly string[];
}

export function listPage(): ListPage {
  document.body.replaceChildren();
  const list = document.createElement('ul');
  document.body.append(list);
  return {
    list,
    render: (...ids) => list.replaceChildren(...ids.map(rowOf)),
    row: (id) => list.querySelector<HTMLElement>(`[data-id="${id}"]`)!,
    shown: () =>
      [...list.children].map(
        (row) =>
          `${row.getAttribute('data-id')}:${[...row.querySelectorAll<HTMLElement>('[data-prazo]')].map((host) => host.title).join('+')}`,
      ),
  };
}

function rowOf(id: string): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  row.dataset['id'] = id;
  row.append(link);
  return row;
}

export const slotsIn = (list: HTMLElement): readonly Slot[] =>
  [...list.querySelectorAll('li')].map((row) => ({ key: row.dataset['id']!, anchor: row.querySelector('a')!, place: 'before' }));

export interface Recorder {
  readonly mount: (slot: Slot) => Mounted<Slot>;
  readonly settle: (slots: readonly Slot[], write: () => void) => void;
  readonly mounted: string[];
  readonly disposed: string[];
  /** How many hosts each writing put on the page. */
  readonly batches: number[];
}

/** Hosts that tell in their title which ticket they show. */
export function recorder(): Recorder {
  const made: Recorder = {
    mounted: [],
    disposed: [],
    batches: [],
    mount({ key }) {
      made.mounted.push(key);
      const host = document.createElement('section');
      host.dataset['prazo'] = 'badge';
      host.title = key;
      host.tabIndex = 0;
      return { host, show: (slot) => void (host.title = slot.key), dispose: () => void made.disposed.push(host.title) };
    },
    settle(slots, write) {
      made.batches.push(slots.length);
      write();
    },
  };
  return made;
}
