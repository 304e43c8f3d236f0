import { expect, test } from 'vitest';
import { filesIn, sourcesIn, textOf, withoutComments } from '../../support/sources';

// One word per idea: what comes before a deadline is an alert, in Portuguese and Spanish too, and never has a second name beside it.
test.each(['pt', 'es'])('what alerts is called an alert in every text of %s', (language) => {
  const texts = sourcesIn(`utils/language/${language}`);
  const strays = texts.filter(({ text }) => /\bavisos?\b/i.test(withoutComments(text))).map(({ path }) => path);

  expect(texts.length).toBeGreaterThan(5);
  expect(strays).toEqual([]);
});

test.each(['pt', 'es'])('what the stores and the browser say of alerts calls them so in %s', (language) => {
  const locales = filesIn(`assets/public/_locales`).filter((path) => path.includes(`/${language}`));

  expect(locales.length).toBeGreaterThan(0);
  expect(locales.filter((path) => /\bavisos?\b/i.test(textOf(path)))).toEqual([]);
});
