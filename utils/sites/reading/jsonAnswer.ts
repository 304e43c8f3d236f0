import * as v from 'valibot';
import { SiteError, type Get, type SiteAnswer } from '../siteAnswer';

/**
 * The JSON in an answer. Signed out, many a support center answers 200 with its sign-in page, which shows in the
 * final address or in the type of the content.
 */
export function jsonOf({ url, contentType, text }: SiteAnswer): unknown {
  if (/\/sign-in(?:[/?#]|$)/.test(url) || /\bhtml\b/i.test(contentType)) {
    throw new SiteError('signedOut', `asked for JSON, got the page ${url} (${contentType})`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const what = text === '' ? 'nothing' : `${text.length} characters that are not whole JSON`;
    throw new SiteError('unreadable', `${url} answered ${what}`);
  }
}

/** Asks for `path` and reads its answer; what does not fit the schema is refused by the name of the first field that is wrong. */
export async function askJson<S extends v.GenericSchema>(get: Get, path: string, schema: S, question?: object): Promise<v.InferOutput<S>> {
  const result = v.safeParse(schema, jsonOf(await (question ? get(path, undefined, question) : get(path))));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SiteError('unreadable', `${path}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`);
}
