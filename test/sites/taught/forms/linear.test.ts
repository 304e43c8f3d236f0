import { expect, it } from 'vitest';
import { ageIn } from '@/utils/sites/taught/dates/ages';
import { writtenDate } from '@/utils/sites/taught/dates/written';
import { isNobody } from '@/utils/sites/taught/nobody';
import { numberIn } from '@/utils/sites/taught/numbers';

const parts = ['1', 'a', 'A/', '1,234', '12:', '1/', '#', '-', ' ', '\u0301', 'Ab_', 'no ', '1 h ', '+0', 'nov 1 '];

it.each(parts)('no reader takes long for megabytes of %j', (part) => {
  const text = part.repeat(Math.ceil(2_000_000 / part.length));
  const begun = performance.now();

  for (const reader of [writtenDate, ageIn, isNobody, numberIn])
    for (const some of [text, text.slice(0, 300), text.slice(0, 100)]) reader(some);

  expect(performance.now() - begun).toBeLessThan(500);
});
