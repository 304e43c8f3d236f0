import * as v from 'valibot';
import { isTimeZone } from '../../calendar/zoneOffsets';
import { askJson } from '../reading/jsonAnswer';
import { id, lenient, word } from '../reading/lenient';
import type { Memo } from '../siteAdapter';
import { SiteError, type Get, isSiteError } from '../siteAnswer';

const phpSession = lenient(v.object({ glpiID: lenient(id), glpi_tz: lenient(word) }));
const tokenSchema = v.pipe(word, v.regex(/^[\w,-]+$/));
const openedSchema = v.object({ session_token: tokenSchema, session: phpSession });
const wholeSchema = v.object({ session: phpSession });
const configSchema = v.object({ cfg_glpi: lenient(v.object({ timezone: lenient(word) })) });

/** A session as it is kept for the next reading. */
const keptSchema = v.object({ token: tokenSchema, me: lenient(word), timeZone: lenient(word) });
type KeptSession = v.InferOutput<typeof keptSchema>;

/** What one reading does in a session. */
export interface GlpiSession {
  readonly get: Get;
  readonly me: string | undefined;
  /** In which the account is told all dates; `undefined` if the product leaves that to its server. */
  timeZone(): Promise<string | undefined>;
}

const zone = (name: string | undefined): string | undefined => (name !== undefined && isTimeZone(name) ? name : undefined);

/** In a header, since addresses end in the logs of servers. */
const inSessionOf =
  (get: Get, token: string): Get =>
  (path) =>
    get(path, { 'Session-Token': token });

async function open(get: Get): Promise<KeptSession> {
  const { session_token: token, session: told } = await askJson(get, '/apirest.php/initSession?get_full_session=true', openedSchema);
  // Versions that tell nothing of the session when they open it tell it when they are asked.
  const { glpiID: me, glpi_tz: timeZone } =
    told ?? (await askJson(inSessionOf(get, token), '/apirest.php/getFullSession', wholeSchema)).session ?? {};
  return { token, me, timeZone };
}

function kept(words: string | undefined): KeptSession | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), words);
  return result.success ? result.output : undefined;
}

function sessionOf(get: Get, { token, me, timeZone }: KeptSession): GlpiSession {
  const own = inSessionOf(get, token);
  const ofInstallation = async (): Promise<string | undefined> =>
    zone((await askJson(own, '/apirest.php/getGlpiConfig', configSchema)).cfg_glpi?.timezone);
  return { get: own, me, timeZone: async () => zone(timeZone) ?? ofInstallation() };
}

const isRefused = (cause: unknown): cause is SiteError => isSiteError(cause) && cause.failure === 'signedOut';

/**
 * The API takes a token only to open a session with, and then wants that session's own. It is used again until the server knows it no more, which
 * it says with a 401: then another one is opened, once.
 */
export async function inSession<T>(get: Get, memo: Memo | undefined, work: (session: GlpiSession) => Promise<T>): Promise<T> {
  const before = kept(await memo?.read());
  if (before) {
    try {
      return await work(sessionOf(get, before));
    } catch (cause) {
      if (!isRefused(cause)) throw cause;
    }
  }
  const opened = await open(get);
  const words = JSON.stringify(opened);
  await memo?.write(words);
  try {
    return await work(sessionOf(get, opened));
  } catch (cause) {
    // It is not the session, so that the next reading will not do with it either.
    if (isRefused(cause)) await closeSession(get, words);
    throw cause;
  }
}

/** It answers with nothing, which is no answer to anything else. */
export async function closeSession(get: Get, words: string): Promise<void> {
  const session = kept(words);
  if (session) await inSessionOf(get, session.token)('/apirest.php/killSession').catch(() => undefined);
}

/** A refused token is not a session that ended, and signing in would not mend it. */
export async function explained<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    throw new SiteError('notAllowed', `GLPI does not know the token, or its REST API is off (${cause.message})`);
  }
}
