import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { TicketInput } from '../../../support-center/web/testing.ts';
import { type Desk, startDesk } from '../../support/desk.ts';
import { dueOf, type ExpectedClock, noonCalendar, noonTime, spokenWhen, wordsBetween } from '../../support/expected.ts';
import { badgeOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const at = (daysAgo: number, time: string): number => noonTime(now, daysAgo, time);

interface Case {
  readonly what: string;
  readonly ticket: TicketInput & { readonly createdAt: number };
  readonly metric: 'firstResponse' | 'resolution';
  readonly clock: Omit<ExpectedClock, 'startAt'>;
}

const mine = { assignee: 'carla', status: 'Active' } as const;
const business = (hours: number): Case['clock'] => ({ targetMs: hours * HOUR, calendar });
const elapsed = (hours: number): Case['clock'] => ({ targetMs: hours * HOUR, calendar: undefined });

/** It is between 12:00 and 13:00 in the calendar's zone; it was closed all day yesterday. */
const cases: readonly Case[] = [
  {
    what: 'five business days, over a holiday',
    ticket: { ...mine, priority: '3 - Moderate', createdAt: at(2, '17:00') },
    metric: 'resolution',
    clock: business(45),
  },
  {
    what: 'business hours of one day',
    ticket: { ...mine, priority: '2 - High', createdAt: at(0, '09:30') },
    metric: 'resolution',
    clock: business(8),
  },
  {
    what: 'a contact in closed hours',
    ticket: { ...mine, priority: '2 - High', createdAt: at(1, '23:30') },
    metric: 'resolution',
    clock: business(8),
  },
  {
    what: 'elapsed hours with minutes left',
    ticket: { ...mine, priority: '1 - Critical', createdAt: now - 5.8 * HOUR },
    metric: 'resolution',
    clock: elapsed(6),
  },
  {
    what: 'a first response that nobody took up',
    ticket: { priority: '4 - Low', createdAt: at(2, '17:50') },
    metric: 'firstResponse',
    clock: business(4),
  },
  {
    what: 'a deadline long over',
    ticket: { ...mine, priority: '2 - High', createdAt: at(4, '10:00') },
    metric: 'resolution',
    clock: business(8),
  },
  {
    what: 'a pause that lies wholly in the history',
    ticket: {
      ...mine,
      priority: '2 - High',
      createdAt: at(2, '16:00'),
      history: [
        { at: at(2, '17:30'), status: 'Awaiting User Info' },
        { at: at(0, '10:15'), status: 'Active' },
      ],
    },
    metric: 'resolution',
    clock: { ...business(8), pauses: [{ from: at(2, '17:30'), to: at(0, '10:15') }] },
  },
];

describe('a ticket list', () => {
  let desk: Desk;
  let list: Page;
  const ids = new Map<string, number>();
  const expectedOf = ({ ticket, clock }: Case): ExpectedClock => ({ ...clock, startAt: ticket.createdAt });

  beforeAll(async () => {
    desk = await startDesk();
    await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
    for (const { what, ticket } of cases) ids.set(what, desk.center.createTicket({ ...ticket, title: what }));
    list = await desk.visit('/tickets?filter=all');
  });
  afterAll(() => desk?.close());

  test.each(cases)('shows exactly what is left: $what', async (known) => {
    const from = Date.now();

    const badge = await badgeOf(desk, list, ids.get(known.what)!, ({ text }) =>
      wordsBetween(expectedOf(known), from, Date.now()).has(text),
    );

    expect(badge.first === undefined).toBe(known.metric === 'resolution');
  });

  test.each(cases)('tells the due time with its zone: $what', async (known) => {
    const { weekday, time } = spokenWhen(dueOf(expectedOf(known)), calendar.timeZone);

    const { name } = await badgeOf(desk, list, ids.get(known.what)!, (badge) => badge.name !== '');

    expect(name).toContain(known.metric === 'resolution' ? 'Resolution' : 'First response');
    expect(name).toMatch(new RegExp(`due .*${weekday}.* at ${time}, GMT`));
  });

  it('agrees with the queue to the millisecond', async () => {
    const own = cases.filter(({ ticket }) => ticket.assignee === 'carla');
    const queue = await until('the whole queue is read', async () => {
      const { tickets } = await desk.ask('queue/read');
      return tickets.length === own.length ? tickets : undefined;
    });

    const dues = queue.map(({ title, clocks: { resolution } }) => [title, 'dueAt' in resolution ? resolution.dueAt : undefined]);

    expect(new Map(dues as [string, number][])).toEqual(new Map(own.map((known) => [known.what, dueOf(expectedOf(known))])));
  });
});
