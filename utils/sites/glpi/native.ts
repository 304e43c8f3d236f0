import type { NativeDeadline } from '../../tickets/nativeDeadline';
import type { Instant } from '../../time/instant';

/** What the product's search tells of a ticket's two deadlines. */
export interface GlpiDeadlines {
  readonly ownBy: Instant | undefined;
  readonly resolveBy: Instant | undefined;
  /** How long it took until somebody took it, in seconds; 0 while nobody has. */
  readonly ownedAfter: string | undefined;
  /** `1` once over time; not told while the ticket waits. */
  readonly isOwnLate: string | undefined;
  readonly isResolveLate: string | undefined;
  readonly isWaiting: boolean;
  readonly isDone: boolean;
}

type Told = Pick<NativeDeadline, 'state' | 'dueAt'>;

const over = (dueAt: Instant, late: string | undefined): Told => ({
  state: late === undefined ? 'ended' : late === '1' ? 'missed' : 'met',
  dueAt,
});

/** A deadline moves by as long as the ticket waits, and is set anew when that ends. */
const ahead = (isWaiting: boolean, dueAt: Instant): Told => (isWaiting ? { state: 'paused' } : { state: 'running', dueAt });

export function nativeOf(told: GlpiDeadlines): readonly NativeDeadline[] {
  const { ownBy, resolveBy, isWaiting, isDone } = told;
  const isOwned = told.ownedAfter !== undefined && told.ownedAfter !== '0';
  const own = ownBy !== undefined && (isOwned ? over(ownBy, isWaiting ? undefined : told.isOwnLate) : ahead(isWaiting, ownBy));
  const resolve = resolveBy !== undefined && (isDone ? over(resolveBy, told.isResolveLate) : ahead(isWaiting, resolveBy));
  return [
    ...(own ? [{ metric: 'firstResponse', name: 'Time to own', ...own } as const] : []),
    ...(resolve ? [{ metric: 'resolution', name: 'Time to resolve', ...resolve } as const] : []),
  ];
}
