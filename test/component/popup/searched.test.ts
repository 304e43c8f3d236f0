import { expect, test } from 'vitest';
import { rowsOf } from '@/components/popup/queue/queueRows';
import { finder } from '@/components/popup/queue/searched';
import { stripOf } from '@/components/popup/today/stripOf';
import type { Language } from '@/utils/language/language';
import { calendars, queueList, type QueuedTicket } from '../../support/queue';
import { NOW } from './openPopup';

const tickets: readonly QueuedTicket[] = [
  { id: '1', severity: 'high', assigned: true, view: { title: 'Integração', customer: 'Loja Aurora' }, row: { assignee: 'Ana Souza' } },
  { id: '2', severity: 'low', assigned: true, view: { title: 'Relatório', customer: 'Alta Vista' }, row: { queue: 'Voz' } },
  { id: '3', severity: 'medium', assigned: true, view: { status: 'Em análise', customer: 'Telco' } },
];
const rows = rowsOf(queueList(tickets, NOW), calendars, NOW);

test.each<[Language, string, readonly string[]]>([
  ['pt', 'INTEGRACAO', ['SUP-1']],
  ['pt', 'sup-2', ['SUP-2']],
  ['pt', 'alta', ['SUP-1']],
  ['en', 'alta', ['SUP-2']],
  ['en', 'high', ['SUP-1']],
  ['pt', 'analise', ['SUP-3']],
  ['pt', 'voz', ['SUP-2']],
  ['pt', 'souza aurora', ['SUP-1']],
  ['pt', 'souza telco', []],
  ['pt', '  ', ['SUP-1', 'SUP-2', 'SUP-3']],
])('%s: "%s" finds %j', (language, search, expected) => {
  const found = rows.filter(finder(language)(search, rows)).map(({ ticket }) => ticket.label);

  expect(found.toSorted()).toEqual(expected);
});

const due = (id: string, created: string): QueuedTicket => ({
  id,
  created: `2026-11-17T${created}-03:00`,
  severity: 'high',
  assigned: true,
});
const strip = (queued: readonly QueuedTicket[]) =>
  stripOf(rowsOf(queueList(queued, NOW), calendars, NOW), calendars.get('aivo')!, NOW, true);

test('the strip shows what falls due until closing and after the next opening, and nothing when nothing does', () => {
  // They fall due at 17:00, 17:20 and tomorrow at 9:40.
  const shape = strip([due('1', '09:00'), due('2', '09:20'), due('3', '10:40')])!;

  expect(shape.marks.map(({ row, place }) => [row.ticket.label, Math.round(place)])).toEqual([
    ['SUP-1', 38],
    ['SUP-2', 47],
    ['SUP-3', 81],
  ]);
  expect(shape.chain?.map(({ row }) => row.ticket.label)).toEqual(['SUP-1', 'SUP-2']);
  expect(shape.halfHours).toBeUndefined();
  expect(strip([{ id: '9', severity: 'low', assigned: true }])).toBeUndefined();
});

test('the strip counts by half hours what is too much to be told apart', () => {
  const many = Array.from({ length: 14 }, (_, index) => due(String(index), index < 9 ? '09:05' : '09:35'));

  expect(strip(many)!.halfHours!.map((half) => half.rows.length)).toEqual([9, 5]);
});
