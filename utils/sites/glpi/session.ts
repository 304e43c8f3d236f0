import * as v from 'valibot';
import { isTimeZone } from '../../calendar/zoneOffsets';
import { askJson } from '../jsonAnswer';
import { id, lenient, word } from '../lenient';
import { SiteError, type Get, isSiteError } from '../siteAnswer';

const phpSession = lenient(v.object({ glpiID: lenient(id), glpi_tz: lenient(word) }));
const openedSchema = v.object({ session_token: v.pipe(word, v.regex(/^[\w,-]+$/)), session: phpSession });
const wholeSchema = v.object({ session: phpSession });
const configSchema = v.object({ cfg_glpi: lenient(v.object({ timezone: lenient(word) })) });

/** A session that lives for one reading. */
export interface GlpiSession {
  readonly get: Get;
  readonly me: string | undefined;
  /** In which the account is told all dates; `undefined` if the product leaves that to its server. */
  timeZone(): Promise<string | undefined>;
}

const zone = (name: string | undefined): string | undefined => (name !== undefined && isTimeZone(name) ? name : undefined);

/**
 * The API takes a token only to open a session with, and then wants that session's own. In a header an adapter cannot send it, but the
 * product takes it in the address too; it is worthless a moment later, since the session is closed when the work is done. It goes into no message.
 */
export async function inSession<T>(get: Get, work: (session: GlpiSession) => Promise<T>): Promise<T> {
  const { session_token: token, session: told } = await askJson(get, '/apirest.php/initSession?get_full_session=true', openedSchema);
  const getInSession: Get = async (path) => {
    const answer = await get(`${path}${path.includes('?') ? '&' : '?'}session_token=${token}`);
    return { ...answer, url: answer.url.replaceAll(token, '…') };
  };
  try {
    // Versions that tell nothing of the session when they open it tell it when they are asked.
    const { glpiID: me, glpi_tz: own } = told ?? (await askJson(getInSession, '/apirest.php/getFullSession', wholeSchema)).session ?? {};
    const ofInstallation = async (): Promise<string | undefined> =>
      zone((await askJson(getInSession, '/apirest.php/getGlpiConfig', configSchema)).cfg_glpi?.timezone);
    return await work({ get: getInSession, me, timeZone: async () => zone(own) ?? ofInstallation() });
  } finally {
    // It answers with nothing, which is no answer to anything else.
    await getInSession('/apirest.php/killSession').catch(() => undefined);
  }
}

/** A refused token is not a session that ended, and signing in would not mend it. */
export async function explained<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!isSiteError(cause) || cause.failure !== 'signedOut') throw cause;
    throw new SiteError('notAllowed', `GLPI does not know the token, or its REST API is off (${cause.message})`);
  }
}
