import { expect, test } from 'vitest';
import { sourcesIn, withoutComments } from '../../support/sources';

// One word per idea: what comes before a deadline is an alert, in Portuguese and Spanish too, and never has a second name beside it.
test.each(['pt', 'es'])('what alerts is called an alert in every text of %s', (language) => {
  const texts = sourcesIn(`utils/language/${language}`);
  const strays = texts.filter(({ text }) => /\bavisos?\b/i.test(withoutComments(text))).map(({ path }) => path);

  expect(texts.length).toBeGreaterThan(5);
  expect(strays).toEqual([]);
});
