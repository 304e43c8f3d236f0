import * as v from 'valibot';
import { TAUGHT_FIELDS, type TaughtDefinition } from '../../../sites/taught/definition';
import { name, timeZone } from './fields';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const address = v.pipe(v.string(), v.regex(/^\//), v.maxLength(2_000));
/** It comes to stand in a selector. */
const link = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^"\\\s]+$/));

/** `object` says what becomes of fields that this Prazo does not know. */
export function lessonOf(object: typeof v.object): v.GenericSchema<unknown, TaughtDefinition> {
  const date = object({
    order: v.exactOptional(v.picklist(['dmy', 'mdy', 'ymd', 'iso', 'seconds', 'milliseconds'])),
    timeZone,
  });

  /** The number has to be there, all else may be. */
  function fieldsOf<Field extends v.GenericSchema>(field: Field) {
    const { number: _, ...others } = Object.fromEntries(TAUGHT_FIELDS.map((each) => [each, v.exactOptional(field)]));
    return object({
      ...(others as Record<Exclude<(typeof TAUGHT_FIELDS)[number], 'number'>, v.ExactOptionalSchema<Field, undefined>>),
      number: field,
    });
  }

  const firstFields = fieldsOf(object({ selector, attribute: v.exactOptional(name) }));

  const first = object({
    version: v.literal(1),
    list: v.exactOptional(object({ row: selector, fields: firstFields, sign: v.exactOptional(object({ at: address, link })) })),
    ticket: v.exactOptional(firstFields),
    date: v.exactOptional(date),
    me: v.exactOptional(name),
  });

  const names = v.pipe(v.array(selector), v.maxLength(10));

  const way = v.variant('by', [
    object({ by: v.literal('name'), selector, isFirst: v.exactOptional(v.literal(true)) }),
    object({ by: v.literal('column'), words: v.exactOptional(name), names, inner: v.exactOptional(selector) }),
    object({ by: v.literal('label'), words: name, among: v.exactOptional(name), near: v.exactOptional(selector) }),
    object({ by: v.literal('link'), start: link }),
  ]);

  const fields = fieldsOf(
    object({
      ways: v.pipe(v.array(way), v.minLength(1), v.maxLength(10)),
      attribute: v.exactOptional(name),
      order: v.exactOptional(v.picklist(['dmy', 'mdy', 'ymd'])),
      beside: v.exactOptional(v.pipe(v.array(name), v.maxLength(50))),
    }),
  );

  const today = object({
    version: v.literal(2),
    pages: v.pipe(
      v.array(
        object({
          address: v.exactOptional(address),
          at: v.exactOptional(address),
          within: v.exactOptional(selector),
          row: v.exactOptional(selector),
          link: v.exactOptional(link),
          isNumbered: v.exactOptional(v.boolean()),
          fields,
        }),
      ),
      v.maxLength(50),
    ),
    date: v.exactOptional(date),
    me: v.exactOptional(name),
    nobody: v.exactOptional(v.pipe(v.array(name), v.maxLength(50))),
  });

  return v.variant('version', [first, today]);
}

/** What somebody taught, as it comes from outside; lessons from before are kept as they are. */
export const taughtSchema = lessonOf(v.object);
