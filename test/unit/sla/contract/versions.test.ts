import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { versionAt, versionsOf } from '@/utils/sla/policy/versions';
import type { Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { contract, told } from '../../../support/contracts';
import { assigned, became, monday, ticketWith, tuesday } from '../../../support/tickets';

const hours = (amount: number): Policy['severities'] =>
  aivoPolicy.severities.map((one) => ({ ...one, resolution: { amount, unit: 'hour', time: 'business', bound: 'upTo' } }));

const eight = contract({ severities: hours(8) });
/** Four hours from Monday noon on, two from Tuesday noon on; before, eight. */
const changed = (keepsVersion = false): Policy =>
  contract({
    severities: hours(2),
    validFrom: tuesday('12:00'),
    keepsVersion,
    earlier: [eight, { ...contract({ severities: hours(4), keepsVersion }), validFrom: monday('12:00') }],
  });

const open = ticketWith([]);
const solvedAt = (instant: Instant): Ticket => ticketWith([became(instant, 'resolved')]);
const late = ticketWith([], { createdAt: monday('16:00') });

describe('a contract that changed', () => {
  it.each<[string, Ticket, Instant, Policy, string]>([
    ['counts by what held at first', open, monday('11:00'), changed(), 'counting, 2 h, due 02 17:00'],
    ['counts by the new version at once', open, monday('12:00'), changed(), 'counting, 3 h, due 02 13:00'],
    ['and by the next', open, tuesday('12:00'), changed(), 'counting, 12 h!, due 02 11:00'],
    ['leaves what had ended before', solvedAt(monday('11:30')), tuesday('15:00'), changed(), 'stopped 02 11:30, 2.5 h'],
    ['judges an end by the version of the end', solvedAt(monday('16:00')), tuesday('15:00'), changed(), 'stopped 02 16:00, 7 h!'],
    ['may keep the version of the start', open, tuesday('12:00'), changed(true), 'counting, 12 h!, due 02 17:00'],
    ['of each clock', late, tuesday('12:30'), changed(true), 'counting, 5.5 h!, due 03 11:00'],
    [
      'takes the newest for what starts later',
      ticketWith([], { createdAt: tuesday('13:00') }),
      tuesday('14:00'),
      changed(true),
      'counting, 1 h, due 03 15:00',
    ],
    ['is the old one until it is valid', late, tuesday('11:59'), changed(), 'counting, 4.983333333333333 h!, due 03 11:00'],
  ])('%s', (_, ticket, now, policy, clock) => {
    expect(told(ticket, now, policy)).toBe(clock);
  });

  it('measures each metric by its own end', () => {
    const ticket = ticketWith([assigned(monday('10:00')), became(tuesday('13:00'), 'resolved')]);

    expect(told(ticket, tuesday('15:00'), changed(), 'firstResponse')).toBe('stopped 02 10:00, 1 h');
    expect(told(ticket, tuesday('15:00'), changed())).toBe('stopped 03 13:00, 13 h!');
  });

  it('is the first version before any was valid', () => {
    const versions = versionsOf({ ...eight, validFrom: 100, earlier: [{ ...eight, name: 'first', validFrom: 50 }] });

    expect([10, 50, 100].map((instant) => versionAt(versions, instant)?.name)).toEqual(['first', 'first', 'Aivo']);
  });
});
