import { describe, expect, it, test } from 'vitest';
import { SiteError } from '@/utils/sites/siteAnswer';
import type { SiteClient } from '@/utils/sites/siteAdapter';
import { znuny } from '@/utils/sites/znuny/adapter';
import { memoOf, readOdd, recordedSite, type RecordedAnswers } from '../../../support/world/recordedSite';
import { desk, listed, N6, NOW, profile, saved, SITE } from './desk';

const MINUTE = 60_000;
const LOGIN = '<html><input type="password" name="Password"></html>';

/** Two tickets of the analyst, of which only one’s history comes. */
const two: RecordedAnswers = [
  [/AJAXAutocomplete.*"OwnerIDs":\["3"\](?!.*Minutes)/, listed(N6, '7')],
  [
    /PluginSearch/,
    [
      { Key: '6', Value: `${N6} A` },
      { Key: '7', Value: '7 B' },
    ],
  ],
];

/** Two readings of a queue with the same memory, the second one two minutes later. */
async function readTwice(later: RecordedAnswers, second = NOW + 2 * MINUTE) {
  const memo = memoOf();
  const { changed } = await znuny.client(SITE, recordedSite(SITE, desk(), NOW).get, { memo }).queue(new Map());
  const site = recordedSite(SITE, later, second);
  const known = new Map(changed.map(({ id, revision }) => [id, revision]));
  return { first: changed, site, memo, known, second: await znuny.client(SITE, site.get, { memo }).queue(known) };
}

describe('the queue', () => {
  it('is the open tickets of the account by its number, each with its history', async () => {
    const { get, asked } = recordedSite(SITE, desk(), NOW);

    const { ids, changed } = await znuny.client(SITE, get).queue(new Map());

    expect(ids).toEqual(['6']);
    expect(changed[0]).toMatchObject({ id: '6', isMine: true, assignee: '3', status: 'open' });
    expect(asked.map((path) => path.replace(/;ChallengeToken.*/, ''))).toEqual([
      '/index.pl?Action=AgentPreferences;Subaction=Group;Group=UserProfile',
      '/index.pl?Action=AgentTicketSearch;Subaction=AJAXAutocomplete;Term=*;MaxResults=1000;Filter={"OwnerIDs":["3"],"StateType":"Open"}',
      `/index.pl?Action=AgentAppointmentPluginSearch;PluginKey=TicketLink;MaxResults=100;Term=${N6}`,
      '/index.pl?Action=AgentTicketHistory;TicketID=6',
      '/index.pl?Action=AgentTicketSearch;Subaction=AJAXAutocomplete;Term=*;MaxResults=1;Filter={"TicketID":["6"],"States":["open"],"Priorities":["3 normal"]}',
    ]);
  });

  it('never searches in a way that takes the place of the analyst’s own last search or view', async () => {
    const { get, asked } = recordedSite(SITE, desk(), NOW);
    const client = znuny.client(SITE, get, { nobodies: ['1'] });

    await Promise.all([client.queue(new Map()), client.tickets(['6']), client.unassigned?.()]);

    expect(asked.filter((path) => /Subaction=Search|AgentTicketZoom|View/.test(path))).toEqual([]);
  });

  it('costs two requests when nothing changed: what there is, and what changed since', async () => {
    const { site, second } = await readTwice(desk([]));

    expect(second).toEqual({ ids: ['6'], changed: [] });
    expect(site.asked).toHaveLength(2);
    expect(site.asked[1]).toContain('"TicketChangeTimeNewerMinutes":3');
  });

  it('is read anew as far as it changed, and where a reading was not kept', async () => {
    expect((await readTwice(desk([N6]))).second.changed.map(({ id }) => id)).toEqual(['6']);
    const { memo } = await readTwice(desk([]));
    const { get } = recordedSite(SITE, desk([]), NOW);

    expect((await znuny.client(SITE, get, { memo }).queue(new Map([['6', 'before']]))).changed).toHaveLength(1);
  });

  it('is read anew where the site tells no time, or one before the last', async () => {
    expect((await readTwice(desk([]), NOW - MINUTE)).second.changed).toHaveLength(1);
    const { memo, known } = await readTwice(desk([]));

    expect((await znuny.client(SITE, recordedSite(SITE, desk([])).get, { memo }).queue(known)).changed).toHaveLength(1);
  });

  it('asks again for a history that did not come', async () => {
    const memo = memoOf();
    await znuny.client(SITE, recordedSite(SITE, [...two, ...desk()], NOW).get, { memo }).queue(new Map());
    const { get, asked } = recordedSite(SITE, [[/TicketID=7/, saved('es')], ...two, ...desk([])], NOW);

    const { changed } = await znuny.client(SITE, get, { memo }).queue(new Map([['6', JSON.parse(memo.words!).revisions['6'] as string]]));

    expect(changed.map(({ id }) => id)).toEqual(['7']);
    expect(asked.filter((path) => path.includes('History'))).toHaveLength(1);
  });

  it('goes on without a history that does not come where others are known', async () => {
    const memo = memoOf();
    const { changed } = await znuny.client(SITE, recordedSite(SITE, [...two, ...desk()], NOW).get, { memo }).queue(new Map());
    const known = new Map(changed.map(({ id, revision }) => [id, revision]));

    const second = await znuny.client(SITE, recordedSite(SITE, [...two, ...desk([])], NOW).get, { memo }).queue(known);

    expect(second).toEqual({ ids: ['6', '7'], changed: [] });
  });

  it.each([
    ['no list', { error: 'no' }],
    ['half of a list', [{ Key: N6, Value: 'a' }, { Value: 'b' }]],
    ['nothing', null],
  ])('that is %s does not pass for a shorter one', async (_, answer) => {
    const { get } = recordedSite(SITE, [[/AJAXAutocomplete/, answer], ...desk()], NOW);

    await expect(znuny.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'unreadable' });
  });
});

describe('the session', () => {
  const NEW: RecordedAnswers = [
    [/AgentPreferences/, profile('8', 'c2')],
    [/ChallengeToken=c1$/, '<html>Invalid Challenge Token!</html>'],
  ];

  it('of somebody else who signed in is found out, and their queue alone is asked for', async () => {
    const { memo, known } = await readTwice(desk([]));
    const theirs: RecordedAnswers = [
      ...NEW,
      [/AJAXAutocomplete.*"OwnerIDs":\["8"\]/, listed('9')],
      [/PluginSearch/, [{ Key: '9', Value: '9 A' }]],
      [/"States":/, listed('9')],
      [/TicketID=9/, saved('pt')],
    ];
    const { get } = recordedSite(SITE, theirs, NOW);

    const { ids, changed } = await znuny.client(SITE, get, { memo }).queue(known);

    expect([ids, changed.map(({ id, assignee }) => [id, assignee])]).toEqual([['9'], [['9', '8']]]);
  });

  it('that refuses its own challenge is asked once more, not for ever', async () => {
    const { get, asked } = recordedSite(SITE, [
      [/AgentPreferences/, profile()],
      [/ChallengeToken/, '<html></html>'],
    ]);

    await expect(znuny.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'notAllowed' });
    expect(asked).toHaveLength(2);
  });

  it('is known by its own page although that asks for passwords as a sign-in page does', async () => {
    const page = { url: SITE, contentType: 'text/html', text: profile(), date: undefined };
    const { get } = recordedSite(SITE, [[/AgentPreferences/, new SiteError('signedOut', 'a sign-in page', undefined, page)], ...desk()]);

    expect((await znuny.client(SITE, get).queue(new Map())).ids).toEqual(['6']);
  });

  it('that is over stays so', async () => {
    const page = { url: SITE, contentType: 'text/html', text: LOGIN, date: undefined };
    const { get } = recordedSite(SITE, [[/./, new SiteError('signedOut', 'a sign-in page', undefined, page)]]);

    await expect(znuny.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'signedOut' });
  });
});

it('tells nobody’s tickets with the revision that was read, until they change', async () => {
  const memo = memoOf();
  const history: RecordedAnswers = [[/TicketID=30$/, saved('de').replaceAll(N6, '2026112910000064')], ...desk([])];
  const client = (answers: RecordedAnswers): SiteClient =>
    znuny.client(SITE, recordedSite(SITE, answers, NOW).get, { memo, nobodies: ['1'] });
  const told = async (answers = history): Promise<string | undefined> => (await client(answers).unassigned?.())?.get('30');

  expect(await told()).toBe('2026112910000064');
  const [record] = await client(history).tickets(['30']);
  expect(await told()).toBe(record?.revision);
  expect(await told([[/"OwnerIDs":\["1"\].*Minutes/, listed('2026112910000064')], ...history])).not.toBe(record?.revision);
  expect(await told()).not.toBe(record?.revision);
});

it('asks for nobody’s tickets only where somebody means nobody', async () => {
  const { get, asked } = recordedSite(SITE, desk([]), NOW);

  expect(await znuny.client(SITE, get).unassigned?.()).toEqual(new Map());
  expect(asked.filter((path) => path.includes('OwnerIDs'))).toEqual([]);
});

test.each<[address: string, there: RegExp, site: string | undefined]>([
  ['https://desk.example/otrs/index.pl?Action=AgentDashboard', /^\/otrs\/index\.pl$/, 'https://desk.example/otrs'],
  // What lies in front of the path of the session's cookie answers with a sign-in page.
  ['https://desk.example/otrs/', /index\.pl$/, 'https://desk.example/otrs'],
  ['https://desk.example/help/znuny/index.pl', /^\/help\/znuny\/index\.pl$/, 'https://desk.example/help/znuny'],
  ['https://desk.example/', /nowhere/, undefined],
])('is recognized at %s', async (address, there, site) => {
  const { get } = recordedSite('https://desk.example', [
    [there, `<script>Core.Config.AddConfig({"Baselink":"index.pl?","LoginFailed":null});</script>`],
  ]);

  expect(await znuny.recognize(new URL(address), get)).toBe(site);
});

it('throws nothing but a SiteError whatever field is odd', async () => {
  const { tried, thrown } = await readOdd(desk(), (answers) => {
    const client = (): SiteClient => znuny.client(SITE, recordedSite(SITE, answers, NOW).get, { nobodies: ['1'] });
    return [client().queue(new Map()), client().tickets(['6']), client().unassigned!()];
  });

  expect(thrown).toEqual([]);
  expect(tried).toBeGreaterThan(50);
});
