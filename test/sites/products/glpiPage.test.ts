import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { glpiPage } from '@/utils/sites/glpi/page';

const SITE = 'https://desk.example/glpi';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/glpi/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}
const found = (name: string, path: string) => glpiPage.findTickets(page(name), new URL(SITE + path), SITE);

describe('its lists', () => {
  test.each([
    [
      'list',
      [
        ['57', 'La consola <b> tarda', undefined],
        ['58', 'Webhook duplicado', '58'],
      ],
    ],
    ['list9', [['61', 'Boletos não chegam', undefined]]],
  ])('%s: each ticket has one badge, before its title', (name, badges) => {
    expect(
      found(name, '/front/ticket.php?sort=19').map(({ shown, anchor, lead }) => [shown.id, anchor.textContent, lead?.textContent]),
    ).toEqual(badges);
  });
});

describe('its ticket page', () => {
  test.each([
    ['ticket', '?id=57', '57', 'before', 'itil-object-container'],
    ['ticket9', '?id=61&forcetab=Log$1', '61', 'prepend', 'page'],
  ])('%s%s has its panel', (name, query, id, place, anchor) => {
    const panel = found(name, `/front/ticket.form.php${query}`).find(({ view }) => view === 'panel');

    expect([panel?.shown.id, panel?.place]).toEqual([id, place]);
    expect([panel?.anchor.id, panel?.anchor.nextElementSibling?.id]).toContain(anchor);
  });

  it('has badges on the tickets that it links, and no panel where none is shown', () => {
    const slots = found('ticket', '/front/computer.form.php?id=57');

    expect(slots.map(({ shown, view }) => [shown.id, view])).toEqual([['40', 'badge']]);
  });
});
