import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { addressOf, markupOf, type SavedPage, savedPages } from '../../support/savedPages';

const products = ['jira', 'zendesk', 'zammad', 'freshdesk', 'glpi'];

function placesIn(saved: SavedPage, markup: string): unknown {
  const window = new Window({ url: addressOf(saved).href });
  window.document.write(markup);
  const { findTickets } = siteAdapters.find(({ id }) => id === saved.adapter)!;
  const root = window.document as unknown as Document;
  return findTickets(root, addressOf(saved), saved.site).map(({ shown, view, place }) => [shown.id, shown.status, view, place]);
}

const withRoot = (markup: string, attributes: string): string => markup.replace(/<html[^>]*>/, `<html ${attributes}>`);
/** What stands between tags, tickets' numbers aside, in letters of no language that a product could be tied to. */
const translated = (markup: string): string => markup.replace(/>[^<]+</g, (text) => text.replace(/\p{L}(?![\w-]*-\d)/gu, 'ж'));

/** As each product marks its theme, where its saved pages or its documentation tell. */
const dark = 'lang="es" class="dark" data-theme="dark" data-color-mode="dark"';
const light = 'lang="es" data-theme="light" data-color-mode="light"';

describe('situations', () => {
  test.each(savedPages.filter(({ adapter }) => products.includes(adapter)).map((saved) => [saved.adapter, saved.name, saved] as const))(
    '%s: %s shows the same tickets at the same places in the dark, in the light and in another language',
    (_, __, saved) => {
      const markup = markupOf(saved);
      const places = placesIn(saved, markup);

      expect(placesIn(saved, withRoot(markup, dark))).toEqual(places);
      expect(placesIn(saved, withRoot(markup, light))).toEqual(places);
      expect(placesIn(saved, translated(withRoot(markup, 'lang="ru"')))).toEqual(places);
    },
  );
});
