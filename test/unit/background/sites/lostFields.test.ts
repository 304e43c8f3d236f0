import { expect, it } from 'vitest';
import { lostFields } from '@/utils/background/sync/taught/lostFields';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import type { StoredTicket } from '@/utils/store/read/storedTicket';
import { HOUR } from '@/utils/time/instant';
import { monday } from '../../../support/tickets';

const now = monday('10:00');

const shown = (id: string, told: Partial<NonNullable<ShownTicket['told']>>, priority?: string): ShownTicket => ({
  id,
  status: 'Open',
  priority,
  assignee: undefined,
  told: { label: id, title: undefined, url: `https://desk.example/t/${id}`, createdAt: undefined, lost: ['priority'], ...told },
});

const stored = (id: string, record: Partial<StoredTicket['record']>): StoredTicket => ({ record: { id, ...record } }) as StoredTicket;
const dayBefore = { asOf: { priority: now - 25 * HOUR } };
const hourBefore = { asOf: { priority: now - HOUR } };

it.each([
  ['is lost on the very page that was taught', [shown('1', {})], [], ['priority']],
  ['may not be shown on another list', [shown('1', { isElsewhere: true })], [], []],
  ['is not lost there while another list told it today', [shown('1', { isElsewhere: true })], [stored('1', hourBefore)], []],
  ['is lost there once none told it for a day', [shown('1', { isElsewhere: true })], [stored('1', dayBefore)], ['priority']],
  [
    'is not lost there while it is told of one of its tickets',
    [shown('1', { isElsewhere: true }), shown('2', { isElsewhere: true })],
    [stored('1', dayBefore), stored('2', hourBefore)],
    [],
  ],
  ['may not be shown on another ticket’s page', [shown('1', { isElsewhere: true, isOwnPage: true })], [stored('1', hourBefore)], []],
  [
    'is lost on the page of a ticket that told it before',
    [shown('1', { isElsewhere: true, isOwnPage: true })],
    [stored('1', { ownAsOf: { priority: now - HOUR } })],
    ['priority'],
  ],
  ['is not lost where another row tells it', [shown('1', {}), shown('2', {}, 'High')], [], []],
] as const)('a field that a page does not name %s', (_, tickets, known, lost) => {
  expect([...lostFields(tickets, known, now)]).toEqual(lost);
});
