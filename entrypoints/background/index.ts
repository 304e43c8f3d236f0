import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '@/utils/background/createBackground';
import { listen } from '@/utils/messages/listen';
import { keepScripts, loadAdapters, loadOffice } from '@/utils/background/laterScripts';
import { onAlarm } from '@/utils/platform/alarm';
import { extensionVersion, onStart } from '@/utils/platform/lifecycle';
import { onNotification } from '@/utils/platform/notifications';
import { onPermissionsChanged } from '@/utils/platform/permissions';
import { platform } from '@/utils/platform/platform';
import { closeStorageToPages, readStored, writeStored } from '@/utils/platform/storage';
import { products } from '@/utils/sites/products';
import { foldedPanels } from '@/utils/store/foldedPanels';
import { settingsStore } from '@/utils/store/settings/settingsStore';
import { ticketStore } from '@/utils/store/read/ticketStore';
import '@/utils/language/everyLanguage';
import { siteTexts } from '@/utils/store/siteTexts';

/** The worker: chooses the real parts and adds every listener before the first `await`. */
export default defineBackground({
  main() {
    const slots = { read: readStored, write: writeStored };
    const background = createBackground({
      version: extensionVersion(),
      now: Date.now,
      random: Math.random,
      fetch: fetch.bind(globalThis),
      platform,
      settings: settingsStore(slots),
      tokens: siteTexts(slots, 'tokens'),
      memos: siteTexts(slots, 'memos'),
      panels: foldedPanels(slots),
      store: ticketStore(slots, Date.now),
      products,
      adapters: loadAdapters,
      office: loadOffice,
      after: (delay, task) => void setTimeout(task, delay),
      waitUntil,
    });

    keepScripts();
    listen(background.handlers);
    onStart((why) => waitUntil(background.onStart(why)));
    onAlarm(() => waitUntil(background.onAlarm()));
    onNotification(
      (id) => waitUntil(background.onNotificationClicked(id)),
      (id, button) => waitUntil(background.onNotificationButton(id, button)),
      (id) => waitUntil(background.onNotificationClosed(id)),
    );
    onPermissionsChanged(() => waitUntil(background.onPermissionsChanged()));
    waitUntil(closeStorageToPages());
    waitUntil(background.onWake());
  },
});

/** What fails is tried again at the next alarm, which repeats each minute until it was answered. */
function waitUntil(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
