// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TAUGHT_FIELDS, type TaughtField, type TaughtFields } from '@/utils/sites/taught/definition';
import { deriveList, deriveTicket, type Derived, type Pointed } from '@/utils/sites/taught/derive';
import { looksGenerated } from '@/utils/sites/taught/find/generated';
import { numberIn } from '@/utils/sites/taught/numbers';
import { headingsOnce } from '@/utils/sites/taught/find/columns';
import { find } from '@/utils/sites/taught/find/ways';
import { bareBoxes, type ForeignPage, foreignPages, type Shown, ticketPage, tickets } from './pages';

const now = Date.parse('2026-11-20T12:00Z');

function show(html: string): void {
  document.body.innerHTML = html;
}

/** Where a person points who looks at the row of a ticket. */
function pointAt(page: ForeignPage, at: number): Pointed {
  const row = document.querySelectorAll(page.row)[at]!;
  return Object.fromEntries(TAUGHT_FIELDS.map((name) => [name, row.querySelector(page.at[name])!])) as unknown as Pointed;
}

const foundIn = <T>(derived: Derived<T>): T => {
  if ('missing' in derived) throw new Error(`nothing found for ${derived.missing}`);
  return derived.found;
};

const read = (scope: Element, field: TaughtField | undefined): string | undefined =>
  field && find(field, scope, { page: document, headings: headingsOnce() })?.words;

const wordsOf = (scope: Element, fields: TaughtFields): unknown => ({
  number: /\d+/.exec(numberIn(read(scope, fields.number)) ?? '')?.[0],
  ...Object.fromEntries(
    (['title', 'status', 'priority', 'assignee'] as const).map((name) => [name, fields[name] && (read(scope, fields[name]) ?? '')]),
  ),
});

const wordsIn = ({ number, title, status, priority, assignee }: Shown): unknown => ({ number, title, status, priority, assignee });

const byNumber = (a: unknown, b: unknown): number => Number((a as Shown).number) - Number((b as Shown).number);

describe.each(foreignPages)('on $name', (page) => {
  it.each(tickets.map(({ number }, at) => [number, at] as const))('the row of %s tells how to read all others', (_, at) => {
    show(page.html(tickets, 1));

    const { row, fields } = foundIn(deriveList(pointAt(page, at), undefined, now));

    const read = [...document.querySelectorAll(row!)]
      .map((one) => wordsOf(one, fields))
      .filter((words) => (words as Shown).number !== undefined);
    expect(read.toSorted(byNumber)).toEqual(tickets.map(wordsIn).toSorted(byNumber));
  });

  it('what was taught still holds after another build, another order and other tickets', () => {
    show(page.html(tickets, 1));
    const { row, fields } = foundIn(deriveList(pointAt(page, 0), undefined, now));
    const others = [...tickets.map((ticket) => ({ ...ticket, number: `2${ticket.number}`, status: 'Novo' })), ...tickets].toReversed();

    show(page.html(others, 42));

    const read = [...document.querySelectorAll(row!)]
      .map((one) => wordsOf(one, fields))
      .filter((words) => (words as Shown).number !== undefined);
    expect(read.toSorted(byNumber)).toEqual(others.map(wordsIn).toSorted(byNumber));
  });

  it('names nothing that was made up', () => {
    show(page.html(tickets, 1));
    const { row, fields } = foundIn(deriveList(pointAt(page, 0), undefined, now));

    const selectors = Object.values(fields).flatMap(({ ways }) => ways.flatMap((way) => (way.by === 'name' ? [way.selector] : [])));
    const names = [row, ...selectors].join(' ').match(/(?<=[.#"])[\w-]+/g) ?? [];

    expect(names.filter(looksGenerated)).toEqual([]);
  });
});

it.each([...TAUGHT_FIELDS])('where nothing names anything, %s is refused', (name) => {
  show(bareBoxes.html(tickets, 1));
  const pointed = pointAt(bareBoxes, 0);

  const other = document.querySelectorAll(bareBoxes.row)[1]!;

  expect(deriveList({ number: pointed.number, [name]: pointed[name] }, other, now)).toEqual({ missing: 'number', why: 'unnamed' });
});

describe('the rows', () => {
  const page = foreignPages[0]!;

  it('are those among which the other row is that was pointed at', () => {
    show(page.html(tickets, 1));
    const other = document.querySelectorAll(page.row)[2]!.querySelector('.status')!;

    expect(foundIn(deriveList(pointAt(page, 0), other, now)).row).toMatch(/tr/);
    expect(deriveList(pointAt(page, 0), document.querySelector('nav a')!, now)).toEqual({ missing: 'row', why: 'noRow' });
  });

  it('are not found where there is one alone', () => {
    show(page.html(tickets.slice(0, 1), 1));

    expect('missing' in deriveList(pointAt(page, 0), undefined, now)).toBe(true);
  });
});

describe('a field', () => {
  it('is refused when most other rows have nothing there', () => {
    show(
      `<ul>${[1, 2, 3, 4].map((n) => `<li><b class="number">${n}${n}</b>${n === 1 ? '<u class="urgency">urgent</u>' : ''}</li>`).join('')}</ul>`,
    );
    const pointed = { number: document.querySelector('b')!, priority: document.querySelector('u')! };

    expect(deriveList(pointed, undefined, now)).toMatchObject({ missing: 'priority' });
  });

  it('reads the instant beside a text that tells the age', () => {
    const page = foreignPages[1]!;
    show(page.html(tickets, 1));

    expect(foundIn(deriveList(pointAt(page, 0), undefined, now)).fields.createdAt?.attribute).toBe('datetime');
  });
});

describe('the page of one ticket', () => {
  it('is read on the pages of other tickets too', () => {
    show(ticketPage(tickets[0]!, 1));
    const facts = [...document.querySelectorAll('dd')];
    const pointed: Pointed = {
      number: document.querySelector('b')!,
      title: document.querySelector('h1')!,
      status: facts[0]!,
      priority: facts[1]!,
      assignee: facts[2]!,
      createdAt: facts[3]!,
    };
    const { fields } = foundIn(deriveTicket(pointed, now));

    for (const ticket of tickets) {
      show(ticketPage(ticket, 42));
      expect(wordsOf(document.body, fields)).toEqual(wordsIn(ticket));
    }
  });
});

describe('names', () => {
  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'Badge_root__3kQzX',
    'jss12',
    'ember1234',
    ':r1:',
    '_1a2b3c',
    'svelte-1tky8bj',
    'MuiBox-root-1a2b3',
    'selected',
    'odd',
    'kGhTyW',
    'x7f9q2',
    'el-id-1024-7',
    'ng-c1234567',
  ])('%s is taken for made up or passing', (name) => expect(looksGenerated(name)).toBe(true));

  it.each([
    'status',
    'ticket-title',
    'cell-summary',
    'label-status',
    'subject',
    'ticketRow',
    'assignee',
    'col-priority',
    'cf_12',
    'issue',
    'TicketRow',
    'queue-list',
    'dataTable',
    'headline',
    'h1-title',
  ])('%s is taken for meant', (name) => expect(looksGenerated(name)).toBe(false));
});
