import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';
import { zendesk } from '@/utils/sites/zendesk/adapter';
import { zendeskPage } from '@/utils/sites/zendesk/page';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://acme.zendesk.com';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/zendesk/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}

describe('its view', () => {
  it('gives each loaded ticket a badge before its subject, and group rows none', () => {
    const slots = zendeskPage.findTickets(page('view'), new URL(`${SITE}/agent/filters/1`), SITE);

    expect(slots.map(({ shown, view, place, anchor }) => [shown.id, view, place, anchor.textContent])).toEqual([
      ['4711', 'badge', 'before', 'Bot não responde <b>'],
      ['4712', 'badge', 'before', 'Relatório sem dados'],
    ]);
  });

  it('tells the category of a status, whatever the custom status is called', () => {
    const slots = zendeskPage.findTickets(page('view'), new URL(`${SITE}/agent/filters/1`), SITE);

    expect(slots.map(({ shown }) => shown.status)).toEqual(['open', 'pending']);
  });

  it('knows no tickets outside the workspace', () => {
    expect(zendeskPage.findTickets(page('view'), new URL(`${SITE}/hc/requests`), SITE)).toEqual([]);
  });
});

describe('its ticket page', () => {
  it('has its panel in the tab that is in front', () => {
    const slots = zendeskPage.findTickets(page('ticket'), new URL(`${SITE}/agent/tickets/4711`), SITE);

    expect(slots.map(({ view, shown, anchor, place }) => [view, shown.id, anchor.id, place])).toEqual([
      ['panel', '4711', 'in-front', 'before'],
    ]);
  });
});

const ticket = {
  id: 4711,
  subject: 'Bot não responde',
  status: 'pending',
  priority: 'high',
  type: 'incident',
  assignee_id: 21,
  requester_id: 31,
  organization_id: 41,
  created_at: '2026-11-16T12:00:00Z',
  updated_at: '2026-11-17T15:00:00Z',
};
const audits = [
  {
    created_at: '2026-11-16T12:00:00Z',
    author_id: 31,
    events: [
      { type: 'Create', field_name: 'status', value: 'new' },
      { type: 'Create', field_name: 'priority', value: null },
      { type: 'Create', field_name: 'assignee_id', value: null },
      { type: 'Comment', public: true, author_id: 31 },
      { type: 'SomethingNew', anything: [1] },
    ],
  },
  {
    created_at: '2026-11-16T12:20:00Z',
    author_id: 21,
    events: [
      { type: 'Change', field_name: 'assignee_id', value: '21', previous_value: null },
      { type: 'Change', field_name: 'priority', value: 'high', previous_value: null },
      { type: 'Change', field_name: 'status', value: 'pending', previous_value: 'new' },
      { type: 'Comment', public: true, author_id: 21 },
    ],
  },
  { created_at: '2026-11-17T15:00:00Z', author_id: 31, events: [{ type: 'Comment', public: true, author_id: 31 }] },
  { created_at: '2026-11-17T15:10:00Z', author_id: 31, events: [{ type: 'Comment', public: false, author_id: 31 }] },
];
const standard: RecordedAnswers = [
  [/users\/me\.json/, { user: { id: 21, name: 'Ana', time_zone: 'Brasilia' } }],
  [
    /search\.json/,
    { results: [ticket], count: 1, next_page: null, users: [{ id: 31, name: 'Hana' }], organizations: [{ id: 41, name: 'Loja Aurora' }] },
  ],
  [/show_many/, { tickets: [ticket], next_page: null, users: [{ id: 31, name: 'Hana' }] }],
  [/audits/, { audits, next_page: null }],
];
const clientOf = (answers: RecordedAnswers) => zendesk.client(SITE, recordedSite(SITE, answers).get);

describe('its client', () => {
  it.each([
    ['somebody else’s', { assignee_id: 22 }],
    ['nobody’s', { assignee_id: null }],
    ['solved', { status: 'solved' }],
    ['closed', { status: 'closed' }],
  ])('takes no ticket for the analyst’s that is %s by now, though the search still finds it', async (_, facts) => {
    const late = { ...ticket, id: 4712, ...facts };
    const answers: RecordedAnswers = [[/search\.json/, { results: [ticket, late], count: 2, next_page: null }], ...standard];

    const { ids, changed } = await clientOf(answers).queue(new Map());

    expect([ids, changed.map(({ id }) => id)]).toEqual([['4711'], ['4711']]);
  });

  it('reads a ticket with its whole history', async () => {
    const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

    const { ids, changed } = await clientOf(standard).queue(new Map());

    expect(ids).toEqual(['4711']);
    expect(changed).toEqual([
      {
        site: SITE,
        id: '4711',
        label: '#4711',
        url: `${SITE}/agent/tickets/4711`,
        title: 'Bot não responde',
        customer: 'Loja Aurora',
        type: 'incident',
        createdAt: at('16T12:00:00'),
        status: 'pending',
        priority: 'high',
        assignee: '21',
        isMine: true,
        partialSince: undefined,
        revision: '2026-11-17T15:00:00Z',
        events: [
          { at: at('16T12:00:00'), kind: 'status', to: 'new' },
          { at: at('16T12:00:00'), kind: 'priority', to: undefined },
          { at: at('16T12:00:00'), kind: 'assignee', to: undefined },
          { at: at('16T12:00:00'), kind: 'customerReply' },
          { at: at('16T12:20:00'), kind: 'assignee', to: '21' },
          { at: at('16T12:20:00'), kind: 'priority', to: 'high' },
          { at: at('16T12:20:00'), kind: 'status', to: 'pending' },
          { at: at('16T12:20:00'), kind: 'supportReply', by: 'person' },
          { at: at('17T15:00:00'), kind: 'customerReply' },
        ],
      },
    ]);
  });

  it('asks for no history when nothing changed', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    const { changed } = await zendesk.client(SITE, get).queue(new Map([['4711', ticket.updated_at]]));

    expect(changed).toEqual([]);
    expect(asked.map((path) => path.split('?')[0])).toEqual(['/api/v2/search.json']);
    expect(asked[0]).toContain('query=type:ticket assignee:me status<solved&');
  });

  it('asks for no history of a ticket that nobody has touched since it was created: it was so from the start', async () => {
    const untouched = { ...ticket, updated_at: ticket.created_at };
    const { get, asked } = recordedSite(SITE, [[/search\.json/, { results: [untouched], next_page: null }], ...standard]);

    const [record] = (await zendesk.client(SITE, get).queue(new Map())).changed;

    const at = Date.parse(ticket.created_at);
    expect(record).toMatchObject({
      partialSince: undefined,
      events: [
        { at, kind: 'status', to: 'pending' },
        { at, kind: 'priority', to: 'high' },
        { at, kind: 'assignee', to: '21' },
      ],
    });
    expect(asked.filter((path) => path.includes('audits'))).toEqual([]);
  });

  it('names the requester where there is no organization', async () => {
    expect((await clientOf(standard).tickets(['4711']))[0]?.customer).toBe('Hana');
  });

  it('has a ticket whose history is refused as partial since its last change', async () => {
    const [, ...others] = standard.toReversed();
    const record = (await clientOf(others).tickets(['4711']))[0];

    expect(record?.partialSince).toBe(Date.parse(ticket.updated_at));
    expect(record?.events.map(({ kind }) => kind)).toEqual(['status', 'priority', 'assignee']);
  });

  it('goes on to the next page of a long history', async () => {
    const first = { audits: audits.slice(0, 2), next_page: `${SITE}/api/v2/tickets/4711/audits.json?page=2` };
    const records = await clientOf([
      [/audits\.json\?per_page/, first],
      [/audits\.json\?page=2/, { audits: audits.slice(2), next_page: null }],
      ...standard,
    ]).tickets(['4711']);

    expect(records[0]?.events.length).toBe(9);
  });

  it('follows no link to another place', async () => {
    const elsewhere = recordedSite(SITE, [[/audits/, { audits, next_page: 'https://elsewhere.example/api/v2/x' }], ...standard]);
    const [record] = await zendesk.client(SITE, elsewhere.get).tickets(['4711']);

    expect(elsewhere.asked.filter((path) => path.includes('elsewhere'))).toEqual([]);
    expect(record?.partialSince).toBe(Date.parse(ticket.updated_at));
  });

  it('knows that it is signed out when the product answers for nobody', async () => {
    const anonymous: RecordedAnswers = [
      [/me\.json/, { user: { id: null, name: 'Anonymous user' } }],
      [/search\.json/, { results: [], count: 0, next_page: null }],
    ];

    await expect(clientOf(anonymous).queue(new Map())).rejects.toMatchObject({ failure: 'signedOut' });
  });

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const { tried, thrown } = await readOdd(standard, (answers) => [
      clientOf(answers).queue(new Map()),
      clientOf(answers).tickets(['4711']),
    ]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

describe('recognizing it', () => {
  it('goes by its API, so a custom domain is fine and no sign-in is needed', async () => {
    const answers: RecordedAnswers = [[/^\/api\/v2\/users\/me\.json$/, { user: { id: null, name: 'Anonymous user', time_zone: 'UTC' } }]];

    expect(
      await zendesk.recognize(
        new URL('https://suporte.acme.example/agent/filters/1'),
        recordedSite('https://suporte.acme.example', answers).get,
      ),
    ).toBe('https://suporte.acme.example');
  });

  it('is not sure while the site is busy', async () => {
    const busy: Get = async () => {
      throw new SiteError('busy', '429');
    };

    await expect(zendesk.recognize(new URL(SITE), busy)).rejects.toMatchObject({ failure: 'busy' });
  });
});
