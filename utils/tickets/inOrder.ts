import type { Instant } from '../time/instant';

/** Oldest first; of one instant in the order given. Most histories are in order already and come back as they are. */
export function inOrder<E extends { readonly at: Instant }>(events: readonly E[]): readonly E[] {
  let previousAt = -Infinity;
  for (const { at } of events) {
    if (at < previousAt) return events.toSorted((a, b) => a.at - b.at);
    previousAt = at;
  }
  return events;
}
