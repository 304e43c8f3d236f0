import { expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { type RecordedAnswers, recordedSite } from '../support/world/recordedSite';

const SITE = 'https://desk.example';
const AT = '2026-03-02T12:00:00Z';

const cases: readonly (readonly [
  adapter: string,
  asked: RegExp,
  answer: RecordedAnswers[number][1],
  found: readonly (readonly [string, string])[],
])[] = [
  ['embedded', /assignee=none&state=open/, { tickets: [{ id: '7', revision: '3' }, { id: 'x' }] }, [['7', '3']]],
  ['requestTracker', /Owner = 'Nobody' AND .*orderby=Created&order=DESC/, { items: [{ id: 7, LastUpdated: AT }, {}] }, [['7', AT]]],
  ['redmine', /assigned_to_id=!\*&status_id=open/, { issues: [{ id: 7, updated_on: AT }, {}] }, [['7', AT]]],
  ['jira', /assignee IS EMPTY/, { issues: [{ id: '1', key: 'SUP-7', fields: { updated: AT } }, {}] }, [['SUP-7', AT]]],
  [
    'hubspot',
    /pipelines|NOT_HAS_PROPERTY.*"direction":"DESCENDING"/,
    { results: [{ id: 7, properties: { hs_lastmodifieddate: AT } }, {}] },
    [['7', AT]],
  ],
  ['zendesk', /assignee:none status<solved/, { results: [{ id: 7, updated_at: AT }, {}] }, [['7', AT]]],
  ['zammad', /view=all_unassigned/, { index: { tickets: [{ id: 7, updated_at: AT }, {}] } }, [['7', AT]]],
  ['freshdesk', /agent_id:null/, { results: [{ id: 7, status: 2, updated_at: AT }, { id: 8, status: 5 }, {}] }, [['7', AT]]],
];

test.each(cases)('%s tells the open tickets that nobody has, and how they stand', async (adapter, asked, answer, found) => {
  const { client } = siteAdapters.find(({ id }) => id === adapter)!;
  const site = recordedSite(SITE, [[asked, answer]]);

  expect([...((await client(SITE, site.get, { hasToken: true }).unassigned?.()) ?? [])]).toEqual(found);
});

test.each<[adapter: string, asked: RegExp, answer: RecordedAnswers[number][1], found: string]>([
  ['hubspot', /pipelines|NOT_HAS_PROPERTY.*"operator":"IN","values":\["12"\]/, { results: [{ id: '7', properties: {} }] }, '7'],
  ['requestTracker', /\(Owner = 'Nobody' OR Owner = '12'\) AND /, { items: [{ id: 7 }] }, '7'],
  ['redmine', /assigned_to_id=12&status_id=open|assigned_to_id=!\*/, { issues: [{ id: 7 }] }, '7'],
  ['freshdesk', /\(agent_id:null OR agent_id:12\) AND /, { results: [{ id: 7, status: 9 }] }, '7'],
  ['jira', /\(assignee IS EMPTY OR assignee IN \("12"\)\)/, { issues: [{ id: '1', key: 'SUP-7', fields: {} }] }, 'SUP-7'],
  ['zendesk', /assignee:none status<solved assignee:12$|assignee:none status<solved assignee:12&/, { results: [{ id: 7 }] }, '7'],
])('%s tells those of whoever means nobody too', async (adapter, asked, answer, found) => {
  const { client } = siteAdapters.find(({ id }) => id === adapter)!;
  const site = recordedSite(SITE, [[asked, answer]]);

  expect([...((await client(SITE, site.get, { hasToken: true, nobodies: ['12', 'x" y'] }).unassigned?.()) ?? new Map()).keys()]).toEqual([
    found,
  ]);
});

it('is asked of every product but those that cannot tell', () => {
  const silent = siteAdapters.filter(({ client }) => client(SITE, recordedSite(SITE, []).get, { hasToken: true }).unassigned === undefined);

  expect(silent.map(({ id }) => id)).toEqual(['glpi']);
});
