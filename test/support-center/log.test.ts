// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { businessInstant, businessMinutes } from './tickets/handovers.ts';
import { readLog } from './tickets/log.ts';
import { MINUTE, WEEK } from './tickets/ticket.ts';
import { ticketsOfWave, waveAt } from './tickets/waves.ts';

const log = readLog();

describe('the log', () => {
  it('has all incidents and all events', () => {
    expect(log.length).toBe(890);
    expect(log.flatMap(({ events }) => events).length).toBe(5998);
    expect(new Set(log.map(({ number }) => number)).size).toBe(890);
  });

  it('keeps rows that repeat what is known, come out of order or precede the opening', () => {
    const pairs = log.flatMap(({ events }) => events.slice(1).map((event, index) => [events[index]!, event] as const));

    expect(pairs.filter(([before, event]) => event.minute < before.minute).length).toBe(1);
    expect(pairs.filter(([before, event]) => event.state === before.state && event.resolver === before.resolver).length).toBeGreaterThan(
      1000,
    );
    expect(log.filter(({ openedMinute, events }) => events[0]!.minute < openedMinute).length).toBe(5);
  });

  it('reads the first incident as the CSV tells it', () => {
    expect(log[0]).toEqual({
      number: 45,
      openedMinute: 76,
      caller: 2403,
      category: 55,
      symptom: 72,
      events: [
        { minute: 83, state: 0, priority: 3, resolver: undefined, updatedBy: 21 },
        { minute: 533, state: 6, priority: 3, resolver: undefined, updatedBy: 642 },
        { minute: 689, state: 6, priority: 3, resolver: undefined, updatedBy: 804 },
        { minute: 7920, state: 7, priority: 3, resolver: undefined, updatedBy: 908 },
      ],
    });
  });
});

describe('a wave', () => {
  const wave = waveAt(Date.parse('2026-11-22T12:00:00-03:00'));
  const tickets = ticketsOfWave(log, wave);

  it('begins in the week that is asked for', () => {
    expect(tickets[0]!.createdAt).toBe(Date.parse('2026-11-16T01:16:00-03:00'));
    expect(waveAt(Date.parse('2026-11-22T23:59:59-03:00'))).toBe(wave);
    expect(waveAt(Date.parse('2026-11-23T00:00:00-03:00'))).toBe(wave + 1);
  });

  it('is the log shifted by whole weeks: gaps and order are untouched', () => {
    const shifts = tickets.flatMap(({ entries }, incident) =>
      entries.map(({ at }, index) => at - (Date.parse('2016-02-29T00:00:00-03:00') + log[incident]!.events[index]!.minute * MINUTE)),
    );

    expect(shifts.length).toBe(5998);
    expect(new Set(shifts)).toEqual(new Set([wave * WEEK]));
  });

  it('shares no id with another wave', () => {
    const ids = [...tickets, ...ticketsOfWave(log, wave + 1)].map(({ id }) => id);

    expect(new Set(ids).size).toBe(2 * 890);
  });
});

it('counts business minutes from Monday to Friday, 9:00 to 18:00', () => {
  const friday = businessMinutes(Date.parse('2026-11-20T17:00:00-03:00'));

  expect(businessMinutes(Date.parse('2026-11-22T12:00:00-03:00'))).toBe(friday + 60);
  expect(businessMinutes(Date.parse('2026-11-23T09:30:00-03:00'))).toBe(friday + 90);
  expect(businessInstant(friday)).toBe(Date.parse('2026-11-20T17:00:00-03:00'));
  expect(businessInstant(friday + 60)).toBe(Date.parse('2026-11-23T09:00:00-03:00'));
});
