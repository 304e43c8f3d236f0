import { expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { takeWords } from '@/utils/sla/words/takeWords';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';

it('takes the words on which nothing was decided yet', () => {
  const mapping = { ...NO_MAPPING, statuses: { 'Em Análise': 'open' }, severities: { P1: 'blocker' } } as const;
  const told = { statuses: { 'em analise': 'closed', Pausado: 'waitingCustomer' }, severities: { p1: 'gone', P2: 'high' } } as const;

  expect(takeWords(mapping, told, aivoPolicy)).toEqual({
    mapping: { ...NO_MAPPING, statuses: { 'Em Análise': 'open', Pausado: 'waitingCustomer' }, severities: { P1: 'blocker', P2: 'high' } },
    taken: 2,
  });
});

it('takes the first of two that are the same word', () => {
  const told = { statuses: { Pausado: 'waitingCustomer', PAUSADO: 'open' }, severities: {} } as const;

  expect(takeWords(NO_MAPPING, told, aivoPolicy)).toEqual({
    mapping: { ...NO_MAPPING, statuses: { Pausado: 'waitingCustomer' } },
    taken: 1,
  });
});

it.each([
  ['the contract has no such severity', aivoPolicy],
  ['there is no contract', undefined],
])('refuses a severity where %s', (_, policy) => {
  expect(() => takeWords(NO_MAPPING, { statuses: {}, severities: { P2: 'hihg' } }, policy)).toThrow(
    'lesson: words.severities.P2: no severity: "hihg"',
  );
});
