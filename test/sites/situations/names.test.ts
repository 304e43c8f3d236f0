import { describe, expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { ticketOf } from '@/utils/sla/words/mapping';
import { type Mapping, NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { wordsInUse } from '@/utils/sla/words/wordsInUse';
import { observed } from '@/utils/tickets/observed';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import type { RecordedAnswers } from '../../support/world/recordedSite';
import { read } from './deskAnswers';

const AT = '2026-11-16T12:00:00Z';
const LATER = '2026-11-16T14:00:00Z';

const defaultsOf = (adapter: string): Mapping => siteAdapters.find(({ id }) => id === adapter)!.defaults;
const lastStatus = (adapter: string, record: TicketRecord, statuses: Mapping['statuses'] = {}): string | undefined => {
  const { ticket } = ticketOf(record, { ...NO_MAPPING, statuses }, defaultsOf(adapter), aivoPolicy);
  const last = ticket.events.findLast(({ kind }) => kind === 'status');
  return last?.kind === 'status' ? last.to : undefined;
};

const jiraIn = (status: object, change: object, statuses: readonly object[]): RecordedAnswers => [
  [
    /\/search/,
    {
      issues: [
        {
          id: '1',
          key: 'SUP-7',
          fields: { created: AT, updated: LATER, status },
          changelog: { total: 1, histories: [{ created: LATER, items: [{ field: 'status', ...change }] }] },
        },
      ],
      total: 1,
    },
  ],
  [/\/myself/, { name: 'ana' }],
  [/\/status$/, statuses],
];

const validations = [
  { id: '1', name: 'Open', statusCategory: { key: 'new', name: 'To Do' } },
  { id: '10011', name: 'Validation', statusCategory: { key: 'indeterminate', name: 'In Progress' } },
  { id: '10099', name: 'Validation', statusCategory: { key: 'done', name: 'Done' } },
];
const inValidation = (id: string): RecordedAnswers =>
  jiraIn({ id, name: 'Validation' }, { from: '1', fromString: 'Open', to: id, toString: 'Validation' }, validations);

describe('jira: two statuses of one name', () => {
  it.each([
    ['10011', 'open', 'Validation · In Progress'],
    ['10099', 'resolved', 'Validation · Done'],
  ])('%s is %s, and is mapped by itself', async (id, meaning, word) => {
    const record = await read('jira', inValidation(id));

    expect([lastStatus('jira', record), record.status]).toEqual([meaning, word]);
    expect(lastStatus('jira', record, { [word]: 'waitingThirdParty' })).toBe('waitingThirdParty');
  });

  it('go on meaning what was said of their common name before', async () => {
    const record = await read('jira', inValidation('10011'));
    const mapping: Mapping = { ...NO_MAPPING, statuses: { validation: 'waitingCustomer' } };

    expect(lastStatus('jira', record, mapping.statuses)).toBe('waitingCustomer');
    expect(wordsInUse([record], mapping, NO_MAPPING, aivoPolicy).find(({ word }) => word === 'Validation · In Progress')).toMatchObject({
      byAnalyst: 'waitingCustomer',
    });
  });
});

describe('jira: a status that the site does not list', () => {
  const now = { id: '77', name: 'Com o parceiro' };

  it.each([
    ['that its history names as it is', { from: '1', to: '77', toString: 'Com o parceiro' }],
    ['that its history names as it was', { from: '1', to: '77', toString: 'Parceiro' }],
    ['that its history does not name', { from: '1', to: '77' }],
  ])('%s is called by the name that the ticket tells', async (_, change) => {
    const record = await read('jira', jiraIn(now, change, validations));

    expect([record.status, record.events.findLast(({ kind }) => kind === 'status')]).toEqual([
      'Com o parceiro',
      expect.objectContaining({ to: 'Com o parceiro', id: '77' }),
    ]);
  });
});

/** Each product's history calls a status as it was called then; the present name is another one. */
const renamed: readonly (readonly [adapter: string, answers: RecordedAnswers, before: string, now: string])[] = [
  [
    'jira',
    jiraIn({ id: '10100', name: 'Em análise' }, { from: '1', fromString: 'Open', to: '10100', toString: 'Under analysis' }, [
      { id: '10100', name: 'Em análise', statusCategory: { key: 'indeterminate' } },
    ]),
    'Under analysis',
    'Em análise',
  ],
  [
    'zammad',
    [
      [/users\/me/, { id: 5 }],
      [
        /ticket_states/,
        [
          { id: 2, name: 'offen', state_type: 'open' },
          { id: 3, name: 'wartet auf Kunde', state_type: 'pending reminder' },
        ],
      ],
      [/ticket_priorities/, [{ id: 2, name: '2 normal' }]],
      [
        /ticket_history/,
        {
          history: [
            { created_at: AT, object: 'Ticket', type: 'created' },
            {
              created_at: LATER,
              object: 'Ticket',
              type: 'updated',
              attribute: 'state',
              value_from: 'open',
              id_from: 2,
              value_to: 'pending customer',
              id_to: 3,
            },
          ],
        },
      ],
      [
        /tickets\/7\?all/,
        { assets: { Ticket: { 7: { id: 7, state_id: 3, priority_id: 2, owner_id: 5, created_at: AT, updated_at: LATER } } } },
      ],
    ],
    'pending customer',
    'wartet auf Kunde',
  ],
];

describe.each(renamed)('%s: a status that was renamed', (adapter, answers, before, now) => {
  it('is called as it is now, and its history leads to it', async () => {
    const record = observed(undefined, await read(adapter, answers), Date.parse(LATER));

    expect(record.events.findLast(({ kind }) => kind === 'status')).toMatchObject({ to: now, aka: before });
    expect([record.status, record.lacking, record.partialSince]).toEqual([now, undefined, undefined]);
  });

  test.each([before, now])('goes on meaning what was said of it as "%s"', async (word) => {
    expect(lastStatus(adapter, await read(adapter, answers), { [word]: 'waitingThirdParty' })).toBe('waitingThirdParty');
  });
});

it('zendesk: two statuses of one label are told apart, and lead to the present one', async () => {
  const answers: RecordedAnswers = [
    [/users\/me/, { user: { id: 5 } }],
    [
      /custom_statuses/,
      {
        custom_statuses: [
          { id: 61, agent_label: 'Aguardando', status_category: 'open' },
          { id: 62, agent_label: 'Aguardando', status_category: 'hold' },
        ],
      },
    ],
    [
      /show_many/,
      {
        tickets: [{ id: 7, created_at: AT, updated_at: LATER, status: 'hold', custom_status_id: 62, priority: null, assignee_id: null }],
        next_page: null,
      },
    ],
    [
      /audits/,
      {
        audits: [
          { created_at: AT, events: [{ type: 'Create', field_name: 'status', value: 'new' }] },
          {
            created_at: LATER,
            events: [
              { type: 'Change', field_name: 'status', previous_value: 'new', value: 'hold' },
              { type: 'Change', field_name: 'custom_status_id', previous_value: '60', value: '62' },
            ],
          },
        ],
        next_page: null,
      },
    ],
  ];
  const record = observed(undefined, await read('zendesk', answers), Date.parse(LATER));

  expect(record.events.findLast(({ kind }) => kind === 'status')).toMatchObject({
    to: 'Aguardando · hold',
    id: '62',
    aka: 'Aguardando',
    meaning: 'waitingThirdParty',
  });
  expect(record.lacking).toBeUndefined();
});
