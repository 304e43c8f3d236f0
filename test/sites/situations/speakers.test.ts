import { expect, it } from 'vitest';
import type { RecordedAnswers } from '../../support/world/recordedSite';
import { freshdeskWith, jiraWith, read, zammadWith, zendeskWith } from './deskAnswers';

const AT = '2026-11-16T12:00:00Z';
const LATER = '2026-11-16T13:00:00Z';

const rt = (...said: readonly (readonly [type: string, creator: string])[]): RecordedAnswers => [
  [/user\/Nobody/, { _hyperlinks: [{ ref: 'self', id: 6 }] }],
  [/transactions\?/, { items: said.map(([Type, id], index) => ({ id: index + 1, ObjectId: 7, Type, Created: LATER, Creator: { id } })) }],
  [/tickets\?.*&fields=LastUpdated&/, { items: [] }],
  [/tickets\?/, { items: [{ id: 7, Status: 'open', Created: AT, LastUpdated: LATER, Owner: { id: 6 }, Requestor: [{ id: 'hana' }] }] }],
];

const comment = (author: object, jsdPublic = true): object => ({ created: LATER, author, jsdPublic });
const jira = jiraWith({
  reporter: { accountId: 'hana' },
  comment: {
    comments: [
      comment({ accountId: 'hana' }),
      comment({ accountId: 'ana', accountType: 'atlassian' }),
      comment({ accountId: 'auto', accountType: 'app' }),
      comment({ accountId: 'ana' }, false),
    ],
  },
});

const zendesk = (...audits: readonly object[]): RecordedAnswers => [
  [/audits/, { audits, next_page: null }],
  ...zendeskWith({ status: 'new', requester_id: 31, updated_at: LATER }),
];
const wrote = (author_id: number, rest: object = {}): object => ({
  created_at: LATER,
  events: [{ type: 'Comment', public: true, author_id }, ...('type' in rest ? [rest] : [])],
});

it.each([
  ['requestTracker', 'a ticket that the support opened', rt(['Create', 'ana'], ['Correspond', 'ana']), ['opening', 'person']],
  [
    'requestTracker',
    'a customer’s ticket, and a rule',
    rt(['Create', 'hana'], ['Correspond', 'RT_System'], ['Correspond', 'hana']),
    ['bot', 'customer'],
  ],
  ['jira', 'people and apps', jira, ['customer', 'person', 'bot']],
  [
    'zendesk',
    'a ticket that the support opened, and a rule',
    zendesk(wrote(21, { type: 'Create', field_name: 'status', value: 'new' }), wrote(-1), wrote(21), wrote(31)),
    ['opening', 'bot', 'person', 'customer'],
  ],
  [
    'zammad',
    'a ticket that the support opened, by the first and the last message that went to the customer',
    zammadWith({ first_response_at: AT, last_contact_agent_at: LATER }),
    ['opening', 'person'],
  ],
  ['zammad', 'a ticket that was answered once', zammadWith({ first_response_at: LATER, last_contact_agent_at: LATER }), ['person']],
  [
    'freshdesk',
    'the first and the last reply of each side',
    freshdeskWith({ updated_at: LATER, stats: { requester_responded_at: LATER, first_responded_at: LATER, agent_responded_at: null } }),
    ['customer', 'person'],
  ],
])('%s: who speaks is told apart in %s', async (adapter, _, answers, speakers) => {
  const { events } = await read(adapter, answers);

  expect(
    events.flatMap((event) => (event.kind === 'customerReply' ? ['customer'] : event.kind === 'supportReply' ? [event.by] : [])),
  ).toEqual(speakers);
});

const owner = (Creator: object, OldValue: string, NewValue: string, id: number): object => ({
  id,
  ObjectId: 7,
  Type: 'Set',
  Field: 'Owner',
  OldValue,
  NewValue,
  Created: LATER,
  Creator,
});
const rtOwners: RecordedAnswers = [
  [/transactions\?/, { items: [owner({ id: 'RT_System' }, '6', '21', 1), owner({ id: 'ana' }, '21', '22', 2)] }],
  ...rt().filter(([path]) => !String(path).includes('transactions')),
];
const given = (author: object, from: string | null, to: string): object => ({
  created: LATER,
  author,
  items: [{ field: 'assignee', from, to }],
});
const jiraOwners: RecordedAnswers = [
  [
    /\/search/,
    {
      issues: [
        {
          id: '1',
          key: 'SUP-7',
          fields: { created: AT, updated: LATER, assignee: { name: '22' } },
          changelog: { total: 2, histories: [given({ accountType: 'app' }, null, '21'), given({ accountType: 'atlassian' }, '21', '22')] },
        },
      ],
      total: 1,
    },
  ],
  ...jiraWith({}).slice(1),
];
const entry = (created_by_id: number, id_from: number, id_to: number): object => ({
  object: 'Ticket',
  type: 'updated',
  attribute: 'owner',
  created_at: LATER,
  created_by_id,
  id_from,
  id_to,
});
const zammadOwners: RecordedAnswers = [
  [/ticket_history/, { history: [entry(1, 1, 21), entry(5, 21, 22)] }],
  ...zammadWith({ owner_id: 22, updated_at: LATER }),
];

it.each([
  ['requestTracker', rtOwners],
  ['jira', jiraOwners],
  ['zammad', zammadOwners],
])('%s: whom a rule gave a ticket is told apart from whoever took it', async (adapter, answers) => {
  const { events } = await read(adapter, answers);

  expect(
    events.flatMap((event) => (event.kind === 'assignee' && event.to !== undefined ? [[event.to, event.isByRule ?? false]] : [])),
  ).toEqual([
    ['21', true],
    ['22', false],
  ]);
});

it('zendesk: who was put on a ticket by a rule at its creation is told apart from whoever took it', async () => {
  const created = { type: 'Create', field_name: 'status', value: 'new' };
  const routed = { type: 'Change', field_name: 'assignee_id', value: '21', via: { channel: 'rule' } };
  const taken = { type: 'Change', field_name: 'assignee_id', value: '22', via: { channel: 'web' } };
  const audits = [
    { created_at: AT, events: [created, routed] },
    { created_at: LATER, events: [taken] },
  ];
  const { events } = await read('zendesk', [
    [/audits/, { audits, next_page: null }],
    ...zendeskWith({ status: 'new', assignee_id: 22, updated_at: LATER }),
  ]);

  expect(events.filter(({ kind }) => kind === 'assignee').map((event) => 'isByRule' in event && event.isByRule)).toEqual([true, false]);
});
