import { describe, expect, it } from 'vitest';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import type { TaughtLesson } from '@/utils/sites/taught/definition';
import { recordsShown } from '@/utils/sites/taught/records';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';

const SITE = 'https://desk.example';
const now = Date.parse('2026-11-20T12:00Z');
const lesson = (date: TaughtLesson['date'] = { order: 'mdy', timeZone: 'UTC' }): TaughtLesson => ({ version: 2, pages: [], date });

const shown = (id: string, createdAt: string, more: Partial<NonNullable<ShownTicket['told']>> = {}): ShownTicket => ({
  id,
  status: 'Open',
  priority: undefined,
  assignee: undefined,
  told: { label: id, title: undefined, url: `${SITE}/t/${id}`, createdAt, ...more },
});

interface Told {
  readonly created: Readonly<Record<string, string | undefined>>;
  readonly refused: readonly string[];
}

/** What one page after the other tells, each known by the ones before. */
function told(pages: readonly (readonly ShownTicket[])[], definition = lesson()): Told {
  const known = new Map<string, TicketRecord>();
  let refused: readonly string[] = [];
  for (const page of pages) {
    const answer = recordsShown(page, SITE, definition, now, known);
    for (const record of answer.records) known.set(record.id, { ...known.get(record.id), ...record });
    refused = answer.refused;
  }
  const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
  return { created: Object.fromEntries([...known].map(([id, { createdAt }]) => [id, iso(createdAt)])), refused };
}

describe('a list that is written in another order than it was', () => {
  it.each([
    ['by a date that is none in the old one', [shown('1', '17/11/2026 10:00'), shown('2', '05/11/2026 10:00')]],
    ['by a ticket that is known already', [shown('9', '04/11/2026 09:00'), shown('2', '05/11/2026 10:00')]],
  ])('has its new tickets read in the new one, %s', (_, page) => {
    const { created, refused } = told([[shown('9', '11/04/2026 09:00')], page]);

    expect([created['2'], created['9'], refused]).toEqual(['2026-11-05T10:00', '2026-11-04T09:00', []]);
  });

  it('is doubted where one of its dates lies ahead, which tells no order for sure', () => {
    const { created, refused } = told([
      [shown('1', '12/11/2026 10:00'), shown('2', '05/11/2026 10:00'), shown('3', '13/10/2026 10:00')].slice(0, 2),
    ]);

    expect([created, refused]).toEqual([{ 1: undefined, 2: undefined }, ['future', 'both']]);
  });

  it('keeps what was known, and goes on with its own order', () => {
    const { created, refused } = told([[shown('1', '11/04/2026 09:00')], [shown('1', '11/04/2026 09:00'), shown('2', '11/05/2026 10:00')]]);

    expect([created, refused]).toEqual([{ 1: '2026-11-04T09:00', 2: '2026-11-05T10:00' }, []]);
  });

  it('is one list: a ticket’s page has an order of its own', () => {
    const { created } = told(
      [[shown('1', '11/04/2026 09:00', { order: 'mdy' }), shown('2', '05/11/2026 09:00', { order: 'dmy' })]],
      lesson({ timeZone: 'UTC' }),
    );

    expect(created).toEqual({ 1: '2026-11-04T09:00', 2: '2026-11-05T09:00' });
  });
});

describe('a date that an attribute tells', () => {
  const exact = 'Nov 20, 2026 10:00 UTC';

  it.each([
    ['2 hours ago', '2026-11-20T10:00'],
    ['há 2 horas', '2026-11-20T10:00'],
    // The page was open all the while.
    ['1 hour ago', '2026-11-20T10:00'],
    ['20/11/2026 10:00', '2026-11-20T10:00'],
    ['Ana', '2026-11-20T10:00'],
    ['3 days ago', undefined],
    ['há 3 dias', undefined],
    ['17/11/2026 10:00', undefined],
  ])('beside %j is %s', (beside, at) => {
    const { created, refused } = told([[shown('1', exact, { beside })]]);

    expect([created['1'], refused]).toEqual([at, at === undefined ? ['contradicts'] : []]);
  });

  it('of an update is none of the creation', () => {
    expect(told([[shown('1', `Updated ${exact}`, { beside: '2 hours ago' })]]).refused).toEqual(['contradicts']);
  });
});

it('a priority that was taken away is told as none', () => {
  const [emptied, hidden] = recordsShown([{ ...shown('1', ''), priority: '' }, shown('2', '')], SITE, lesson(), now, new Map()).records;

  expect([emptied, hidden].map((record) => [record?.priority, record?.untold?.includes('priority')])).toEqual([
    [undefined, false],
    [undefined, true],
  ]);
});
