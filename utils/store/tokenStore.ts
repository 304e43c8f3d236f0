import * as v from 'valibot';
import type { SiteId } from '../tickets/ticket';
import { inTurn } from './inTurn';
import type { Slots } from './settingsStore';

/** API tokens, one a site. They lie apart from the settings, so that nothing that shows or exports those ever holds one. */
export interface TokenStore {
  read(site: SiteId): Promise<string | undefined>;
  /** The sites that have one; views learn no more than this. */
  sites(): Promise<readonly SiteId[]>;
  /** `undefined` forgets it. */
  write(site: SiteId, token: string | undefined): Promise<void>;
}

const KEY = 'tokens';
const VERSION = 1;

const stored = v.object({ version: v.literal(VERSION), value: v.record(v.string(), v.string()) });

/** The worker alone may use it. What is stored and cannot be read is no token: the analyst pastes it again. */
export function tokenStore(slots: Slots): TokenStore {
  const turn = inTurn();
  const all = async (): Promise<Readonly<Record<SiteId, string>>> => {
    const result = v.safeParse(stored, await slots.read(KEY));
    return result.success ? result.output.value : {};
  };
  return {
    read: async (site) => new Map(Object.entries(await all())).get(site),
    sites: async () => Object.keys(await all()),
    write: (site, token) =>
      turn(async () => {
        const others = Object.entries(await all()).filter(([known]) => known !== site);
        const value = Object.fromEntries(token === undefined ? others : [...others, [site, token]]);
        await slots.write(KEY, { version: VERSION, value });
      }),
  };
}
