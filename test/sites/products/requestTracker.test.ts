import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Get } from '@/utils/sites/siteAnswer';
import { requestTracker } from '@/utils/sites/requestTracker/adapter';
import { requestTrackerPage } from '@/utils/sites/requestTracker/page';
import { readOdd, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';
import { inOrder } from '@/utils/tickets/inOrder';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';

const SITE = 'http://desk.example/rt';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/requestTracker/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}

describe('its list', () => {
  const url = new URL(`${SITE}/Search/Results.html?Query=x`);

  it('gives each ticket a badge before its subject, whatever stands in the forms beside the values', () => {
    const slots = requestTrackerPage.findTickets(page('list'), url, SITE);

    expect(slots.map(({ shown, view, place, anchor, lead }) => [shown.id, view, place, anchor.textContent, lead?.textContent])).toEqual([
      ['30', 'badge', 'before', 'Mobile push arrives an hour late', '30'],
      ['26', 'badge', 'before', 'Ümläut & <b>tags</b> broken in “subject” lines', '26'],
      ['24', 'badge', 'before', 'Report totals differ by one cent', '24'],
      ['20', 'badge', 'before', 'Need a copy of the signed contract', '20'],
    ]);
  });

  it("tells the product's own status word in any language, and none where it cannot be known", () => {
    const slots = requestTrackerPage.findTickets(page('list'), url, SITE);

    expect(slots.map(({ shown }) => shown.status)).toEqual(['new', 'open', 'stalled', undefined]);
  });

  it('measures both lines of a ticket as one row of its table', () => {
    const [slot] = requestTrackerPage.findTickets(page('list'), url, SITE);

    expect([slot?.row?.tagName, slot?.table?.className]).toEqual(['TBODY', 'table ticket-list inline-edit collection-as-table']);
  });

  it('is not looked at outside the site that was allowed', () => {
    expect(requestTrackerPage.findTickets(page('list'), new URL('http://desk.example/other/'), SITE)).toEqual([]);
  });
});

describe('its ticket page', () => {
  it.each([`${SITE}/Ticket/Display.html?id=5`, `${SITE}/Ticket/Display.html?id=5&results=abcdef`])(
    'has a panel above the ticket at %s',
    (address) => {
      const [slot, ...others] = requestTrackerPage.findTickets(page('ticket'), new URL(address), SITE);

      expect(others).toEqual([]);
      expect([slot?.view, slot?.shown.id, slot?.shown.status, slot?.place]).toEqual(['panel', '5', 'open', 'before']);
      expect(slot?.anchor.classList.contains('summary')).toBe(true);
    },
  );

  it.each(['', '?id=', '?id=5%27'])('has none without a ticket number (%s)', (query) => {
    expect(requestTrackerPage.findTickets(page('ticket'), new URL(`${SITE}/Ticket/Display.html${query}`), SITE)).toEqual([]);
  });
});

const ticket5 = {
  id: '5',
  Subject: 'Dashboard widgets are blank in Firefox',
  Status: 'open',
  Priority: '50',
  Created: '2026-11-12T13:34:51Z',
  LastUpdated: '2026-11-20T13:34:51Z',
  Owner: { id: 34 },
  Requestor: [{ id: 'hana@customer.example' }],
};
const change = (id: number, Created: string, Type: string, Field: string, OldValue: string, NewValue: string, creator: string) => ({
  id: String(id),
  ObjectId: '5',
  Type,
  Field,
  OldValue,
  NewValue,
  Created,
  Creator: { id: creator },
});
const changes5 = [
  change(108, '2026-11-12T20:14:51Z', 'Set', 'Owner', '6', '34', 'bob'),
  change(111, '2026-11-12T23:34:51Z', 'Correspond', '', '', '', 'bob'),
  change(113, '2026-11-12T23:34:51Z', 'Status', 'Status', 'new', 'open', 'RT_System'),
  change(139, '2026-11-15T13:34:51Z', 'Status', 'Status', 'open', 'stalled', 'bob'),
  change(140, '2026-11-16T13:34:51Z', 'Correspond', '', '', '', 'hana@customer.example'),
  change(141, '2026-11-16T13:40:00Z', 'Set', 'Priority', '100', '50', 'bob'),
  change(142, '2026-11-16T13:41:00Z', 'Set', 'Due', '', '2026-12-01 00:00:00', 'bob'),
];
const nobody = { Name: 'Nobody', _hyperlinks: [{ ref: 'self', id: 6 }] };

const standard: RecordedAnswers = [
  [/\/user\/Nobody/, nobody],
  [/\/transactions\?/, { items: changes5 }],
  [/\/tickets\?.*&fields=LastUpdated&/, { items: [{ id: '5' }] }],
  [/\/tickets\?/, { items: [ticket5] }],
];

const first = async (answers: RecordedAnswers): Promise<TicketRecord | undefined> =>
  (await requestTracker.client(SITE, recordedSite(SITE, answers).get).tickets(['5']))[0];

describe('its client', () => {
  it('reads a ticket with its whole history, the words at creation included', async () => {
    const at = (text: string): number => Date.parse(`2026-11-${text}Z`);

    const record = (await first(standard))!;
    expect({ ...record, events: inOrder(record.events) }).toMatchObject({
      site: SITE,
      id: '5',
      label: '#5',
      url: `${SITE}/Ticket/Display.html?id=5`,
      customer: 'hana@customer.example',
      status: 'open',
      priority: '50',
      assignee: '34',
      isMine: true,
      createdAt: at('12T13:34:51'),
      revision: '2026-11-20T13:34:51Z',
      partialSince: undefined,
      events: [
        { at: at('12T13:34:51'), kind: 'status', to: 'new' },
        { at: at('12T13:34:51'), kind: 'priority', to: '100' },
        { at: at('12T13:34:51'), kind: 'assignee', to: undefined },
        { at: at('12T20:14:51'), kind: 'assignee', to: '34' },
        { at: at('12T23:34:51'), kind: 'status', to: 'open' },
        { at: at('12T23:34:51'), kind: 'supportReply', by: 'person' },
        { at: at('15T13:34:51'), kind: 'status', to: 'stalled' },
        { at: at('16T13:34:51'), kind: 'customerReply' },
        { at: at('16T13:40:00'), kind: 'priority', to: '50' },
      ],
    });
  });

  it('asks for nothing but the list when no ticket of the queue changed', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    const { ids, changed } = await requestTracker.client(SITE, get).queue(new Map([['5', ticket5.LastUpdated]]));

    expect([ids, changed, asked.length]).toEqual([['5'], [], 1]);
    expect(asked[0]).toContain(`Owner = '__CurrentUser__' AND (Status = '__Active__' OR Status = '__Initial__')`);
  });

  it('asks for the histories of a changed queue at once', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    const { changed } = await requestTracker.client(SITE, get).queue(new Map());

    expect(changed.map(({ id, isMine }) => [id, isMine])).toEqual([['5', true]]);
    expect(asked.filter((path) => path.includes('/transactions')).length).toBe(1);
  });

  it('goes on to the next page while pages are full, since analysts are not told how many there are', async () => {
    const full = Array.from({ length: 100 }, (_, index) => ({ ...changes5[0], id: String(index) }));
    const { get, asked } = recordedSite(SITE, [[/transactions.*&page=1$/, { items: full, pages: null }], ...standard]);

    await requestTracker.client(SITE, get).tickets(['5']);

    expect(asked.filter((path) => path.includes('/transactions')).map((path) => path.at(-1))).toEqual(['1', '2']);
  });

  it('asks for no empty page of a list whose length is told', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ ...ticket5, id: String(index + 1) }));
    const { get, asked } = recordedSite(SITE, [[/\/tickets\?/, { items, total: 100 }]]);
    const known = new Map(items.map(({ id, LastUpdated }) => [id, LastUpdated]));

    const { ids } = await requestTracker.client(SITE, get).queue(known);

    expect([ids.length, asked.length]).toEqual([100, 1]);
  });

  it('never asks for what is no number', async () => {
    const { get, asked } = recordedSite(SITE, standard);

    expect(await requestTracker.client(SITE, get).tickets(["1' OR 1=1"])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a date that was never set', { Created: '1970-01-01T00:00:00Z' }],
    ['a date that is none', { Created: 'yesterday' }],
    ['no date', { Created: null }],
  ])('reads %s as no creation date', async (_, oddity) => {
    const odd: RecordedAnswers = [...standard.slice(0, 3), [/\/tickets\?/, { items: [{ ...ticket5, ...oddity }] }]];

    expect((await first(odd))?.createdAt).toBeUndefined();
  });

  it.each(Object.keys(ticket5).flatMap((field) => [null, 7, {}, [], '', 'x'.repeat(100_000)].map((value) => ({ field, value }))))(
    'reads or leaves out a ticket whose $field is odd, and never throws anything but a SiteError',
    async ({ field, value }) => {
      const odd: RecordedAnswers = [
        ...standard.slice(0, 3),
        [
          /\/tickets\?/,
          {
            items: [
              { ...ticket5, [field]: value },
              { ...ticket5, id: '6' },
            ],
          },
        ],
      ];

      const records = await requestTracker.client(SITE, recordedSite(SITE, odd).get).tickets(['5', '6']);

      expect(records.map(({ id }) => id)).toContain('6');
    },
  );

  it('throws nothing but a SiteError whatever field is odd', async () => {
    const clientOf = (answers: RecordedAnswers) => requestTracker.client(SITE, recordedSite(SITE, answers).get);

    const { tried, thrown } = await readOdd(standard, (answers) => [clientOf(answers).queue(new Map()), clientOf(answers).tickets(['5'])]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });

  it.each([
    ['a page instead of data', 'text/html', '<html></html>', 'signedOut'],
    ['nothing', 'application/json', '', 'unreadable'],
    ['half an answer', 'application/json', '{"items":[{"id":', 'unreadable'],
    ['another shape', 'application/json', '{"items":7}', 'unreadable'],
  ])('says so when the answer is %s', async (_, contentType, text, failure) => {
    const get: Get = async (path) => ({ url: SITE + path, contentType, text, date: undefined });

    await expect(requestTracker.client(SITE, get).queue(new Map())).rejects.toMatchObject({ name: 'SiteError', failure });
  });
});

describe('recognizing it', () => {
  it('finds the context path below which it answers', async () => {
    const { get } = recordedSite(SITE, [[/^\/rt\/REST\/2\.0\/rt$/, { Version: '5.0.3' }]]);

    expect(await requestTracker.recognize(new URL('http://desk.example/rt/Search/Results.html'), get)).toBe(SITE);
  });

  it('does not take another product for it', async () => {
    expect(
      await requestTracker.recognize(new URL('http://desk.example/'), recordedSite(SITE, [[/./, { product: 'x' }]]).get),
    ).toBeUndefined();
  });
});
