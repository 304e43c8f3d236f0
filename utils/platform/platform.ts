import { alarmAt, setAlarm } from './alarm';
import { injectContentScripts, injectTexts, injectViews, lacks, registerContentScripts } from './scripts/contentScripts';
import { browserLanguage, timeZone } from './lifecycle';
import { areNotificationsAllowed, clearNotification, notify, shownNotifications } from './notifications';
import { openOptionsAt } from './optionsPage';
import { isSiteAllowed, releaseOthers, releaseSite } from './permissions';
import { openQueue, openTicket, tell } from './tabs';
import { paintToolbar } from './toolbar';

/** The browser as the worker uses it. Events are not part of it: their listeners are added one by one, at once. */
export const platform = {
  alarmAt,
  setAlarm,
  notify,
  clearNotification,
  shownNotifications,
  areNotificationsAllowed,
  isSiteAllowed,
  releaseSite,
  releaseOthers,
  openTicket,
  openMapping: () => openOptionsAt('mapping'),
  tell,
  registerContentScripts,
  injectContentScripts,
  injectTexts,
  injectViews,
  lacks,
  paintToolbar,
  browserLanguage,
  timeZone,
  openQueue,
};
