import type { DurationMs } from '../time/instant';
import { keepFocus } from './keeping/keepFocus';
import { createPace } from './keeping/pace';
import { pagesTurn } from './keeping/pagesTurn';
import { isInPlace, put } from './keeping/place';
import { reconcile, type Placed, type Slot } from './keeping/reconcile';
import { createPortion } from './keeping/portion';
import { createTruce } from './keeping/truce';

/** One of Prazo's parts on the page. */
export interface Mounted<S extends Slot> {
  readonly host: HTMLElement;
  /** The host has another slot now: another anchor or, since pages re-use rows, another key. */
  show(slot: S): void;
  dispose(): void;
}

export interface Live<S extends Slot> extends Placed<S> {
  readonly mounted: Mounted<S>;
}

export interface KeepMountedOptions<S extends Slot> {
  readonly root: Document;
  readonly signal: AbortSignal;
  /** Attributes whose change may mean that an element shows something else now. */
  readonly attributes: readonly string[];
  /** Slots where hosts are wanted now, the ones that matter most first. Unless `hasChanged`, the page is as it was the last time. */
  find(hasChanged: boolean): readonly S[];
  mount(slot: S): Mounted<S>;
  /** `write` puts these hosts on the page. Layout may be read before it and after it. */
  settle(placings: readonly Live<S>[], write: () => void): void;
}

export interface Keeper {
  /** Look at the page: something changed there that no mutation tells. */
  look(): void;
  /** Something that was waited for can be put there now, though the page may be as it was; that is not put off because looking costs much. */
  lookNow(): void;
}

/** Marks hosts, so that those of an earlier life (a page from a cache, an extension before its update) are known and removed. */
const HOST_MARK = 'data-prazo';

/**
 * Keeps exactly one host per slot on the page while the page re-renders underneath.
 *
 * It reconciles instead of answering single mutations: each pass asks `find` where slots are now and puts each host
 * where it belongs. So a flood of mutations costs one pass, and an anchor that is swapped within one tick is not missed.
 * Prazo's own writes wake no pass, and a hidden page is not looked at.
 */
export function keepMounted<S extends Slot>({ root, signal, attributes, find, mount, settle }: KeepMountedOptions<S>): Keeper {
  const live = new Set<Live<S>>();
  let waiting: readonly S[] = [];
  let isMounting = false;
  /** Since the last pass. */
  let hasChanged = true;
  const portion = createPortion();
  const truce = createTruce();
  const focus = keepFocus(root, signal);
  const pace = createPace(pass, root, signal);
  const observer = new MutationObserver(look);

  function look(): void {
    hasChanged = true;
    pace.request();
  }

  /** Returns the cost of looking, which recurs, without that of mounting, which does not. */
  function pass(): DurationMs {
    const startedAt = performance.now();
    if (observer.takeRecords().length > 0) hasChanged = true;
    const { kept, fresh, gone } = reconcile<S, Live<S>>(live, find(hasChanged));
    hasChanged = false;
    for (const left of gone) remove(left);
    for (const { placed, slot } of kept) moveIn(placed, slot);
    removeOrphans();
    const moved = kept.map(({ placed }) => placed).filter(({ mounted, slot }) => !isInPlace(mounted.host, slot));
    const cost = performance.now() - startedAt;
    if (moved.length > 0 && truce.restored(startedAt)) standBack();
    else {
      waiting = fresh;
      // Looking at a list of so many and entering them would make one long task.
      place(moved, portion.of(fresh.length) < fresh.length ? 0 : fresh.length);
      if (!isMounting && waiting.length > 0) void mountWaiting();
    }
    observer.takeRecords(); // Prazo's own writes are no news.
    return cost;
  }

  function moveIn(placed: Live<S>, slot: S): void {
    const isOther = placed.slot.key !== slot.key || placed.slot.anchor !== slot.anchor;
    placed.slot = slot;
    if (isOther) placed.mounted.show(slot);
  }

  /** New hosts enter together with those that move, so that layout is read once for all. */
  function place(moved: readonly Live<S>[], most: number): void {
    const entering = waiting.slice(0, most).map((slot): Live<S> => ({ slot, mounted: mount(slot) }));
    waiting = waiting.slice(most);
    for (const entry of entering) {
      entry.mounted.host.setAttribute(HOST_MARK, '');
      live.add(entry);
    }
    const placings = [...moved, ...entering];
    if (placings.length === 0) return;
    settle(placings, () => placings.forEach(({ mounted, slot }) => put(mounted.host, slot)));
    for (const { mounted } of moved) focus.restore(mounted.host);
  }

  function enterPortion(): void {
    const count = portion.of(waiting.length);
    const startedAt = performance.now();
    place([], count);
    portion.took(performance.now() - startedAt, count);
  }

  async function mountWaiting(): Promise<void> {
    isMounting = true;
    while (waiting.length > 0) {
      await pagesTurn();
      if (signal.aborted || root.hidden) waiting = []; // A page that is seen again is looked at again.
      enterPortion();
      observer.takeRecords();
    }
    isMounting = false;
  }

  function remove(left: Live<S>): void {
    live.delete(left);
    left.mounted.dispose();
    left.mounted.host.remove();
  }

  function removeOrphans(): void {
    const hosts = new Set<Element>([...live].map(({ mounted }) => mounted.host));
    for (const host of root.querySelectorAll(`[${HOST_MARK}]`)) if (!hosts.has(host)) host.remove();
  }

  /** Leaves nothing behind: a badge that is no longer looked after might soon stand beside another ticket. */
  function standBack(): void {
    waiting = [];
    for (const left of live) remove(left);
    pace.rest(truce.restMs);
  }

  function follow(): void {
    observer.disconnect();
    if (root.hidden || signal.aborted) return;
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: [...attributes] });
    look();
  }

  const onScroll = (): void => truce.scrolled(performance.now());
  root.addEventListener('visibilitychange', follow, { signal });
  root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const left of live) remove(left);
  });
  follow();
  return { look, lookNow: pace.demand };
}
