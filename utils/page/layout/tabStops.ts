/** One tab stop for all badges of a table; the arrow keys lead from one to the next. */
export interface TabStops {
  enter(host: HTMLElement, table: Element | undefined): void;
  leave(host: HTMLElement): void;
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

const inPageOrder = (a: Node, b: Node): number => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

export function createTabStops(page: Document, signal: AbortSignal): TabStops {
  const tables = new Map<Element, Set<HTMLElement>>();
  const tableOf = new Map<EventTarget, Element>();

  /** Makes `host` the one that Tab leads to. */
  function stopAt(host: HTMLElement, hosts: Iterable<HTMLElement>): void {
    for (const other of hosts) if (other !== host && other.tabIndex === 0) other.tabIndex = -1;
    host.tabIndex = 0;
  }

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    const hosts = tables.get(tableOf.get(event.target!)!);
    if (step === undefined || hosts === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    // The page's own arrow keys must not scroll or select at the same time.
    event.preventDefault();
    event.stopPropagation();
    const ordered = [...hosts].filter((host) => host.isConnected).toSorted(inPageOrder);
    const neighbour = ordered[ordered.findIndex((host) => host === event.target) + step];
    if (neighbour === undefined) return;
    stopAt(neighbour, hosts);
    neighbour.focus();
  }

  function remember({ target }: Event): void {
    const hosts = target && tables.get(tableOf.get(target)!);
    if (hosts && target instanceof HTMLElement) stopAt(target, hosts);
  }

  page.addEventListener('keydown', move, { capture: true, signal });
  page.addEventListener('focusin', remember, { capture: true, passive: true, signal });
  return {
    enter(host, table) {
      const hosts = table && (tables.get(table) ?? new Set());
      host.tabIndex = hosts === undefined || hosts.size === 0 ? 0 : -1;
      if (table === undefined || hosts === undefined) return;
      tables.set(table, hosts.add(host));
      tableOf.set(host, table);
    },
    leave(host) {
      const table = tableOf.get(host);
      const hosts = table && tables.get(table);
      tableOf.delete(host);
      if (table === undefined || hosts === undefined) return;
      hosts.delete(host);
      if (hosts.size === 0) tables.delete(table);
      const [first] = hosts;
      if (host.tabIndex === 0 && first !== undefined) first.tabIndex = 0;
    },
  };
}
