import * as v from 'valibot';
import type { Instant } from '../../time/instant';

// How adapters read fields: one that is missing, null or odd is left out, since it must not hide a ticket, nor one broken ticket a list.

/** `undefined` in place of anything that does not fit. */
export const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

export const word = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Ids are numbers or strings, depending on the product and on where they stand. */
export const id = v.pipe(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]), v.transform(String), v.minLength(1));
export const numericId = v.pipe(id, v.digits());

/** An ISO date that says its offset; one without is in a zone nobody tells, so it is no instant. */
export const isoInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/, 'no ISO date with an offset'),
  v.transform((text): Instant => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))),
  v.finite(),
);

/** Everything in a list that can be read. */
export const readable = <S extends v.GenericSchema>(schema: S, items: Iterable<unknown>): v.InferOutput<S>[] =>
  [...items].map((item) => v.safeParse(schema, item)).flatMap((read) => (read.success ? [read.output] : []));

/** Whether each of a list can be read, so that what is left out is not taken for what was never there. */
export const areReadable = (schema: v.GenericSchema, items: readonly unknown[]): boolean => items.every((item) => v.is(schema, item));
