import { describe, expect, it, test } from 'vitest';
import { glpi } from '@/utils/sites/glpi/adapter';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://desk.example/glpi';

const ticket = {
  1: 'Console &#60;b&#62; is slow',
  2: 57,
  3: 5,
  4: [31, '33'],
  5: 7,
  12: 4,
  14: 1,
  15: '2026-11-16 09:00:00',
  19: '2026-11-17 12:00:00',
  80: 'Root entity > Clientes > Loja Aurora',
};
const log = (date_mod: string, option: number, from: unknown, to: unknown, rest: object = {}): object => ({
  date_mod: `2026-11-${date_mod}`,
  user_name: 'ana (7)',
  id_search_option: option,
  linked_action: 0,
  itemtype_link: '',
  old_value: from,
  new_value: to,
  ...rest,
});
const logs = [
  log('16 09:00:00', 0, '', '', { linked_action: 20 }),
  log('16 09:20:00', 5, '', 'Ana Souza (7)', { linked_action: 15, itemtype_link: 'User' }),
  log('16 09:20:00', 12, '1', '2'),
  log('16 09:30:00', 3, '3', '5'),
  log('16 10:00:00', 12, '2', '4'),
  log('16 11:00:00', 0, '', 'Seguimiento (9)', { linked_action: 17, itemtype_link: 'ITILFollowup', user_name: 'Hana Lima (31)' }),
  log('16 11:05:00', 0, '', 'Seguimiento (10)', { linked_action: 17, itemtype_link: 'ITILFollowup' }),
  log('16 12:00:00', 5, 'Ana Souza (7)', '', { linked_action: 16, itemtype_link: 'User' }),
  log('16 12:00:01', 5, '', 'Bruno Reis (8)', { linked_action: 15, itemtype_link: 'User' }),
];
const session = { glpiID: 7, glpi_tz: 'America/Argentina/Buenos_Aires' };
const standard: RecordedAnswers = [
  [/initSession/, { session_token: 'abc123', session }],
  [/search\/Ticket/, { totalcount: 1, count: 1, data: [ticket] }],
  [/getMultipleItems/, [{ id: 57, _logs: logs }]],
];
const replaced = (path: RegExp, answer: unknown): RecordedAnswers => [[path, answer], ...standard];
const clientOf = (answers: RecordedAnswers) => glpi.client(SITE, recordedSite(SITE, answers).get, { hasToken: true });
/** Wall time of the account, three hours behind UTC. */
const at = (text: string): number => Date.parse(`2026-11-${text}-03:00`);

describe('its client', () => {
  it('reads a ticket with its whole history, in the zone of the account', async () => {
    const { changed } = await clientOf(standard).queue(new Map());

    expect(changed).toEqual([
      {
        site: SITE,
        id: '57',
        label: '#57',
        url: `${SITE}/front/ticket.form.php?id=57`,
        title: 'Console <b> is slow',
        customer: 'Loja Aurora',
        queue: 'Root entity > Clientes > Loja Aurora',
        type: 'Incident',
        createdAt: at('16T09:00:00'),
        status: 'Pending',
        priority: 'Very high',
        assignee: '7',
        isMine: true,
        partialSince: undefined,
        revision: '2026-11-17 12:00:00',
        native: [],
        events: [
          { at: at('16T09:00:00'), kind: 'status', to: 'New', meaning: 'open' },
          { at: at('16T09:00:00'), kind: 'priority', to: 'Medium' },
          { at: at('16T09:20:00'), kind: 'assignee', to: '7', aka: 'Ana Souza' },
          { at: at('16T09:20:00'), kind: 'status', to: 'Processing (assigned)', meaning: 'open' },
          { at: at('16T09:30:00'), kind: 'priority', to: 'Very high' },
          { at: at('16T10:00:00'), kind: 'status', to: 'Pending', meaning: 'waitingCustomer' },
          { at: at('16T11:00:00'), kind: 'customerReply' },
          { at: at('16T12:00:00'), kind: 'assignee', to: undefined },
          { at: at('16T12:00:01'), kind: 'assignee', to: '8', aka: 'Bruno Reis' },
        ],
      },
    ]);
    expect(await clientOf(standard).tickets(['57'])).toEqual(changed);
  });

  it('lets the session into no message', async () => {
    const error = await clientOf(replaced(/search\/Ticket/, { data: 7 }))
      .queue(new Map())
      .catch((cause: unknown) => cause);

    expect(error).toBeInstanceOf(SiteError);
    expect(String(error)).not.toContain('abc123');
  });

  it('asks for the histories one by one where they do not come together', async () => {
    const single: RecordedAnswers = [[/Ticket\/57\/Log/, logs], ...standard.filter(([path]) => !path.test('getMultipleItems'))];

    expect(await clientOf(single).tickets(['57'])).toEqual(await clientOf(standard).tickets(['57']));
  });

  it.each([
    ['the log is not for this account', undefined],
    ['the log does not tell who got the ticket when', [{ id: 57, _logs: logs.slice(2, 5) }]],
  ])('has a ticket as partial where %s', async (_, answer) => {
    const answers = answer ? replaced(/getMultipleItems/, answer) : standard.filter(([path]) => !path.test('getMultipleItems'));
    const [record] = await clientOf(answers).tickets(['57']);

    expect(record).toMatchObject({ partialSince: at('17T12:00:00'), status: 'Pending', assignee: '7' });
    expect(record?.events.filter(({ kind }) => kind === 'assignee')).toEqual([]);
  });

  it('takes a log as long as is asked for to be cut, so that the ticket is partial', async () => {
    const alone = standard.filter(([path]) => !path.test('getMultipleItems'));
    const ofLength = (length: number): RecordedAnswers => [
      [/Ticket\/57\/Log/, Array.from({ length }, (_, index) => logs[index] ?? log('17 09:00:00', 0, '', ''))],
      ...alone,
    ];

    expect((await clientOf(ofLength(5_000)).tickets(['57']))[0]?.partialSince).toBe(at('17T12:00:00'));
    expect((await clientOf(ofLength(4_999)).tickets(['57']))[0]?.partialSince).toBeUndefined();
  });

  it('takes the zone of the installation where the account has none', async () => {
    const answers = replaced(/initSession/, { session_token: 'abc123', session: { glpiID: 7 } });
    const [record] = await clientOf([[/getGlpiConfig/, { cfg_glpi: { timezone: 'Europe/Madrid' } }], ...answers]).tickets(['57']);

    expect(record?.createdAt).toBe(Date.parse('2026-11-16T08:00:00Z'));
  });

  it('says what to do rather than guess a zone', async () => {
    const answers = replaced(/initSession/, { session_token: 'abc123', session: { glpiID: 7, glpi_tz: 'Marte/Olympus' } });

    await expect(clientOf([[/getGlpiConfig/, {}], ...answers]).queue(new Map())).rejects.toThrow(/^the dates name no time zone/);
  });

  it('takes the zone that the analyst chose, whatever the product, the computer and the contract go by', async () => {
    const { get } = recordedSite(SITE, standard);
    const inTokyo = glpi.client(SITE, get, { hasToken: true, timeZone: 'Asia/Tokyo' });

    const { changed } = await inTokyo.queue(new Map());

    expect(changed[0]?.createdAt).toBe(Date.parse('2026-11-16T09:00:00+09:00'));
    const revision = changed[0]?.revision ?? '';
    expect((await inTokyo.queue(new Map([['57', revision]]))).changed).toEqual([]);
    // Chosen anew, everything is read again.
    expect(
      (await glpi.client(SITE, get, { hasToken: true, timeZone: 'Europe/Madrid' }).queue(new Map([['57', revision]]))).changed,
    ).toHaveLength(1);
  });

  it('asks for a token where there is none', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    await expect(glpi.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'notAllowed' });
    expect(asked).toEqual([]);
  });

  it('tells a refused token from a session that ended', async () => {
    const get: Get = async (path) => {
      throw new SiteError('signedOut', `${path} answered 401`);
    };

    await expect(glpi.client(SITE, get, { hasToken: true }).queue(new Map())).rejects.toMatchObject({ failure: 'notAllowed' });
  });

  it('never asks for what is no number', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    expect(await glpi.client(SITE, get, { hasToken: true }).tickets(['57&field=1', ''])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const { tried, thrown } = await readOdd(standard, (answers) => [clientOf(answers).queue(new Map()), clientOf(answers).tickets(['57'])]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

describe('its token', () => {
  test.each([
    ['q56hqk', { Authorization: 'user_token q56hqk' }],
    ['q56hqk:f7g3cs', { Authorization: 'user_token q56hqk', 'App-Token': 'f7g3cs' }],
  ])('%s is sent as the headers that GLPI wants', (token, headers) => {
    expect(glpi.token?.headersOf(token)).toEqual(headers);
  });
});

describe('recognizing it', () => {
  const pageWith =
    (text: string): Get =>
    async (path) => {
      if (path !== '/glpi/index.php') throw new SiteError('notFound', path);
      throw new SiteError('signedOut', 'a sign-in page', undefined, { url: SITE, contentType: 'text/html', text, date: undefined });
    };

  it('knows its pages, the sign-in page too, below its context path', async () => {
    const address = new URL(`${SITE}/front/ticket.php`);

    expect(await glpi.recognize(address, pageWith('<script>var CFG_GLPI = {"root_doc":"/glpi"};</script>'))).toBe(SITE);
    expect(await glpi.recognize(address, pageWith('<h1>A page about GLPI</h1>'))).toBeUndefined();
  });
});
