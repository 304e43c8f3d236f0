/**
 * What makes each version of something kept out of the one before, by number from 1 on: the highest is the version of this Prazo.
 * A step that was released stays as it is for good; what changes comes as a further one, with a recorded sample of the version before.
 */
export type Steps<Step> = Readonly<Record<number, Step>>;

/** Kept by a Prazo that is newer than this one: what it means cannot be known here, so that it stays untouched. */
export class SavedByNewer extends Error {
  constructor(what: string, version: number | string, newest: number) {
    super(`${what}: version ${version}, known are those up to ${newest}`);
    this.name = 'SavedByNewer';
  }
}

export const newestOf = (steps: Steps<unknown>): number => Math.max(...Object.keys(steps).map(Number));

/** The steps that lead from `version` (0: nothing is kept yet) to the newest, in their order. Throws `SavedByNewer`. */
export function stepsAfter<Step>(what: string, steps: Steps<Step>, version: number): readonly Step[] {
  const newest = newestOf(steps);
  if (version > newest) throw new SavedByNewer(what, version, newest);
  return Object.entries(steps).flatMap(([number, step]) => (Number(number) > version ? [step] : []));
}
