import * as v from 'valibot';
import { DAY, type Instant, MINUTE, type Now } from '../../time/instant';
import { inTurn } from '../inTurn';
import type { Slots } from '../settings/settingsStore';
import { type Ending, type Mishap, mishapsSchema } from './mishap';
import { scrubbed } from './scrubbed';
import { UNSEEN } from './unseen';

/** What else is known of a mishap. */
export interface Circumstances {
  readonly product?: string | undefined;
  readonly end?: Ending | undefined;
}

/** The last unexpected failures, for whoever has to find out what went wrong. */
export interface MishapLog {
  /** Keeps what may be kept of `cause`. Never fails: that it could not be kept is no other mishap. */
  note(where: string, cause: unknown, circumstances?: Circumstances): Promise<void>;
  /** Those of the last 30 days, the newest first; they count as looked at from now on. */
  look(): Promise<readonly Mishap[]>;
}

const KEY = 'mishaps';
const MOST = 200;
/** What fails again and again is not written down each time. */
const MOST_A_MINUTE = 20;
const KEPT_FOR = 30 * DAY;

/** The worker alone may use it. What cannot be read is forgotten. */
export function mishapLog(slots: Slots, { now, version }: { readonly now: Now; readonly version: string }): MishapLog {
  const turn = inTurn();
  let lately: readonly Instant[] = [];

  async function read(): Promise<readonly Mishap[]> {
    const result = v.safeParse(mishapsSchema, await slots.read(KEY));
    return result.success ? result.output : [];
  }

  return {
    async note(where, cause, { product, end } = {}) {
      const at = now();
      lately = lately.filter((noted) => noted > at - MINUTE && noted <= at);
      if (lately.length >= MOST_A_MINUTE) return;
      lately = [...lately, at];
      const mishap: Mishap = { at, times: 1, where, what: scrubbed(cause), version, ...(product && { product }), ...(end && { end }) };
      await turn(async () => {
        const mishaps = await read();
        const last = mishaps.at(-1);
        const isRepeated = last && identityOf(last) === identityOf(mishap);
        const all = isRepeated ? [...mishaps.slice(0, -1), { ...mishap, times: last.times + 1 }] : [...mishaps, mishap];
        await slots.write(KEY, all.slice(-MOST));
        await slots.write(UNSEEN, true);
      }).catch(() => undefined);
    },
    look: () =>
      turn(async () => {
        await slots.write(UNSEEN, false);
        return (await read()).filter(({ at }) => at > now() - KEPT_FOR).toReversed();
      }),
  };
}

const identityOf = ({ where, what, version, product, end }: Mishap): string => JSON.stringify([where, what, version, product, end]);
