import type { RecordedAnswers } from '../../support/world/recordedSite';

// A queue of 100 tickets as each product would tell it: every ticket was opened, assigned, set to wait, answered and opened again. Answers hold the
// fields that are read; real ones hold more, so bytes are what there is at least.

export interface RecordedQueue {
  readonly site: string;
  readonly hasToken?: boolean;
  readonly answers: RecordedAnswers;
  /** The site's clock, where the adapter goes by it. */
  readonly at?: number;
  /** Why histories come one by one: no goal for a cold reading. */
  readonly oneByOne?: string;
  /** Why the product cannot be read in as few requests as the goal says. */
  readonly beyond?: string;
}

export const TICKETS = 100;
export const CREATED = '2026-11-16T12:00:00Z';
export const times = ['2026-11-16T12:20:00Z', '2026-11-16T13:00:00Z', '2026-11-16T15:00:00Z', '2026-11-17T11:00:00Z'] as const;
export const [taken, waiting, replied, UPDATED] = times;

export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
export const each = <T>(make: (id: number) => T): T[] => range(TICKETS).map((index) => make(index + 1));
export const title = (id: number): string => `The assistant answers twice in channel ${id}`;
/** Histories that come one by one. */
export const byNumber = (path: (id: number) => RegExp, make: (id: number) => unknown): RecordedAnswers =>
  each((id) => [path(id), make(id)] as const);
