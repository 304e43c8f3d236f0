import { describe, expect, it } from 'vitest';
import { ageIn } from '@/utils/sites/taught/dates/ages';
import { instantIn } from '@/utils/sites/taught/dates/reading';
import { writtenDate } from '@/utils/sites/taught/dates/written';
import { ages, dates, formsIn, noDates } from './dates';

const timeZone = 'America/Sao_Paulo';
const forms = Object.entries(dates).flatMap(([at, texts]) => formsIn(texts).map((text) => [text, at] as const));

/** A text in figures whose day cannot be a month tells its order against the page's. */
function read(text: string): number | undefined {
  const order = writtenDate(text)?.orders.includes('dmy') ? 'dmy' : 'mdy';
  return instantIn(text, { order, timeZone });
}

it('knows at least 200 forms of dates', () => {
  expect(new Set(forms.map(([text]) => text)).size).toBeGreaterThanOrEqual(200);
});

describe('a date', () => {
  it.each(forms)('%j is %s', (text, at) => {
    expect(read(text)).toBe(Date.parse(at));
  });

  it.each(['', ' ', ...formsIn(noDates)])('is not in %j', (text) => {
    expect(writtenDate(text)?.at('dmy', timeZone) ?? writtenDate(text)?.at('mdy', timeZone)).toBeUndefined();
  });

  it.each(['pt-BR', 'pt-PT', 'es-ES', 'es-AR', 'es-MX', 'en-GB', 'de-DE', 'fr-FR', 'en-IN'])(
    'is read as %s writes it in every style',
    (locale) => {
      const at = Date.parse('2026-11-17T15:40-03:00');
      for (const dateStyle of ['short', 'medium', 'long', 'full'] as const)
        for (const timeStyle of ['short', 'medium'] as const) {
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone }).format(at);
          expect([text, read(text)]).toEqual([text, at]);
        }
    },
  );
});

describe('an age', () => {
  it.each(Object.entries(ages).flatMap(([hours, texts]) => formsIn(texts).map((text) => [text, Number(hours)] as const)))(
    '%j is of %d hours at least',
    (text, hours) => {
      expect(ageIn(text)?.atLeast).toBe(hours * 3_600_000);
    },
  );

  it.each(['Ana', '', 'New', 'May', 'SUP-7'])('is not in %j', (text) => {
    expect(ageIn(text)).toBeUndefined();
  });
});
