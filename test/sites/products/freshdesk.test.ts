import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { freshdesk } from '@/utils/sites/freshdesk/adapter';
import { freshdeskPage } from '@/utils/sites/freshdesk/page';
import { SiteError } from '@/utils/sites/siteAnswer';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://aurora.freshdesk.com';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/freshdesk/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}
const found = (name: string, path: string) => freshdeskPage.findTickets(page(name), new URL(SITE + path), SITE);

describe('its lists', () => {
  it('give each row that links one ticket one badge, before its subject', () => {
    expect(
      found('list', '/a/tickets/filters/all_tickets').map(({ shown, anchor, lead }) => [shown.id, anchor.textContent, lead?.textContent]),
    ).toEqual([
      ['71', 'Bot responde <i>duas vezes</i>', undefined],
      ['72', 'Relatório semanal vazio', '#72'],
    ]);
  });

  it('are known as cards too', () => {
    expect(found('cards', '/a/tickets/filters/unresolved').map(({ shown, view }) => [shown.id, view])).toEqual([
      ['75', 'badge'],
      ['76', 'badge'],
    ]);
  });
});

describe('its ticket page', () => {
  test.each(['/a/tickets/71', '/a/tickets/71?current_tab=details'])('has its panel under the subject at %s', (path) => {
    expect(found('ticket', path).map(({ view, shown, anchor, place }) => [view, shown.id, anchor.textContent, place])).toEqual([
      ['badge', '64', 'Bot does not answer #64', 'before'],
      ['panel', '71', 'Bot answers twice', 'after'],
    ]);
  });

  test.each(['/a/contacts/71', '/support/tickets/71'])('is not seen at %s', (path) => {
    expect(found('ticket', path).filter(({ view }) => view === 'panel')).toEqual([]);
  });
});

const ticket = {
  id: 71,
  subject: 'Bot answers twice',
  type: 'Incident',
  status: 3,
  priority: 4,
  responder_id: 5,
  requester_id: 31,
  company_id: 41,
  requester: { id: 31, name: 'Hana Lima' },
  company: { id: 41, name: 'Loja Aurora' },
  created_at: '2026-11-16T12:00:00Z',
  updated_at: '2026-11-17T15:00:00Z',
  stats: {
    status_updated_at: '2026-11-17T14:00:00Z',
    pending_since: '2026-11-17T14:00:00Z',
    resolved_at: null,
    closed_at: null,
    reopened_at: '2026-11-17T09:00:00Z',
    requester_responded_at: '2026-11-17T10:00:00Z',
  },
};
const untouched = { ...ticket, id: 72, status: 6, responder_id: null, updated_at: ticket.created_at, stats: null };
const fields = [
  { name: 'priority', choices: { Low: 1 } },
  {
    name: 'status',
    choices: { 2: ['Aberto', 'Em processo'], 3: ['Pendente', 'Aguardando'], 4: ['Resolvido'], 5: ['Fechado'], 6: ['Com o parceiro'] },
  },
];
const standard: RecordedAnswers = [
  [/^\/api\/v2\/agents\/me$/, { id: 5, ticket_scope: 1, contact: { name: 'Ana', email: 'ana@aurora.example' } }],
  [
    /^\/api\/_\/ticket_fields$/,
    {
      ticket_fields: [
        {
          name: 'status',
          choices: [
            { value: 2, label: 'Aberto' },
            { value: 3, label: 'Pendente' },
          ],
        },
      ],
    },
  ],
  [/^\/api\/_\/tickets\?query_hash/, { tickets: [ticket] }],
  [/^\/api\/_\/tickets\/71\?/, { ticket }],
];
const documentedOnly: RecordedAnswers = [
  [/^\/api\/v2\/agents\/me$/, { id: 5 }],
  [/^\/api\/v2\/ticket_fields$/, fields],
  [/^\/api\/v2\/search\/tickets/, { total: 1, results: [{ ...ticket, stats: undefined, requester: undefined }] }],
  [/^\/api\/v2\/tickets\/71\?/, ticket],
  [/^\/api\/v2\/tickets\/72\?/, untouched],
];
const clientOf = (answers: RecordedAnswers) => freshdesk.client(SITE, recordedSite(SITE, answers).get);
const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

const whole = {
  site: SITE,
  id: '71',
  label: '#71',
  url: `${SITE}/a/tickets/71`,
  title: 'Bot answers twice',
  customer: 'Loja Aurora',
  type: 'Incident',
  createdAt: at('16T12:00:00'),
  status: 'Pendente',
  priority: 'Urgent',
  assignee: '5',
  isMine: true,
  partialSince: at('17T15:00:00'),
  revision: ticket.updated_at,
  native: [],
  events: [
    { at: at('17T09:00:00'), kind: 'status', to: 'Aberto', meaning: 'open' },
    { at: at('17T14:00:00'), kind: 'status', to: 'Pendente', meaning: 'waitingCustomer' },
    { at: at('17T10:00:00'), kind: 'customerReply' },
  ],
};

describe('its client', () => {
  it.each([
    ['its own API', standard],
    ['the documented one', documentedOnly],
  ])('reads the queue by %s, with what it tells of the past, and marks it partial', async (_, answers) => {
    expect(await clientOf(answers).queue(new Map())).toEqual({ ids: ['71'], changed: [whole] });
    expect(await clientOf(answers).tickets(['71', '99'])).toEqual([whole]);
  });

  it('knows all of a ticket that nobody has touched yet, statuses of the account included', async () => {
    const [record] = await clientOf(documentedOnly).tickets(['72']);

    expect(record).toMatchObject({
      partialSince: undefined,
      isMine: false,
      events: [
        { at: at('16T12:00:00'), kind: 'status', to: 'Com o parceiro' },
        { at: at('16T12:00:00'), kind: 'priority', to: 'Urgent' },
        { at: at('16T12:00:00'), kind: 'assignee', to: undefined },
      ],
    });
  });

  it('does not believe a list that holds tickets of others', async () => {
    const everybodys: RecordedAnswers = [[/^\/api\/_\/tickets\?query_hash/, { tickets: [ticket, { ...ticket, id: 9, responder_id: 8 }] }]];

    expect((await clientOf([...everybodys, ...documentedOnly]).queue(new Map())).ids).toEqual(['71']);
  });

  it('goes by numbers where the account may not read how statuses are called', async () => {
    const [record] = await clientOf(documentedOnly.filter(([path]) => !path.test('/api/v2/ticket_fields'))).tickets(['71']);

    expect(record).toMatchObject({ status: '3', events: [{ to: '2', meaning: 'open' }, { to: '3', meaning: 'waitingCustomer' }, {}] });
  });

  it('never asks for what is no number', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    expect(await freshdesk.client(SITE, get).tickets(['71/../../agents', ''])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each(['busy', 'signedOut', 'unreachable'] as const)('does not go on asking when the site is %s', async (failure) => {
    let asked = 0;
    const get = async (): Promise<never> => {
      asked += 1;
      throw new SiteError(failure, 'no');
    };

    await expect(freshdesk.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure });
    expect(asked).toBe(1);
  });

  it.each([
    ['its own API', standard],
    ['the documented one', documentedOnly],
  ])('throws nothing but a SiteError whatever field of %s is odd', async (_, normal) => {
    const { tried, thrown } = await readOdd(normal, (answers) => [clientOf(answers).queue(new Map()), clientOf(answers).tickets(['71'])]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });
});

describe('recognizing it', () => {
  it('asks who is signed in', async () => {
    expect(await freshdesk.recognize(new URL(`${SITE}/a/tickets/71`), recordedSite(SITE, standard).get)).toBe(SITE);
    expect(await freshdesk.recognize(new URL(SITE), recordedSite(SITE, [[/agents\/me/, { id: 5 }]]).get)).toBeUndefined();
  });
});
