import * as v from 'valibot';
import { localDayOf } from '../../../calendar/wallTime';
import type { Customer } from '../../../sla/policy/customers';
import { name, stored } from './fields';
import { siteAddress } from './siteSchema';

const date = v.pipe(
  v.string(),
  v.check((day) => localDayOf(day) !== undefined, 'not a date, as 2026-01-31'),
);

export const customerSchema: v.GenericSchema<unknown, Customer> = stored({
  id: name,
  name,
  aliases: v.optional(v.array(name), () => []),
  site: v.exactOptional(siteAddress),
  coverage: v.exactOptional(
    v.pipe(
      stored({ since: v.exactOptional(date), until: v.exactOptional(date) }),
      v.check(({ since = '', until = since }) => since <= until, 'the coverage ends before it begins'),
    ),
  ),
  integrations: v.optional(v.array(stored({ name, kind: v.picklist(['builtByUs', 'selfService']) })), () => []),
});
