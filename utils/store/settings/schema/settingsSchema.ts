import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../../../language/language';
import { LEAST_DAYS, MOST_DAYS } from '../../../tickets/keptDays';
import { defaultSettings } from '../defaultSettings';
import type { Settings } from '../settings';
import { alertsSchema } from './alertsSchema';
import { calendarSchema } from './calendarSchema';
import { customerSchema } from './customersSchema';
import { name, stored } from './fields';
import { holidaysSchema } from './holidaysSchema';
import { policySchema } from './policySchema';
import { rulesSchema } from './rulesSchema';
import { siteSchema } from './siteSchema';

/** Everything the analyst decided, part by part. That parts which name each other know each other is told by `joined`. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = stored({
  language: v.picklist(LANGUAGE_CHOICES),
  sites: v.array(siteSchema),
  policies: v.pipe(v.array(policySchema), v.minLength(1, 'there is no policy')),
  standardPolicy: name,
  rules: rulesSchema,
  customers: v.optional(v.array(customerSchema), () => []),
  calendars: v.record(v.string(), calendarSchema),
  calendarNames: v.optional(v.record(v.string(), name), {}),
  holidays: v.optional(v.record(v.string(), holidaysSchema), {}),
  alerts: alertsSchema,
  showsNative: v.optional(v.boolean(), false),
  keptDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_DAYS), v.maxValue(MOST_DAYS)), defaultSettings.keptDays),
});
