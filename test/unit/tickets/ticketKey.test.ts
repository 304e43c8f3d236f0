import { expect, it } from 'vitest';
import { ticketKey } from '@/utils/tickets/ticket';
import { keyOf } from '@/utils/tickets/ticketRecord';

it('names a ticket by its site and its id', () => {
  expect(ticketKey('https://desk.example/rt', '4711')).toBe('https://desk.example/rt#4711');
  expect(keyOf({ site: 'https://desk.example/rt', id: '4711' })).toBe('https://desk.example/rt#4711');
});
