import { describe, expect, it, test } from 'vitest';
import { redmine } from '@/utils/sites/redmine/adapter';
import { SiteError, type SiteFailure } from '@/utils/sites/siteAnswer';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import type { SiteClient } from '@/utils/sites/siteAdapter';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://desk.example/redmine';
const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

const issue5 = {
  id: 5,
  tracker: { id: 3, name: 'Support' },
  status: { id: 2, name: 'In Progress', is_closed: false },
  priority: { id: 2, name: 'Normal' },
  author: { id: 12, name: 'Hana Customer' },
  assigned_to: { id: 6, name: 'Bob Okafor' },
  subject: 'Dashboard widgets are blank in Firefox',
  created_on: '2026-11-12T13:31:47Z',
  updated_on: '2026-11-20T13:31:47Z',
};

const journal = (created_on: string, user: number, rest: object): object => ({
  created_on: `2026-11-${created_on}Z`,
  user: { id: user, name: 'Somebody' },
  notes: '',
  private_notes: false,
  details: [],
  ...rest,
});
const change = (name: string, old_value: string | null, new_value: string | null): object => ({
  details: [{ property: 'attr', name, old_value, new_value }],
});

const journals = [
  journal('12T20:11:47', 6, change('assigned_to_id', null, '6')),
  journal('12T21:51:47', 6, { notes: 'Reproduced.', private_notes: true }),
  journal('12T23:31:47', 6, { notes: 'We are looking into it.', ...change('status_id', '1', '2') }),
  journal('13T08:00:00', 12, { notes: 'Still blank.' }),
  journal('13T08:30:00', 12, { notes: '  ', ...change('due_date', null, '2026-11-30') }),
  journal('13T09:00:00', 6, change('priority_id', '4', '2')),
  journal('15T13:31:47', 6, change('status_id', '2', '4')),
  journal('17T13:31:47', 6, change('status_id', '4', '77')),
  journal('18T13:31:47', 6, { details: [{ property: 'cf', name: 'status_id', old_value: 'a', new_value: 'b' }] }),
];

const statuses = ['New', 'In Progress', 'Resolved', 'Feedback'].map((name, index) => ({ id: index + 1, name }));
const priorities = ['Low', 'Normal', 'High', 'Urgent'].map((name, index) => ({ id: index + 1, name }));

const standard: RecordedAnswers = [
  [/\/issue_statuses\.json/, { issue_statuses: statuses }],
  [/\/issue_priorities\.json/, { issue_priorities: priorities }],
  [/\/issues\/5\.json/, { issue: { ...issue5, journals } }],
  [/\/issues\.json/, { issues: [issue5] }],
];

const desk = (answers: RecordedAnswers) => recordedSite(SITE, answers);
const only = async (answers: RecordedAnswers): Promise<TicketRecord | undefined> =>
  (await redmine.client(SITE, desk(answers).get, { hasToken: true }).tickets(['5']))[0];

describe('a ticket', () => {
  it('is read with its whole history, the words at creation included', async () => {
    expect(await only(standard)).toMatchObject({
      site: SITE,
      id: '5',
      label: '#5',
      url: `${SITE}/issues/5`,
      title: issue5.subject,
      customer: 'Hana Customer',
      type: 'Support',
      status: 'In Progress',
      priority: 'Normal',
      assignee: '6',
      isMine: true,
      createdAt: at('12T13:31:47'),
      partialSince: undefined,
      revision: issue5.updated_on,
    });
    const events = (await only(standard))!.events.toSorted((a, b) => a.at - b.at);
    expect(events).toEqual([
      { at: at('12T13:31:47'), kind: 'status', to: 'New', id: '1' },
      { at: at('12T13:31:47'), kind: 'priority', to: 'Urgent', id: '4' },
      { at: at('12T13:31:47'), kind: 'assignee', to: undefined },
      { at: at('12T20:11:47'), kind: 'assignee', to: '6', aka: 'Bob Okafor' },
      { at: at('12T23:31:47'), kind: 'status', to: 'In Progress', id: '2' },
      { at: at('12T23:31:47'), kind: 'supportReply', by: 'person' },
      { at: at('13T08:00:00'), kind: 'customerReply' },
      { at: at('13T09:00:00'), kind: 'priority', to: 'Normal', id: '2' },
      { at: at('15T13:31:47'), kind: 'status', to: 'Feedback', id: '4' },
      { at: at('17T13:31:47'), kind: 'status', to: '77', id: '77' },
    ]);
  });

  it('that nobody touched since has its present words from the start', async () => {
    const untouched: RecordedAnswers = [[/\/issues\/5\.json/, { issue: { ...issue5, assigned_to: undefined, journals: [] } }], ...standard];

    expect((await only(untouched))?.events).toEqual([
      { at: at('12T13:31:47'), kind: 'status', to: 'In Progress', id: '2' },
      { at: at('12T13:31:47'), kind: 'priority', to: 'Normal', id: '2' },
      { at: at('12T13:31:47'), kind: 'assignee', to: undefined },
    ]);
  });

  test.each(['notFound', 'notAllowed'] as const)('that is %s is left out, not its neighbours', async (failure) => {
    const { get } = desk([[/\/issues\/6\.json/, new SiteError(failure, 'gone')], ...standard]);

    expect((await redmine.client(SITE, get, { hasToken: true }).tickets(['6', '5'])).map(({ id }) => id)).toEqual(['5']);
  });

  test.each(['created_on', 'user', 'notes', 'details', 'private_notes'])('outlives a journal whose %s is odd', async (field) => {
    for (const value of [null, 7, {}, '', 'x']) {
      const odd = [journals[0], { ...journals[2], [field]: value }, journals[6]];
      const record = await only([[/\/issues\/5\.json/, { issue: { ...issue5, journals: odd } }], ...standard]);

      expect(record?.events).toContainEqual({ at: at('15T13:31:47'), kind: 'status', to: 'Feedback', id: '4' });
    }
  });
});

describe('a status of the installation’s own', () => {
  const statuses = {
    issue_statuses: [
      { id: 1, name: 'Aberto', is_closed: false },
      { id: 2, name: 'Com o parceiro', is_closed: false },
      { id: 5, name: 'Encerrado', is_closed: true },
    ],
  };
  const changes = [
    journal('13T10:00:00', 6, { details: [{ property: 'attr', name: 'status_id', old_value: '1', new_value: '2' }] }),
    journal('14T10:00:00', 6, { details: [{ property: 'attr', name: 'status_id', old_value: '2', new_value: '5' }] }),
  ];

  it('means closed where the product counts it so; one that is not closed may be anything', async () => {
    const record = await only([
      [/issue_statuses/, statuses],
      [/\/issues\/5\.json/, { issue: { ...issue5, journals: changes } }],
      ...standard,
    ]);

    expect(record?.events.filter(({ kind }) => kind === 'status')).toEqual([
      { at: at('12T13:31:47'), kind: 'status', to: 'Aberto', id: '1' },
      { at: at('13T10:00:00'), kind: 'status', to: 'Com o parceiro', id: '2' },
      { at: at('14T10:00:00'), kind: 'status', to: 'Encerrado', id: '5', meaning: 'closed' },
    ]);
  });
});

it('throws nothing but a SiteError whatever field is odd', async () => {
  const { tried, thrown } = await readOdd(standard, (answers) => {
    const client = (): SiteClient => redmine.client(SITE, desk(answers).get, { hasToken: true });
    return [client().queue(new Map()), client().tickets(['5'])];
  });

  expect(thrown).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

describe('the queue', () => {
  it('costs one request when nothing changed', async () => {
    const { get, asked } = desk(standard);

    const { ids, changed } = await redmine.client(SITE, get, { hasToken: true }).queue(new Map([['5', issue5.updated_on]]));

    expect([ids, changed]).toEqual([['5'], []]);
    expect(asked).toEqual(['/issues.json?assigned_to_id=me&status_id=open&sort=id&limit=100&offset=0']);
  });

  it('asks for no history of a ticket that nobody has touched since it was created: it was so from the start', async () => {
    const untouched = { ...issue5, id: 4, updated_on: issue5.created_on };
    const { get, asked } = desk([[/\/issues\.json/, { issues: [untouched, issue5] }], ...standard]);

    const { changed } = await redmine.client(SITE, get, { hasToken: true }).queue(new Map());

    expect(asked.filter((path) => path.startsWith('/issues/'))).toEqual(['/issues/5.json?include=journals']);
    expect(changed.map(({ id }) => id)).toEqual(['4', '5']);
    expect(changed[0]).toMatchObject({
      partialSince: undefined,
      isMine: true,
      events: [
        { at: at('12T13:31:47'), kind: 'status', to: 'In Progress', id: '2' },
        { at: at('12T13:31:47'), kind: 'priority', to: 'Normal', id: '2' },
        { at: at('12T13:31:47'), kind: 'assignee', to: '6' },
      ],
    });
  });

  it('asks for the histories of changed tickets alone', async () => {
    const list = { issues: [{ ...issue5, id: 4 }, issue5] };
    const { get, asked } = desk([[/\/issues\.json/, list], ...standard]);

    const { ids, changed } = await redmine.client(SITE, get, { hasToken: true }).queue(new Map([['4', issue5.updated_on]]));

    expect([ids, changed.map(({ id, isMine }) => [id, isMine])]).toEqual([['4', '5'], [['5', true]]]);
    expect(asked.filter((path) => path.includes('journals'))).toEqual(['/issues/5.json?include=journals']);
  });

  it('goes over all pages', async () => {
    const full = { issues: Array.from({ length: 100 }, (_, index) => ({ ...issue5, id: index + 100 })) };
    const { get, asked } = desk([[/offset=0$/, full], ...standard]);
    const known = new Map(full.issues.map(({ id }) => [String(id), issue5.updated_on]));

    const { ids } = await redmine.client(SITE, get, { hasToken: true }).queue(known);

    expect(ids.length).toBe(101);
    expect(asked.filter((path) => path.includes('/issues.json')).map((path) => path.split('offset=')[1])).toEqual(['0', '100']);
  });

  it('never asks for what is no number', async () => {
    const { get, asked } = desk(standard);

    expect(await redmine.client(SITE, get, { hasToken: true }).tickets(['5/../../users', ''])).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('the API key', () => {
  it('is sent as the header that Redmine wants', () => {
    expect(redmine.token?.headersOf('40adb9e5')).toEqual({ 'X-Redmine-API-Key': '40adb9e5' });
  });

  it('is asked for when there is none, without a request that would bring up a password dialog', async () => {
    const { get, asked } = desk(standard);
    const client = redmine.client(SITE, get);

    await expect(client.queue(new Map())).rejects.toMatchObject({ failure: 'notAllowed' });
    await expect(client.tickets(['5'])).rejects.toThrow('API key');
    expect(asked).toEqual([]);
  });

  test.each<[failure: SiteFailure, message: string, told: SiteFailure, words: string]>([
    ['signedOut', '/issues.json answered 401', 'notAllowed', 'does not know the API key'],
    ['notAllowed', '/issues.json answered 403', 'notAllowed', 'REST web service is off'],
    ['notAllowed', 'Prazo may not read https://desk.example', 'notAllowed', 'Prazo may not read'],
    ['busy', '/issues.json answered 429', 'busy', '429'],
  ])('turns %s (%s) into what to do about it', async (failure, message, told, words) => {
    const { get } = desk([[/./, new SiteError(failure, message)]]);

    const refusal = redmine.client(SITE, get, { hasToken: true }).queue(new Map());

    await expect(refusal).rejects.toMatchObject({ failure: told });
    await expect(refusal).rejects.toThrow(words);
  });
});
