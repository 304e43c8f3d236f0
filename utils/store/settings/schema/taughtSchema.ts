import * as v from 'valibot';
import type { TaughtDefinition } from '../../../sites/taught/definition';
import { name, timeZone } from './fields';

const field = v.object({ selector: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), attribute: v.exactOptional(name) });
const fields = v.object({
  number: field,
  title: v.exactOptional(field),
  status: v.exactOptional(field),
  priority: v.exactOptional(field),
  assignee: v.exactOptional(field),
  createdAt: v.exactOptional(field),
});

/** `link` comes to stand in a selector. */
const sign = v.object({
  at: v.pipe(v.string(), v.regex(/^\//), v.maxLength(2_000)),
  link: v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^"\\\s]+$/)),
});

/** What somebody taught, as stored, exported and imported. */
export const taughtSchema: v.GenericSchema<unknown, TaughtDefinition> = v.object({
  version: v.literal(1),
  list: v.exactOptional(v.object({ row: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), fields, sign: v.exactOptional(sign) })),
  ticket: v.exactOptional(fields),
  date: v.exactOptional(
    v.object({
      order: v.exactOptional(v.picklist(['dmy', 'mdy', 'ymd', 'iso', 'seconds', 'milliseconds'])),
      timeZone,
    }),
  ),
  me: v.exactOptional(name),
});
