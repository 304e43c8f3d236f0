import { aivoCalendar, aivoPolicy } from '../../sla/policy/aivo';
import { defaultAlertRules } from '../../sla/alerts/alertRules';
import type { Settings } from './settings';

/** What holds until the analyst decides otherwise, and in place of whatever cannot be read. */
export const defaultSettings: Settings = {
  language: 'auto',
  sites: [],
  policies: [aivoPolicy],
  standardPolicy: aivoPolicy.id,
  rules: [],
  customers: [],
  calendars: { [aivoPolicy.calendar]: aivoCalendar },
  calendarNames: {},
  holidays: {},
  alerts: defaultAlertRules,
  templates: {},
  showsNative: false,
  keptDays: 90,
};
