import { describe, expect, it } from 'vitest';
import { aheadOf, segmentsOf, type Segment } from '@/utils/sla/clock/segments';
import { aivoCalendars, at, became, friday, measuredAt, monday, ticketWith, tuesday } from '../../../support/tickets';

/** Kind, reason, day of the month and times in Buenos Aires. */
function written({ kind, reason, from, to }: Segment): string {
  const local = (instant: number): string => new Date(instant - 3 * 3_600_000).toISOString().slice(8, 16).replace('T', ' ');
  return `${kind}${reason === undefined ? '' : ` for ${reason}`} ${local(from)} - ${local(to)}`;
}

describe('segmentsOf', () => {
  it('cuts counting time and pauses at closed hours, and joins the closed hours around their edges', () => {
    const ticket = ticketWith(
      [
        became(friday('16:00'), 'waitingCustomer'),
        became(at('2026-03-09 10:00'), 'open'),
        became(at('2026-03-09 11:00'), 'closed'),
        became(at('2026-03-09 20:00'), 'open'),
      ],
      { createdAt: friday('08:00') },
    );
    const clock = measuredAt(at('2026-03-10 10:00'), ticket);
    expect(segmentsOf(clock, aivoCalendars, at('2026-03-10 10:00')).map(written)).toEqual([
      'closed 06 08:00 - 06 09:00',
      'counting 06 09:00 - 06 16:00',
      'paused for customer 06 16:00 - 06 18:00',
      'closed 06 18:00 - 09 09:00',
      'paused for customer 09 09:00 - 09 10:00',
      'counting 09 10:00 - 09 11:00',
      'resolved 09 11:00 - 09 18:00',
      'closed 09 18:00 - 10 09:00',
      'counting 10 09:00 - 10 10:00',
    ]);
  });

  it('has no closed hours for elapsed time', () => {
    const ticket = ticketWith([became(monday('20:00'), 'waitingThirdParty')], { severity: 'blocker' });
    expect(segmentsOf(measuredAt(tuesday('10:00'), ticket), aivoCalendars, tuesday('10:00')).map(written)).toEqual([
      'counting 02 09:00 - 02 20:00',
      'paused for thirdParty 02 20:00 - 03 10:00',
    ]);
  });

  it('ends where the clock stopped', () => {
    const clock = measuredAt(tuesday('10:00'), ticketWith([became(monday('10:00'), 'resolved')]));
    expect(segmentsOf(clock, aivoCalendars, tuesday('10:00')).map(written)).toEqual(['counting 02 09:00 - 02 10:00']);
  });

  it('goes on to a later instant, and not beyond an earlier one', () => {
    const ticket = ticketWith([
      became(monday('10:00'), 'waitingCustomer'),
      became(monday('11:00'), 'open'),
      became(monday('12:00'), 'waitingCustomer'),
    ]);
    const clock = measuredAt(monday('13:00'), ticket);
    expect(segmentsOf(clock, aivoCalendars, monday('14:00')).map(written).at(-1)).toBe('paused for customer 02 12:00 - 02 14:00');
    expect(segmentsOf(clock, aivoCalendars, monday('10:30')).map(written)).toEqual([
      'counting 02 09:00 - 02 10:00',
      'paused for customer 02 10:00 - 02 10:30',
    ]);
    expect(segmentsOf(clock, aivoCalendars, monday('08:00'))).toEqual([]);
  });

  it('is empty without the calendar', () => {
    expect(segmentsOf(measuredAt(monday('12:00'), ticketWith([])), new Map(), monday('12:00'))).toEqual([]);
  });
});

describe('aheadOf', () => {
  it('is what counts until the deadline, and the closed hours between', () => {
    const clock = measuredAt(monday('17:00'), ticketWith([], { createdAt: monday('16:00') }));
    expect(aheadOf(clock, aivoCalendars, monday('17:30')).map(written)).toEqual([
      'counting 02 17:30 - 02 18:00',
      'closed 02 18:00 - 03 09:00',
      'counting 03 09:00 - 03 15:00',
    ]);
  });

  it('is what it would be if a pause ended now', () => {
    const clock = measuredAt(monday('11:00'), ticketWith([became(monday('10:00'), 'waitingCustomer')]));
    expect(aheadOf(clock, aivoCalendars, monday('11:00')).map(written)).toEqual(['counting 02 11:00 - 02 18:00']);
  });

  it('begins at the start of a ticket from the future', () => {
    const clock = measuredAt(monday('08:00'), ticketWith([]));
    expect(aheadOf(clock, aivoCalendars, monday('08:00')).map(written)).toEqual(['counting 02 09:00 - 02 17:00']);
  });

  it.each([
    ['over', ticketWith([])],
    ['ended', ticketWith([became(monday('10:00'), 'closed')])],
  ])('is nothing once the clock is %s', (_, ticket) => {
    expect(aheadOf(measuredAt(tuesday('12:00'), ticket), aivoCalendars, tuesday('12:00'))).toEqual([]);
  });

  it('is nothing without the calendar', () => {
    expect(aheadOf(measuredAt(monday('12:00'), ticketWith([])), new Map(), monday('12:00'))).toEqual([]);
  });
});
