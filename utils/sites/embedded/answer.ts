import { SiteError, type SiteAnswer } from '../siteAnswer';

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
