import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Theme, themeOf, watchTheme } from '@/utils/page/layout/theme';
import type { TicketSlot } from '@/utils/sites/siteAdapter';
import { halfNamed } from '../../support/pages/allHalves';
import { addressOf, markupOf, type SavedPage, savedPages } from '../../support/pages/savedPages';
import { type Look, looks } from './looks';

afterEach(() => vi.unstubAllGlobals());

const cases = looks.flatMap((look) =>
  savedPages
    .filter(({ adapter, name }) => adapter === look.adapter && (look.pages?.includes(name) ?? true))
    .map((saved) => [look.product, saved.name, look, saved] as const),
);

function opened(saved: SavedPage, markup = markupOf(saved)): Document {
  const window = new Window({ url: addressOf(saved).href });
  window.document.write(markup);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  vi.stubGlobal('matchMedia', window.matchMedia.bind(window));
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  return window.document as unknown as Document;
}

function slotsOn(page: Document, saved: SavedPage): readonly TicketSlot[] {
  return halfNamed(saved.adapter).findTickets(page, addressOf(saved), saved.site);
}

const placesOn = (page: Document, saved: SavedPage) =>
  slotsOn(page, saved).map(({ shown: { id, status }, view, place }) => ({ id, status, view, place }));

const themesOn = (page: Document, saved: SavedPage): readonly Theme[] => [
  ...new Set(slotsOn(page, saved).map(({ anchor }) => themeOf(anchor))),
];

/** The page has no other marks than those of the look. */
function mark(page: Document, { mark: marks, lang }: Look, theme: Theme): void {
  const root = page.documentElement;
  for (const name of root.getAttributeNames()) if (name.startsWith('data-')) root.removeAttribute(name);
  root.setAttribute('lang', lang);
  const marked = marks?.on === 'body' ? page.body : root;
  for (const [name, value] of Object.entries(marks?.attributes[theme] ?? {})) marked.setAttribute(name, value);
}

function painted(saved: SavedPage, look: Look, theme: Theme): Document {
  const page = opened(saved);
  mark(page, look, theme);
  page.head.append(Object.assign(page.createElement('style'), { textContent: look.css(theme) }));
  return page;
}

/** What stands between tags, tickets' numbers aside, in letters of no language that a product could be tied to. */
const translated = (markup: string): string => markup.replace(/>[^<]+</g, (text) => text.replace(/\p{L}(?![\w-]*-\d)/gu, 'ж'));

describe.each(cases)('%s: %s', (_, __, look, saved) => {
  const places = placesOn(opened(saved), saved);

  test.each(['dark', 'light'] as const)('shows the same tickets at the same places in the %s, and badges go by it', (theme) => {
    const page = painted(saved, look, theme);

    expect(placesOn(page, saved)).toEqual(places);
    expect(themesOn(page, saved)).toEqual([theme]);
  });

  test('shows the same tickets at the same places in another language', () => {
    const page = opened(saved, translated(markupOf(saved)));
    mark(page, look, 'light');

    const others = places.map((each) => (look.showsOwnWords && each.status ? { ...each, status: expect.anything() as string } : each));
    expect(placesOn(page, saved)).toEqual(others);
  });
});

test.each(cases.filter(([, , { mark: marks }]) => marks))(
  '%s: %s tells of a theme that is changed while it is open',
  async (_, __, look, saved) => {
    const page = painted(saved, look, 'light');
    const life = new AbortController();
    const told = new Promise<void>((resolve) => watchTheme(page, resolve, life.signal));

    mark(page, look, 'dark');

    await told;
    life.abort();
    expect(themesOn(page, saved)).toEqual(['dark']);
  },
);
