import { until } from '../../e2e/support/until.ts';
import type { Change } from './expectation.ts';
import { analyst, type KnownTicket, type Product, type Status } from './product.ts';

/** As a new installation numbers its states, and the popup in which an agent sets each. */
const popups = {
  working: { action: 'AgentTicketPhoneOutbound', field: 'NextStateID', state: '4' },
  waiting: { action: 'AgentTicketPending', field: 'NewStateID', state: '6' },
} as const;
const kinds: Readonly<Record<string, 'working' | 'waiting' | 'done'>> = {
  new: 'working',
  open: 'working',
  'pending reminder': 'waiting',
  'closed successful': 'done',
  'closed unsuccessful': 'done',
};
const severities: Readonly<Record<string, KnownTicket['severity']>> = { '2 low': 'low', '3 normal': 'medium', '4 high': 'high' };

/** Znuny's pages, asked by a program of its own in a session of its own; only who has a ticket may change it. */
export function znuny(server: string): Product {
  const url = `${server}/otrs`;
  const address = `${url}/index.pl`;
  let session: Promise<{ readonly cookie: string; readonly challenge: string }> | undefined;
  async function signIn(): Promise<{ readonly cookie: string; readonly challenge: string }> {
    const body = new URLSearchParams({ Action: 'Login', User: analyst.name, Password: analyst.password });
    const { headers } = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const page = await (await fetch(`${address}?Action=AgentDashboard`, { headers: { Cookie: cookie } })).text();
    return { cookie, challenge: /"ChallengeToken":"(\w+)"/.exec(page)?.[1] ?? '' };
  }
  async function ask(query: string, fields?: Readonly<Record<string, string>>): Promise<string> {
    const { cookie, challenge } = await (session ??= signIn());
    const body = fields && new URLSearchParams({ ...fields, ChallengeToken: challenge });
    const answer = await fetch(`${address}?${query}`, { headers: { Cookie: cookie }, ...(body && { method: 'POST', body }) });
    if (!answer.ok) throw new Error(`${query} answered ${answer.status}`);
    return answer.text();
  }

  /** Every ticket has its row in one of the two lists. */
  const idsIn = async (filter: 'Open' | 'Closed'): Promise<readonly string[]> =>
    [...(await ask(`Action=AgentTicketStatusView;View=Small;Filter=${filter}`)).matchAll(/id="TicketID_(\d+)"/g)].map(([, id]) => id!);

  async function known(id: string, isOpen: boolean): Promise<KnownTicket> {
    const page = (await ask(`Action=AgentTicketHistory;TicketID=${id}`)).replaceAll('&quot;', '"');
    const lines = [...page.matchAll(/<td title="(\w+)">\s*(.*?)\s*<\/td>\s*<td class="Hidden CreateTime">\s*(.*?)\s*<\/td>/g)].map(
      ([, kind, words, time]) => ({ kind, words: words!, at: Date.parse(`${time!.replace(' ', 'T')}Z`) }),
    );
    const [created] = lines;
    const priority = lines.findLast(({ kind }) => kind === 'PriorityUpdate')?.words ?? /with (priority ".*?")/.exec(created!.words)![1]!;
    const owners = lines.filter(({ kind }) => kind === 'OwnerUpdate');
    return {
      id,
      createdAt: created!.at,
      severity: severities[[...priority.matchAll(/"(.*?)"/g)].at(-1)![1]!] ?? 'low',
      assignedAt: owners[0]?.at,
      isMine: owners.at(-1)?.words.includes(`"${analyst.name}"`) ?? false,
      isOpen,
      changes: lines.flatMap(({ kind, words, at }): Change[] => {
        if (kind === 'StateUpdate') return [{ at, kind: 'status', to: kinds[/ to "(.*)"/.exec(words)![1]!] ?? 'working' }];
        return kind === 'FollowUp' ? [{ at, kind: 'reply' }] : [];
      }),
    };
  }

  return {
    url,
    listPath: '/index.pl?Action=AgentTicketSearch;Subaction=Search;View=Small',
    ticketPath: (id) => `/index.pl?Action=AgentTicketZoom;TicketID=${id}`,
    async signIn(page, name = analyst.name) {
      await page.type('#User', name);
      await page.type('#Password', analyst.password);
      await Promise.all([page.waitForNavigation(), page.click('#LoginButton')]);
    },
    async changeStatus(page, status) {
      const { action, field, state } = popups[status];
      const link = `a[href*="Action=${action};"]`;
      // Some stand in a menu that opens below the pointer.
      await page.hover(`.ActionRow .Actions > li:has(${link})`);
      await page.waitForSelector(`.ActionRow ${link}`, { visible: true });
      await page.click(`.ActionRow ${link}`);
      const popup = await until('the popup is open', async () => {
        const pages = await page.browser().pages();
        return pages.find((each) => each.url().includes(`Action=${action};`));
      });
      await popup.waitForSelector('#submitRichText');
      // The product's own script puts a list of its own over each field.
      await popup.$eval(`#${field}`, (select, value) => ((select as HTMLSelectElement).value = value), state);
      await popup.$eval('#Subject', (input) => ((input as HTMLInputElement).value ||= 'State'));
      await popup.$eval('#RichText', (text) => ((text as HTMLTextAreaElement).value = 'As agreed.'));
      // It closes itself and loads the page below it anew.
      await Promise.all([page.waitForNavigation(), popup.click('#submitRichText')]);
    },
    async changeStatusElsewhere(id, status: Status) {
      const { action, field, state } = popups[status];
      const next = new Date(Date.now() + 7 * 86_400_000);
      const end = { Year: next.getUTCFullYear(), Month: next.getUTCMonth() + 1, Day: next.getUTCDate(), Hour: 9, Minute: 0 };
      await ask('', {
        Action: action,
        Subaction: 'Store',
        TicketID: id,
        [field]: state,
        Subject: 'State',
        Body: 'As agreed.',
        CreateArticle: '1',
        ...Object.fromEntries(Object.entries(end).map(([name, value]) => [name, String(value)])),
      });
    },
    async tickets() {
      const [open, closed] = [await idsIn('Open'), await idsIn('Closed')];
      const all = [...open.map((id) => [id, true] as const), ...closed.map((id) => [id, false] as const)];
      const tickets: KnownTicket[] = [];
      for (const [id, isOpen] of all) tickets.push(await known(id, isOpen));
      return tickets;
    },
  };
}
