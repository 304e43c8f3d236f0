import type { SiteId } from '../tickets/ticket';
import { inTurn } from './inTurn';
import type { Slots } from './settings/settingsStore';

/** On which sites the analyst keeps the panel folded. A look, no option: it lies apart from the settings and announces nothing. */
export interface FoldedPanels {
  isFolded(site: SiteId): Promise<boolean>;
  fold(site: SiteId, isFolded: boolean): Promise<void>;
}

const KEY = 'folded-panels';

/** The worker alone may use it. What cannot be read is an open panel. */
export function foldedPanels(slots: Slots): FoldedPanels {
  const turn = inTurn();
  const all = async (): Promise<readonly SiteId[]> => {
    const stored = await slots.read(KEY);
    return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
  };
  return {
    isFolded: async (site) => (await all()).includes(site),
    fold: (site, isFolded) =>
      turn(async () => {
        const before = await all();
        if (before.includes(site) === isFolded) return;
        await slots.write(KEY, isFolded ? [...before, site] : before.filter((other) => other !== site));
      }),
  };
}
