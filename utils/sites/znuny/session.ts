import * as v from 'valibot';
import { isTimeZone } from '../../calendar/zoneOffsets';
import { id, lenient, numericId } from '../reading/lenient';
import type { Memo } from '../siteAdapter';
import { SiteError, type Get, isSiteError } from '../siteAnswer';

/** Who is signed in, and the word without which the product answers no script. */
const accountSchema = v.object({ me: numericId, challenge: v.pipe(v.string(), v.regex(/^\w+$/)), timeZone: lenient(id) });
type Account = v.InferOutput<typeof accountSchema>;

const keptSchema = v.object({
  account: lenient(accountSchema),
  /** By the site's clock, when the lists of the analyst's and of nobody's tickets were last asked for. */
  mineAt: lenient(v.number()),
  nobodysAt: lenient(v.number()),
  /** Of the tickets whose histories were read, as they were told. */
  revisions: v.fallback(v.record(v.string(), v.string()), {}),
});
export type Kept = v.InferOutput<typeof keptSchema>;

export async function keptIn(memo: Memo | undefined): Promise<Kept> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), await memo?.read());
  return result.success ? result.output : { account: undefined, mineAt: undefined, nobodysAt: undefined, revisions: {} };
}

const PROFILE = '/index.pl?Action=AgentPreferences;Subaction=Group;Group=UserProfile';

/** The page has fields for a new password, as sign-in pages have one: it is known by what only it has. */
async function profilePage(get: Get): Promise<string> {
  try {
    return (await get(PROFILE)).text;
  } catch (cause) {
    if (isSiteError(cause) && cause.page && accountOn(cause.page.text)) return cause.page.text;
    throw cause;
  }
}

function accountOn(page: string): Account | undefined {
  const zones = /<select[^>]{0,300}id="UserTimeZone"[^>]{0,300}>([\s\S]{0,100000}?)<\/select>/.exec(page)?.[1] ?? '';
  const zone = /<option[^>]{0,50}value="([^"]{1,100})" selected/.exec(zones)?.[1];
  const result = v.safeParse(accountSchema, {
    me: /id="CurrentUserID" value="(\d+)"/.exec(page)?.[1],
    challenge: /"ChallengeToken":"(\w+)"/.exec(page)?.[1],
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : undefined,
  });
  return result.success ? result.output : undefined;
}

async function readAccount(get: Get): Promise<Account> {
  const account = accountOn(await profilePage(get));
  if (!account) throw new SiteError('unreadable', `${PROFILE}: no CurrentUserID and ChallengeToken`);
  return account;
}

/** What one reading does in the session of whoever is signed in. */
export interface ZnunySession {
  readonly account: Account;
  readonly get: Get;
  /** The JSON that the script at `path` answers, and when, by the site's clock. */
  ask(path: string): Promise<{ readonly json: unknown; readonly date: number | undefined }>;
}

/** The product answers with a page, and a good status, where the challenge is not that of the session. */
const REFUSED = 'answered with a page in place of JSON';

function sessionOf(get: Get, account: Account): ZnunySession {
  return {
    account,
    get,
    async ask(path) {
      const { text, contentType, date } = await get(`${path};ChallengeToken=${account.challenge}`);
      if (!/\bjson\b/i.test(contentType)) throw new SiteError('notAllowed', `${path} ${REFUSED}`);
      return { json: jsonIn(text, path), date };
    },
  };
}

/** Whose session it is, is asked anew, once, when the product refuses what was kept of it: then somebody may have signed in again, or somebody else. */
export async function inSession<T>(get: Get, kept: Account | undefined, work: (session: ZnunySession) => Promise<T>): Promise<T> {
  if (kept) {
    try {
      return await work(sessionOf(get, kept));
    } catch (cause) {
      if (!isSiteError(cause) || !cause.message.endsWith(REFUSED)) throw cause;
    }
  }
  return work(sessionOf(get, await readAccount(get)));
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SiteError('unreadable', `${path} answered ${text.length} characters that are not whole JSON`);
  }
}
