// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instantIn } from '@/utils/sites/taught/dates/reading';
import { focoList, focoTicket } from '../../desks/pointing/foco';
import { linhaList, linhaTicket } from '../../desks/pointing/linha';
import { mesaList, mesaTicket } from '../../desks/pointing/mesa';
import { quadroList } from '../../desks/pointing/quadro';
import { deskTickets, reader, readAt, show, teach } from './foreign';

const [first, second] = deskTickets as [(typeof deskTickets)[0], (typeof deskTickets)[0]];
const td = (at: number, inner = ''): string => `tbody tr:nth-of-type(1) td:nth-of-type(${at}) ${inner}`;

describe('Foco: columns as each reader wants them', () => {
  const QUEUE = '/foco/index.pl?Action=StatusView';
  const teachList = () => {
    show(focoList(deskTickets, reader(['Flag', 'Number', 'Age', 'Title', 'State', 'Lock', 'Owner'])));
    return teach(
      QUEUE,
      { number: td(2, 'a'), title: td(4, 'div'), status: td(5, 'div'), priority: td(1, 'i'), assignee: td(7, 'div') },
      'tbody tr:nth-of-type(2) td',
    ).definition;
  };
  const list = [
    ['2026001', 'Open', 'high', 'Ana', undefined],
    ['2026002', 'pending reminder', 'low', 'Admin Foco', undefined],
    ['2026003', 'Open', 'high', 'Bruno', undefined],
  ];

  it.each([
    ['as it was taught', ['Flag', 'Number', 'Age', 'Title', 'State', 'Lock', 'Owner'], 'en'],
    ['in another order', ['Owner', 'State', 'Number', 'Lock', 'Flag', 'Title', 'Age'], 'en'],
    ['in another language', ['Number', 'Title', 'State', 'Owner', 'Flag'], 'pt'],
  ] as const)('the list is read %s', (_, columns, language) => {
    const definition = teachList();
    show(focoList(deskTickets, reader(columns, { language })), language);

    expect(readAt(definition, `${QUEUE};Filter=All`)).toEqual(list);
  });

  it('a field without its column is not shown, and that is not nobody', () => {
    const definition = teachList();
    show(focoList(deskTickets, reader(['Number', 'Lock', 'Age', 'Title']), 'Dashboard'));

    expect(readAt(definition, QUEUE)).toEqual(list.map(([id]) => [id, undefined, undefined, undefined, undefined]));
    expect(readAt(definition, '/foco/index.pl?Action=Dashboard')).toEqual([]);
  });

  it('an age is refused as a date, and an owner may mean nobody', () => {
    show(focoList(deskTickets, reader(['Flag', 'Number', 'Age', 'Title'])));
    expect(() => teach(QUEUE, { number: td(2, 'a'), createdAt: td(3) }, 'tbody tr:nth-of-type(2) td')).toThrow('createdAt: age');

    const definition = { ...teachList(), nobody: ['Admin Foco'] };
    expect(readAt(definition, QUEUE)[1]?.[3]).toBe('');
  });

  it('a row that is put in above shifts nothing on a ticket’s page, which is added to the list', () => {
    const list = teachList();
    show(focoTicket(first, reader([])));
    const value = (at: number): string => `.WidgetSimple p:nth-of-type(${at})`;
    const at = { number: 'h1', title: 'h1', status: value(3), priority: value(4), assignee: value(5), createdAt: value(2) };
    const { definition, before } = teach('/foco/index.pl?Action=TicketZoom;TicketID=6', at, undefined, list);
    show(focoTicket(second, reader([])));

    const [shown] = readAt(definition, '/foco/index.pl?Action=TicketZoom;TicketID=7');

    expect([before, definition.pages.length]).toEqual([[], 2]);
    expect(shown).toEqual(['2026002', 'pending reminder', 'low', 'Admin Foco', '11/05/2026 11:02 (Europe/Berlin)']);
    expect(instantIn(shown![4]!, { ...definition.date!, order: 'mdy' })).toBe(second.createdAt);
    expect(readAt(definition, '/foco/index.pl?Action=TicketNote;TicketID=7')).toEqual([]);
  });
});

describe('Linha: labels beside words, and dates in attributes', () => {
  const at = (label: string): string => `li:nth-of-type(1) span:has(> small) > span`.replace('span:has', `span:nth-of-type(${label}):has`);

  it('is read whatever stands beside what', () => {
    show(linhaList(deskTickets, reader(['status', 'priority', 'assignee', 'created'])));
    const { definition } = teach(
      '/linha/mine',
      { number: 'li .number', title: 'li h3 a', status: at('1'), priority: at('2'), assignee: at('3'), createdAt: at('4') },
      'li:nth-of-type(2)',
    );
    show(linhaList(deskTickets, reader(['updated', 'created', 'assignee', 'status'])));

    expect(readAt(definition, '/linha/all?page=2')).toEqual([
      ['2026001', 'Open', undefined, 'Ana', 'Nov 17, 2026 18:40 UTC'],
      ['2026002', 'pending reminder', undefined, '', 'Nov 5, 2026 10:02 UTC'],
      ['2026003', 'Open', undefined, 'Bruno', 'Nov 19, 2026 22:15 UTC'],
    ]);
  });

  it('the page of one is read too', () => {
    show(linhaTicket(first, reader([])));
    const { definition } = teach(
      '/linha/c/2026001',
      { number: '.number', status: 'dd:nth-of-type(1)', createdAt: 'dd:nth-of-type(4) span' },
      undefined,
    );
    show(linhaTicket(second, reader([])));

    expect(readAt(definition, '/linha/c/2026002')).toEqual([
      ['2026002', 'pending reminder', undefined, undefined, 'Nov 5, 2026 10:02 UTC'],
    ]);
    expect(readAt(definition, '/linha/c/2026003')).toEqual([]);
  });
});

describe('Mesa: the reader’s language, and what customers write', () => {
  const COLUMNS = ['key', 'summary', 'status', 'assignee', 'created'];
  const teachList = () => {
    show(mesaList(deskTickets, reader(COLUMNS)));
    const row = (at: number, inner = ''): string => `tr:nth-of-type(2) td:nth-of-type(${at}) ${inner}`;
    return teach(
      '/mesa/queues/1',
      { number: row(1, 'a'), title: row(2), status: row(3, 'span'), assignee: row(4), createdAt: row(5) },
      'tr:nth-of-type(3) td',
    ).definition;
  };

  it('is read in another language and another queue', () => {
    const definition = teachList();
    show(mesaList(deskTickets, reader(['created', 'assignee', 'key', 'status', 'summary'], { language: 'pt' })), 'pt');

    expect(readAt(definition, '/mesa/queues/billing').map(([id, status, , assignee]) => [id, status, assignee])).toEqual([
      ['MESA_DE_AYUDA-2026001', 'Open', 'Ana'],
      ['MESA_DE_AYUDA-2026002', 'pending reminder', ''],
      ['MESA_DE_AYUDA-2026003', 'Open', 'Bruno'],
    ]);
  });

  it('a table in a customer’s comment is no list, wherever it stands', () => {
    const definition = teachList();
    const quoted = mesaList([{ ...first, status: 'Closed' }, second], reader(COLUMNS));
    show(mesaTicket(first, reader([]), quoted));

    for (const path of ['/mesa/browse/MESA_DE_AYUDA-2026001', '/mesa/queues/1']) expect(readAt(definition, path)).toEqual([]);
    show(`<main><article>${quoted.replace(/<\/?main[^>]*>/g, '')}</article></main>`);
    expect(readAt(definition, '/mesa/queues/1')).toEqual([]);
  });
});

describe('Quadro: colours and made-up classes', () => {
  it('is read under its headings alone', () => {
    const columns = ['no', 'subject', 'state', 'urgency', 'agent', 'opened'];
    show(quadroList(deskTickets, reader(columns)));
    const cell = (at: number, inner = ''): string => `[role=row]:nth-of-type(2) > :nth-child(${at}) ${inner}`;
    const { definition } = teach(
      '/quadro/board',
      {
        number: cell(1, 'a'),
        title: cell(2, 'span'),
        status: cell(3, 'span'),
        priority: cell(4, '.dot'),
        assignee: cell(5),
        createdAt: cell(6),
      },
      '[role=row]:nth-of-type(3)',
    );
    show(quadroList([...deskTickets].toReversed(), reader(['opened', 'urgency', 'no', 'agent', 'state'])));

    expect(readAt(definition, '/quadro/board?queue=2')).toEqual([
      ['TK-2026003', 'Open', 'dot-high', 'Bruno', '19/11/26 23:15'],
      ['TK-2026002', 'pending reminder', 'dot-low', '', '05/11/26 11:02'],
      ['TK-2026001', 'Open', 'dot-high', 'Ana', '17/11/26 19:40'],
    ]);
  });
});
