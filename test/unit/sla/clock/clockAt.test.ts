import { expect, it } from 'vitest';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { aivoCalendars, became, measuredAt, monday, ticketWith, tuesday } from '../../../support/tickets';

const counting = (): MeasuredClock => measuredAt(monday('10:00'), ticketWith([]));

it('counts on', () => {
  expect(clockAt(counting(), aivoCalendars, monday('12:00'))).toEqual({
    ...counting(),
    asOf: monday('12:00'),
    elapsedMs: 3 * HOUR,
    remainingMs: 5 * HOUR,
  });
});

it('goes through closed hours and over the deadline', () => {
  expect(clockAt(counting(), aivoCalendars, monday('19:00'))).toMatchObject({ state: 'closedHours', elapsedMs: 9 * HOUR, breached: true });
  expect(clockAt(counting(), aivoCalendars, tuesday('09:10'))).toMatchObject({ state: 'counting', remainingMs: -HOUR - 10 * MINUTE });
});

it('is over only after a target that may be equalled', () => {
  expect(clockAt(counting(), aivoCalendars, monday('17:00'))).toMatchObject({ remainingMs: 0, breached: false });
  expect(clockAt(counting(), aivoCalendars, monday('17:00') + 1)).toMatchObject({ remainingMs: -1, breached: true });
});

it('stays as it is at an earlier now', () => {
  const clock = counting();
  expect(clockAt(clock, aivoCalendars, monday('09:30'))).toBe(clock);
  expect(clockAt(clock, aivoCalendars, monday('10:00'))).toBe(clock);
});

it.each(['waitingCustomer', 'resolved'] as const)('stands still while %s', (status) => {
  const standing = measuredAt(monday('11:00'), ticketWith([became(monday('10:00'), status)]));
  expect(clockAt(standing, aivoCalendars, tuesday('12:00'))).toEqual({ ...standing, asOf: tuesday('12:00') });
});

it('counts elapsed time without a calendar, business time not at all', () => {
  const blocker = measuredAt(monday('10:00'), ticketWith([], { severity: 'blocker' }));
  expect(clockAt(blocker, new Map(), monday('23:00')).elapsedMs).toBe(14 * HOUR);
  const business = counting();
  expect(clockAt(business, new Map(), monday('12:00'))).toBe(business);
});

it('begins to count at the start of a ticket from the future', () => {
  const future = measuredAt(monday('08:00'), ticketWith([], { severity: 'blocker' }));
  expect(clockAt(future, aivoCalendars, monday('08:30')).elapsedMs).toBe(0);
  expect(clockAt(future, aivoCalendars, monday('10:00')).elapsedMs).toBe(HOUR);
});
