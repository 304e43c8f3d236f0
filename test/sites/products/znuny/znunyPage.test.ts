import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { TicketSlot } from '@/utils/sites/siteAdapter';
import { znunyPage } from '@/utils/sites/znuny/page';
import { addressOf, markupOf, savedPages } from '../../../support/pages/savedPages';

const SITE = 'https://desk.example/otrs';

function slotsOf(name: string, path?: string): readonly TicketSlot[] {
  const saved = savedPages.find((page) => page.adapter === 'znuny' && page.name === name)!;
  const window = new Window();
  window.document.write(markupOf(saved));
  return znunyPage.findTickets(window.document as unknown as Document, path === undefined ? addressOf(saved) : new URL(SITE + path), SITE);
}
const shown = ({ shown: { id, status, priority, assignee } }: TicketSlot): unknown => [id, status, priority, assignee];

describe('a list', () => {
  it.each([
    ['small', 'new', '3 normal'],
    ['medium', 'new', '3 normal'],
    ['preview', 'new', '3 normal'],
    // In German, with the columns in another order and without the title.
    ['columns', 'neu', '3 normal'],
  ])('in %s tells the words of its language, whichever columns are chosen', (name, status, priority) => {
    const slots = slotsOf(name);

    expect(slots.slice(0, 2).map(shown)).toEqual([
      ['1', status, priority, undefined],
      ['31', status, priority, undefined],
    ]);
  });

  it('has its badges where there is a line for them: in the title, before the number, in a link that fills its line, or beside the age', () => {
    const placesOf = (name: string): unknown => slotsOf(name).map(({ anchor, place }) => [anchor.tagName, place])[0];

    expect(placesOf('small')).toEqual(['DIV', 'prepend']);
    expect(placesOf('dashboard')).toEqual(['DIV', 'prepend']);
    expect(placesOf('columns')).toEqual(['A', 'before']);
    expect(placesOf('medium')).toEqual(['A', 'prepend']);
    expect(placesOf('preview')).toEqual(['TD', 'append']);
  });

  it('on the dashboard has rows without a status', () => {
    const slots = slotsOf('dashboard');

    expect(slots.map(({ shown: { id, status } }) => [id, status]).slice(0, 2)).toEqual([
      ['1', undefined],
      ['27', undefined],
    ]);
    expect(slots.every(({ view }) => view === 'badge')).toBe(true);
  });
});

describe('the page of a ticket', () => {
  it('has the panel below its heading, which has a fixed height', () => {
    const [slot, ...more] = slotsOf('ticket');

    expect(more).toEqual([]);
    expect([slot?.view, slot?.place, slot?.anchor.className]).toEqual(['panel', 'after', 'Headline NoMargin']);
    expect(shown(slot!)).toEqual(['23', 'open', '4 high', undefined]);
  });

  it('tells its number and its status where the address has none of them and the ticket waits, in Portuguese', () => {
    expect(slotsOf('pending').map(shown)).toEqual([['25', 'lembrete de pendente', '3 Normal', undefined]]);
  });

  it.each(['/index.pl?Action=AgentTicketNote;TicketID=23', '/index.pl?Action=AgentTicketHistory;TicketID=23', '/index.pl'])(
    'is not the one at %s',
    (path) => {
      expect(slotsOf('ticket', path)).toEqual([]);
    },
  );

  it('is so whichever way its address is written', () => {
    expect(slotsOf('ticket', '/index.pl?TicketID=23&Action=AgentTicketZoom#48')).toHaveLength(1);
  });
});
