import type { RecordedAnswers } from '../../support/world/recordedSite';
import { hubspotHistory } from './hubspotHistory';
import { CREATED, DAY, at, steps, type Field, UPDATED } from './toldSteps';

// One ticket of each product that tells histories: it was new, waited, went on and waits for a partner; it was assigned, and became more urgent twice. No
// word comes back, so that whatever is missing in between shows.

const numbered = (word: string): readonly object[] => [1, 2, 3, 4].map((id) => ({ id, name: `${word} ${id}` }));

export interface ToldHistory {
  readonly ticket: string;
  /** What the product answers where its history consists of these entries, of `entries`. */
  answers(entries: readonly object[]): RecordedAnswers;
  readonly entries: readonly object[];
  /** Which of the entries nothing tells of when they are missing: the creation, and the first change of each field. */
  readonly unmissed: number;
  /** The product tells values without what they replaced: of a missing one nothing tells, save by the other dates of its status or owner. */
  readonly tellsValuesAlone?: true;
}

const jiraFields: Readonly<Record<Field, (id: string) => string>> = {
  status: (id) => `Status ${id}`,
  priority: (id) => `Priority ${id}`,
  assignee: (id) => id,
};

export const toldHistories: Readonly<Record<string, ToldHistory>> = {
  jira: {
    ticket: 'SUP-7',
    unmissed: 3,
    entries: steps.map(([hour, field, from, to]) => ({
      created: at(hour),
      items: [{ field, from, fromString: from && jiraFields[field](from), to, toString: jiraFields[field](to) }],
    })),
    answers: (histories) => [
      [
        /\/search/,
        {
          issues: [
            {
              id: '1',
              key: 'SUP-7',
              fields: {
                created: CREATED,
                updated: UPDATED,
                status: { id: '4', name: 'Status 4' },
                priority: { id: '3', name: 'Priority 3' },
                assignee: { name: '5' },
                comment: { comments: [], total: 0 },
              },
              changelog: { total: histories.length, histories },
            },
          ],
          total: 1,
        },
      ],
      [/\/myself/, { name: '5' }],
      [/\/status$/, []],
    ],
  },
  zendesk: {
    ticket: '7',
    unmissed: 4,
    entries: [
      {
        created_at: CREATED,
        events: [
          { type: 'Create', field_name: 'status', value: 'new' },
          { type: 'Create', field_name: 'priority', value: 'low' },
        ],
      },
      ...(
        [
          [13, 'assignee_id', null, 7],
          [14, 'status', 'new', 'pending'],
          [14, 'priority', 'low', 'normal'],
          [15, 'status', 'pending', 'open'],
          [16, 'assignee_id', 7, 5],
          [17, 'priority', 'normal', 'high'],
          [18, 'status', 'open', 'hold'],
        ] as const
      ).map(([hour, field_name, previous_value, value]) => ({
        created_at: at(hour),
        events: [{ type: 'Change', field_name, previous_value, value }],
      })),
    ],
    answers: (audits) => [
      [/users\/me/, { user: { id: 5 } }],
      [
        /show_many/,
        {
          tickets: [{ id: 7, created_at: CREATED, updated_at: UPDATED, status: 'hold', priority: 'high', assignee_id: 5 }],
          next_page: null,
        },
      ],
      [/audits/, { audits, next_page: null }],
    ],
  },
  zammad: {
    ticket: '7',
    unmissed: 4,
    entries: [
      { created_at: CREATED, object: 'Ticket', type: 'created' },
      ...steps.map(([hour, field, from, to]) => ({
        created_at: at(hour),
        created_by_id: 5,
        object: 'Ticket',
        type: 'updated',
        attribute: { status: 'state', priority: 'priority', assignee: 'owner' }[field],
        value_from: field === 'assignee' ? 'x' : `${field} ${from}`,
        value_to: field === 'assignee' ? 'y' : `${field} ${to}`,
        id_from: from || 1,
        id_to: to,
      })),
    ],
    answers: (history) => [
      [/users\/me/, { id: 5 }],
      [/ticket_states/, numbered('status')],
      [/ticket_priorities/, numbered('priority')],
      [/ticket_history/, { history }],
      [
        /tickets\/7\?all/,
        { assets: { Ticket: { 7: { id: 7, state_id: 4, priority_id: 3, owner_id: 5, created_at: CREATED, updated_at: UPDATED } } } },
      ],
    ],
  },
  requestTracker: {
    ticket: '7',
    unmissed: 4,
    entries: [
      { id: 1, ObjectId: 7, Type: 'Create', Created: CREATED },
      ...steps.map(([hour, field, from, to], index) => ({
        id: index + 2,
        ObjectId: 7,
        Type: field === 'status' ? 'Status' : 'Set',
        Field: { status: 'Status', priority: 'Priority', assignee: 'Owner' }[field],
        OldValue: from || '6',
        NewValue: to,
        Created: at(hour),
      })),
    ],
    answers: (items) => [
      [/user\/Nobody/, { _hyperlinks: [{ ref: 'self', id: 6 }] }],
      [/transactions\?/, { items }],
      [/tickets\?.*&fields=LastUpdated&/, { items: [{ id: '7' }] }],
      [/tickets\?/, { items: [{ id: '7', Status: '4', Priority: '3', Created: CREATED, LastUpdated: UPDATED, Owner: { id: 5 } }] }],
    ],
  },
  redmine: {
    ticket: '7',
    unmissed: 3,
    entries: steps.map(([hour, field, old_value, new_value]) => ({
      created_on: at(hour),
      user: { id: 5, name: 'Ana' },
      notes: '',
      details: [
        {
          property: 'attr',
          name: { status: 'status_id', priority: 'priority_id', assignee: 'assigned_to_id' }[field],
          old_value: old_value || null,
          new_value,
        },
      ],
    })),
    answers: (journals) => [
      [/issue_statuses/, { issue_statuses: numbered('status') }],
      [/issue_priorities/, { issue_priorities: numbered('priority') }],
      [/issues\.json\?/, { issues: [{ id: 7 }] }],
      [
        /issues\/7\.json/,
        {
          issue: {
            id: 7,
            created_on: CREATED,
            updated_on: UPDATED,
            status: { id: 4, name: 'status 4' },
            priority: { id: 3, name: 'priority 3' },
            assigned_to: { id: 5, name: 'Ana' },
            journals,
          },
        },
      ],
    ],
  },
  glpi: {
    ticket: '7',
    unmissed: 4,
    entries: [
      { date_mod: `${DAY} 12:00:00`, id_search_option: 0, linked_action: 20, old_value: '', new_value: '' },
      ...steps.map(([hour, field, old_value, new_value]) => ({
        date_mod: `${DAY} ${hour}:00:00`,
        user_name: 'ana (5)',
        id_search_option: { status: 12, priority: 3, assignee: 5 }[field],
        linked_action: 0,
        old_value: field === 'assignee' && old_value ? `Ana (${old_value})` : old_value,
        new_value: field === 'assignee' ? `Ana (${new_value})` : new_value,
      })),
    ],
    answers: (_logs) => [
      [/initSession/, { session_token: 'a', session: { glpiID: 5, glpi_tz: 'UTC' } }],
      [/killSession/, {}],
      [/search\/Ticket/, { totalcount: 1, data: [{ 2: 7, 3: 3, 5: 5, 12: 4, 15: `${DAY} 12:00:00`, 19: `${DAY} 18:00:00` }] }],
      [/getMultipleItems/, [{ id: 7, _logs }]],
    ],
  },
  hubspot: hubspotHistory,
  embedded: {
    ticket: '7',
    unmissed: 3,
    entries: [
      { at: CREATED, status: 's1', priority: 'p1', assignee: null },
      ...steps.map(([hour, field, , to]) => ({ at: at(hour), [field]: { status: `s${to}`, priority: `p${to}`, assignee: to }[field] })),
    ],
    answers: (history) => [
      [/\/api\/me/, { id: '5' }],
      [
        /\?ids=/,
        {
          tickets: [
            {
              id: '7',
              status: { code: 's4' },
              priority: { code: 'p3' },
              assignee: { id: '5' },
              createdAt: CREATED,
              updatedAt: UPDATED,
              revision: '9',
              history,
            },
          ],
          next: null,
        },
      ],
    ],
  },
};
