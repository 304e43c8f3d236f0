import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { type EventEffect, eventEffects, type IdleReason } from '@/utils/sla/clock/eventEffects';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import { aivoCalendars, answered, assigned, became, monday, rated, ticketWith, tuesday, unassigned } from '../../../support/tickets';

const now = monday('17:00');
const effects = (events: readonly TicketEvent[], policy: Partial<Policy> = {}, rest: Partial<Ticket> = {}): readonly EventEffect[] =>
  eventEffects(ticketWith(events, rest), { ...aivoPolicy, ...policy }, aivoCalendars, now);
const replied = (time: string, by?: 'person' | 'bot'): TicketEvent => ({ at: monday(time), kind: 'supportReply', ...(by && { by }) });
const idle = (reason: IdleReason): EventEffect => ({ idle: reason });
const firstEvent = assigned(monday('09:30'));

describe('what an event does to the clocks', () => {
  it('is what would be otherwise without it', () => {
    const events = [
      firstEvent,
      became(monday('10:00'), 'waitingCustomer'),
      answered(monday('11:00')),
      became(monday('12:00'), 'resolved'),
      became(monday('13:00'), 'open'),
    ];
    expect(effects(events)).toEqual([
      { moves: ['firstResponse'] },
      { moves: ['resolution'] },
      { moves: ['resolution'] },
      { moves: ['resolution'] },
      { moves: ['resolution'] },
    ]);
  });

  it.each<[string, readonly TicketEvent[], Partial<Policy>, IdleReason]>([
    ['a status that is still to come', [became(tuesday('09:00'), 'resolved')], {}, 'ahead'],
    ['nobody was given it', [unassigned(monday('10:00'))], {}, 'nobody'],
    ['a second assignment', [firstEvent, assigned(monday('11:00'), 'bob')], {}, 'endedBefore'],
    ['an assignment by a rule', [{ at: monday('09:00'), kind: 'assignee', to: 'ana', isByRule: true }], { routingCounts: false }, 'byRule'],
    ['an assignment where a reply ends it', [firstEvent], { firstResponseEndsAt: ['supportReply'] }, 'endsNothing'],
    ['a reply where an assignment ends it', [replied('10:00')], {}, 'endsNothing'],
    ['what no person wrote', [replied('10:00', 'bot')], { firstResponseEndsAt: ['supportReply'] }, 'noPerson'],
    ['a second reply', [replied('10:00'), replied('11:00')], { firstResponseEndsAt: ['supportReply'] }, 'endedBefore'],
    ['a customer’s message while time counts', [answered(monday('10:00'))], {}, 'nothingPaused'],
    [
      'a customer’s message that ends no pause',
      [became(monday('10:00'), 'waitingCustomer'), answered(monday('11:00'))],
      { endsAtReply: false },
      'endsNoPause',
    ],
    ['open again', [became(monday('10:00'), 'open')], {}, 'sameMeaning'],
    ['a waiting that pauses nothing', [became(monday('10:00'), 'waitingCustomer')], { pauses: {} }, 'pausesNothing'],
    ['closed after resolved', [became(monday('10:00'), 'resolved'), became(monday('11:00'), 'closed')], {}, 'same'],
    [
      'opened again where the first end holds',
      [became(monday('10:00'), 'resolved'), became(monday('11:00'), 'open')],
      { reopening: 'firstEnd' },
      'endedBefore',
    ],
    ['the same severity', [rated(monday('10:00'), 'high'), rated(monday('11:00'), 'high')], {}, 'sameSeverity'],
  ])('%s changes nothing, and it is said why', (_, events, policy, reason) => {
    expect(effects(events, policy).at(-1)).toEqual(idle(reason));
  });

  it('a severity that a later one replaced changes nothing from the start, and something from the change', () => {
    const events = [rated(monday('10:00'), 'low'), rated(monday('11:00'), 'high')];
    expect(effects(events)[0]).toEqual(idle('replaced'));
  });

  it('is nothing where no clock counts', () => {
    expect(effects([firstEvent], {}, { isFeatureRequest: true })).toEqual([idle('noNumber')]);
  });

  it('of a long history is told of the last events only', () => {
    const events = Array.from({ length: 30 }, (_, index) => answered(monday('09:00') + index));
    const told = eventEffects(ticketWith(events), aivoPolicy, aivoCalendars, now, 7);
    expect(told).toEqual(Array.from({ length: 7 }, () => idle('nothingPaused')));
  });

  it('leaves the ticket as it is', () => {
    const ticket = ticketWith([firstEvent]);
    eventEffects(ticket, aivoPolicy, aivoCalendars, now);
    expect(clocksOf(ticket, aivoPolicy, aivoCalendars, now).firstResponse).toMatchObject({ state: 'stopped' });
  });
});
