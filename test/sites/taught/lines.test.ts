// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAt, show, teach } from './foreign';

interface Line {
  readonly number: string;
  readonly href: string;
}

const row = ({ number, href }: Line): string =>
  `<tr><td><a href="/desk/t/${href}">${number}</a></td><td>Printer</td><td>Open</td><td>Ana</td></tr>`;
const list = (rows: string): string =>
  `<table><thead><tr><th>No</th><th>Subject</th><th>State</th><th>Owner</th></tr></thead><tbody>${rows}</tbody></table>`;
const lines = [
  { number: '1001', href: '1001' },
  { number: '1002', href: '1002' },
].map(row);
const at = { number: 'tbody td:nth-child(1) a', status: 'tbody td:nth-child(3)', assignee: 'tbody td:nth-child(4)' };

const taughtOn = (html: string) => {
  show(html);
  return teach('/desk/mine', at, 'tbody tr:nth-of-type(2) td').definition;
};
const read = [
  ['1001', 'Open', undefined, 'Ana', undefined],
  ['1002', 'Open', undefined, 'Ana', undefined],
];

describe('a row that is no ticket', () => {
  it.each([
    ['a group', '<tr><td colspan="4">Today (3)</td></tr>'],
    ['a sum', '<tr><td colspan="4">25 tickets in total</td></tr>'],
    ['paging', '<tr><td colspan="4"><a href="?page=1">1</a> <a href="?page=2">2</a></td></tr>'],
    ['what was said last', '<tr><td colspan="4">Last reply: error 4711 on the printer</td></tr>'],
    ['a sum under two of the headings', '<tr><td colspan="2">12 open</td><td>Open</td><td>Ana</td></tr>'],
  ])('%s is read as none', (_, other) => {
    const definition = taughtOn(list(lines.join('')));
    show(list(lines.join(other)));

    expect(readAt(definition, '/desk/mine')).toEqual(read);
  });
});

it.each([
  ['a cell of the row above reaches into it', '<td rowspan="2">Open</td><td>Ana</td>', '<td>Bruno</td>'],
  ['a cell was left out', '<td>Open</td><td>Ana</td>', '<td>Bruno</td>'],
])('where %s, no cell of the row is taken for another', (_, above, below) => {
  const definition = taughtOn(list(lines.join('')));
  const begin = (number: string): string => `<tr><td><a href="/desk/t/${number}">${number}</a></td><td>Printer</td>`;
  show(list(`${begin('1001')}${above}</tr>${begin('1002')}${below}</tr>`));

  expect(readAt(definition, '/desk/mine')).toEqual([read[0], ['1002', undefined, undefined, undefined, undefined]]);
});

it('a cell that spans a heading without words is a field all the same', () => {
  const wide = list(lines.join('').replaceAll('<td>Printer</td>', '<td></td><td>Printer</td>')).replace(
    '<th>No</th>',
    '<th>No</th><th></th>',
  );
  const definition = taughtOn(list(lines.join('')));
  show(wide.replaceAll(/<td>(<a .*?<\/a>)<\/td><td><\/td>/g, '<td colspan="2">$1</td>'));

  expect(readAt(definition, '/desk/mine')).toEqual(read);
});

it.each(['\u00a0', '\u2009', '\u202f'])('digits that %j groups are one number', (space) => {
  const grouped = ['1486', '1487'].map((href) => row({ number: `#${href[0]}${space}${href.slice(1)}`, href })).join('');
  const definition = taughtOn(list(grouped));

  expect(readAt(definition, '/desk/mine').map(([id]) => id)).toEqual(['1486', '1487']);
});

it.each([
  ['/t/7', ['7']],
  ['/t/0007', ['7']],
  ['/t/1007', []],
  ['/t/70', []],
])('of %s the page of ticket 7 holds %j', (path, ids) => {
  const page = '<h1 class="head"><span class="no">#7</span> Printer</h1><dl><dt>State</dt><dd>Open</dd></dl>';
  show(page);
  const { definition } = teach('/t/7', { number: '.no', status: 'dd' }, undefined);

  expect(readAt(definition, path).map(([id]) => id)).toEqual(ids);
});
