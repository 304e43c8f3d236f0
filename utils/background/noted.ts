import { isRefused } from '../messages/refused';
import type { Ending } from '../store/mishaps/mishap';
import type { Circumstances, MishapLog } from '../store/mishaps/mishapLog';
import { UNSEEN } from '../store/mishaps/unseen';
import type { Slots } from '../store/settings/settingsStore';
import type { Instant } from '../time/instant';
import type { Office } from './laterScripts';

/** Unexpected failures, kept by the office. */
export interface Mishaps extends MishapLog {
  /** Something failed since they were looked at. */
  areUnseen(): Promise<boolean>;
}

/** What a wake needs in order to note a failure, which is rare, lies in the office. Failing at that is no other mishap. */
export function mishapsOf(load: () => Promise<Office>, slots: Slots, now: () => Instant, version: string): Mishaps {
  let log: Promise<MishapLog> | undefined;
  const kept = (): Promise<MishapLog> => (log ??= load().then(({ mishapLog }) => mishapLog(slots, { now, version })));
  return {
    note: async (...mishap) =>
      kept()
        .then(({ note }) => note(...mishap))
        .catch(() => undefined),
    look: async () => (await kept()).look(),
    areUnseen: async () => (await slots.read(UNSEEN)) === true,
  };
}

/** Passes on what becomes of `work`; if it fails, that is noted before. */
export type Noted = <T>(where: string, work: Promise<T>, circumstances?: Circumstances) => Promise<T>;

export const noting =
  (mishaps: Pick<MishapLog, 'note'>): Noted =>
  async (where, work, circumstances) => {
    try {
      return await work;
    } catch (cause) {
      if (!isRefused(cause)) await mishaps.note(where, cause, circumstances);
      throw cause;
    }
  };

/** The same calls, each of which notes under its name that it failed. */
export const notedAs = <Calls extends object>(noted: Noted, calls: Calls, endOf: (name: string) => Ending | undefined): Calls =>
  Object.fromEntries(
    Object.entries(calls as Record<string, (...given: readonly unknown[]) => Promise<unknown>>).map(([name, call]) => [
      name,
      async (...given: readonly unknown[]) => noted(name, call(...given), { end: endOf(name) }),
    ]),
  ) as Calls;
