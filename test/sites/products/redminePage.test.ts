import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { redmine } from '@/utils/sites/redmine/adapter';
import { redminePage } from '@/utils/sites/redmine/page';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';

const SITE = 'https://desk.example/redmine';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/redmine/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}

describe('a list', () => {
  const slots = redminePage.findTickets(page('list'), new URL(`${SITE}/projects/support/issues?group_by=status`), SITE);

  it('has a badge before each subject, and none in the rows of groups', () => {
    expect(slots.map(({ shown, view, place, anchor, lead }) => [shown.id, view, place, anchor.textContent, lead?.textContent])).toEqual([
      ['30', 'badge', 'before', 'Mobile push arrives an hour late', '30'],
      ['26', 'badge', 'before', 'Ümläut & <b>tags</b> broken in “subject” lines', '26'],
      ['22', 'badge', 'before', 'Bounce mails for all of our users', '22'],
      ['25', 'badge', 'before', 'Server certificate expires soon', undefined],
      ['24', 'badge', 'before', '24', undefined],
    ]);
  });

  it('tells the words of the columns that it has, and nothing of others', () => {
    expect(slots.map(({ shown }) => [shown.status, shown.priority, shown.assignee])).toEqual([
      ['Nova', 'Normal', undefined],
      ['Em andamento', 'Alta', '6'],
      ['Em andamento', 'Urgente', '9'],
      [undefined, undefined, undefined],
      ['Nova', undefined, undefined],
    ]);
  });

  it('measures each row within its own table', () => {
    expect(slots.map(({ row, table }) => row?.closest('table') === table && table?.className)).toEqual([
      ...Array<string>(3).fill('list issues odd-even sort-by-id sort-desc'),
      ...Array<string>(2).fill('list issues odd-even'),
    ]);
  });

  it('is not looked at outside the site that was allowed', () => {
    expect(redminePage.findTickets(page('list'), new URL('https://desk.example/redmine2/issues'), SITE)).toEqual([]);
  });
});

describe('a ticket page', () => {
  test.each([`${SITE}/issues/5`, `${SITE}/issues/5?tab=notes#note-3`, `${SITE}/issues/5/`])(
    'has a panel above the ticket at %s, and badges on its subtasks',
    (address) => {
      const slots = redminePage.findTickets(page('ticket'), new URL(address), SITE);

      expect(slots.map(({ view, place, shown }) => [view, place, shown.id, shown.status, shown.priority, shown.assignee])).toEqual([
        ['badge', 'before', '8', 'Feedback', undefined, '6'],
        ['panel', 'before', '5', 'In Progress', 'Normal', '6'],
      ]);
      expect(slots[1]?.anchor.className).toContain('details');
    },
  );

  test.each(['/issues', '/issues/5/edit', '/issues/new', '/news/5'])('is not seen at %s', (path) => {
    const slots = redminePage.findTickets(page('ticket'), new URL(SITE + path), SITE);

    expect(slots.filter(({ view }) => view === 'panel')).toEqual([]);
  });
});

describe('recognizing it', () => {
  const head = '<meta name="description" content="Redmine" /><meta name="csrf-param" content="authenticity_token" />';
  const answer = (text: string): { url: string; contentType: string; text: string; date: undefined } => ({
    url: `${SITE}/login`,
    contentType: 'text/html',
    text,
    date: undefined,
  });
  const page =
    (text: string): Get =>
    async (path) => {
      if (path === '/redmine/login') return answer(text);
      throw new SiteError('notFound', path);
    };

  test.each<[state: string, get: Get]>([
    ['signed in', page(head)],
    [
      'signed out',
      async (path) => {
        throw path === '/redmine/login'
          ? new SiteError('signedOut', 'a sign-in page', undefined, answer(`${head}<input type="password">`))
          : new SiteError('notFound', path);
      },
    ],
  ])('works %s, below its context path', async (_, get) => {
    expect(await redmine.recognize(new URL(`${SITE}/projects/support/issues`), get)).toBe(SITE);
  });

  it('takes no other product for it', async () => {
    expect(await redmine.recognize(new URL(SITE), page('<meta name="description" content="A page about Redmine">'))).toBeUndefined();
  });

  it('leaves it open when the site does not answer', async () => {
    const get: Get = async () => {
      throw new SiteError('unreachable', 'no network');
    };

    await expect(redmine.recognize(new URL(SITE), get)).rejects.toThrow('no network');
  });
});
