import { expect, it } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { wordsInUse } from '@/utils/sla/words/wordsInUse';
import type { RecordedAnswers } from '../support/world/recordedSite';
import { glpiWith, jiraWith, read, redmineWith, zammadWith, zendeskWith } from './situations/deskAnswers';

// Products give new tickets to an account of their own: by its name it is offered as nobody, whatever number it has.

const AT = '2026-11-16T12:00:00Z';
const owner = {
  object: 'Ticket',
  type: 'updated',
  attribute: 'owner',
  created_at: AT,
  created_by_id: 5,
  id_from: 1,
  id_to: 9,
  value_to: 'Help Queue',
};
const status = { id: 1, name: 'New', is_closed: false };

const told: readonly (readonly [adapter: string, answers: RecordedAnswers])[] = [
  ['jira', jiraWith({ assignee: { accountId: '9', displayName: 'Support Queue' } })],
  [
    'zendesk',
    [
      [
        /show_many/,
        {
          tickets: [{ id: 7, created_at: AT, updated_at: AT, status: 'new', assignee_id: 9 }],
          users: [{ id: 9, name: 'System Administrator' }],
          next_page: null,
        },
      ],
      ...zendeskWith({}),
    ],
  ],
  ['zammad', [[/ticket_history/, { history: [owner] }], ...zammadWith({ owner_id: 9, updated_at: '2026-11-16T13:00:00Z' })]],
  [
    'redmine',
    [
      [
        /issues\/7\.json/,
        { issue: { id: 7, created_on: AT, updated_on: AT, status, assigned_to: { id: 9, name: 'Fila de entrada' }, journals: [] } },
      ],
      ...redmineWith(status, { id: 2, name: 'Normal' }),
    ],
  ],
  [
    'glpi',
    glpiWith({ 5: 9, 19: '2026-11-16 13:00:00' }, [
      {
        date_mod: '2026-11-16 12:10:00',
        user_name: 'ana (7)',
        id_search_option: 5,
        linked_action: 15,
        itemtype_link: 'User',
        new_value: 'Bandeja (9)',
      },
    ]),
  ],
];

it.each(told)('%s: whoever is called like nobody is asked about, by name', async (adapter, answers) => {
  const { defaults } = siteAdapters.find(({ id }) => id === adapter)!;
  const words = wordsInUse([await read(adapter, answers)], NO_MAPPING, defaults, aivoPolicy);

  expect(words.filter(({ kind }) => kind === 'assignee')).toMatchObject([{ word: '9', seemsNobody: true, tickets: 1 }]);
});

it('redmine: a person is not', async () => {
  const [, answers] = told.find(([adapter]) => adapter === 'redmine')!;
  const [[path], ...rest] = answers as readonly (readonly [RegExp, unknown])[] as [readonly [RegExp, unknown], ...RecordedAnswers];
  const issue = { id: 7, created_on: AT, updated_on: AT, status, assigned_to: { id: 9, name: 'Ana Souza' }, journals: [] };
  const words = wordsInUse([await read('redmine', [[path, { issue }], ...rest])], NO_MAPPING, NO_MAPPING, aivoPolicy);

  const [person] = words.filter(({ kind }) => kind === 'assignee');
  expect(person).toMatchObject({ word: '9', name: 'Ana Souza' });
  expect(person?.seemsNobody).toBeUndefined();
});
