import type { TrialTexts } from '../../shapes/options/trial';

export const trial: TrialTexts = {
  effect: 'What this changes',
  asking: 'Computing…',
  nothingMoves: (open) => (open === 1 ? 'Nothing changes for the open ticket.' : `Nothing changes for the ${open} open tickets.`),
  moves: (open, moved) =>
    `${open === 1 ? '1 open ticket' : `${open} open tickets`}: ${moved === 1 ? '1 is due at another time' : `${moved} are due at another time`}`,
  becomeOverdue: (count) => (count === 1 ? '1 becomes overdue' : `${count} become overdue`),
  overdueNoLonger: (count) => (count === 1 ? '1 is overdue no longer' : `${count} are overdue no longer`),
  dueBefore: (label, before, after) => `${label}: was due ${before}, is due ${after}`,
  noDue: 'no deadline',
  notTried: (why) => `What this changes is not known: ${why}`,
};
