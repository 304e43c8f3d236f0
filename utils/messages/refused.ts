/** What the worker will not do, as whoever asked for it is told. Nothing failed. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** By its name, since the scripts of the worker each have this class. */
export const isRefused = (cause: unknown): boolean => cause instanceof Error && cause.name === 'Refused';
