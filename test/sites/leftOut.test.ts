import { expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { SiteError } from '@/utils/sites/siteAnswer';
import { type RecordedAnswers, recordedSite } from '../support/world/recordedSite';

// What a list of the analyst's tickets leaves out would pass for done: it is asked for until the product says that there is no more, or the list is refused.

const SITE = 'https://desk.example';
const many = <T>(count: number, make: (id: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index + 1));
const queue = (adapter: string, answers: RecordedAnswers, site = SITE) => {
  const recorded = recordedSite(site, answers);
  const { client } = siteAdapters.find(({ id }) => id === adapter)!;
  return {
    asked: recorded.asked,
    read: client(site, recorded.get, { hasToken: true, email: 'ana@desk.example' }).queue(new Map([['x', 'x']])),
  };
};

const issue = (id: number) => ({ id: String(id), key: `SUP-${id}`, fields: { updated: '2026-11-16T12:00:00Z' } });
const bug = (id: number) => ({ id, updated_on: '2026-11-16T12:00:00Z', created_on: '2026-11-16T12:00:00Z' });
const mail = (id: number) => ({ id, status: 9, responder_id: 5, updated_at: '2026-11-16T12:00:00Z', created_at: '2026-11-16T12:00:00Z' });

it('jira: a list of Data Center that tells no total goes on to a page with nothing more', async () => {
  const { read, asked } = queue('jira', [
    [/startAt=0$/, { issues: many(100, issue) }],
    [/startAt=100$/, { issues: many(7, (id) => issue(id + 100)) }],
    [/startAt=107$/, { issues: [] }],
    [/key in/, { issues: [], total: 0 }],
    [/\/myself$/, { name: 'ana' }],
    [/\/status$/, []],
  ]);

  expect((await read).ids).toHaveLength(107);
  expect(asked.filter((path) => path.includes('assignee = currentUser()'))).toHaveLength(3);
});

it('jira: a list of Cloud that says that there are more, and not where, is refused', async () => {
  const { read } = queue('jira', [[/search\/jql/, { issues: many(3, issue), isLast: false }]], 'https://acme.atlassian.net');

  await expect(read).rejects.toThrow('no way on');
});

it('jira: every status is asked for by what it is, not by its name, so that none of an account’s own is left out', async () => {
  const { read, asked } = queue('jira', [[/search/, { issues: [], total: 0 }]]);
  await read;

  expect(asked[0]).toContain('assignee = currentUser() AND statusCategory != Done');
});

it('redmine: a list that tells no total goes on to a page that is not full', async () => {
  const { read } = queue('redmine', [
    [/offset=0$/, { issues: many(100, bug) }],
    [/offset=100$/, { issues: many(3, (id) => bug(id + 100)) }],
    [/issue_statuses/, { issue_statuses: [] }],
    [/issue_priorities/, { issue_priorities: [] }],
  ]);

  expect((await read).ids).toHaveLength(103);
});

it('requestTracker: so does one of Request Tracker, which tells analysts no total', async () => {
  const ticket = (id: number) => ({ id, LastUpdated: '2026-11-16T12:00:00Z' });
  const { read } = queue('requestTracker', [
    [/transactions/, { items: [] }],
    [/user\/Nobody/, { _hyperlinks: [{ ref: 'self', id: 6 }] }],
    [/tickets\?.*&page=1$/, { items: many(100, ticket) }],
    [/tickets\?.*&page=2$/, { items: many(3, (id) => ticket(id + 100)) }],
  ]);

  expect((await read).ids).toHaveLength(103);
});

it('glpi: so does one of GLPI', async () => {
  const row = (id: number) => ({ 2: id, 12: 2, 15: '2026-11-16 12:00:00', 19: '2026-11-16 12:00:00' });
  const { read } = queue('glpi', [
    [/initSession/, { session_token: 'a', session: { glpiID: 7, glpi_tz: 'UTC' } }],
    [/range=0-99/, { data: many(100, row) }],
    [/range=100-199/, { data: many(3, (id) => row(id + 100)) }],
    [/getMultipleItems/, many(103, (id) => ({ id, _logs: [] }))],
  ]);

  expect((await read).ids).toHaveLength(103);
});

const searchOf = (...rest: RecordedAnswers): RecordedAnswers => [
  ...rest,
  [/api\/_\//, new SiteError('notFound', 'api/_')],
  [/agents\/me/, { id: 5 }],
  [/api\/v2\/tickets\/\d+/, mail(7)],
];

it('freshdesk: the search is asked for all that is not done, statuses of an account’s own included, without their names', async () => {
  const { read, asked } = queue('freshdesk', searchOf([/search\/tickets/, { results: [mail(7)], total: 1 }], [/ticket_fields/, []]));

  expect((await read).ids).toEqual(['7']);
  expect(asked.find((path) => path.includes('search'))).toContain('"agent_id:5 AND (status:<4 OR status:>5)"');
});

it('freshdesk: one that takes no ranges is asked for each status by its number', async () => {
  const { read, asked } = queue(
    'freshdesk',
    searchOf(
      [/status:<4/, new SiteError('unreadable', 'search/tickets answered 400')],
      [/search\/tickets/, { results: [mail(7)], total: 1 }],
      [/v2\/ticket_fields/, [{ name: 'status', choices: { 2: ['Open'], 5: ['Closed'], 9: ['Parked'] } }]],
    ),
  );

  expect((await read).ids).toEqual(['7']);
  expect(asked.findLast((path) => path.includes('search'))).toContain('"agent_id:5 AND (status:2 OR status:9)"');
});

test.each([
  [400, false],
  [undefined, false],
  [300, true],
])('freshdesk: of %s tickets the search tells 300: all of them: %s', async (total, isWhole) => {
  const { read } = queue(
    'freshdesk',
    searchOf([/search\/tickets/, { results: many(30, mail), ...(total && { total }) }], [/ticket_fields/, []]),
  );

  if (isWhole) expect((await read).ids.length).toBeGreaterThan(0);
  else await expect(read).rejects.toThrow('more than the 300');
});
