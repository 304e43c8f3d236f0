// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { readAt, show, teach } from './foreign';

const lines = [
  ['1001', 'Printer', 'Open', 'Ana'],
  ['1002', 'Scanner', 'Closed', 'Bruno'],
  ['1003', 'Plotter', 'Open', 'Carla'],
] as const;

/** As Prazo puts one: before what it is anchored at, or as the first in it. */
function badge(selector: string, place: 'before' | 'prepend'): void {
  for (const anchor of document.querySelectorAll(selector)) {
    const host = document.createElement('section');
    host.dataset['prazo'] = 'badge';
    anchor[place](host);
  }
}

const boxes = `<div class="lines"><div class="line"><span>Nr</span><span>Subject</span><span>State</span><span>Owner</span></div>${lines
  .map(
    ([number, ...rest]) => `<div class="line"><span class="n">${number}</span>${rest.map((word) => `<span>${word}</span>`).join('')}</div>`,
  )
  .join('')}</div>`;
const cards = lines
  .map(
    ([number, title, state, owner]) =>
      `<li>Nr: <a href="/t/${number}">${number}</a> Subject: <b>${title}</b> State: <i>${state}</i> Owner: <u>${owner}</u></li>`,
  )
  .join('');
const pairs = lines
  .map(
    ([number, , state, owner]) =>
      `<article><div><span>Nr</span><a href="/t/${number}">${number}</a></div><div><span>State</span><i>${state}</i></div><div><span>Owner</span><u>${owner}</u></div></article>`,
  )
  .join('');

const taught: readonly (readonly [string, () => TaughtDefinition, string])[] = [
  [
    'boxes under headings',
    () => {
      show(boxes);
      const at = (column: number): string => `.line:nth-child(2) span:nth-child(${column})`;
      return teach('/queue', { number: at(1), title: at(2), status: at(3), assignee: at(4) }, '.line:nth-child(3) span').definition;
    },
    '.line:not(:first-child) span:nth-of-type(1)',
  ],
  [
    'labels in the text before',
    () => {
      show(`<ul>${cards}</ul>`);
      return teach('/queue', { number: 'li a', title: 'li b', status: 'li i', assignee: 'li u' }, 'li:nth-child(2) a').definition;
    },
    'li a, li b',
  ],
  [
    'pairs of boxes',
    () => {
      show(`<main>${pairs}</main>`);
      return teach('/queue', { number: 'article a', status: 'article i', assignee: 'article u' }, 'article:nth-child(2) a').definition;
    },
    'article a',
  ],
];

describe('its own badges change nothing of what Prazo reads', () => {
  it.each(taught)('%s', (_, lesson, anchors) => {
    const definition = lesson();
    const before = readAt(definition, '/queue');
    expect(before.map(([number, status, , assignee]) => [number, status, assignee])).toEqual(
      lines.map(([number, , state, owner]) => [number, state, owner]),
    );

    for (const place of ['before', 'prepend'] as const) {
      for (const host of document.querySelectorAll('[data-prazo]')) host.remove();
      badge(anchors, place);
      expect(readAt(definition, '/queue')).toEqual(before);
    }
  });
});
