import type { Instant } from '../../time/instant';
import type { Exclusion } from '../clock/clock';

declare const united: unique symbol;

/** Ordered, disjoint, none of them empty: no instant is excluded twice. Only `unionOf` makes them. */
export type Exclusions = readonly Exclusion[] & { readonly [united]: true };

const asUnion = (exclusions: readonly Exclusion[]): Exclusions => exclusions as Exclusions;

export const NO_EXCLUSIONS: Exclusions = asUnion([]);

/**
 * Everything that anything excludes, once. `told` are ordered and disjoint, as one source tells them; `added` come in any order and
 * may overlap. Where two overlap the reason of what was told holds, among those added that of the earlier in the list.
 */
export function unionOf(told: readonly Exclusion[], added: readonly Exclusion[] = []): Exclusions {
  return asUnion(added.length === 0 ? told : sweep([...told, ...added]));
}

interface Boundary {
  readonly at: Instant;
  readonly rank: number;
  readonly opens: boolean;
}

/** From boundary to boundary, what ranks first among all that lasts there. */
function sweep(ranked: readonly Exclusion[]): readonly Exclusion[] {
  const boundaries: Boundary[] = [];
  ranked.forEach(({ from, to = Infinity }, rank) => {
    if (from < to) boundaries.push({ at: from, rank, opens: true }, { at: to, rank, opens: false });
  });
  boundaries.sort((a, b) => a.at - b.at);
  const pieces: Exclusion[] = [];
  const lasting = new Set<number>();
  let since = -Infinity;
  for (const { at, rank, opens } of boundaries) {
    if (at > since && lasting.size > 0) addPiece(pieces, ranked[Math.min(...lasting)], since, at);
    since = at;
    if (opens) lasting.add(rank);
    else lasting.delete(rank);
  }
  return pieces;
}

/** An exclusion of which another had cut nothing off goes on as one. What was stated never passes for told, nor the other way round. */
function addPiece(pieces: Exclusion[], source: Exclusion | undefined, from: Instant, at: Instant): void {
  if (!source) return;
  const to = at === Infinity ? undefined : at;
  const last = pieces.at(-1);
  const goesOn = last?.to === from && last.reason === source.reason && last.isByHand === source.isByHand;
  pieces.splice(goesOn ? -1 : pieces.length, goesOn ? 1 : 0, { ...source, from: goesOn ? last.from : from, to });
}
