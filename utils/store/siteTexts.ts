import type { SiteId } from '../tickets/ticket';
import { inTurn } from './inTurn';
import { isRecord } from './isRecord';
import type { Slots } from './settings/settingsStore';

/** One text a site. They lie apart from the settings, so that nothing that shows or exports those ever holds one. */
export interface SiteTexts {
  read(site: SiteId): Promise<string | undefined>;
  /** The sites that have one; views learn no more than this. */
  sites(): Promise<readonly SiteId[]>;
  /** `undefined` forgets it. */
  write(site: SiteId, text: string | undefined): Promise<void>;
}

const VERSION = 1;

/** The worker alone may use it. What is stored and cannot be read is no text, and costs no other site its own: the analyst pastes a token again, a memo is made anew, and what was left on panels is gone. */
export function siteTexts(slots: Slots, key: 'tokens' | 'memos' | 'left'): SiteTexts {
  const turn = inTurn();
  const all = async (): Promise<Readonly<Record<SiteId, string>>> => {
    const stored = await slots.read(key);
    const texts = isRecord(stored) && stored['version'] === VERSION && isRecord(stored['value']) ? Object.entries(stored['value']) : [];
    return Object.fromEntries(texts.filter((entry): entry is [SiteId, string] => typeof entry[1] === 'string'));
  };
  return {
    read: async (site) => new Map(Object.entries(await all())).get(site),
    sites: async () => Object.keys(await all()),
    write: (site, text) =>
      turn(async () => {
        const others = Object.entries(await all()).filter(([known]) => known !== site);
        const value = Object.fromEntries(text === undefined ? others : [...others, [site, text]]);
        await slots.write(key, { version: VERSION, value });
      }),
  };
}
