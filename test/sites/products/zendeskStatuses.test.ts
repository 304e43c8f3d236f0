import { describe, expect, it, test } from 'vitest';
import { ticketOf } from '@/utils/sla/words/mapping';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { SiteError } from '@/utils/sites/siteAnswer';
import { zendesk } from '@/utils/sites/zendesk/adapter';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://acme.zendesk.com';
const ticket = {
  id: 7,
  status: 'hold',
  custom_status_id: 64,
  created_at: '2026-11-16T12:00:00Z',
  updated_at: '2026-11-17T15:00:00Z',
};
const became = (hour: number, ...fields: readonly (readonly [name: string, value: string])[]): object => ({
  created_at: `2026-11-16T${hour}:00:00Z`,
  events: fields.map(([field_name, value]) => ({ type: 'Change', field_name, value })),
});
const own: RecordedAnswers[number] = [
  /^\/api\/v2\/custom_statuses$/,
  {
    custom_statuses: [
      { id: 61, agent_label: 'Aberto', status_category: 'open', default: true, active: true },
      { id: 62, agent_label: 'Aguardando N2', status_category: 'open', default: false, active: true },
      { id: 63, agent_label: 'Pendente', status_category: 'pending', default: true, active: true },
      { id: 64, agent_label: 'Com o parceiro', status_category: 'hold', default: false, active: false },
      { id: 65, agent_label: 'Pending', status_category: 'open', default: false, active: true },
      { id: 66, agent_label: 'Resolvido', status_category: 'solved', default: false, active: true },
    ],
  },
];
const read = (audits: readonly object[], fields: object = {}): RecordedAnswers => [
  [/users\/me/, { user: { id: 21 } }],
  [/show_many|search\.json/, { tickets: [{ ...ticket, ...fields }], next_page: null }],
  [/audits/, { audits, next_page: null }],
];
const first = async (answers: RecordedAnswers): Promise<TicketRecord> =>
  (await zendesk.client(SITE, recordedSite(SITE, answers).get).tickets(['7']))[0]!;

/** The account's words and, in order, what they stand for while nobody mapped them. */
async function wordsOf(answers: RecordedAnswers): Promise<readonly (readonly [string, string | undefined])[]> {
  const record = await first(answers);
  const words = record.events.flatMap((event) => (event.kind === 'status' ? [event.to] : []));
  const meanings = ticketOf(record, NO_MAPPING, zendesk.defaults, aivoPolicy).ticket.events.flatMap((event) =>
    event.kind === 'status' ? [event.to] : [],
  );
  return words.map((word, index) => [word, meanings[index]]);
}

describe('a status of the account’s own', () => {
  test.each([
    [
      'is called as its agents call it and means what its category does',
      [became(12, ['status', 'hold'], ['custom_status_id', '64'])],
      ['Com o parceiro', 'waitingThirdParty'],
    ],
    ['changes within its category as well', [became(12, ['custom_status_id', '62'])], ['Aguardando N2', 'open']],
    ['gives way to the category’s first one', [became(12, ['custom_status_id', '61'])], ['open', 'open']],
    [
      'is called by its category where it is the category’s first one',
      [became(12, ['status', 'pending'], ['custom_status_id', '63'])],
      ['pending', 'waitingCustomer'],
    ],
    [
      'is called by its category where its own word is that of another category',
      [became(12, ['custom_status_id', '65'])],
      ['open', 'open'],
    ],
    ['does not hide that the ticket was closed', [became(12, ['status', 'closed'], ['custom_status_id', '66'])], ['closed', 'closed']],
    [
      'is called by its category where the account has deleted it',
      [became(12, ['status', 'hold'], ['custom_status_id', '99'])],
      ['hold', 'waitingThirdParty'],
    ],
  ] as const)('%s', async (_, audits, expected) => {
    expect(await wordsOf([own, ...read(audits)])).toEqual([expected]);
  });

  test.each([
    [
      'two changes of category',
      [
        ['status', 'solved'],
        ['status', 'open'],
      ],
      ['solved', 'open'],
    ],
    [
      'each with its own status',
      [
        ['status', 'solved'],
        ['custom_status_id', '66'],
        ['status', 'open'],
        ['custom_status_id', '62'],
      ],
      ['Resolvido', 'Aguardando N2'],
    ],
    [
      'its own statuses before and behind the categories',
      [
        ['custom_status_id', '66'],
        ['status', 'solved'],
        ['status', 'open'],
        ['custom_status_id', '62'],
      ],
      ['Resolvido', 'Aguardando N2'],
    ],
    [
      'a category with a first status, and a change within it',
      [
        ['status', 'open'],
        ['custom_status_id', '61'],
        ['custom_status_id', '62'],
      ],
      ['open', 'Aguardando N2'],
    ],
    [
      'only one of them with its own status',
      [
        ['status', 'solved'],
        ['status', 'hold'],
        ['custom_status_id', '64'],
      ],
      ['solved', 'Com o parceiro'],
    ],
  ] as const)('is each change of one audit, as a trigger makes a second one: %s', async (_, fields, expected) => {
    const words = await wordsOf([own, ...read([became(12, ...fields)])]);

    expect(words.map(([word]) => word)).toEqual(expected);
  });

  it('is known of a ticket that nobody has touched', async () => {
    expect(await wordsOf([own, ...read([], { updated_at: ticket.created_at })])).toEqual([['Com o parceiro', 'waitingThirdParty']]);
  });

  test.each(['notFound', 'notAllowed', 'unreadable'] as const)(
    'leaves the category where the account has none to tell: %s',
    async (failure) => {
      const audits = [became(12, ['status', 'hold'], ['custom_status_id', '64'])];

      expect(await wordsOf([[own[0], new SiteError(failure, 'no')], ...read(audits)])).toEqual([['hold', 'waitingThirdParty']]);
    },
  );

  it('is not asked for when nothing changed, nor where tickets have none', async () => {
    const ask = async (known: ReadonlyMap<string, string>, fields: object = {}): Promise<readonly string[]> => {
      const { get, asked } = recordedSite(SITE, [own, ...read([], { assignee_id: 21, ...fields })]);
      await zendesk.client(SITE, get).queue(known);
      return asked.filter((path) => path.includes('custom_statuses'));
    };

    expect(await ask(new Map([['7', ticket.updated_at]]))).toEqual([]);
    expect(await ask(new Map(), { custom_status_id: null })).toEqual([]);
    expect(await ask(new Map())).toHaveLength(1);
  });

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const { thrown } = await readOdd([own, ...read([became(12, ['custom_status_id', '62'])])], (answers) => [first(answers)]);

    expect(thrown).toEqual([]);
  });
});
