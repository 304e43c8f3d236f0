// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { TAUGHT_FIELDS } from '@/utils/sites/taught/definition';
import type { Pointed } from '@/utils/sites/taught/derive';
import { lessonOf } from '@/utils/sites/taught/preview';
import { heldAt } from '@/utils/sites/taught/sign';
import { type ForeignPage, foreignPages, tickets } from './pages';

const SITE = 'https://desk.example';

/** The sign of a list that is taught at `path` by pointing at its first two rows. */
function taughtOn(page: Pick<ForeignPage, 'row' | 'at'>, html: string, path = '/queue?view=mine'): string | undefined {
  document.body.innerHTML = `<base href="${SITE}/">${html}`;
  const [row, other] = document.querySelectorAll(page.row);
  const pointed = Object.fromEntries(
    TAUGHT_FIELDS.flatMap((name) => (page.at[name] ? [[name, row!.querySelector(page.at[name])!]] : [])),
  ) as unknown as Pointed;
  const lesson = lessonOf(pointed, other, {
    page: document,
    url: new URL(SITE + path),
    timeZone: 'UTC',
    now: Date.parse('2026-11-20T12:00Z'),
  });
  if ('missing' in lesson) throw new Error(lesson.missing);
  return lesson.found.taught.link;
}

const [table, grid, cards] = foreignPages as [ForeignPage, ForeignPage, ForeignPage];

describe('the sign of a list', () => {
  it.each([
    [table.name, table, '/t/'],
    [grid.name, grid, '/t/'],
    [`${cards.name}, without links`, cards, undefined],
  ])('on %s', (_, page, sign) => {
    expect(taughtOn(page, page.html(tickets, 1))).toEqual(sign);
  });

  it.each([
    ['a menu links tickets too', '<nav><a href="/t/1001">Seen lately</a></nav>', true],
    ['one that makes tickets is linked', '<a href="/t/new">New</a>', true],
    ['tickets are linked elsewhere on the page', '<div><a href="/t/1001">Seen lately</a></div>', false],
  ])('where %s', (_, more, isThere) => {
    expect(taughtOn(table, more + table.html(tickets, 1)) !== undefined).toBe(isThere);
  });

  it.each([
    ['hash routes', '#ticket/', '#ticket/'],
    ['queries', 'show.php?id=', 'show.php?id='],
    ['keys of a project', `${SITE}/browse/SUP-`, `${SITE}/browse/SUP-`],
    ['the root alone', '/', undefined],
    ['addresses that no selector can hold', '/t\\', undefined],
  ])('of %s', (_, href, link) => {
    expect(taughtOn(table, table.html(tickets, 1).replaceAll('href="/t/', `href="${href}`))).toBe(link);
  });

  it('needs a number in the address of each row', () => {
    const html = table
      .html(tickets, 1)
      .replaceAll(/href="\/t\/\d+/g, (href) => href.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))));

    expect(taughtOn(table, html)).toBeUndefined();
  });

  it('is where each row is a link itself', () => {
    const html = tickets
      .map(({ number, title }) => `<a class="card" href="/t/${number}"><b class="number">${number}</b> <i class="subject">${title}</i></a>`)
      .join('');

    expect(taughtOn({ row: 'a.card', at: { number: 'b', title: 'i' } as ForeignPage['at'] }, `<div>${html}</div>`)).toBe('/t/');
  });

  it.each(['/queue?sid=9f86d081884c7d659a2f', '/s/9f86d081884c7d659a2f/queue', '/queue#k=9f86d081884c7d659a2f'])(
    'is not taken from %s, whose key is nobody else’s',
    (path) => {
      expect(taughtOn(table, table.html(tickets, 1), path)).toBeUndefined();
    },
  );
});

describe('at the address of the list', () => {
  const definition = {
    version: 1,
    list: { row: 'tr', fields: { number: { selector: 'td.number' } }, sign: { at: '/queue', link: '/t/' } },
  } as const;
  const holds = (html: string): boolean => {
    const held = heldAt(definition, new URL(`${SITE}/queue`))!;
    return parseHTML(`<html><body>${html}</body></html>`).document.querySelector(held) !== null;
  };

  it.each([
    ['nothing at all', '', true],
    ['an empty table', '<table id="queue"><tbody></tbody></table>', true],
    ['a sentence in its place', '<p>No tickets</p><a href="/t/new">New ticket</a>', true],
    ['a menu of those seen lately', '<nav><ul><li><a href="/t/7">7</a></li></ul></nav><p>No tickets</p>', true],
    ['tickets in other clothes', '<div class="v2"><a href="/t/7">7</a></div>', false],
    ['tickets beside a menu', '<aside><a href="/t/7">7</a></aside><main><a href="/t/8">8</a></main>', false],
  ])('a page with %s looks as it was taught: %s', (_, html, isHeld) => {
    expect(holds(html)).toBe(isHeld);
  });

  it('nothing is said of other pages, nor of a list that was taught before', () => {
    const { sign: _, ...list } = definition.list;

    expect(heldAt(definition, new URL(`${SITE}/queue?page=2`))).toBeUndefined();
    expect(heldAt({ version: 1, list }, new URL(`${SITE}/queue`))).toBeUndefined();
    expect(heldAt({ version: 1 }, new URL(`${SITE}/queue`))).toBeUndefined();
  });
});
