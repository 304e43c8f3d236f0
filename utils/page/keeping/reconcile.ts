import type { Spot } from './place';

/** One place on the page that shows one thing, found afresh on every pass. */
export interface Slot extends Spot {
  readonly key: string;
}

/** What is on the page, with the slot it was put into. */
export interface Placed<S extends Slot> {
  slot: S;
}

export interface Reconciled<S extends Slot, P extends Placed<S>> {
  /** Whatever has a slot, with its slot of now. The key may be another: pages re-use rows. */
  readonly kept: readonly { readonly placed: P; readonly slot: S }[];
  /** Slots that have nothing yet. */
  readonly fresh: readonly S[];
  /** What nothing asks for any more. */
  readonly gone: readonly P[];
}

/** An anchor has at most one host at each side. */
function bySpot<V extends Spot>(spots: Iterable<V>): { get(spot: Spot): V | undefined; add(spot: V): void } {
  const sides: Record<Spot['place'], Map<Element, V>> = { before: new Map(), after: new Map(), prepend: new Map(), append: new Map() };
  const add = (spot: V): void => void sides[spot.place].set(spot.anchor, spot);
  for (const spot of spots) add(spot);
  return { add, get: ({ place, anchor }) => sides[place].get(anchor) };
}

/**
 * Whose slot is whose: first by anchor, since what stands beside an anchor stays there whatever the row shows now; then
 * by key, since a page that renders anew makes new anchors for the same tickets.
 */
export function reconcile<S extends Slot, P extends Placed<S>>(live: Iterable<P>, slots: readonly S[]): Reconciled<S, P> {
  const unclaimed = new Set(live);
  const placedAt = bySpot([...unclaimed].map((placed) => ({ anchor: placed.slot.anchor, place: placed.slot.place, placed })));
  const seen = bySpot<S>([]);
  const kept: { placed: P; slot: S }[] = [];
  const homeless: S[] = [];
  for (const slot of slots) {
    if (seen.get(slot) !== undefined) continue;
    seen.add(slot);
    const here = placedAt.get(slot)?.placed;
    if (here !== undefined && unclaimed.delete(here)) kept.push({ placed: here, slot });
    else homeless.push(slot);
  }
  const spares = new Map([...unclaimed].map((spare) => [spare.slot.key, spare]));
  const fresh: S[] = [];
  for (const slot of homeless) {
    const spare = spares.get(slot.key);
    if (spare !== undefined && unclaimed.delete(spare)) kept.push({ placed: spare, slot });
    else fresh.push(slot);
  }
  return { kept, fresh, gone: [...unclaimed] };
}
