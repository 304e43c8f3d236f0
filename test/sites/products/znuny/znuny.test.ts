import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SiteError } from '@/utils/sites/siteAnswer';
import { znuny } from '@/utils/sites/znuny/adapter';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordedSite } from '../../../support/world/recordedSite';
import { at, desk, historyPage, N6, NOW, profile, saved, SITE } from './desk';

const only = async (history: unknown = saved('de'), timeZone?: string): Promise<TicketRecord | undefined> =>
  (await znuny.client(SITE, recordedSite(SITE, desk([N6], history), NOW).get, { timeZone }).tickets(['6']))[0];

const opened = (time: string) =>
  ['NewTicket', 'Created ticket [1] in &quot;Q&quot; with priority &quot;4 high&quot; and state &quot;new&quot;.', time] as const;
const changedTo = (from: string, to: string, time: string) =>
  ['StateUpdate', `Changed state from &quot;${from}&quot; to &quot;${to}&quot;.`, time] as const;
const inUtc = (time: string): string => `${time} (UTC)`;

describe('a ticket', () => {
  test.each(['de', 'pt', 'es'])('is read with its whole history from a page in %s, in words of no language', async (language) => {
    const record = (await only(saved(language)))!;

    expect(record).toMatchObject({
      id: '6',
      label: `#${N6}`,
      url: `${SITE}/index.pl?Action=AgentTicketZoom;TicketID=6`,
      title: 'Dashboard widgets are blank in Firefox',
      customer: 'hana@customer.example',
      queue: 'Support',
      status: 'open',
      priority: '3 normal',
      assignee: '3',
      isMine: true,
      createdAt: at('19T16:38:24'),
      partialSince: undefined,
    });
    expect(record.events).toEqual([
      { at: at('19T16:38:24'), kind: 'status', to: 'new' },
      { at: at('19T16:38:24'), kind: 'priority', to: '3 normal' },
      { at: at('19T16:38:24'), kind: 'assignee', to: undefined },
      { at: at('19T23:18:24'), kind: 'assignee', to: '3', aka: 'bob' },
      { at: at('20T02:38:24'), kind: 'supportReply', by: 'person' },
      { at: at('20T02:38:24'), kind: 'status', to: 'open' },
      { at: at('22T16:38:24'), kind: 'status', to: 'pending reminder' },
      { at: at('24T16:38:24'), kind: 'status', to: 'open' },
      { at: at('26T16:38:24'), kind: 'status', to: 'pending reminder' },
      { at: at('27T16:38:24'), kind: 'status', to: 'open' },
    ]);
  });

  it('tells what customers send after they opened it, and who has it by number, with their names', async () => {
    const record = await only(
      historyPage(
        [
          opened('2026-11-20 10:00:00'),
          ['EmailCustomer', 'mail', '2026-11-20 10:00:00'],
          ['OwnerUpdate', 'Changed owner to &quot;ana&quot; (7).', '2026-11-20 11:00:00'],
          ['FollowUp', 'Added follow-up to ticket [1].', '2026-11-20 12:00:00'],
          ['OwnerUpdate', 'Changed owner to &quot;root@localhost&quot; (1).', '2026-11-20 13:00:00'],
        ],
        inUtc,
      ),
    );

    expect(record?.events.slice(3)).toEqual([
      { at: at('20T11:00:00'), kind: 'assignee', to: '7', aka: 'ana' },
      { at: at('20T12:00:00'), kind: 'customerReply' },
      { at: at('20T13:00:00'), kind: 'assignee', to: '1', aka: 'root@localhost' },
    ]);
    expect(record).toMatchObject({ title: 'A & B', assignee: '1', isMine: false });
  });

  it('tells an answer from what went out by itself, and from the message that opened it', async () => {
    const record = await only(
      historyPage(
        [
          opened('2026-11-20 10:00:00'),
          ['EmailAgent', 'sent', '2026-11-20 10:00:00', 'Bob Okafor'],
          ['SendAutoReply', 'sent', '2026-11-20 10:00:05'],
          ['Forward', 'sent', '2026-11-20 11:00:00', 'Bob Okafor'],
          ['SendAnswer', 'sent', '2026-11-20 12:00:00', 'Bob Okafor'],
        ],
        inUtc,
      ),
    );

    expect(record?.events.flatMap((event) => (event.kind === 'supportReply' ? [event.by] : []))).toEqual([
      'opening',
      'acknowledgement',
      'person',
    ]);
  });

  it.each(['queue', 'tickets'] as const)(
    'that the analyst opened and kept is theirs by number in its history too, read as %s',
    async (way) => {
      const lines = [
        [...opened('2026-11-20 10:00:00'), 'Bob Okafor'],
        ['OwnerUpdate', 'Changed owner to &quot;ana&quot; (7).', '2026-11-20 11:00:00', 'Bob Okafor'],
      ] as const;
      const read = async (some: readonly (typeof lines)[number][]): Promise<TicketRecord | undefined> => {
        const client = znuny.client(SITE, recordedSite(SITE, desk([N6], historyPage(some, inUtc).replaceAll('[1]', `[${N6}]`)), NOW).get);
        return (way === 'queue' ? (await client.queue(new Map())).changed : await client.tickets(['6']))[0];
      };
      const owners = (record: TicketRecord | undefined) => record?.events.flatMap((event) => (event.kind === 'assignee' ? [event.to] : []));

      const kept = await read(lines.slice(0, 1));
      expect([kept?.isMine, kept?.assignee, owners(kept)]).toEqual([true, '3', ['3']]);
      expect(owners(await read(lines))).toEqual(['Bob Okafor', '7']);
    },
  );

  it('that somebody else opened and kept is theirs by name', async () => {
    const record = await only(historyPage([[...opened('2026-11-20 10:00:00'), 'Bob Okafor']], inUtc));

    expect([record?.isMine, record?.assignee]).toEqual([false, 'Bob Okafor']);
  });

  it('is read the same where the installation tells the newest first', async () => {
    const lines = [
      opened('2026-11-20 10:00:00'),
      changedTo('new', 'open', '2026-11-20 11:00:00'),
      changedTo('open', 'merged', '2026-11-20 11:00:00'),
    ];

    expect((await only(historyPage(lines.toReversed(), inUtc)))?.events).toEqual((await only(historyPage(lines, inUtc)))?.events);
    expect((await only(historyPage(lines.toReversed(), inUtc)))?.status).toBe('merged');
  });
});

describe('times', () => {
  const berlin = [opened('2026-11-20 10:00:00'), changedTo('new', 'open', '2026-07-20 23:30:00')];
  const named = (time: string): string =>
    time.startsWith('2026-11') ? '11/20/2026 18:00:00 (Asia/Tokyo)' : '21.07.2026 06:30:00 (Asia/Tokyo)';

  it('are in the zone of the installation, which is told by the heading in that of the account', async () => {
    const record = await only(historyPage(berlin, named));

    expect(record?.createdAt).toBe(Date.parse('2026-11-20T10:00:00+01:00'));
    expect(record?.events.map((event) => event.at)).toContain(Date.parse('2026-07-20T23:30:00+02:00'));
  });

  it('are in the zone of the account where the heading names none, or in the one that the analyst chose', async () => {
    const page = historyPage([opened('2026-11-20 10:00:00')], (time) => time);

    expect((await only(page))?.createdAt).toBe(Date.parse('2026-11-20T10:00:00-05:00'));
    expect((await only(page, 'Europe/Berlin'))?.createdAt).toBe(Date.parse('2026-11-20T10:00:00+01:00'));
  });

  it('are asked for where nothing tells the zone', async () => {
    const { get } = recordedSite(SITE, [
      [/AgentPreferences/, profile().replace('selected="selected"', '')],
      ...desk([N6], historyPage([opened('2026-11-20 10:00:00')])),
    ]);

    await expect(znuny.client(SITE, get).tickets(['6'])).rejects.toThrow(/^the dates name no time zone/);
  });
});

describe('a history that lacks something is not taken for whole', () => {
  const whole: readonly (readonly [string, string, string])[] = [
    opened('2026-11-20 10:00:00'),
    changedTo('new', 'open', '2026-11-20 11:00:00'),
    changedTo('open', 'pending reminder', '2026-11-20 12:00:00'),
    changedTo('pending reminder', 'open', '2026-11-20 13:00:00'),
  ];

  it('its middle or its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 2 }), fc.integer({ min: 1, max: 2 }), async (from, count) => {
        const record = await only(historyPage(whole.toSpliced(from, Math.min(count, 3 - from)), inUtc));
        expect(record?.partialSince).toBeDefined();
      }),
    );
    expect((await only(historyPage(whole, inUtc)))?.partialSince).toBeUndefined();
  });

  it.each([
    ['a name with quotes of its own', whole.with(1, changedTo('new', 'wait for &quot;us&quot;', '2026-11-20 11:00:00'))],
    ['words in no quotes', whole.with(2, ['StateUpdate', 'Changed the state.', '2026-11-20 12:00:00'] as const)],
    ['an owner without a number', [...whole, ['OwnerUpdate', 'Changed owner.', '2026-11-20 14:00:00'] as const]],
  ])('%s', async (_, lines) => {
    expect((await only(historyPage(lines, inUtc)))?.partialSince).toBeGreaterThanOrEqual(at('20T11:00:00'));
  });

  it('a time that is none', async () => {
    expect((await only(historyPage(whole, inUtc).replace('2026-11-20 12:00:00</td>', 'soon</td>')))?.partialSince).toBe(at('20T13:00:00'));
  });

  it.each([
    ['a page that breaks off', saved('de').slice(0, 6_000)],
    ['the page of a refusal', '<html><body><h1>Insufficient Rights</h1></body></html>'],
    ['an error', { error: 401, message: 'no' }],
    ['a history without a line', historyPage([])],
    ['a refusal', new SiteError('notAllowed', '403')],
  ])('%s tells nothing of the ticket', async (_, history) => {
    expect(await only(history)).toBeUndefined();
  });

  it('its end, which the present words show: of those alike at once', async () => {
    const { get, asked } = recordedSite(SITE, [[/"States":/, []], ...desk()], NOW);

    expect((await znuny.client(SITE, get).tickets(['6']))[0]?.partialSince).toBe(at('27T16:38:24'));
    expect(asked.filter((path) => path.includes('"States"'))).toEqual([
      expect.stringContaining('Filter={"TicketID":["6"],"States":["open"],"Priorities":["3 normal"]}'),
    ]);
  });

  it('and where the account sees none at all, the site says so', async () => {
    const { get } = recordedSite(SITE, desk([N6], '<html></html>'), NOW);

    await expect(znuny.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'notAllowed' });
  });
});
