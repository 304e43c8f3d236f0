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

interface Live<S extends Slot> extends Placed<S> {
  readonly mounted: Mounted<S>;
}

export interface KeepMountedOptions<S extends Slot> {
  readonly root: Document;
  readonly signal: AbortSignal;
  /** Attributes whose change may mean that an element shows something else now. */
  readonly attributes: readonly string[];
  /** Slots where hosts are wanted now, the ones that matter most first. Unless `hasChanged`, the page is as it was the last time. */
  find(hasChanged: boolean): readonly S[];
  /** The host shows what belongs there before it is put on the page. */
  mount(slot: S): Mounted<S>;
  /** `write` puts hosts into these slots. Layout may be read before it and after it. */
  settle(slots: readonly S[], write: () => void): void;
}

export interface Keeper {
  /** Look at the page: something changed there that no mutation tells. */
  look(): void;
  /** Something that was waited for can be put there now, though the page may be as it was; that is not put off because looking costs much. */
  lookNow(): void;
}

/** Marks hosts, so that those of an earlier life (a page from a cache, an extension before its update) are known and removed. */
const HOST_MARK = 'data-prazo';
/** A host has nothing in it that the page could see, so that no word of the page's goes, whatever it is marked with; those of before were named `prazo-…`. */
const ORPHANS = 'section[data-prazo=badge],section[data-prazo=panel],prazo-badge,prazo-panel';

/**
 * Keeps exactly one host per slot on the page while the page re-renders underneath.
 *
 * It reconciles instead of answering single mutations: each pass asks `find` where slots are now and puts each host
 * where it belongs. So a flood of mutations costs one pass, and an anchor that is swapped within one tick is not missed.
 * Prazo's own writes wake no pass, and a hidden page is not looked at.
 */
export function keepMounted<S extends Slot>({ root, signal, attributes, find, mount, settle }: KeepMountedOptions<S>): Keeper {
  const live = new Set<Live<S>>();
  /** Those that were made in one turn, to be put on the page in the next. */
  const unplaced = new Set<Live<S>>();
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
    const moved = kept.map(({ placed }) => placed).filter((each) => !unplaced.has(each) && !isInPlace(each.mounted.host, each.slot));
    const cost = performance.now() - startedAt;
    if (moved.length > 0 && truce.restored(startedAt)) standBack();
    else {
      waiting = fresh;
      const enterNow = !isMounting && portion.isSmall(fresh.length);
      if (enterNow) make(fresh.length);
      place(enterNow ? [...moved, ...unplaced] : moved);
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

  function make(count: number): void {
    for (const slot of waiting.slice(0, count)) {
      const made: Live<S> = { slot, mounted: mount(slot) };
      made.mounted.host.toggleAttribute(HOST_MARK, true);
      live.add(made);
      unplaced.add(made);
    }
    waiting = waiting.slice(count);
  }

  /** All together, so that layout is read once for all. */
  function place(placings: readonly Live<S>[]): void {
    if (placings.length === 0) return;
    for (const each of placings) unplaced.delete(each);
    settle(
      placings.map(({ slot }) => slot),
      () => placings.forEach(({ mounted, slot }) => put(mounted.host, slot)),
    );
    for (const { mounted } of placings) focus.restore(mounted.host);
  }

  function placeMade(): void {
    const count = unplaced.size;
    const startedAt = performance.now();
    place([...unplaced]);
    portion.took(performance.now() - startedAt, count);
    observer.takeRecords();
  }

  async function mountWaiting(): Promise<void> {
    isMounting = true;
    while (waiting.length + unplaced.size > 0) {
      await pagesTurn();
      if (signal.aborted || root.hidden) giveUp();
      else if (unplaced.size === 0) make(portion.of(waiting.length));
      else placeMade();
    }
    isMounting = false;
  }

  /** A page that is seen again is looked at again. */
  function giveUp(): void {
    waiting = [];
    for (const left of unplaced) remove(left);
  }

  function remove(left: Live<S>): void {
    live.delete(left);
    unplaced.delete(left);
    left.mounted.dispose();
    left.mounted.host.remove();
  }

  function removeOrphans(): void {
    const hosts = new Set<Element>([...live].map(({ mounted }) => mounted.host));
    for (const host of root.querySelectorAll(ORPHANS)) if (!hosts.has(host) && host.firstChild === null) host.remove();
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
