import type { Page } from 'puppeteer-core';
import type { Change } from './expectation.ts';
import { analyst, type KnownTicket, type Product, type Status } from './product.ts';

/** As Redmine numbers them in a new installation. */
const numbers = { working: '2', waiting: '4' } as const;
const kinds: Readonly<Record<string, 'working' | 'waiting' | 'done'>> = {
  1: 'working',
  2: 'working',
  3: 'done',
  4: 'waiting',
  5: 'done',
  6: 'done',
};
const severities: Readonly<Record<string, KnownTicket['severity']>> = { Low: 'low', Normal: 'medium', High: 'high' };

interface Journal {
  readonly created_on: string;
  readonly user: { readonly id: number };
  readonly notes: string | null;
  readonly private_notes: boolean;
  readonly details: readonly { readonly name: string; readonly new_value: string }[];
}
interface Issue {
  readonly id: number;
  readonly created_on: string;
  readonly priority: { readonly name: string };
  readonly status: { readonly is_closed: boolean };
  readonly author: { readonly id: number };
  readonly assigned_to?: { readonly name: string };
  readonly journals: readonly Journal[];
}

/** Redmine's REST API, asked by a program of its own with the analyst's name and password. */
export function redmine(url: string): Product & { keyOf(page: Page): Promise<string> } {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Basic ${Buffer.from(`${analyst.name}:${analyst.password}`).toString('base64')}`,
  };
  async function ask<T>(path: string): Promise<T> {
    const answer = await fetch(url + path, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  }

  function known({ id, created_on, priority, status: { is_closed: isClosed }, author, assigned_to, journals }: Issue): KnownTicket {
    const assigned = journals.find(({ details }) => details.some(({ name }) => name === 'assigned_to_id'));
    const answered = journals.find(({ user, notes, private_notes }) => user.id !== author.id && notes && !private_notes);
    return {
      id: String(id),
      createdAt: Date.parse(created_on),
      severity: severities[priority.name] ?? 'low',
      assignedAt: assigned && Date.parse(assigned.created_on),
      answeredAt: answered && Date.parse(answered.created_on),
      isOpen: !isClosed,
      isMine: assigned_to?.name === 'Ana Example',
      changes: journals.flatMap(({ created_on: at, user, notes, private_notes, details }): Change[] => {
        const status = details.find(({ name }) => name === 'status_id');
        const isReply = user.id === author.id && notes && !private_notes;
        return [
          ...(status ? [{ at: Date.parse(at), kind: 'status', to: kinds[status.new_value] ?? 'working' } as const] : []),
          ...(isReply ? [{ at: Date.parse(at), kind: 'reply' } as const] : []),
        ];
      }),
    };
  }

  return {
    url,
    listPath: '/projects/support/issues?set_filter=1&status_id=*&per_page=50',
    ticketPath: (id) => `/issues/${id}`,
    async signIn(page, name = analyst.name) {
      await page.type('#username', name);
      await page.type('#password', analyst.password);
      await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
    },
    async keyOf(page) {
      await page.goto(`${url}/my/api_key`);
      return page.$eval('#content pre', ({ textContent }) => textContent.trim());
    },
    async changeStatus(page, status) {
      await page.click('#content > .contextual a.icon-edit');
      await page.waitForSelector('#issue-form #issue_status_id', { visible: true });
      // Redmine then fetches the form anew for the chosen status.
      await Promise.all([
        page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/edit.js')),
        page.select('#issue-form #issue_status_id', numbers[status]),
      ]);
      await page.waitForFunction(
        (value) => document.querySelector<HTMLSelectElement>('#issue_status_id')?.value === value,
        {},
        numbers[status],
      );
      await Promise.all([page.waitForNavigation(), page.click('#issue-form input[type=submit][name=commit]')]);
    },
    async changeStatusElsewhere(id, status: Status) {
      const body = JSON.stringify({ issue: { status_id: Number(numbers[status]) } });
      const answer = await fetch(`${url}/issues/${id}.json`, { method: 'PUT', headers, body });
      if (!answer.ok) throw new Error(`issue ${id} answered ${answer.status}`);
    },
    async replyElsewhere(id) {
      const body = JSON.stringify({ issue: { notes: 'We are looking into it.' } });
      const answer = await fetch(`${url}/issues/${id}.json`, { method: 'PUT', headers, body });
      if (!answer.ok) throw new Error(`issue ${id} answered ${answer.status}`);
    },
    async tickets() {
      const { issues } = await ask<{ issues: readonly { id: number }[] }>('/issues.json?status_id=*&limit=100');
      return Promise.all(issues.map(async ({ id }) => known((await ask<{ issue: Issue }>(`/issues/${id}.json?include=journals`)).issue)));
    },
  };
}
