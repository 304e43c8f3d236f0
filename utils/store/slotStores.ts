import { foldedPanels } from './foldedPanels';
import { settingsStore, type Slots } from './settings/settingsStore';
import { siteTexts } from './siteTexts';

/** Everything that lies in slots, besides what the office keeps. */
export const slotStores = (slots: Slots) => ({
  settings: settingsStore(slots),
  tokens: siteTexts(slots, 'tokens'),
  memos: siteTexts(slots, 'memos'),
  panels: foldedPanels(slots),
});
