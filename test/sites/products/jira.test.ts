import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { jira } from '@/utils/sites/jira/adapter';
import { jiraPage } from '@/utils/sites/jira/page';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const CLOUD = 'https://acme.atlassian.net';
const OWN = 'https://desk.example/jira';

function page(name: string): Document {
  const window = new Window({ url: CLOUD });
  window.document.write(readFileSync(`test/sites/fixtures/jira/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}

const badges = (name: string, address: string, site: string) =>
  jiraPage
    .findTickets(page(name), new URL(address), site)
    .filter(({ view }) => view === 'badge')
    .map(({ shown, anchor, lead }) => [shown.id, anchor.textContent, lead?.textContent]);

describe('its lists', () => {
  it.each([
    [
      'queue',
      `${CLOUD}/jira/servicedesk/projects/SIL/queues/custom/3`,
      CLOUD,
      [
        ['SIL-41', 'Bot <i>parado</i>', 'SIL-41'],
        ['SIL-42', 'Relatório vazio', 'SIL-42'],
      ],
    ],
    ['list', `${CLOUD}/issues/?jql=x`, CLOUD, [['SIL-41', 'Bot stuck', 'SIL-41']]],
    ['issues', `${OWN}/issues/`, OWN, [['SUP-7', 'Slow search', 'SUP-7']]],
  ])('%s: each ticket has one badge, before its summary', (name, address, site, expected) => {
    expect(badges(name, address, site)).toEqual(expected);
  });
});

describe('its ticket page', () => {
  it.each([
    ['ticket', `${CLOUD}/browse/SIL-41`, CLOUD, 'SIL-41'],
    ['ticket', `${CLOUD}/jira/servicedesk/projects/SIL/queues/custom/3/SIL-41`, CLOUD, 'SIL-41'],
    ['ticket', `${CLOUD}/jira/software/projects/SIL/boards/1?selectedIssue=SIL-41`, CLOUD, 'SIL-41'],
    ['view', `${OWN}/browse/SUP-7?filter=1`, OWN, 'SUP-7'],
  ])('%s at %s has a panel', (name, address, site, key) => {
    const panels = jiraPage.findTickets(page(name), new URL(address), site).filter(({ view }) => view === 'panel');

    expect(panels.map(({ shown, place }) => [shown.id, place])).toEqual([[key, 'after']]);
  });

  it('has none where the address names no ticket', () => {
    const slots = jiraPage.findTickets(page('ticket'), new URL(`${CLOUD}/jira/your-work`), CLOUD);

    expect(slots.filter(({ view }) => view === 'panel')).toEqual([]);
  });
});

const ana = { accountId: 'ana', displayName: 'Ana Souza' };
const hana = { accountId: 'hana', displayName: 'Hana (Loja Aurora)' };
const histories = [
  {
    created: '2026-11-16T12:40:00.000+0000',
    items: [{ field: 'status', fieldId: 'status', from: '1', fromString: 'Aberto', to: '3', toString: 'Em espera' }],
  },
  {
    created: '2026-11-16T09:20:00.000-0300',
    items: [
      { field: 'assignee', from: null, fromString: null, to: 'ana', toString: 'Ana Souza' },
      { field: 'priority', from: '4', fromString: 'Low', to: '2', toString: 'High' },
      { field: 'labels', fromString: '', toString: 'x' },
    ],
  },
];
const issue = {
  id: '10041',
  key: 'SIL-41',
  fields: {
    summary: 'Bot stuck',
    status: { name: 'Em espera', statusCategory: { key: 'indeterminate' } },
    priority: { name: 'High' },
    issuetype: { name: 'Incident' },
    assignee: ana,
    reporter: hana,
    created: '2026-11-16T12:00:00.000+0000',
    updated: '2026-11-17T12:00:00.000+0000',
    comment: {
      comments: [
        { created: '2026-11-16T13:00:00.000+0000', author: hana, jsdPublic: true },
        { created: '2026-11-16T13:10:00.000+0000', author: ana, jsdPublic: true },
        { created: '2026-11-16T13:20:00.000+0000', author: hana, jsdPublic: false },
      ],
    },
  },
  changelog: { startAt: 0, maxResults: 100, total: 2, histories },
};
const standard: RecordedAnswers = [
  [/\/search/, { issues: [issue], isLast: true, total: 1 }],
  [/\/myself/, { accountId: 'ana', timeZone: 'America/Sao_Paulo' }],
  [
    /\/status$/,
    [
      { name: 'Aberto', statusCategory: { key: 'new' } },
      { name: 'Em espera', statusCategory: { key: 'indeterminate' } },
      { name: 'Fim', statusCategory: { key: 'done' } },
    ],
  ],
  [/\/changelog\?/, { values: histories, isLast: true, total: 2 }],
];
const clientOf = (answers: RecordedAnswers, site = CLOUD) => jira.client(site, recordedSite(site, answers).get);
const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

describe('its client', () => {
  it('reads tickets with their whole histories, in order, with what the categories of statuses mean', async () => {
    const [record] = (await clientOf(standard).queue(new Map())).changed;

    expect(record).toMatchObject({
      id: 'SIL-41',
      label: 'SIL-41',
      url: `${CLOUD}/browse/SIL-41`,
      customer: 'Hana (Loja Aurora)',
      type: 'Incident',
      createdAt: at('16T12:00:00'),
      isMine: true,
      partialSince: undefined,
      events: [
        { at: at('16T12:00:00'), kind: 'status', to: 'Aberto', meaning: 'open' },
        { at: at('16T12:00:00'), kind: 'priority', to: 'Low' },
        { at: at('16T12:00:00'), kind: 'assignee', to: undefined },
        { at: at('16T12:20:00'), kind: 'assignee', to: 'ana' },
        { at: at('16T12:20:00'), kind: 'priority', to: 'High' },
        { at: at('16T12:40:00'), kind: 'status', to: 'Em espera', meaning: 'open' },
        { at: at('16T13:00:00'), kind: 'customerReply' },
        { at: at('16T13:10:00'), kind: 'supportReply', by: 'person' },
      ],
    });
  });

  it('needs three requests for a cold queue and one for an unchanged one', async () => {
    const cold = recordedSite(CLOUD, standard);
    await jira.client(CLOUD, cold.get).queue(new Map());
    const unchanged = recordedSite(CLOUD, standard);
    const { ids, changed } = await jira.client(CLOUD, unchanged.get).queue(new Map([['SIL-41', issue.fields.updated]]));

    expect([cold.asked.length, unchanged.asked.length, ids, changed]).toEqual([3, 1, ['SIL-41'], []]);
  });

  it("asks for a ticket's own list of changes where the search left some out", async () => {
    const capped = { ...issue, changelog: { total: 240, histories: histories.slice(0, 1) } };
    const { get, asked } = recordedSite(CLOUD, [[/\/search/, { issues: [capped], isLast: true }], ...standard.slice(1)]);

    const [record] = await jira.client(CLOUD, get).tickets(['SIL-41']);

    expect(asked.filter((path) => path.includes('/changelog'))).toEqual(['/rest/api/3/issue/SIL-41/changelog?startAt=0&maxResults=100']);
    expect(record?.events.length).toBe(8);
  });

  it('takes a cut history of Data Center, which lists none by itself, for partial', async () => {
    const capped = { ...issue, changelog: { total: 240, histories: histories.slice(0, 1) } };
    const { get } = recordedSite(OWN, [[/\/search/, { issues: [capped], total: 1 }], ...standard.slice(1)]);

    const [record] = await jira.client(OWN, get).tickets(['SIL-41']);

    expect(record?.partialSince).toBe(Date.parse(issue.fields.updated));
  });

  it('pages by token in Cloud and by number in Data Center', async () => {
    const many = recordedSite(CLOUD, [
      [/nextPageToken=t2/, { issues: [{ ...issue, key: 'SIL-42' }], isLast: true }],
      [/\/search/, { issues: [issue], nextPageToken: 't2' }],
      ...standard.slice(1),
    ]);
    const own = recordedSite(OWN, [
      [/startAt=1/, { issues: [{ ...issue, key: 'SIL-42' }], total: 2 }],
      [/\/search/, { issues: [issue], total: 2 }],
      ...standard.slice(1),
    ]);

    const ids = await Promise.all([jira.client(CLOUD, many.get).queue(new Map()), jira.client(OWN, own.get).queue(new Map())]);

    expect(ids.map((each) => each.ids)).toEqual([
      ['SIL-41', 'SIL-42'],
      ['SIL-41', 'SIL-42'],
    ]);
    expect([many.asked[0]?.split('?')[0], own.asked[0]?.split('?')[0]]).toEqual(['/rest/api/3/search/jql', '/rest/api/2/search']);
  });

  it.each(['acme.atlassian.net', 'acme.jira.com', 'acme.atlassian-us-gov-mod.net', 'acme.atlassian-us-gov.net'])(
    'asks %s as Cloud',
    async (host) => {
      const { get, asked } = recordedSite(`https://${host}`, standard);

      await jira.client(`https://${host}`, get).queue(new Map());

      expect(asked[0]).toContain('/rest/api/3/search/jql?');
    },
  );

  it('knows people of Data Center by their names', async () => {
    const own = { ...issue, fields: { ...issue.fields, assignee: { name: 'ana' }, reporter: { name: 'hana', displayName: 'Hana' } } };
    const [record] = await clientOf(
      [[/\/search/, { issues: [own], total: 1 }], [/\/myself/, { name: 'ana' }], ...standard.slice(2)],
      OWN,
    ).tickets(['SIL-41']);

    expect([record?.isMine, record?.assignee, record?.customer]).toEqual([true, 'ana', 'Hana']);
  });

  it('never asks for what is no key', async () => {
    const { get, asked } = recordedSite(CLOUD, standard);

    expect(await jira.client(CLOUD, get).tickets(['SIL-1) OR (1=1', '7'])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const { tried, thrown } = await readOdd(standard, (answers) => [
      clientOf(answers).queue(new Map()),
      clientOf(answers).tickets(['SIL-41']),
    ]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

describe('recognizing it', () => {
  it('finds the context path of a Data Center', async () => {
    const { get } = recordedSite('https://desk.example', [
      [/^\/jira\/rest\/api\/2\/serverInfo$/, { baseUrl: OWN, version: '10.3.1', deploymentType: 'Server' }],
    ]);

    expect(await jira.recognize(new URL(`${OWN}/browse/SUP-7`), get)).toBe(OWN);
  });
});
