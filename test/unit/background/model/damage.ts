import type { StoreProblem } from '@/utils/store/storeProblem';
import type { Run } from './run';

/** What a closed profile may lose. */
export const LOSSES = ['tickets', 'said', 'options gone', 'options cut'] as const;

/** Each store knows what the other ought to hold: what both lost nobody can put back. */
export const canBeRebuilt = ({ shelf, world }: Run): boolean =>
  (shelf.plan?.basis ?? '') !== '' && typeof world.browser.stored.get('settings') === 'object';

export function damage(run: Run, what: (typeof LOSSES)[number]): void {
  const { shelf, world } = run;
  const lose = (lost: StoreProblem['what']): void => void shelf.problems.push({ what: lost, reason: 'was empty', at: run.now() });
  if (what === 'options gone') world.browser.stored.delete('settings');
  else if (what === 'options cut') world.browser.stored.set('settings', 'half a fi');
  else if (what === 'tickets') {
    lose('database');
    for (const table of [shelf.tickets, shelf.sites, shelf.looks, shelf.absent]) table.clear();
    shelf.plan = undefined;
  } else {
    lose('lostSaid');
    for (const table of [shelf.ledger, shelf.facts, shelf.outcomes, shelf.observations]) table.clear();
    for (const id of run.told.keys()) run.forgiven.add(id);
  }
}
