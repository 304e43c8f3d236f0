import { describe, expect, it } from 'vitest';
import { isMeasured } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { lastingByHand } from '@/utils/sla/facts/lasting';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { FactOf } from '@/utils/tickets/fact';
import type { TicketEvent } from '@/utils/tickets/ticket';
import { aivoCalendars, answered, assigned, became, monday } from '../../../support/tickets';

const pause = (id: string, from: string, to?: string): FactOf<'pause'> => ({
  id,
  kind: 'pause',
  reason: 'customer',
  from: monday(from),
  saidAt: monday('14:00'),
  by: 'ana',
  ...(to !== undefined && { to: monday(to) }),
});

/** The ids of those that keep the resolution paused at 15:00. */
function lasting(facts: readonly FactOf<'pause'>[], events: readonly TicketEvent[] = []): readonly string[] {
  const ticket = { createdAt: monday('09:00'), severity: 'high', events: [assigned(monday('09:10')), ...events], facts };
  const { resolution } = clocksOf(ticket, aivoPolicy, aivoCalendars, monday('15:00'));
  if (!isMeasured(resolution)) throw new Error('the resolution has no number');
  return lastingByHand(resolution, facts).map(({ id }) => id);
}

describe('the pauses that last by hand', () => {
  it('are all that overlap until now', () => {
    expect(lasting([pause('a', '11:00'), pause('b', '12:00')])).toEqual(['a', 'b']);
    expect(lasting([pause('a', '11:00', '12:00'), pause('b', '11:30')])).toEqual(['b']);
  });

  it('are not those that an answer ended before another began', () => {
    expect(lasting([pause('a', '10:00'), pause('b', '12:00')], [answered(monday('11:00'))])).toEqual(['b']);
  });

  it('are none once ended, or while the support center tells of a pause too', () => {
    expect(lasting([])).toEqual([]);
    expect(lasting([pause('a', '11:00', '12:00')])).toEqual([]);
    expect(lasting([pause('a', '11:00')], [became(monday('13:00'), 'waitingCustomer')])).toEqual([]);
  });

  it('that began while the ticket told of a pause go on after it', () => {
    const events = [became(monday('10:00'), 'waitingCustomer'), became(monday('12:00'), 'open')];
    expect(lasting([pause('a', '11:00')], events)).toEqual(['a']);
  });
});
