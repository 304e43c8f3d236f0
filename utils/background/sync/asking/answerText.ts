import { SiteError } from '../../../sites/siteAnswer';

/** Decoded bytes. A hundred tickets with all that was written in them take a tenth of it. */
export const LARGEST_ANSWER = 16_000_000;

/** JSON of more is no list of tickets, and reading it would take the worker longer than the browser lets it. */
const DEEPEST = 200;
const MOST_VALUES = 1_000_000;

/** The text of an answer, read as it comes and no further than it may be large. `name` says whose it is. */
export async function textOf(response: Response, name: string): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SiteError('unreadable', `the answer of ${name} broke off`);
    });
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_ANSWER) {
      // Whatever becomes of the rest.
      void reader.cancel().catch(() => undefined);
      throw new SiteError('unreadable', `the answer of ${name} is larger than ${LARGEST_ANSWER / 1_000_000} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
  text += decoder.decode();
  mustBePlain(text, name);
  return text;
}

/** Looked at once, character by character, before anybody makes values of it. */
function mustBePlain(text: string, name: string): void {
  if (!/^\s*[[{]/.test(text)) return;
  let depth = 0;
  let values = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInText = false;
    } else if (code === QUOTE) isInText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    else if (code === COMMA) values += 1;
    if (depth > DEEPEST) throw new SiteError('unreadable', `the answer of ${name} is nested deeper than ${DEEPEST}`);
    if (values > MOST_VALUES) throw new SiteError('unreadable', `the answer of ${name} holds more than ${MOST_VALUES} values`);
  }
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['"', '\\', ',', '[', ']', '{', '}'].map((sign) =>
  sign.charCodeAt(0),
);
