import type { SupportCenter } from './server.ts';

/** One signed-in browser, without the browser. */
export interface Visitor {
  get(path: string): Promise<Response>;
  page(path: string): Promise<string>;
  json(path: string): Promise<Record<string, unknown>>;
  /** Sends the form of a ticket page; fails where there is none. */
  submit(ticket: number | string, action: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

export function visitorOf(supportCenter: SupportCenter, user: 'ana' | 'bruno' | 'carla' = 'ana'): Visitor {
  const headers = { cookie: supportCenter.signIn(user) };
  const get = (path: string): Promise<Response> => fetch(supportCenter.url + path, { headers });
  const page = async (path: string): Promise<string> => (await get(path)).text();
  return {
    get,
    page,
    json: async (path) => (await get(path)).json() as Promise<Record<string, unknown>>,
    async submit(ticket, action, fields) {
      const token = /name="token" value="([^"]+)"/.exec(await page(`/tickets/${ticket}`))![1]!;
      const body = new URLSearchParams({ token, ...fields });
      return fetch(`${supportCenter.url}/tickets/${ticket}/${action}`, { method: 'POST', headers, body, redirect: 'manual' });
    },
  };
}
