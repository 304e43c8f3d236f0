import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { USERS, type Analyst } from '../tickets/cast.ts';
import type { Language } from '../tickets/ticket.ts';

export const MODES = ['server', 'client', 'virtual', 'rude'] as const;
export type Mode = (typeof MODES)[number];
export const ROWS = [50, 1000, 10_000] as const;
export const THEMES = ['light', 'dark'] as const;

export interface Preferences {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly mode: Mode;
  readonly rows: number;
}

/** One signed-in browser. */
export interface Session extends Preferences {
  readonly token: string;
  readonly user: Analyst;
  /** Proves that a form comes from a page of this session. */
  readonly formToken: string;
}

export interface Sessions {
  begin(user: Analyst): string;
  find(token: string | undefined): Session | undefined;
  prefer(token: string, preferences: Preferences): void;
  end(token: string): void;
  endAll(): void;
}

export function sessionsIn(database: DatabaseSync): Sessions {
  const insert = database.prepare(`INSERT INTO sessions VALUES (?, ?, ?, ?, 'light', 'server', 50)`);
  const select = database.prepare('SELECT * FROM sessions WHERE token = ?');
  const update = database.prepare('UPDATE sessions SET language = ?, theme = ?, mode = ?, rows = ? WHERE token = ?');
  const remove = database.prepare('DELETE FROM sessions WHERE token = ?');

  return {
    begin(user) {
      const token = randomBytes(24).toString('base64url');
      insert.run(token, user.id, randomBytes(12).toString('base64url'), user.language);
      return token;
    },
    find(token) {
      const row = token === undefined ? undefined : select.get(token);
      const user = USERS.find(({ id }) => id === row?.['user']);
      if (!row || !user) return undefined;
      const { language, theme, mode, rows } = row as unknown as Preferences;
      return { token: token!, user, formToken: String(row['form_token']), language, theme, mode, rows };
    },
    prefer: (token, { language, theme, mode, rows }) => void update.run(language, theme, mode, rows, token),
    end: (token) => void remove.run(token),
    endAll: () => database.exec('DELETE FROM sessions'),
  };
}
