import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '@/utils/background/createBackground';
import { listen } from '@/utils/messages/listen';
import { keepScripts, laterScripts, latePlatform, secrets, settingsCheck } from '@/utils/background/laterScripts';
import { mishapsOf, noting } from '@/utils/background/noted';
import { onAlarm } from '@/utils/platform/alarm';
import { onMostUrgent } from '@/utils/platform/opening/commands';
import { extensionVersion, onStart } from '@/utils/platform/lifecycle';
import { onNotification } from '@/utils/platform/notifications';
import { onPermissionsChanged } from '@/utils/platform/permissions';
import { platform } from '@/utils/platform/platform';
import { closeStorageToPages, slots } from '@/utils/platform/storage';
import { products } from '@/utils/sites/products';
import { after } from '@/utils/platform/timer';
import { ticketStore } from '@/utils/store/ticketStore';
import { slotStores } from '@/utils/store/slotStores';
import { bringAlertTexts } from './alertTexts';
import { shareModules } from './sharedModules';

/** What fails is noted by now, and tried again at the next alarm, which repeats each minute until it was answered. */
const waitUntil = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** The worker: chooses the real parts and adds every listener before the first `await`. */
export default defineBackground({
  main() {
    bringAlertTexts();
    shareModules();
    const version = extensionVersion();
    const mishaps = mishapsOf(laterScripts.office, slots, Date.now, version);
    const background = createBackground({
      version,
      now: Date.now,
      random: Math.random,
      fetch: fetch.bind(globalThis),
      platform: { ...platform, ...latePlatform },
      ...slotStores(slots, { version, check: settingsCheck }, secrets(slots)),
      store: ticketStore(slots, Date.now, async () => (await laterScripts.office()).elsewhere),
      products,
      ...laterScripts,
      after,
      mishaps,
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
    onMostUrgent(() => waitUntil(background.onMostUrgent()));
    onPermissionsChanged(() => waitUntil(background.onPermissionsChanged()));
    waitUntil(noting(mishaps)('closing the storage', closeStorageToPages()));
    waitUntil(background.onWake());
  },
});
