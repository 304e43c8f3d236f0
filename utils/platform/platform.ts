import { alarmAt, setAlarm } from './alarm';
import { browserLanguage, timeZone } from './lifecycle';
import { areNotificationsAllowed, clearNotification, notify, shownNotifications } from './notifications';
import { isSiteAllowed } from './permissions';
import { injectTexts, injectViews } from './scripts/pageScripts';
import { tell } from './opening/tabs';
import { paintToolbar } from './toolbar';

/** The browser as a wake uses it; `latePlatform` is the rest. Events are not part of it: their listeners are added one by one, at once. */
export const platform = {
  alarmAt,
  setAlarm,
  notify,
  clearNotification,
  shownNotifications,
  areNotificationsAllowed,
  isSiteAllowed,
  tell,
  injectTexts,
  injectViews,
  paintToolbar,
  browserLanguage,
  timeZone,
};
