import * as v from 'valibot';

/** Turns something from outside into a type, or throws an error that names what was wrong and where. */
export function parsed<S extends v.GenericSchema>(schema: S, raw: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Error(`${what}${path === null ? '' : `: ${path}`}: ${issue.message}`);
}
