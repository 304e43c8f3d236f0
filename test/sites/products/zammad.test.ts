import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { zammad } from '@/utils/sites/zammad/adapter';
import { zammadPage } from '@/utils/sites/zammad/page';
import { memoOf, readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://desk.example/zammad';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/zammad/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}
const found = (name: string, address: string) => zammadPage.findTickets(page(name), new URL(address), SITE);

describe('its lists', () => {
  it('give each ticket one badge, before its title', () => {
    expect(
      found('overview', `${SITE}/#ticket/view/my_assigned`).map(({ shown, anchor, lead }) => [
        shown.id,
        anchor.textContent,
        lead?.textContent,
      ]),
    ).toEqual([
      ['57', 'La consola <script> tarda', '96001'],
      ['58', 'Webhook duplicado', '96002'],
    ]);
  });
});

describe('its ticket page', () => {
  it('has its panel under the title of the ticket in front', () => {
    expect(found('zoom', `${SITE}/#ticket/zoom/57`).map(({ view, shown, anchor, place }) => [view, shown.id, anchor.id, place])).toEqual([
      ['panel', '57', 'in-front', 'after'],
    ]);
  });

  it('is known in the newer interface too', () => {
    const slots = found('detail', `${SITE}/desktop/tickets/57`).filter(({ view }) => view === 'panel');

    expect(slots.map(({ shown, anchor, place }) => [shown.id, anchor.getAttribute('role'), place])).toEqual([['57', 'feed', 'prepend']]);
    expect(found('desktop', `${SITE}/desktop/tickets/view/my_assigned`).map(({ view, shown }) => [view, shown.id])).toEqual([
      ['badge', '57'],
    ]);
  });
});

const ticket = {
  id: 57,
  number: '96001',
  title: 'Console is slow',
  state_id: 9,
  priority_id: 3,
  owner_id: 5,
  customer_id: 31,
  organization_id: 41,
  created_at: '2026-11-16T12:00:00.000Z',
  updated_at: '2026-11-17T15:00:00.000Z',
};
const entry = (created_at: string, attribute: string, from: [string, number], to: [string, number]) => ({
  created_at,
  created_by_id: 5,
  object: 'Ticket',
  type: 'updated',
  attribute,
  value_from: from[0],
  value_to: to[0],
  id_from: from[1],
  id_to: to[1],
});
const history = [
  { created_at: '2026-11-16T12:00:00.000Z', created_by_id: 31, object: 'Ticket', type: 'created' },
  entry('2026-11-16T12:20:00.000Z', 'owner', ['-', 1], ['Ana Souza', 5]),
  entry('2026-11-16T12:30:00.000Z', 'state', ['new', 1], ['open', 2]),
  entry('2026-11-16T13:00:00.000Z', 'state', ['open', 2], ['com o parceiro', 9]),
  entry('2026-11-16T13:00:00.000Z', 'pending_time', ['', 0], ['2026-11-20', 0]),
  { created_at: '2026-11-16T14:00:00.000Z', created_by_id: 31, object: 'Ticket::Article', type: 'created' },
];
const assets = {
  Ticket: { 57: ticket },
  User: { 31: { id: 31, firstname: 'Hana', lastname: 'Lima' } },
  Organization: { 41: { id: 41, name: 'Loja Aurora' } },
};
const standard: RecordedAnswers = [
  [/tickets\/search/, { tickets: [57], tickets_count: 1, assets }],
  [/users\/me/, { id: 5 }],
  [
    /ticket_states/,
    [
      { id: 1, name: 'new', state_type: 'new', ignore_escalation: false },
      { id: 2, name: 'open', state_type: 'open', ignore_escalation: false },
      { id: 9, name: 'com o parceiro', state_type: 'open', ignore_escalation: true },
      { id: 10, name: 'espera interna', state_type: 'pending reminder', ignore_escalation: false },
    ],
  ],
  [/ticket_priorities/, [{ id: 3, name: '3 high' }]],
  [/ticket_history/, { history, assets: {} }],
  [/tickets\/57\?all/, { assets, ticket_id: 57 }],
];
const clientOf = (answers: RecordedAnswers) => zammad.client(SITE, recordedSite(SITE, answers).get);
const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

describe('its client', () => {
  it('reads a ticket with its whole history; states that stop the escalation are pauses', async () => {
    expect((await clientOf(standard).queue(new Map())).changed).toMatchObject([
      {
        id: '57',
        label: '#96001',
        url: `${SITE}/#ticket/zoom/57`,
        customer: 'Loja Aurora',
        status: 'com o parceiro',
        priority: '3 high',
        isMine: true,
        partialSince: undefined,
        events: [
          { at: at('16T12:00:00'), kind: 'status', to: 'new', meaning: 'open' },
          { at: at('16T12:00:00'), kind: 'priority', to: '3 high' },
          { at: at('16T12:00:00'), kind: 'assignee', to: undefined },
          { at: at('16T12:20:00'), kind: 'assignee', to: '5' },
          { at: at('16T12:30:00'), kind: 'status', to: 'open', meaning: 'open' },
          { at: at('16T13:00:00'), kind: 'status', to: 'com o parceiro', meaning: 'waitingCustomer' },
          { at: at('16T14:00:00'), kind: 'customerReply' },
        ],
      },
    ]);
  });

  it('takes a waiting state that lets the escalation run for work', async () => {
    const waiting = [entry('2026-11-16T13:00:00.000Z', 'state', ['open', 2], ['espera interna', 10])];
    const [record] = await clientOf([[/ticket_history/, { history: waiting }], ...standard]).tickets(['57']);

    expect(record?.events.findLast(({ kind }) => kind === 'status')).toMatchObject({ to: 'espera interna', meaning: 'open' });
  });

  it('asks for nothing but the list when nothing changed and it remembers who asks', async () => {
    const memo = memoOf();
    const known = new Map([['57', ticket.updated_at]]);
    await zammad.client(SITE, recordedSite(SITE, standard).get, { memo }).queue(known);
    const { get, asked } = recordedSite(SITE, standard);

    expect(await zammad.client(SITE, get, { memo }).queue(known)).toEqual({ ids: ['57'], changed: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('condition[ticket.owner_id][pre_condition]=current_user.id');
  });

  const listing = (...tickets: readonly object[]): object => ({
    tickets: tickets.map((each) => ('id' in each ? each.id : 0)),
    assets: { ...assets, Ticket: Object.fromEntries(tickets.map((each, index) => [index, { ...ticket, ...each }])) },
    index: { tickets: [] },
  });
  const states = [
    { id: 9, name: 'com o parceiro', state_type: 'open' },
    { id: 4, name: 'fechado', state_type: 'closed' },
    { id: 12, name: 'no laboratório', state_type: 'open' },
  ];
  const mixed = listing({ id: 57 }, { id: 58, owner_id: 6 }, { id: 59, state_id: 4 }, { id: 60, state_id: 12 });

  it.each([
    ['the search', [/tickets\/search/, mixed]],
    ['an overview that somebody edited, where the search is refused', [/view=my_assigned/, mixed]],
  ] as const)('takes for mine what is by owner and state, whatever %s lists', async (_, answer) => {
    const answers: RecordedAnswers = [answer, [/ticket_states/, states], ...standard.filter(([path]) => !path.test('tickets/search'))];

    expect((await clientOf(answers).queue(new Map())).ids).toEqual(['57', '60']);
  });

  it('asks anew who it is, and which states there are, when what it finds says otherwise', async () => {
    for (const kept of [
      { me: '6', open: ['9'], done: ['4'] },
      { me: '5', open: ['2'], done: ['4'] },
    ]) {
      const memo = memoOf(JSON.stringify(kept));

      expect((await zammad.client(SITE, recordedSite(SITE, standard).get, { memo }).queue(new Map())).ids).toEqual(['57']);
      expect(JSON.parse(memo.words ?? '')).toMatchObject({ me: '5', open: ['1', '2', '9', '10'] });
    }
  });

  it('has a ticket whose history is not for this account as partial', async () => {
    const [record] = await clientOf(standard.filter(([path]) => !path.test('ticket_history'))).tickets(['57']);

    expect(record).toMatchObject({ partialSince: at('17T15:00:00'), status: 'com o parceiro' });
  });

  it('leaves out a ticket that is gone', async () => {
    expect(await clientOf(standard).tickets(['99'])).toEqual([]);
  });

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const { tried, thrown } = await readOdd(standard, (answers) => [clientOf(answers).queue(new Map()), clientOf(answers).tickets(['57'])]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

describe('recognizing it', () => {
  it('asks what its own interface asks before anybody signs in', async () => {
    const { get } = recordedSite('https://desk.example', [
      [/^\/zammad\/api\/v1\/signshow$/, { config: { product_name: 'Suporte', fqdn: 'desk.example' } }],
    ]);

    expect(await zammad.recognize(new URL(`${SITE}/#dashboard`), get)).toBe(SITE);
  });
});
