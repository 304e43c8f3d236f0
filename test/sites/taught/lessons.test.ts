// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lessonToday, placedFields } from '@/utils/sites/taught/fromFirst';
import { taughtPage } from '@/utils/sites/taught/page';
import { lessonIn, lessonText } from '@/utils/store/settings/lessonFile';
import first from './lessons/first.json?raw';
import second from './lessons/second.json?raw';
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

    const [slot] = taughtPage(lesson).findTickets(document, url, url.origin);

    expect(slot?.shown).toMatchObject({ id: '1001', status: undefined, priority: 'Alta', told: { title: 'Bot does not answer' } });
  });

  it('of which even the number was a place holds no page any more', () => {
    const placed = { version: 1, list: { row: 'tr', fields: { number: { selector: ':scope > td:nth-of-type(2)' } } } } as const;

    expect([lessonToday(placed).pages, placedFields(placed)]).toEqual([[], ['number']]);
  });
});
