import type { DurationMs, Instant } from '../../time/instant';

/** What falls due, in the order of its instants. */
export interface Falling {
  readonly at: Instant;
}

/** The first of those that fall due so close together that one person may not keep them all; `undefined` when there are none. Each next one follows within `withinMs`. */
export function firstChain<T extends Falling>(
  falling: readonly T[],
  apartMs: (from: Instant, to: Instant) => DurationMs,
  withinMs: DurationMs,
): readonly T[] | undefined {
  let chain: T[] = [];
  for (const next of falling) {
    const last = chain.at(-1);
    if (last === undefined || apartMs(last.at, next.at) <= withinMs) chain.push(next);
    else if (chain.length > 1) return chain;
    else chain = [next];
  }
  return chain.length > 1 ? chain : undefined;
}
