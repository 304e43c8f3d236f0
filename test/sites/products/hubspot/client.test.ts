import { describe, expect, it, test } from 'vitest';
import { hubspot } from '@/utils/sites/hubspot/adapter';
import { SiteError } from '@/utils/sites/siteAnswer';
import { memoOf, readOdd, recordedSite, type RecordedAnswers } from '../../../support/world/recordedSite';
import { answers, at, batch, clientOf, CREATED, EMAIL, facts, found, owners, pipelines, SITE, ticket, whole } from './answers';

it('reads a queue with its histories, in four requests', async () => {
  const { client, asked } = clientOf(answers);

  const { ids, changed } = await client.queue(new Map());

  expect([ids, asked.length]).toEqual([['57'], 4]);
  expect(changed).toMatchObject([
    {
      id: '57',
      url: `${SITE}/record/0-5/57`,
      title: 'Assistant answers twice',
      customer: 'Loja Aurora',
      queue: 'Support',
      status: 'Waiting on contact',
      statusId: '2',
      priority: 'HIGH',
      isMine: true,
      partialSince: undefined,
    },
  ]);
  expect(changed[0]?.events.filter(({ kind }) => kind !== 'priority')).toEqual([
    { at: Date.parse(CREATED), kind: 'assignee', to: undefined },
    { at: Date.parse('2026-11-16T12:00:00.480Z'), kind: 'status', to: 'New', id: '1' },
    { at: Date.parse(at(13)), kind: 'assignee', to: '41629779', isByRule: true },
    { at: Date.parse(at(15)), kind: 'status', to: 'Waiting on contact', id: '2' },
  ]);
});

it('asks for no history that did not change', async () => {
  const { client, asked } = clientOf(answers);

  expect(await client.queue(new Map([['57', at(15)]]))).toEqual({ ids: ['57'], changed: [] });
  expect(asked).toHaveLength(3);
});

it('asks for 50 histories at a time, and for every page of a search', async () => {
  const pages = [1, 2].map((page) =>
    Array.from({ length: 200 }, (_, index) => ({ id: `${page}${String(index).padStart(3, '0')}`, properties: facts() })),
  );
  const { client, asked } = clientOf([
    owners,
    pipelines,
    [/"after":"0"/, { total: 400, results: pages[0], paging: { next: { after: '200' } } }],
    [/"after":"200"/, { total: 400, results: pages[1] }],
    [/batch\/read/, { results: [] }],
  ]);

  await client.queue(new Map());

  const batches = asked.filter((path) => path.includes('batch/read'));
  expect(batches).toHaveLength(8);
  expect(new Set(batches.map((path) => path.split('"id":').length - 1))).toEqual(new Set([50]));
});

describe('who it is', () => {
  it('is asked once, and anew once another address is given', async () => {
    const memo = memoOf();
    const first = clientOf(answers, { email: EMAIL, memo });
    await first.client.queue(new Map());
    const second = clientOf(answers, { email: EMAIL, memo });
    expect((await second.client.queue(new Map([['57', at(15)]]))).ids).toEqual(['57']);

    expect([first, second].map(({ asked }) => asked.filter((path) => path.includes('owners')).length)).toEqual([1, 0]);
    await expect(clientOf(answers, { email: 'eva@aivo.co', memo }).client.queue(new Map())).rejects.toThrow('eva@aivo.co');
  });

  it('is looked up by the address that the analyst gave', async () => {
    const { client, asked } = clientOf(answers);
    await client.queue(new Map());

    expect(asked).toContain(`/crm/v3/owners?email=${EMAIL}&limit=100`);
    expect(asked.find((path) => path.includes('search'))).toContain('"propertyName":"hubspot_owner_id","operator":"EQ","value":"41629779"');
  });

  test.each([
    ['nobody gave one', {}, answers, 'names nobody'],
    ['HubSpot knows nobody by it', { email: EMAIL }, [[/owners/, { results: [] }], ...answers.slice(1)], EMAIL],
    [
      'the answer is of others',
      { email: EMAIL },
      [[/owners/, { results: [{ id: '9', email: 'eva@aivo.co' }] }], ...answers.slice(1)],
      EMAIL,
    ],
  ] satisfies readonly (readonly [string, object, RecordedAnswers, string])[])(
    'is said to be unknown where %s',
    async (_, means, recorded, words) => {
      await expect(clientOf(recorded, means).client.queue(new Map())).rejects.toMatchObject({
        failure: 'notAllowed',
        message: expect.stringContaining(words) as string,
      });
    },
  );
});

describe('the queue', () => {
  it('holds neither what the lagging index still calls open and mine, nor what is gone', async () => {
    const { client } = clientOf([
      owners,
      pipelines,
      [/search/, { total: 4, results: ['57', '58', '59', '60'].map((id) => ({ id, properties: facts() })) }],
      [
        /batch\/read/,
        {
          results: [
            ticket(),
            ticket(facts({ hubspot_owner_id: '7' }), whole, '58'),
            ticket(facts({ hs_pipeline_stage: '902' }), whole, '59'),
          ],
          errors: [{ category: 'OBJECT_NOT_FOUND', message: 'Could not get some TICKET objects', context: { ids: ['60'] } }],
        },
      ],
    ]);

    expect((await client.queue(new Map())).ids).toEqual(['57']);
  });

  it('leaves out what any pipeline calls closed, and nothing else', async () => {
    const { client, asked } = clientOf(answers);
    await client.queue(new Map());

    expect(asked.find((path) => path.includes('search'))).toContain(
      '{"propertyName":"hs_pipeline_stage","operator":"NOT_IN","values":["4","902"]}',
    );
  });

  it('keeps a ticket whose history is refused, with what it is now, partial', async () => {
    const { client } = clientOf([owners, pipelines, found, [/batch\/read/, { results: [], errors: [{ category: 'MISSING_SCOPES' }] }]]);

    expect((await client.queue(new Map())).changed).toMatchObject([
      { id: '57', status: 'Waiting on contact', partialSince: Date.parse(at(15)) },
    ]);
  });

  test.each([
    ['half of a page', { total: 2, results: [{ id: '57', properties: facts() }] }],
    ['an empty page that names another one', { total: 2, results: [], paging: { next: { after: '200' } } }],
    ['more than it tells', { total: 12_000, results: [{ id: '57', properties: facts() }], paging: { next: { after: '1' } } }],
  ])('is no queue where the search tells %s', async (_, answer) => {
    await expect(clientOf([owners, pipelines, [/search/, answer], batch(ticket())]).client.queue(new Map())).rejects.toThrow(SiteError);
  });
});

it('does not take a ticket for gone that was refused', async () => {
  const refused = [/batch\/read/, { results: [], errors: [{ category: 'MISSING_SCOPES', message: 'no scope' }] }] as const;

  await expect(clientOf([owners, pipelines, refused]).client.tickets(['57'])).rejects.toThrow('no scope');
  const gone = [/batch\/read/, { results: [], errors: [{ category: 'OBJECT_NOT_FOUND' }] }] as const;
  expect(await clientOf([owners, pipelines, gone]).client.tickets(['57'])).toEqual([]);
});

describe('a key', () => {
  test.each([
    ['that is not known', new SiteError('signedOut', '/crm/v3/pipelines/tickets answered 401'), 'does not know the key'],
    ['that lacks a permission', new SiteError('notAllowed', '/crm/v3/pipelines/tickets answered 403'), 'crm.objects.owners.read'],
  ])('%s is said to be so', async (_, refusal, words) => {
    await expect(clientOf([[/pipelines/, refusal]]).client.queue(new Map())).rejects.toThrow(words);
  });

  it('is asked for where there is none, and nothing else is asked', async () => {
    const { client, asked } = clientOf(answers, { hasToken: false });

    await expect(client.queue(new Map())).rejects.toThrow('by key only');
    expect(asked).toEqual([]);
  });
});

it('throws nothing but a SiteError whatever field is odd', async () => {
  const { tried, thrown } = await readOdd(answers, (odd) => [clientOf(odd).client.queue(new Map()), clientOf(odd).client.tickets(['57'])]);

  expect(thrown).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

test.each([
  ['https://app.hubspot.com/contacts/148480/objects/0-5/views/all/list', 'https://app.hubspot.com/contacts/148480'],
  ['https://app-eu1.hubspot.com/help-desk/148480/view/7', 'https://app-eu1.hubspot.com/contacts/148480'],
  ['https://app.hubspot.com/contacts/148480', 'https://app.hubspot.com/contacts/148480'],
  ['https://app.hubspot.com/login', undefined],
  ['https://app.hubspot.com.evil.example/contacts/148480', undefined],
  ['http://app.hubspot.com/contacts/148480', undefined],
  ['https://www.hubspot.com/contacts/148480', undefined],
])('%s is recognized by its address, without being asked: %s', async (address, site) => {
  const { get, asked } = recordedSite('https://app.hubspot.com', []);

  expect(await hubspot.recognize(new URL(address), get)).toBe(site);
  expect(asked).toEqual([]);
});
