import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { FirstResponseEnd } from '@/utils/sla/policy/choices';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { contract, stated, told } from '../../../support/contracts';
import { assigned, at, became, monday, ticketWith, tuesday, unassigned } from '../../../support/tickets';

const wednesday = (time: string): Instant => at(`2026-03-04 ${time}`);

describe('an assignment that a rule made', () => {
  const byRule: TicketEvent = { at: monday('09:00'), kind: 'assignee', to: 'team', isByRule: true };
  const off = contract({ routingCounts: false });
  const ends = (...members: readonly FirstResponseEnd[]): Policy => contract({ routingCounts: false, firstResponseEndsAt: members });

  it.each<[string, Ticket, Policy, string]>([
    ['counts unless it is said not to', ticketWith([byRule]), aivoPolicy, 'stopped 02 09:00, 0 h'],
    ['is none where it does not count', ticketWith([byRule]), off, 'counting, 1.5 h, due 02 11:00'],
    ['gives way to the first by a person', ticketWith([byRule, assigned(monday('10:00'))]), off, 'stopped 02 10:00, 1 h'],
    ['says nothing of one by a person at creation', ticketWith([assigned(monday('09:00'))]), off, 'stopped 02 09:00, 0 h'],
    ['to nobody is none anyway', ticketWith([unassigned(monday('09:00'))]), aivoPolicy, 'counting, 1.5 h, due 02 11:00'],
    ['and taken back is none either', ticketWith([byRule, unassigned(monday('09:30'))]), off, 'counting, 1.5 h, due 02 11:00'],
    [
      'leaves it to an answer',
      ticketWith([byRule, { at: monday('10:00'), kind: 'supportReply' }]),
      ends('assignment', 'supportReply'),
      'stopped 02 10:00, 1 h',
    ],
    ['does not matter where assignments end nothing', ticketWith([byRule]), ends('solution'), 'counting, 1.5 h, due 02 11:00'],
    [
      'gives way to one that was stated',
      ticketWith([byRule], { facts: [stated('assigned', monday('10:20'), { at: monday('09:30'), to: 'ana' })] }),
      off,
      'stopped 02 09:30, 0.5 h',
    ],
  ])('%s', (_, ticket, policy, clock) => {
    expect(told(ticket, monday('10:30'), policy, 'firstResponse')).toBe(clock);
  });

  it.each(['bot', 'acknowledgement', 'opening'] as const)('a message of the kind %s is no answer', (by) => {
    const ticket = ticketWith([{ at: monday('10:00'), kind: 'supportReply', by }]);

    expect(told(ticket, monday('10:30'), ends('supportReply'), 'firstResponse')).toBe('counting, 1.5 h, due 02 11:00');
  });
});

describe('a fixed deadline', () => {
  const fixedBy = (kind: 'sameTime' | 'endOfDay', fixed = true): Policy => {
    const target = { amount: 2, unit: 'day', time: 'business', bound: 'upTo', fixed } as const;
    return contract({
      businessDay: { kind },
      severities: aivoPolicy.severities.map((one) => ({ ...one, resolution: target })),
    });
  };
  const from10 = (events: readonly TicketEvent[], rest: Partial<Ticket> = {}): Ticket =>
    ticketWith(events, { createdAt: monday('10:00'), ...rest });
  const paused = [became(monday('11:00'), 'waitingCustomer'), became(monday('13:00'), 'open')];

  it.each<[string, Ticket, Instant, Policy, string]>([
    ['is two days later', from10([]), monday('12:00'), fixedBy('sameTime'), 'counting, 2 h, due 04 10:00'],
    ['is the end of the second day', from10([]), monday('12:00'), fixedBy('endOfDay'), 'counting, 2 h, due 04 18:00'],
    ['stands while others would move', from10(paused), monday('14:00'), fixedBy('sameTime'), 'counting, 4 h, due 04 10:00'],
    ['moves where it is not fixed', from10(paused), monday('14:00'), fixedBy('sameTime', false), 'counting, 2 h, due 04 12:00'],
    [
      'goes on in a pause',
      from10([became(monday('11:00'), 'waitingCustomer')]),
      monday('14:00'),
      fixedBy('sameTime'),
      'counting, 4 h, due 04 10:00',
    ],
    [
      'is missed in a pause',
      from10([became(monday('11:00'), 'waitingCustomer')]),
      wednesday('10:30'),
      fixedBy('sameTime'),
      'counting, 18.5 h!, due 04 10:00',
    ],
    [
      'stands after a reopening',
      from10([became(monday('11:00'), 'resolved'), became(tuesday('11:00'), 'open')]),
      tuesday('12:00'),
      fixedBy('sameTime'),
      'counting, 11 h, due 04 10:00',
    ],
    [
      'still ends with a solution',
      from10([became(tuesday('11:00'), 'resolved')]),
      wednesday('12:00'),
      fixedBy('sameTime'),
      'stopped 03 11:00, 10 h',
    ],
    [
      'stands whatever the analyst says of pauses',
      from10([], { facts: [stated('pause', monday('14:00'), { from: monday('11:00'), to: monday('13:00'), reason: 'customer' })] }),
      monday('14:00'),
      fixedBy('endOfDay'),
      'counting, 4 h, due 04 18:00',
    ],
  ])('%s', (_, ticket, now, policy, clock) => {
    expect(told(ticket, now, policy)).toBe(clock);
  });
});
