import { describe, expect, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { type RecordedAnswers, recordedSite } from '../../support/recordedSite';

const AT = '2026-11-16T12:00:00Z';
const SITE = 'https://desk.example';
const dates = { created_at: AT, updated_at: AT };

async function read(adapter: string, id: string, answers: RecordedAnswers) {
  const { client } = siteAdapters.find((each) => each.id === adapter)!;
  return client(SITE, recordedSite(SITE, answers).get, true).tickets([id]);
}

const jiraWith = (key: string, fields: object): RecordedAnswers => [
  [
    /\/search/,
    { issues: [{ id: '1', key, fields: { created: AT, updated: AT, ...fields }, changelog: { total: 0, histories: [] } }], total: 1 },
  ],
  [/\/myself/, { name: 'ana' }],
  [/\/status$/, []],
];
const zendeskWith = (fields: object): RecordedAnswers => [
  [/users\/me/, { user: { id: 21 } }],
  [/show_many/, { tickets: [{ id: 7, ...dates, ...fields }], next_page: null }],
  [/audits/, { audits: [], next_page: null }],
];
const zammadWith = (fields: object): RecordedAnswers => [
  [/users\/me/, { id: 5 }],
  [/ticket_states/, [{ id: 5, name: 'unido', state_type: 'merged', ignore_escalation: true }]],
  [/ticket_priorities/, [{ id: 2, name: '2 normal' }]],
  [/ticket_history/, { history: [] }],
  [/tickets\/7\?all/, { assets: { Ticket: { 7: { id: 7, ...dates, ...fields } } } }],
];
const freshdeskWith = (fields: object): RecordedAnswers => [
  [/agents\/me/, { id: 5 }],
  [/tickets\/7\?/, { id: 7, ...dates, stats: null, ...fields }],
];
const glpiWith = (fields: object): RecordedAnswers => [
  [/initSession/, { session_token: 'a', session: { glpiID: 7, glpi_tz: 'UTC' } }],
  [/search\/Ticket/, { totalcount: 1, data: [{ 2: 7, 12: 1, 15: '2026-11-16 12:00:00', 19: '2026-11-16 12:00:00', ...fields }] }],
  [/getMultipleItems/, [{ id: 7, _logs: [] }]],
  [/killSession/, {}],
];

describe('situations', () => {
  test.each([
    ['jira', 'SUP-7', jiraWith('SUP-7', { priority: null, assignee: null })],
    ['zendesk', '7', zendeskWith({ status: 'new', priority: null, assignee_id: null })],
    ['zammad', '7', zammadWith({ priority_id: null, owner_id: 1 })],
    ['freshdesk', '7', freshdeskWith({ status: 2, priority: null, responder_id: null })],
    ['glpi', '7', glpiWith({ 3: null, 5: null })],
  ])('%s: no priority and nobody are told as such, now and in the history', async (adapter, id, answers) => {
    const [record] = await read(adapter, id, answers);

    expect([record?.priority, record?.assignee, record?.isMine]).toEqual([undefined, undefined, false]);
    expect(record?.events.filter((each) => each.kind === 'priority' || each.kind === 'assignee').filter((each) => each.to)).toEqual([]);
  });

  test.each([
    ['zendesk', zendeskWith({ status: 'closed', tags: ['closed_by_merge'] }), 'closed'],
    ['zammad', zammadWith({ state_id: 5 }), 'unido'],
  ])('%s: a ticket merged into another is closed', async (adapter, answers, status) => {
    const [record] = await read(adapter, '7', answers);

    expect(record?.status).toBe(status);
    const told = record?.events.findLast((each) => each.kind === 'status');
    const { defaults } = siteAdapters.find((each) => each.id === adapter)!;
    expect((told?.kind === 'status' && told.meaning) || defaults.statuses[status]).toBe('closed');
  });

  test('jira: a ticket that was moved is read under its new key', async () => {
    const [record] = await read('jira', 'SUP-7', jiraWith('OPS-9', { status: { name: 'Open' } }));

    expect([record?.id, record?.url]).toEqual(['OPS-9', `${SITE}/browse/OPS-9`]);
  });

  test.each([null, '', 0, '0', []])('glpi: %j in place of a technician is nobody', async (marker) => {
    const [record] = await read('glpi', '7', glpiWith({ 5: marker }));

    expect([record?.assignee, record?.partialSince]).toEqual([undefined, undefined]);
  });

  test.each([
    ['freshdesk', freshdeskWith({ status: 5 })],
    ['glpi', glpiWith({ 12: 6 })],
  ])('%s: a ticket merged into another is no more than closed', async (adapter, answers) => {
    const [record] = await read(adapter, '7', answers);

    expect(record?.events).toContainEqual(expect.objectContaining({ kind: 'status', meaning: 'closed' }));
  });
});
