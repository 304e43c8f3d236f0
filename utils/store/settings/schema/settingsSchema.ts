import * as v from 'valibot';
import { LANGUAGE_CHOICES, LANGUAGES } from '../../../language/language';
import { RECORD_KINDS, unknownFields } from '../../../language/shapes/actions/record';
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

const template = v.pipe(
  v.string(),
  v.check((text) => unknownFields(text).length === 0, 'names a field that is none'),
);

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
  templates: v.optional(v.record(v.picklist(LANGUAGES), v.record(v.picklist(RECORD_KINDS), template)), {}),
  showsNative: v.optional(v.boolean(), false),
  keptDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_DAYS), v.maxValue(MOST_DAYS)), defaultSettings.keptDays),
});
