import type { CommitmentReading, Tell } from './reading';

/** The thresholds on the way to the deadline of a commitment, and the deadline: each wakes for itself, since one that is not owed, or was seen, wakes nobody. */
export function tellCommitment({ dueAt, leads }: CommitmentReading, tell: Tell): void {
  if (dueAt === undefined) return;
  for (const { threshold, leftMs, isOwed } of leads) tell(`promised-${threshold}`, dueAt, dueAt - leftMs, isOwed);
}
