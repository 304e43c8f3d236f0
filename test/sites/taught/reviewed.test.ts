// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TaughtLesson } from '@/utils/sites/taught/definition';
import { readAt, show, teach } from './foreign';

const fieldsOf = ({ pages }: TaughtLesson): readonly string[] => Object.keys(pages[0]!.fields);
const refused = (run: () => unknown): string => {
  try {
    run();
    return 'learnt';
  } catch (cause) {
    return (cause as Error).message;
  }
};

describe('a class that says the value itself', () => {
  const card = (number: number, status: string, word: string, rest = ''): string =>
    `<li class="card"><a class="subject" href="/t/${number}">#${number}</a><div><span class="${status}">${word}</span></div>${rest}</li>`;
  const open =
    'status-open st-aberto status_aberto estado-abierto status-offen st-ouvert lozenge-success is--novo state-in-progress ticket-resolvido status-new';

  it.each(open.split(' '))('%s is no way to find it, however many rows have it', (name) => {
    show(`<ul>${card(1001, name, 'Aberto')}${card(1002, name, 'Aberto')}${card(1003, name, 'Aberto')}</ul>`);

    expect(refused(() => teach('/q', { number: 'li a', status: 'li div span' }, 'li:nth-of-type(2)'))).toBe('status: unnamed');
  });

  it('is known by its kin in other rows, whatever language it speaks', () => {
    show(
      `<ul>${card(1001, 'tkst-otevreno', 'Otevřeno')}${card(1002, 'tkst-otevreno', 'Otevřeno')}${card(1003, 'tkst-zavreno', 'Zavřeno')}</ul>`,
    );

    expect(refused(() => teach('/q', { number: 'li a', status: 'li div span' }, 'li:nth-of-type(2)'))).toBe('status: unnamed');
  });

  it.each(['ticket-status', 'status', 'opened-by', 'tkt-state'])('%s says what it is, and is one', (name) => {
    show(`<ul>${card(1001, name, 'Aberto')}${card(1002, name, 'Fechado')}</ul>`);

    expect(fieldsOf(teach('/q', { number: 'li a', status: 'li div span' }, 'li:nth-of-type(2)').definition)).toEqual(['number', 'status']);
  });
});

describe('a ticket’s page', () => {
  const page = (facts: string, message: string): string =>
    `<main><h1>#1001 Bot</h1><section class="facts">${facts}</section><div><div>${message}</div></div></main>`;
  const fact = (label: string, words: string): string => `<p><b>${label}:</b> <span>${words}</span></p>`;

  it('says nothing by the words of a message in boxes without names', () => {
    show(page(fact('Status', 'Open') + fact('Owner', 'Ana'), 'Hello'));
    const at = { number: 'h1', status: 'section p:nth-of-type(1) span', assignee: 'section p:nth-of-type(2) span' };
    const { definition } = teach('/t/1001', at, undefined);
    expect(readAt(definition, '/t/1001')).toEqual([['1001', 'Open', undefined, 'Ana', undefined]]);

    for (const message of [
      fact('Status', 'closed'),
      '<p>Status: closed</p>',
      'Status: <span>closed</span>',
      '<div>Status</div><div>closed</div>',
    ]) {
      show(page(fact('Owner', 'Ana'), message));
      expect(readAt(definition, '/t/1001')).toEqual([['1001', undefined, undefined, 'Ana', undefined]]);
    }
  });

  it('is not known by words that only join others', () => {
    for (const joint of ['em', 'on', 'por', 'am', 'le', 'by', 'de', 'há']) {
      show(`<main><h1>#1001 Bot</h1><p><i>Ana</i> ${joint} <i>17/11/2026 15:40</i></p></main>`);
      expect(refused(() => teach('/t/1001', { number: 'h1', createdAt: 'p i:nth-of-type(2)' }, undefined))).toBe('createdAt: unnamed');
    }
  });
});

describe('what is empty, and what is still to come', () => {
  const list = (
    rows: readonly (readonly [number: number, priority: string, owner: string])[],
    headings = ['No', 'Priority', 'Owner'],
  ): string =>
    `<table><thead><tr>${headings.map((words) => `<th>${words}</th>`).join('')}</tr></thead><tbody>${rows
      .map(([number, priority, owner]) => `<tr><td><a href="/t/${number}">${number}</a></td><td>${priority}</td><td>${owner}</td></tr>`)
      .join('')}</tbody></table>`;
  const teachList = () => {
    show(
      list([
        [1001, 'High', 'Ana'],
        [1002, 'Low', 'Bruno'],
      ]),
    );
    const at = { number: 'tbody td a', priority: 'tbody td:nth-of-type(2)', assignee: 'tbody td:nth-of-type(3)' };
    return teach('/q', at, 'tbody tr:nth-of-type(2)').definition;
  };

  it('a priority that was taken away is none, where its label stands', () => {
    const definition = teachList();
    show(
      list([
        [1001, '', 'Ana'],
        [1002, 'Low', ''],
      ]),
    );

    expect(readAt(definition, '/q').map(([, , priority, owner]) => [priority, owner])).toEqual([
      ['', 'Ana'],
      ['Low', ''],
    ]);
  });

  it.each([
    '<span class="skeleton"></span>',
    '<div class="MuiSkeleton-root"></div>',
    '<i class="text-placeholder"></i>',
    '<span class="is-loading"></span>',
    '<div aria-busy="true"></div>',
    '<div class="shimmer-line"></div>',
  ])('%s is nobody’s absence', (bones) => {
    const definition = teachList();
    show(
      list([
        [1001, bones, bones],
        [1002, 'Low', 'Bruno'],
      ]),
    );

    expect(readAt(definition, '/q')[0]).toEqual(['1001', undefined, undefined, undefined, undefined]);
  });

  it.each([
    [['No', 'Priority (2)', 'Owner [12]']],
    [['No', 'Priority <span class="badge">2</span>', 'Owner <small>sorted ascending</small>']],
    [['No', '<button>Priority</button><ul hidden><li>High</li></ul>', 'Owner ▲1']],
    [['No', '<a>Priority <i>▼</i></a> <em>filter</em>', '<span>Owner</span> <span>all</span>']],
  ])('headings go on to be found as %j', (headings) => {
    const definition = teachList();
    show(
      list(
        [
          [1001, 'High', 'Ana'],
          [1002, 'Low', 'Bruno'],
        ],
        headings,
      ),
    );

    expect(readAt(definition, '/q')[0]).toEqual(['1001', undefined, 'High', 'Ana', undefined]);
  });

  it('a heading of more words is another one', () => {
    const definition = teachList();
    show(
      list(
        [
          [1001, 'High', 'Team 1'],
          [1002, 'Low', 'Team 2'],
        ],
        ['No', 'Priority changed', 'Owner group'],
      ),
    );

    expect(readAt(definition, '/q')[0]).toEqual(['1001', undefined, undefined, undefined, undefined]);
  });
});

describe('another queue of the same product', () => {
  const rows = (headings: string): string =>
    `<main id="list"><table><thead><tr>${headings}</tr></thead><tbody>${[1001, 1002]
      .map((number) => `<tr><td><a href="/t/${number}">${number}</a></td><td>Open</td><td>Ana</td></tr>`)
      .join('')}</tbody></table></main>`;
  const all = '<th>No</th><th>Status</th><th>Owner</th>';
  const teachList = () => {
    show(rows(all));
    return teach(
      '/queues/1',
      { number: 'tbody a', status: 'tbody td:nth-of-type(2)', assignee: 'tbody td:nth-of-type(3)' },
      'tbody tr:nth-of-type(2)',
    ).definition;
  };

  it('is read where its address begins otherwise and all is named', () => {
    const definition = teachList();

    expect(readAt(definition, '/views/billing?page=2').map(([id, status]) => [id, status])).toEqual([
      ['1001', 'Open'],
      ['1002', 'Open'],
    ]);
  });

  it('but no other table that lacks a field, and no dashboard', () => {
    const definition = teachList();
    show(rows('<th>No</th><th>Status</th><th>Since</th>'));
    expect(readAt(definition, '/views/billing')).toEqual([]);
    show(rows(all));
    expect(readAt(definition, '/dashboard')).toEqual([]);
  });
});

describe('two lessons of one list or address', () => {
  it('tell together what each of them knows', () => {
    const table = (headings: readonly string[], cells: readonly string[]): string =>
      `<table><thead><tr>${headings.map((words) => `<th>${words}</th>`).join('')}</tr></thead><tbody>${[1001, 1002]
        .map((number) => `<tr><td><a href="/t/${number}">${number}</a></td>${cells.map((words) => `<td>${words}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    const other = 'tbody tr:nth-of-type(2)';
    show(table(['No', 'Priority'], ['High']));
    const first = teach('/q?view=1', { number: 'tbody a', priority: 'tbody td:nth-of-type(2)' }, other).definition;
    show(table(['No', 'Owner', 'Priority'], ['Ana', 'High']));
    const { definition, before } = teach('/q?view=2', { number: 'tbody a', assignee: 'tbody td:nth-of-type(2)' }, other, first);

    expect([definition.pages.length, before.length]).toEqual([2, 1]);
    expect(readAt(definition, '/q?view=2')[0]).toEqual(['1001', undefined, 'High', 'Ana', undefined]);
  });

  it('of two layouts of a ticket’s page each is read as it was taught', () => {
    const incident = '<main><h1>#1001 Bot</h1><dl><dt>State</dt><dd>Open</dd></dl></main>';
    const request = '<main><h1>#1002 Key</h1><table><tr><th>Phase</th><td>New</td></tr></table></main>';
    show(incident);
    const first = teach('/t/1001', { number: 'h1', status: 'dd' }, undefined).definition;
    show(request);
    const { definition } = teach('/t/1002', { number: 'h1', status: 'td' }, undefined, first);

    expect([definition.pages.length, readAt(definition, '/t/1002')]).toEqual([2, [['1002', 'New', undefined, undefined, undefined]]]);
    show(incident);
    expect(readAt(definition, '/t/1001')).toEqual([['1001', 'Open', undefined, undefined, undefined]]);
  });
});

it('a list goes on to be read where its program makes the tickets’ pages too', () => {
  const list = `<table><thead><tr><th>No</th><th>Status</th></tr></thead><tbody>${[1001, 1002]
    .map((number) => `<tr><td><a href="/t.php?id=${number - 990}">${number}</a></td><td>Open</td></tr>`)
    .join('')}</tbody></table>`;
  const ticket = '<main><h2>№1001</h2><table><tr><th>Status:</th><td>Open</td></tr></table></main>';
  show(list);
  const first = teach('/t.php?queue=1', { number: 'tbody a', status: 'tbody td:nth-of-type(2)' }, 'tbody tr:nth-of-type(2)').definition;
  show(ticket);
  const { definition } = teach('/t.php?id=11', { number: 'h2', status: 'td' }, undefined, first);
  expect(readAt(definition, '/t.php?id=12')).toHaveLength(1);

  show(list);
  for (const path of ['/t.php?queue=1', '/t.php?queue=2&sort=updated', '/t.php']) expect(readAt(definition, path)).toHaveLength(2);
});
