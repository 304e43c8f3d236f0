import type { NativeDeadline } from '../../tickets/nativeDeadline';
import { SECOND, type Instant } from '../../time/instant';

/** The two are written one after the other. */
const TOGETHER = 2 * SECOND;

/** `Resolved` stays when a ticket is opened again, so it counts only while no status was set after it. */
export function nativeOf(
  due: Instant | undefined,
  resolved: Instant | undefined,
  statusChanges: readonly Instant[],
): readonly NativeDeadline[] {
  if (due === undefined) return [];
  const isOver = resolved !== undefined && statusChanges.every((at) => at <= resolved + TOGETHER);
  const state = isOver ? (resolved <= due ? 'met' : 'missed') : 'running';
  return [{ metric: 'resolution', name: 'Due', state, dueAt: due }];
}
