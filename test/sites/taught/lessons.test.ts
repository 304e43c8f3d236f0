// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lessonToday, placedFields } from '@/utils/sites/taught/fromFirst';
import { taughtPage } from '@/utils/sites/taught/page';
import { lessonIn, lessonText } from '@/utils/store/settings/lessonFile';
import first from './lessons/first.json?raw';
import second from './lessons/second.json?raw';
import { taughtSchema } from '@/utils/store/settings/schema/taughtSchema';
import { foreignPages, tickets } from './pages';

const isSelector = (): boolean => true;
const [table] = foreignPages;
const url = new URL('https://desk.example/queue');

describe('the text of a lesson', () => {
  it.each([
    ['before', first],
    ['today', second],
  ])('of %s is what it was after it was read and written', (_, text) => {
    const { site, lesson, words } = lessonIn(text, isSelector);

    const written = lessonText({
      id: site,
      adapter: 'taught',
      name: '',
      policy: '',
      mapping: { ...words, featureRequests: [] },
      taught: lesson,
    });

    expect(JSON.parse(written)).toEqual(JSON.parse(text));
  });
});

describe('a lesson from before', () => {
  const { lesson } = lessonIn(first, isSelector);

  it('goes on with what it knew by name, and asks for what it knew by its place', () => {
    expect(placedFields(lesson)).toEqual(['status']);
    expect(lessonToday(lesson)).toMatchObject({
      version: 2,
      me: 'Ana',
      date: { order: 'dmy' },
      pages: [{ row: '#queue tbody tr', link: '/t/' }, {}],
    });
    expect(lessonToday(lesson).pages.map(({ fields }) => Object.keys(fields))).toEqual([
      ['number', 'title', 'priority', 'createdAt'],
      ['number'],
    ]);
  });

  it('says nothing of a field that only a place told', () => {
    document.body.innerHTML = `<base href="https://desk.example/">${table!.html(tickets, 1)}`;

    const [slot] = taughtPage(lessonToday(lesson)).findTickets(document, url, url.origin);

    expect(slot?.shown).toMatchObject({ id: '1001', status: undefined, priority: 'Alta', told: { title: 'Bot does not answer' } });
  });

  it('takes the first of several links in a row for the number', () => {
    document.body.innerHTML = `<base href="https://desk.example/"><table id="queue"><tbody>
      <tr><td><a href="/t/1001">#1001</a> <a href="/t/1002">#1002</a></td></tr><tr><td><a href="/t/1003">#1003</a></td></tr></tbody></table>`;
    const linked = { version: 1, list: { row: '#queue tr', fields: { number: { selector: 'a' } } } } as const;

    expect(
      taughtPage(lessonToday(linked))
        .findTickets(document, url, url.origin)
        .map(({ shown: { id } }) => id),
    ).toEqual(['1001', '1003']);
  });

  it('on the page of one ticket takes nothing for the number that stands there twice', () => {
    document.body.innerHTML = '<h1>#1001</h1><h1>#1002</h1>';

    expect(taughtPage(lessonToday({ version: 1, ticket: { number: { selector: 'h1' } } })).findTickets(document, url, url.origin)).toEqual(
      [],
    );
  });

  it('is kept as it is read today where it goes on as a lesson of today', () => {
    expect(v.parse(taughtSchema, lessonToday(lesson))).toEqual(lessonToday(lesson));
  });

  it('of which even the number was a place holds no page any more', () => {
    const placed = { version: 1, list: { row: 'tr', fields: { number: { selector: ':scope > td:nth-of-type(2)' } } } } as const;

    expect([lessonToday(placed).pages, placedFields(placed)]).toEqual([[], ['number']]);
  });
});
