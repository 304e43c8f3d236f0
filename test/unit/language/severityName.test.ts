import { expect, it } from 'vitest';
import { severityName } from '@/utils/language/telling/severityName';

it('is the one that the policy gives, in whatever language', () => {
  expect(severityName({ id: 'high', name: 'Prioridade 2' }, 'es')).toBe('Prioridade 2');
});

it('is the published one where the policy gives none', () => {
  expect((['pt', 'es', 'en'] as const).map((language) => severityName({ id: 'high' }, language))).toEqual(['Alta', 'Alta', 'High']);
  expect(severityName({ id: 'p1' }, 'en')).toBeUndefined();
});
