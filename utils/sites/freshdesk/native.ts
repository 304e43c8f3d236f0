import type { NativeDeadline } from '../../tickets/nativeDeadline';
import type { Instant } from '../../time/instant';

/** What a ticket tells of its deadlines. */
export interface FreshdeskDeadlines {
  readonly respondBy: Instant | undefined;
  readonly respondNextBy: Instant | undefined;
  readonly resolveBy: Instant | undefined;
  readonly respondedAt: Instant | undefined;
  readonly resolvedAt: Instant | undefined;
  readonly isDone: boolean;
  /** In its status the product's clock stands still; `undefined` where the account's statuses do not tell. */
  readonly isStopped: boolean | undefined;
}

type Told = Pick<NativeDeadline, 'state' | 'dueAt'>;

const over = (dueAt: Instant, at: Instant | undefined): Told => ({
  dueAt,
  state: at === undefined ? 'ended' : at <= dueAt ? 'met' : 'missed',
});

/** A stopped deadline moves by as long as the ticket waits, and is set anew when that ends. */
function ahead(dueAt: Instant, isStopped: boolean | undefined): Told {
  if (isStopped === true) return { state: 'paused' };
  return isStopped === false ? { state: 'running', dueAt } : { dueAt };
}

export function nativeOf(told: FreshdeskDeadlines): readonly NativeDeadline[] {
  const { respondBy, respondNextBy, resolveBy, respondedAt, resolvedAt, isDone, isStopped } = told;
  const deadlines: NativeDeadline[] = [];
  if (respondBy !== undefined) {
    const state = isDone || respondedAt !== undefined ? over(respondBy, respondedAt) : ahead(respondBy, isStopped);
    deadlines.push({ metric: 'firstResponse', name: 'First response due', ...state });
  }
  if (respondNextBy !== undefined && !isDone) deadlines.push({ name: 'Next response due', ...ahead(respondNextBy, isStopped) });
  if (resolveBy !== undefined) {
    deadlines.push({
      metric: 'resolution',
      name: 'Resolution due',
      ...(isDone ? over(resolveBy, resolvedAt) : ahead(resolveBy, isStopped)),
    });
  }
  return deadlines;
}
