import { isSiteError } from '../siteAnswer';

/** What a product need not have or tell: `undefined` where it refuses that alone, which is no failure of the site. */
export async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (cause) {
    if (isSiteError(cause) && ['notFound', 'notAllowed', 'unreadable'].includes(cause.failure)) return undefined;
    throw cause;
  }
}
