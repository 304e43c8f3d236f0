import type { Page } from 'puppeteer-core';
import type { Change } from './expectation.ts';
import { analyst, type KnownTicket, type Product, type Status } from './product.ts';

const words = { working: 'open', waiting: 'stalled' } as const;
const kinds: Readonly<Record<string, 'working' | 'waiting' | 'done'>> = {
  new: 'working',
  open: 'working',
  stalled: 'waiting',
  resolved: 'done',
  rejected: 'done',
};
const severities: Readonly<Record<string, KnownTicket['severity']>> = { 0: 'low', 50: 'medium', 100: 'high' };

interface Ticket {
  readonly id: string;
  readonly Created: string;
  readonly Priority: string;
  readonly Status: string;
  readonly Owner: { readonly Name: string };
  readonly Requestor: readonly { readonly id: string }[];
}
interface Transaction {
  readonly Type: string;
  readonly Field: string;
  readonly NewValue: string;
  readonly Created: string;
  readonly Creator: { readonly id: string };
}

interface RequestTracker extends Product {
  changeStatusInList(list: Page, id: string, status: Status): Promise<void>;
  /** The product's own deadline, as an administrator's service level would set it. */
  setDue(id: string, at: number): Promise<void>;
}

/** The REST 2 of Request Tracker, asked by a program of its own with the analyst's name and password. */
export function requestTracker(url: string): RequestTracker {
  // Its update deb12u7 lets nobody write by cookie who does not name its own host as where the request comes from, as browsers do for its pages.
  const ofAPageThere = { Origin: new URL(url).origin, Referer: `${url}/`, 'Content-Type': 'application/json' };
  let session: Promise<string> | undefined;
  async function signIn(): Promise<string> {
    const form = new URLSearchParams({ user: analyst.name, pass: analyst.password });
    const { headers } = await fetch(`${url}/NoAuth/Login.html`, { method: 'POST', body: form, redirect: 'manual' });
    return headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }
  async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
    const Cookie = await (session ??= signIn());
    const answer = await fetch(`${url}/REST/2.0${path}`, { ...options, headers: { ...ofAPageThere, Cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async function known({ id, Created, Priority, Status: status, Owner, Requestor }: Ticket): Promise<KnownTicket> {
    const { items } = await ask<{ items: readonly Transaction[] }>(
      `/ticket/${id}/history?fields=Type,Field,NewValue,Created,Creator&per_page=100`,
    );
    const owners = items.filter(({ Type, Field }) => Type === 'Set' && Field === 'Owner');
    const answered = items.find(({ Type, Creator }) => Type === 'Correspond' && !Requestor.some(({ id: by }) => by === Creator.id));
    return {
      id,
      createdAt: Date.parse(Created),
      severity: severities[Priority] ?? 'low',
      assignedAt: owners[0] && Date.parse(owners[0].Created),
      answeredAt: answered && Date.parse(answered.Created),
      isMine: Owner.Name === analyst.name,
      isOpen: kinds[status] !== 'done',
      changes: items.flatMap(({ Type, NewValue, Created: at, Creator }): Change[] => {
        if (Type === 'Status') return [{ at: Date.parse(at), kind: 'status', to: kinds[NewValue] ?? 'working' }];
        const isReply = Type === 'Correspond' && Requestor.some((requestor) => requestor.id === Creator.id);
        return isReply ? [{ at: Date.parse(at), kind: 'reply' }] : [];
      }),
    };
  }

  return {
    url,
    listPath: '/Search/Results.html?Query=id%3E0&OrderBy=id&Order=DESC&RowsPerPage=50',
    ticketPath: (id) => `/Ticket/Display.html?id=${id}`,
    async signIn(page, name = analyst.name) {
      await page.type('#login input[name=user]', name);
      await page.type('#login input[name=pass]', analyst.password);
      await Promise.all([page.waitForNavigation(), page.click('#login input[type=submit]')]);
    },
    async changeStatus(page, status) {
      await page.click('.ticket-info-basics .inline-edit-toggle.edit');
      await page.waitForSelector('.ticket-info-basics form.inline-edit', { visible: true });
      await page.select('.ticket-info-basics form.inline-edit select[name=Status]', words[status]);
      await Promise.all([page.waitForNavigation(), page.$eval('.ticket-info-basics form.inline-edit', (form) => form.requestSubmit())]);
    },
    async changeStatusInList(list, id, status) {
      const cell = `tbody[data-record-id="${id}"] td:has(form.editor select[name=Status])`;
      await list.hover(cell);
      await list.$eval(`${cell} .edit-icon`, (icon) => icon.dispatchEvent(new MouseEvent('click', { bubbles: true })));
      await list.select(`${cell} select[name=Status]`, words[status]);
      await list.$eval(`${cell} .submit`, (button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    },
    async changeStatusElsewhere(id, status) {
      await ask(`/ticket/${id}`, { method: 'PUT', body: JSON.stringify({ Status: words[status] }) });
    },
    async replyElsewhere(id) {
      const body = JSON.stringify({ Content: 'We are looking into it.', ContentType: 'text/plain' });
      await ask(`/ticket/${id}/correspond`, { method: 'POST', body });
    },
    async setDue(id, at) {
      // UTC, and only so written: anything else is kept as it is and never read again.
      const Due = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
      await ask(`/ticket/${id}`, { method: 'PUT', body: JSON.stringify({ Due }) });
    },
    async tickets() {
      const { items } = await ask<{ items: readonly Ticket[] }>(
        '/tickets?query=id%3E0&fields=Created,Priority,Status,Owner,Requestor&fields[Owner]=Name&per_page=100',
      );
      return Promise.all(items.map(known));
    },
  };
}
