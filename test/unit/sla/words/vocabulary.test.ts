import { expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { NO_MAPPING, type Mapping, vocabularyOf } from '@/utils/sla/words/vocabulary';
import { plainWord } from '@/utils/sla/words/words';

const site: Mapping = { ...NO_MAPPING, statuses: { Nova: 'open' } };

it('is made once for each combination', () => {
  const known = vocabularyOf(site, NO_MAPPING, aivoPolicy);

  expect(vocabularyOf(site, NO_MAPPING, aivoPolicy)).toBe(known);
  expect(vocabularyOf(site, site, aivoPolicy)).not.toBe(known);
  expect(vocabularyOf(NO_MAPPING, NO_MAPPING, aivoPolicy)).not.toBe(known);
  expect(vocabularyOf(site, NO_MAPPING, { ...aivoPolicy })).not.toBe(known);
});

it('knows nothing where nothing was decided', () => {
  expect(NO_MAPPING).toEqual({ statuses: {}, severities: {}, featureRequests: [] });
});

it('compares words without case, accents and spare spaces', () => {
  expect(plainWord('  NÃO \t Iniciado ')).toBe('nao iniciado');
});
