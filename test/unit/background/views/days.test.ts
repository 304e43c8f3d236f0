import { expect, it } from 'vitest';
import { monday } from '../../../support/tickets';
import { SITE } from '../../../support/world/fakeDesk';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'page', url: new URL(`${SITE}/tickets/1`) } as const;
const elsewhere = { kind: 'page', url: new URL('https://evil.example/tickets/1') } as const;
const holidays = { aivo: { sources: [], byHand: [{ date: '2026-11-20', name: 'Consciência Negra' }], counting: [] } };
const open = (): World => worldAt(monday('10:00'), { holidays });

it('a page is told what the days of a calendar are called, and nothing of calendars that there are not', async () => {
  const namesIn = (calendar: string): Promise<unknown> =>
    open().happen(({ handlers }) => handlers['page/days']({ calendar, dates: ['2026-11-20', '2026-11-21'] }, page));

  expect(await namesIn('aivo')).toEqual({ '2026-11-20': 'Consciência Negra' });
  expect(await namesIn('constructor')).toEqual({});
});

it('a page leads to a date in the year of a calendar', async () => {
  const world = open();

  await world.happen(({ handlers }) => handlers['page/calendar']({ calendar: 'my calendar', date: '2026-11-20' }, page));

  expect(world.browser.opened).toEqual(['options.html#calendar/my%20calendar/2026-11-20']);
});

it('a page of no site is told nothing and leads nowhere, and a date that is none is refused', async () => {
  const world = open();

  await expect(world.happen(({ handlers }) => handlers['page/days']({ calendar: 'aivo', dates: [] }, elsewhere))).rejects.toThrow(
    'no site',
  );
  await expect(
    world.happen(({ handlers }) => handlers['page/calendar']({ calendar: 'aivo', date: '2026-11-20' }, elsewhere)),
  ).rejects.toThrow('no site');
  await expect(world.happen(({ handlers }) => handlers['page/calendar']({ calendar: 'aivo', date: 'x#sites' }, page))).rejects.toThrow(
    'page/calendar: date: ',
  );
  expect(world.browser.opened).toEqual([]);
});
