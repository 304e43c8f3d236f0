import { foldedPanels } from './foldedPanels';
import { type Checking, settingsStore, type Slots } from './settings/settingsStore';
import { siteTexts } from './siteTexts';
import { unfinished } from './unfinished';

/** Everything that lies in slots, besides what the office keeps; in `secrets` what no content script may read. */
export const slotStores = (slots: Slots, checking: Checking, secrets: Slots) => ({
  settings: settingsStore(slots, checking),
  tokens: siteTexts(secrets, 'tokens'),
  memos: siteTexts(secrets, 'memos'),
  panels: foldedPanels(slots),
  left: siteTexts(slots, 'left'),
  unfinished: unfinished(slots),
});
