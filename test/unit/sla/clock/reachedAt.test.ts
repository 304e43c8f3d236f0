import { describe, expect, it } from 'vitest';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { dueIfResumed, reachedAt } from '@/utils/sla/clock/reachedAt';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { aivoCalendars, became, measuredAt, monday, ticketWith, tuesday } from '../../../support/tickets';

const paused = ticketWith([became(monday('10:00'), 'waitingCustomer'), became(monday('12:00'), 'open')]);

describe('reachedAt', () => {
  const clock = (): MeasuredClock => measuredAt(monday('15:00'), paused);

  it.each([
    ['nothing', 0, monday('09:00')],
    ['before the pause', 30 * MINUTE, monday('09:30')],
    ['just as the pause begins', HOUR, monday('10:00')],
    ['after the pause', HOUR + 1, monday('12:00') + 1],
    ['what has elapsed', 4 * HOUR, monday('15:00')],
    ['more than has elapsed', 5 * HOUR, monday('16:00')],
    ['beyond the closing', 8 * HOUR, tuesday('10:00')],
  ])('%s', (_, elapsedMs, at) => {
    expect(reachedAt(clock(), aivoCalendars, elapsedMs)).toBe(at);
  });

  it.each(['waitingThirdParty', 'resolved'] as const)('knows the past of a clock that is %s, but no future', (status) => {
    const still = measuredAt(monday('15:00'), ticketWith([became(monday('11:00'), status)]));
    expect(reachedAt(still, aivoCalendars, HOUR)).toBe(monday('10:00'));
    expect(reachedAt(still, aivoCalendars, 2 * HOUR)).toBe(monday('11:00'));
    expect(reachedAt(still, aivoCalendars, 2 * HOUR + 1)).toBeUndefined();
  });

  it('has no answer without the calendar', () => {
    expect(reachedAt(clock(), new Map(), HOUR)).toBeUndefined();
  });

  it('counts from the start of a ticket from the future', () => {
    const future = measuredAt(monday('08:00'), ticketWith([], { severity: 'blocker' }));
    expect(reachedAt(future, aivoCalendars, HOUR)).toBe(monday('10:00'));
  });
});

describe('dueIfResumed', () => {
  const waiting = ticketWith([became(monday('10:00'), 'waitingCustomer')]);

  it('is the deadline of a clock that runs', () => {
    expect(dueIfResumed(measuredAt(monday('15:00'), paused), aivoCalendars, monday('16:00'))).toBe(tuesday('10:00'));
  });

  it('counts what is left of a paused one from now', () => {
    const clock = measuredAt(monday('11:00'), waiting);
    expect(dueIfResumed(clock, aivoCalendars, monday('11:00'))).toBe(monday('18:00'));
    expect(dueIfResumed(clock, aivoCalendars, monday('12:00'))).toBe(tuesday('10:00'));
    expect(dueIfResumed(clock, new Map(), monday('12:00'))).toBeUndefined();
  });

  it('stays where it was for one that had run out before the pause', () => {
    const late = measuredAt(tuesday('12:00'), ticketWith([became(tuesday('09:30'), 'waitingCustomer')]));
    expect(dueIfResumed(late, aivoCalendars, tuesday('12:00'))).toBe(monday('17:00'));
  });

  it('is none for one that has ended', () => {
    expect(
      dueIfResumed(measuredAt(tuesday('12:00'), ticketWith([became(monday('10:00'), 'closed')])), aivoCalendars, tuesday('12:00')),
    ).toBeUndefined();
  });
});
