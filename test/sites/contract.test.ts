import { readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import type { PageHalf, TicketSlot } from '@/utils/sites/siteAdapter';
import { halfNamed } from '../support/pages/allHalves';
import { lengthen } from '../support/pages/longList';
import { addressOf, markupOf, type SavedPage, savedPages } from '../support/pages/savedPages';

/** Every adapter keeps this, on every page that was saved of its product. */

const HUGE = '9'.repeat(70_000);

function open(saved: SavedPage): Window {
  const window = new Window({ url: addressOf(saved).href });
  window.document.write(markupOf(saved));
  return window;
}
const documentOf = (window: Window): Document => window.document as unknown as Document;
const halfOf = ({ adapter }: SavedPage): PageHalf => halfNamed(adapter);
const ownFind = (root: Document, saved: SavedPage): readonly TicketSlot[] => halfOf(saved).findTickets(root, addressOf(saved), saved.site);

/** All that a slot tells, getters included. */
const told = ({ shown, view, place, row, table, lead }: TicketSlot): unknown => [
  { ...shown, status: shown.status, priority: shown.priority, assignee: shown.assignee },
  view,
  place,
  row?.tagName,
  table?.tagName,
  lead?.textContent,
];

const cases = savedPages.map((saved) => [`${saved.adapter}: ${saved.name}`, saved] as const);

test.each(siteAdapters.map(({ id }) => id))('%s has each of its saved pages held to the contract', (id) => {
  const files = readdirSync(`test/sites/fixtures/${id}`).filter((name) => name.endsWith('.html'));

  expect(files.map((name) => name.replace('.html', '')).toSorted()).toEqual(
    savedPages
      .filter(({ adapter }) => adapter === id)
      .map(({ name }) => name)
      .toSorted(),
  );
});

describe.each(cases)('%s', (_, saved) => {
  it('shows tickets, each at a place that is on the page', () => {
    const root = documentOf(open(saved));
    const slots = ownFind(root, saved);

    expect(slots).not.toEqual([]);
    for (const { anchor, row, table, lead } of slots) {
      expect(root.contains(anchor)).toBe(true);
      if (row) expect(row.contains(anchor) && table?.contains(row)).toBe(true);
      if (lead) expect(row?.contains(lead) && lead !== anchor).toBe(true);
    }
    expect(slots.filter(({ view }) => view === 'panel').length).toBeLessThanOrEqual(1);
  });

  it('has what tells a list of the product, if it is one', () => {
    const root = documentOf(open(saved));
    const { list } = siteAdapters.find(({ id }) => id === saved.adapter)!;
    const { origin, pathname, hash } = addressOf(saved);
    const isList = list?.at.test(`${origin}${pathname}`.slice(saved.site.length) + hash);
    const isTicket = ownFind(root, saved).some(({ view }) => view === 'panel');

    if (list) expect(isList).toBe(!isTicket);
    if (!isList || list === undefined) return;
    // Another look of the same list: what it stands in stays, its rows are no rows any more, but link their tickets. Pages were saved without their frame.
    if (!root.querySelector('main, #body, #content')) root.body.innerHTML = `<main>${root.body.innerHTML}</main>`;
    for (const { row, table } of ownFind(root, saved)) {
      if (!row || !table?.contains(row)) continue;
      const other = root.createElement('section');
      for (const link of row.querySelectorAll('a[href]')) other.append(link.cloneNode(true));
      row.replaceWith(other);
    }
    if (ownFind(root, saved).length === 0) expect(root.querySelector(list.holds)).toBeNull();
  });

  it('is only read: nothing is written, and every way to write is locked', () => {
    const window = open(saved);
    const root = documentOf(window);
    const before = root.documentElement.outerHTML;
    const unlock = lock(window);
    try {
      ownFind(root, saved).map(told);
    } finally {
      unlock();
    }

    expect(root.documentElement.outerHTML).toBe(before);
  });

  it('is looked through whatever attribute, text or element is missing or huge', () => {
    const root = documentOf(open(saved));
    for (const restore of oddPages(root)) {
      expect(() => ownFind(root, saved).map(told)).not.toThrow();
      restore();
    }
  });

  it('shows nothing to the adapters of other products, nor outside of its site', () => {
    const root = documentOf(open(saved));
    const strangers = siteAdapters.flatMap(({ id }) => (id === saved.adapter ? [] : [halfNamed(id)]));

    expect(strangers.filter((other) => other.findTickets(root, addressOf(saved), saved.site).length > 0).map(({ id }) => id)).toEqual([]);
    for (const elsewhere of ['https://elsewhere.example', `${saved.site}2`, new URL(saved.site).origin.replace('//', '//x')]) {
      expect(halfOf(saved).findTickets(root, new URL(elsewhere + saved.path), saved.site)).toEqual([]);
    }
  });
});

test.each(siteAdapters.map(({ id }) => id))('%s finds each of 1,000 rows of a list once', { timeout: 60_000 }, (id) => {
  const saved = savedPages.find(({ adapter }) => adapter === id)!;
  const root = documentOf(open(saved));
  const ids = lengthen(root, halfOf(saved), addressOf(saved), saved.site, 1_000);

  const found = ownFind(root, saved).map(({ shown }) => shown.id);

  expect(ids).toHaveLength(1_000);
  expect(found.toSorted()).toEqual(ids.toSorted());
});

/** Every method and property by which a page could be changed throws until it is unlocked: windows share their prototypes. */
function lock({ Node, Element, HTMLElement, Document: Root, CharacterData }: Window): () => void {
  const undo: (() => void)[] = [];
  const locked = (): never => {
    throw new Error('an adapter wrote to the page');
  };
  const methods =
    /^(append|prepend|before|after|remove|replace|insert|setAttribute|toggleAttribute|normalize|click|focus|blur|scroll|dispatchEvent|attachShadow|write|createElement|importNode|adopt)/;
  for (const { prototype } of [Node, Element, HTMLElement, Root, CharacterData]) {
    for (const [name, native] of Object.entries(Object.getOwnPropertyDescriptors(prototype as object))) {
      const isWriter = native.set !== undefined || (typeof native.value === 'function' && methods.test(name));
      if (!isWriter) continue;
      Object.defineProperty(prototype, name, native.set ? { ...native, set: locked } : { ...native, value: locked });
      undo.push(() => void Object.defineProperty(prototype, name, native));
    }
  }
  return () => undo.forEach((each) => each());
}

/** One oddity after the other, each undone by what is yielded. */
function* oddPages(root: Document): Generator<() => void> {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      element.removeAttribute(name);
      yield () => undefined;
      for (const odd of ['', HUGE, `${value}${HUGE}`]) {
        element.setAttribute(name, odd);
        yield () => element.setAttribute(name, value);
      }
    }
    for (const text of [...element.childNodes].filter(({ nodeType }) => nodeType === 3)) {
      const value = text.textContent;
      for (const odd of ['', HUGE]) {
        text.textContent = odd;
        yield () => (text.textContent = value);
      }
    }
    const { parentNode: parent, nextSibling: next } = element;
    if (!parent || element === root.documentElement) continue;
    element.remove();
    yield () => parent.insertBefore(element, next);
  }
}
