import { describe, expect, it } from 'vitest';
import type { CalendarDefinition, OpenHours } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { clockOf } from '@/utils/sla/clock/clockOf';
import { explain, type ExplanationRow } from '@/utils/sla/clock/explanation';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { aivoCalendars, at, became, friday, measuredAt, monday, saturday, ticketWith, tuesday } from '../../../support/tickets';
import { daily, weekdays } from '../../../support/calendars';

const ZONE = 'America/Argentina/Buenos_Aires';
const counted = (from: number, to: number): ExplanationRow => ({ kind: 'counted', from, to, countedMs: to - from });
const days = (from: number, to: number, number: number, dayMs: number): ExplanationRow => ({
  kind: 'days',
  from,
  to,
  days: number,
  dayMs,
  countedMs: number * dayMs,
});

/** The rows of a ticket of severity low, which no target cuts short, in other hours than Aivo's. */
function rowsIn(definition: CalendarDefinition, createdAt: number, now: number): ExplanationRow[] {
  const calendars = new Map([['aivo', compileCalendar(definition)]]);
  const clock = clockOf(ticketWith([], { createdAt, severity: 'low' }), 'resolution', aivoPolicy, calendars, now) as MeasuredClock;
  return explain(clock, calendars, now);
}

describe('explain', () => {
  it('tells "Friday 17:10 to 18:00 50 min, Monday 9:00 to 10:10 70 min"', () => {
    const clock = measuredAt(at('2026-03-09 10:10'), ticketWith([], { createdAt: friday('17:10') }));
    expect(explain(clock, aivoCalendars, at('2026-03-09 10:10'))).toEqual([
      { kind: 'counted', from: friday('17:10'), to: friday('18:00'), countedMs: 50 * MINUTE },
      { kind: 'counted', from: at('2026-03-09 09:00'), to: at('2026-03-09 10:10'), countedMs: 70 * MINUTE },
    ]);
  });

  it('joins whole equal days, over a weekend too, but not the broken ones at the ends', () => {
    const createdAt = at('2026-03-04 12:00');
    const now = at('2026-03-10 10:00');
    expect(rowsIn(weekdays(ZONE), createdAt, now)).toEqual([
      counted(createdAt, at('2026-03-04 18:00')),
      days(at('2026-03-05 09:00'), at('2026-03-09 18:00'), 3, 9 * HOUR),
      counted(at('2026-03-10 09:00'), now),
    ]);
  });

  it('leaves a single whole day as it is', () => {
    expect(rowsIn(weekdays(ZONE), monday('09:00'), tuesday('08:00'))).toEqual([counted(monday('09:00'), monday('18:00'))]);
  });

  it('does not join days of different lengths', () => {
    const short: readonly OpenHours[] = [['09:00', '13:00']];
    const definition = weekdays(ZONE, undefined, { specialDays: { '2026-03-04': short, '2026-03-05': short } });
    expect(rowsIn(definition, monday('09:00'), friday('18:00'))).toEqual([
      days(monday('09:00'), tuesday('18:00'), 2, 9 * HOUR),
      days(at('2026-03-04 09:00'), at('2026-03-05 13:00'), 2, 4 * HOUR),
      counted(friday('09:00'), friday('18:00')),
    ]);
  });

  it('does not take a broken day for a whole one of its length', () => {
    const until15: readonly OpenHours[] = [['09:00', '15:00']];
    const [broken, whole] = [counted(monday('12:00'), monday('18:00')), counted(tuesday('09:00'), tuesday('15:00'))];
    expect(rowsIn(weekdays(ZONE), monday('12:00'), tuesday('15:00'))).toEqual([broken, whole]);
    expect(rowsIn(weekdays(ZONE, undefined, { specialDays: { '2026-03-03': until15 } }), monday('12:00'), tuesday('15:00'))).toEqual([
      broken,
      whole,
    ]);
    expect(rowsIn(weekdays(ZONE, undefined, { specialDays: { '2026-03-02': until15 } }), monday('09:00'), tuesday('15:00'))).toEqual([
      counted(monday('09:00'), monday('15:00')),
      whole,
    ]);
  });

  it('joins days of several intervals, and tells the intervals of the others', () => {
    const hours: readonly OpenHours[] = [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ];
    expect(rowsIn(weekdays(ZONE, hours), monday('12:30'), friday('17:00'))).toEqual([
      counted(monday('13:00'), monday('18:00')),
      days(tuesday('09:00'), at('2026-03-05 18:00'), 3, 8 * HOUR),
      counted(friday('09:00'), friday('12:00')),
      counted(friday('13:00'), friday('17:00')),
    ]);
  });

  it('takes hours past midnight for the day on which they began', () => {
    const hours: readonly OpenHours[] = [
      ['00:00', '06:00'],
      ['22:00', '24:00'],
    ];
    expect(rowsIn(daily(ZONE, hours), monday('23:00'), friday('03:00'))).toEqual([
      counted(monday('23:00'), tuesday('06:00')),
      days(tuesday('22:00'), at('2026-03-05 06:00'), 2, 8 * HOUR),
      counted(at('2026-03-05 22:00'), friday('03:00')),
    ]);
  });

  it('has one row for hours that never close', () => {
    expect(rowsIn(daily(ZONE), monday('09:00'), friday('18:00'))).toEqual([counted(monday('09:00'), friday('18:00'))]);
  });

  it('tells what a pause would have counted, and that it lasts', () => {
    const ticket = ticketWith(
      [
        became(friday('16:00'), 'waitingCustomer'),
        became(at('2026-03-09 10:00'), 'open'),
        became(at('2026-03-09 11:00'), 'waitingThirdParty'),
      ],
      {
        createdAt: friday('15:00'),
      },
    );
    const now = at('2026-03-09 12:00');
    expect(explain(measuredAt(now, ticket), aivoCalendars, now)).toEqual([
      counted(friday('15:00'), friday('16:00')),
      { kind: 'excluded', from: friday('16:00'), to: at('2026-03-09 10:00'), reason: 'customer', excludedMs: 3 * HOUR, countedMs: 0 },
      counted(at('2026-03-09 10:00'), at('2026-03-09 11:00')),
      { kind: 'excluded', from: at('2026-03-09 11:00'), to: undefined, reason: 'thirdParty', excludedMs: HOUR, countedMs: 0 },
    ]);
  });

  it('tells a pause in closed hours too, though nothing would have counted', () => {
    const ticket = ticketWith([became(monday('19:00'), 'waitingCustomer'), became(monday('20:00'), 'open')], {
      createdAt: monday('17:00'),
    });
    expect(explain(measuredAt(tuesday('10:00'), ticket), aivoCalendars, tuesday('10:00'))).toEqual([
      counted(monday('17:00'), monday('18:00')),
      { kind: 'excluded', from: monday('19:00'), to: monday('20:00'), reason: 'customer', excludedMs: 0, countedMs: 0 },
      counted(tuesday('09:00'), tuesday('10:00')),
    ]);
  });

  it('tells elapsed time as it went by, and the time resolved', () => {
    const ticket = ticketWith(
      [became(saturday('12:00'), 'resolved'), became(saturday('14:00'), 'open'), became(saturday('15:00'), 'closed')],
      {
        createdAt: friday('20:00'),
        severity: 'blocker',
      },
    );
    expect(explain(measuredAt(saturday('20:00'), ticket), aivoCalendars, saturday('20:00'))).toEqual([
      counted(friday('20:00'), saturday('12:00')),
      { kind: 'excluded', from: saturday('12:00'), to: saturday('14:00'), reason: 'resolved', excludedMs: 2 * HOUR, countedMs: 0 },
      counted(saturday('14:00'), saturday('15:00')),
    ]);
  });

  it('has no row for time that is empty', () => {
    const ticket = ticketWith(
      [became(monday('09:00'), 'waitingCustomer'), became(monday('10:00'), 'open'), became(monday('11:00'), 'waitingCustomer')],
      { severity: 'blocker' },
    );
    expect(explain(measuredAt(monday('11:00'), ticket), aivoCalendars, monday('11:00'))).toEqual([
      { kind: 'excluded', from: monday('09:00'), to: monday('10:00'), reason: 'customer', excludedMs: HOUR, countedMs: 0 },
      counted(monday('10:00'), monday('11:00')),
    ]);
  });

  it('does not tell what lies ahead of now', () => {
    const clock = measuredAt(monday('12:00'), ticketWith([became(monday('11:00'), 'waitingCustomer')]));
    expect(explain(clock, aivoCalendars, monday('10:00'))).toEqual([counted(monday('09:00'), monday('10:00'))]);
    expect(explain(clock, aivoCalendars, monday('08:00'))).toEqual([]);
  });

  it('has nothing to tell without the calendar', () => {
    expect(explain(measuredAt(monday('12:00'), ticketWith([])), new Map(), monday('12:00'))).toEqual([]);
  });
});
