import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { embeddedPage } from '@/utils/sites/embedded/page';

const SITE = 'https://desk.example/suporte';

function page(name: string): Document {
  const window = new Window({ url: SITE });
  window.document.write(readFileSync(`test/sites/fixtures/embedded/${name}.html`, 'utf8'));
  return window.document as unknown as Document;
}

describe('its list', () => {
  const url = new URL(`${SITE}/tickets?filter=all`);

  it('gives each ticket a badge before its subject, with the number as the place of last resort', () => {
    const slots = embeddedPage.findTickets(page('list'), url, SITE);

    expect(slots.map(({ shown, view, place, anchor, lead }) => [shown.id, view, place, anchor.textContent, lead?.textContent])).toEqual([
      ['1002', 'badge', 'before', 'Bot does not answer', 'INC0001002'],
      ['1001', 'badge', 'before', 'VPN <b>não</b> conecta', 'INC0001001'],
    ]);
  });

  it("tells the product's own words, whatever the language, and that nobody has a ticket", () => {
    const slots = embeddedPage.findTickets(page('list'), url, SITE);

    expect(slots.map(({ shown: { status, priority, assignee } }) => [status, priority, assignee])).toEqual([
      ['New', '1 - Critical', ''],
      ['Awaiting User Info', '3 - Moderate', 'ana'],
    ]);
  });

  it('skips a row that the page has not filled yet', () => {
    const list = page('list');
    list.querySelector('tr.ticket')?.removeAttribute('data-ticket-id');
    list.querySelector('tr.ticket:last-child .subject')?.replaceChildren();

    expect(embeddedPage.findTickets(list, url, SITE)).toEqual([]);
  });

  it('says "not shown" where a cell lacks its word', () => {
    const list = page('list');
    for (const cell of list.querySelectorAll('[data-status], [data-priority], [data-assignee]')) cell.remove();

    const [slot] = embeddedPage.findTickets(list, url, SITE);

    expect([slot?.shown.status, slot?.shown.priority, slot?.shown.assignee]).toEqual([undefined, undefined, undefined]);
  });

  it.each(['https://desk.example/suporte2/tickets', 'https://desk.example/tickets'])('is not looked at outside its site: %s', (address) => {
    expect(embeddedPage.findTickets(page('list'), new URL(address), SITE)).toEqual([]);
  });
});

describe('its ticket page', () => {
  it('has a panel between title and body', () => {
    const [slot, ...others] = embeddedPage.findTickets(page('ticket'), new URL(`${SITE}/tickets/1002`), SITE);

    expect(others).toEqual([]);
    expect([slot?.view, slot?.shown.id, slot?.shown.status, slot?.shown.assignee, slot?.place]).toEqual([
      'panel',
      '1002',
      'New',
      '',
      'after',
    ]);
    expect(slot?.anchor.querySelector('h1')?.textContent).toBe('Bot does not answer');
  });
});
