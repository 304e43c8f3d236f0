// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TAUGHT_FIELDS, type TaughtLesson } from '@/utils/sites/taught/definition';
import { deriveList, deriveTicket, type Pointed } from '@/utils/sites/taught/derive';
import { lessonToday } from '@/utils/sites/taught/fromFirst';
import { taughtPage } from '@/utils/sites/taught/page';
import { foreignPages, ticketPage, tickets } from './pages';

const now = Date.parse('2026-11-20T12:00Z');
const SITE = 'https://desk.example';
const url = new URL(`${SITE}/queue?view=mine`);

function show(html: string): void {
  document.body.innerHTML = `<base href="${SITE}/">${html}`;
}

function listTaughtOn(page: (typeof foreignPages)[number]): TaughtLesson {
  show(page.html(tickets, 1));
  const row = document.querySelector(page.row)!;
  const pointed = Object.fromEntries(TAUGHT_FIELDS.map((name) => [name, row.querySelector(page.at[name])!])) as unknown as Pointed;
  const derived = deriveList(pointed, undefined, now);
  if ('missing' in derived) throw new Error(derived.missing);
  return { version: 2, pages: [derived.found] };
}

describe.each(foreignPages)('a list taught on $name', (page) => {
  it('shows each ticket once, with its words and the place for its badge', () => {
    const half = taughtPage(listTaughtOn(page));
    show(page.html(tickets, 7));

    const slots = half.findTickets(document, url, SITE);

    const facts = slots.map(({ shown: { id, status, priority, assignee, told } }) => [
      /\d+/.exec(id)?.[0],
      status,
      priority,
      assignee,
      told?.title,
    ]);
    const expected = tickets.map(({ number, status, priority, assignee, title }) => [number, status, priority, assignee, title]);
    expect(new Set(facts.map((fact) => JSON.stringify(fact)))).toEqual(new Set(expected.map((fact) => JSON.stringify(fact))));
    for (const { anchor, row, place } of slots) {
      expect(row?.contains(anchor)).toBe(true);
      expect(['before', 'prepend']).toContain(place);
    }
  });

  it('leads nowhere but to the site', () => {
    const half = taughtPage(listTaughtOn(page));
    show(page.html(tickets, 7).replaceAll('href="/t/', 'href="https://evil.example/t/'));

    const urls = half.findTickets(document, url, SITE).map(({ shown }) => shown.told?.url);

    expect(new Set(urls)).toEqual(new Set([url.href]));
  });
});

it('a row leads where its number does', () => {
  const [page] = foreignPages;
  const half = taughtPage(listTaughtOn(page!));

  expect(half.findTickets(document, url, SITE).map(({ shown }) => shown.told?.url)).toEqual(
    tickets.map(({ number }) => `${SITE}/t/${number}`),
  );
});

it('no badge goes between the cells of a table', () => {
  const half = taughtPage(listTaughtOn(foreignPages[0]!));

  for (const slot of half.findTickets(document, url, SITE)) {
    expect([slot.anchor.localName, slot.place]).toEqual(['td', 'prepend']);
    expect(slot.lead?.localName).toBe('a');
  }
});

it('the page of a ticket has its panel under the heading', () => {
  show(ticketPage(tickets[0]!, 1));
  const [status, priority, assignee] = document.querySelectorAll('dd');
  const derived = deriveTicket(
    {
      number: document.querySelector('b')!,
      title: document.querySelector('h1')!,
      status: status!,
      priority: priority!,
      assignee: assignee!,
    },
    now,
  );
  const half = taughtPage({ version: 2, pages: 'found' in derived ? [derived.found] : [] });
  show(ticketPage(tickets[1]!, 9));

  const [slot, ...more] = half.findTickets(document, new URL(`${SITE}/t/1002?tab=1#top`), SITE);

  expect(more).toEqual([]);
  expect(slot).toMatchObject({ view: 'panel', place: 'after', shown: { id: '1002', status: 'Em espera', priority: 'P3', assignee: '' } });
  expect(slot?.anchor.localName).toBe('h1');
  expect(slot?.shown.told?.url).toBe(`${SITE}/t/1002?tab=1`);
});

it.each([
  ['the row of the heading, and not out of the frame', 60, 900, 'row'],
  ['the row of a heading of three lines', 120, 900, 'row'],
  ['nothing that is as high as a page', 400, 900, 'h1'],
])('its panel goes out of %s', (_, row, frame, anchor) => {
  show(`<div id="app" style="display: flex"><nav></nav><main><div id="row" style="display: flex">
    <h1 id="h1" class="title">Bot</h1><button>Edit</button></div><p class="number">#1001</p></main></div>`);
  for (const [id, clientHeight] of [
    ['app', frame],
    ['row', row],
  ] as const)
    Object.defineProperty(document.querySelector(`#${id}`), 'clientHeight', { value: clientHeight });
  const fields = {
    number: { ways: [{ by: 'name', selector: '.number' }] },
    title: { ways: [{ by: 'name', selector: '.title' }] },
  } as const;

  const [slot] = taughtPage({ version: 2, pages: [{ fields }] }).findTickets(document, url, SITE);

  expect([slot?.anchor.id, slot?.place]).toEqual([anchor, 'after']);
});

it('shows nothing where a selector is none, or nothing is as it was taught', () => {
  show(foreignPages[0]!.html(tickets, 1));

  for (const row of ['tr[[', 'div.gone'])
    expect(
      taughtPage(lessonToday({ version: 1, list: { row, fields: { number: { selector: 'td' } } } })).findTickets(document, url, SITE),
    ).toEqual([]);
});
