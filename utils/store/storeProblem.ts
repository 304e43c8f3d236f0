import type { Instant } from '../time/instant';

/**
 * A part of the store that could not be read and was kept aside: the database of what was read or some of its rows, of what was said or some
 * of its rows. Or one that a newer Prazo saved, or that was found empty though something lay in it.
 */
export interface StoreProblem {
  readonly what: 'database' | 'rows' | 'newer' | 'said' | 'saidRows' | 'newerSaid' | 'lostSaid';
  readonly reason: string;
  readonly at: Instant;
}

export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
