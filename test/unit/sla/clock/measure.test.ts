import { describe, expect, it } from 'vitest';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { measure } from '@/utils/sla/clock/measure';
import { HOUR } from '@/utils/time/instant';
import pauseCases from '../../../cases/pauses.json';

describe.each(pauseCases.cases)('$id ($group)', ({ calendar, start, pauses, targetMs, now, expected }) => {
  it('counts outside the pauses and knows when the target runs out', () => {
    const spans = pauses.map(([from, to]) => ({ from: Date.parse(from!), to: to === null ? undefined : Date.parse(to!) }));
    const definition = pauseCases.calendars[calendar] as unknown as CalendarDefinition;
    const { elapsedMs, runsOutAt } = measure(compileCalendar(definition), Date.parse(start), spans, targetMs, Date.parse(now));

    expect({
      elapsedMs,
      remainingMs: targetMs - elapsedMs,
      dueAt: runsOutAt === undefined ? null : new Date(runsOutAt).toISOString(),
    }).toEqual(expected);
  });
});

describe('measure', () => {
  it('counts every moment for elapsed time', () => {
    expect(measure('always', 0, [{ from: HOUR, to: 2 * HOUR }], 3 * HOUR, 3 * HOUR)).toEqual({ elapsedMs: 2 * HOUR, runsOutAt: 4 * HOUR });
  });

  it('has nothing elapsed before the start, nor ahead of a pause that begins there', () => {
    expect(measure('always', 5 * HOUR, [], HOUR, 0)).toEqual({ elapsedMs: 0, runsOutAt: 6 * HOUR });
    expect(measure('always', 5 * HOUR, [{ from: 5 * HOUR, to: undefined }], HOUR, 0)).toEqual({ elapsedMs: 0, runsOutAt: undefined });
  });

  it('lets a target of nothing run out at the start, even paused there', () => {
    expect(measure('always', HOUR, [{ from: HOUR, to: undefined }], 0, 2 * HOUR)).toEqual({ elapsedMs: 0, runsOutAt: HOUR });
  });

  it('knows of no pause that begins later', () => {
    expect(measure('always', 0, [{ from: 2 * HOUR, to: 3 * HOUR }], 3 * HOUR, HOUR)).toEqual({ elapsedMs: HOUR, runsOutAt: 3 * HOUR });
  });

  it('is paused while a pause lasts of which the end is known', () => {
    expect(measure('always', 0, [{ from: HOUR, to: 3 * HOUR }], 4 * HOUR, 2 * HOUR)).toEqual({ elapsedMs: HOUR, runsOutAt: undefined });
  });

  it('takes a pause inside another for nothing new', () => {
    const pauses = [
      { from: HOUR, to: 5 * HOUR },
      { from: 2 * HOUR, to: 3 * HOUR },
    ];
    expect(measure('always', 0, pauses, 2 * HOUR, 6 * HOUR)).toEqual({ elapsedMs: 2 * HOUR, runsOutAt: 6 * HOUR });
  });

  it('never runs out in a calendar that never opens', () => {
    const never = compileCalendar({
      timeZone: 'UTC',
      weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      holidays: [],
    });
    expect(measure(never, 0, [], HOUR, 9 * HOUR)).toEqual({ elapsedMs: 0, runsOutAt: undefined });
  });
});
