import { foldedPanels } from './foldedPanels';
import { type Checking, settingsStore, type Slots } from './settings/settingsStore';
import { siteTexts } from './siteTexts';
import { unfinished } from './unfinished';

/** Everything that lies in slots, besides what the office keeps. */
export const slotStores = (slots: Slots, checking: Checking) => ({
  settings: settingsStore(slots, checking),
  tokens: siteTexts(slots, 'tokens'),
  memos: siteTexts(slots, 'memos'),
  panels: foldedPanels(slots),
  left: siteTexts(slots, 'left'),
  unfinished: unfinished(slots),
});
