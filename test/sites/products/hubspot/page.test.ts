import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { expect, it, test } from 'vitest';
import { hubspot } from '@/utils/sites/hubspot/adapter';
import type { TicketSlot } from '@/utils/sites/siteAdapter';
import { halfNamed } from '../../../support/pages/allHalves';
import { SITE } from './answers';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/hubspot/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}
const slotsAt = (root: Document, path: string): readonly TicketSlot[] => halfNamed('hubspot').findTickets(root, new URL(SITE + path), SITE);

test.each([
  ['list', '/objects/0-5/views/all/list'],
  ['board', '/tickets/board/view/all/'],
])('has one badge before the title of each ticket of the account on a %s', (name, path) => {
  expect(slotsAt(page(name), path).map(({ shown, view, anchor }) => [shown.id, view, anchor.textContent])).toEqual([
    ['4172485', 'badge', 'Assistant answers twice'],
    ['4172486', 'badge', 'Console is slow'],
  ]);
});

test.each([
  ['ticket', '/record/0-5/4172485', 'H2'],
  ['ticket', '/record/0-5/4172485/view/1?interaction=note', 'H2'],
  ['plain', '/ticket/4172485', 'H1'],
  ['plain', '/ticket/4172485/', 'H1'],
])('has a panel under the title on the page %s at %s', (name, path, tag) => {
  expect(slotsAt(page(name), path).map(({ shown, view, anchor, place }) => [shown.id, view, anchor.tagName, place])).toEqual([
    ['4172485', 'panel', tag, 'after'],
  ]);
});

it('goes down from layer to layer as attributes vanish, and does without any class', () => {
  const root = page('ticket');
  const anchor = (): string | undefined => slotsAt(root, '/record/0-5/4172485')[0]?.anchor.textContent?.trim();
  const title = root.querySelector('h2')!;

  title.removeAttribute('data-selenium-test');
  expect(anchor()).toBe('Assistant answers twice');
  root.querySelector('aside')!.removeAttribute('data-test-id');
  expect(anchor()).toBe('Activities');
  expect(root.querySelector('[class]')).toBeNull();
});

test.each(['/record/0-1/31', '/record/0-2/71', '/objects/0-1/views/all/list', '/record/0-5/x'])('has no panel at %s', (path) => {
  expect(slotsAt(page('ticket'), path)).toEqual([]);
});

test.each([
  ['/objects/0-5/views/all/list', true],
  ['/objects/0-5', true],
  ['/tickets/board/view/all/', true],
  ['/objects/0-1/views/all/list', false],
  ['/record/0-5/4172485', false],
])('%s is a list of tickets: %s', (path, isList) => {
  expect(hubspot.list?.at.test(path)).toBe(isList);
});

test.each([
  ['in no row', '<div><a href="/contacts/148480/record/0-5/4172485">Assistant answers twice</a></div>', false],
  ['nowhere', '<p>No tickets match the current filters.</p>', true],
])('tells a list without tickets from one that links them %s', (_, main, isEmpty) => {
  const { document } = parseHTML(`<html><body><nav><a href="/contacts/148480/record/0-5/1">1</a></nav><main>${main}</main></body></html>`);

  expect(slotsAt(document, '/objects/0-5/views/all/list')).toEqual([]);
  expect(document.querySelector(hubspot.list!.holds) !== null).toBe(isEmpty);
});
