import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { standingOf, standingOfClock, urgencyOf, type Standing } from '@/utils/sla/clock/standing';
import type { Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { aivoCalendars, assigned, became, called, measuredAt, monday, saturday, ticketWith, tuesday } from '../../../support/tickets';

function standing(ticket: Ticket, now: Instant, { isDone = false, asOf = now } = {}): Standing {
  return standingOf(clocksOf(ticket, aivoPolicy, aivoCalendars, asOf), isDone, defaultThresholds, aivoCalendars, now);
}

const inHand = [assigned(monday('09:00'))];

describe('the standing of a ticket', () => {
  it.each<[string, Ticket, Instant, Partial<Standing>]>([
    [
      'the first response while it is due first',
      ticketWith([]),
      monday('09:10'),
      { metric: 'firstResponse', phase: 'counting', urgency: 'onTrack' },
    ],
    [
      'the resolution once somebody is assigned',
      ticketWith(inHand),
      monday('09:10'),
      { metric: 'resolution', phase: 'counting', urgency: 'onTrack' },
    ],
    ['closed hours', ticketWith(inHand, { createdAt: saturday('09:00') }), saturday('12:00'), { phase: 'closedHours', urgency: 'onTrack' }],
    ['at risk', ticketWith(inHand), monday('15:00'), { urgency: 'atRisk' }],
    ['critical', ticketWith(inHand), monday('16:30'), { urgency: 'critical' }],
    ['critical at the very target', ticketWith(inHand), monday('17:00'), { urgency: 'critical' }],
    ['overdue', ticketWith(inHand), monday('17:01'), { urgency: 'overdue', phase: 'counting' }],
    [
      'a pause, which presses nobody',
      ticketWith([...inHand, became(monday('16:50'), 'waitingThirdParty')]),
      tuesday('12:00'),
      { phase: 'paused', urgency: undefined, pauseReason: 'thirdParty' },
    ],
    [
      'a pause after the deadline, which stays overdue',
      ticketWith([...inHand, became(tuesday('09:30'), 'waitingCustomer')]),
      tuesday('12:00'),
      { phase: 'paused', urgency: 'overdue', pauseReason: 'customer' },
    ],
    [
      'the first response while the resolution pauses',
      ticketWith([became(monday('09:05'), 'waitingCustomer')]),
      monday('09:10'),
      { metric: 'firstResponse', phase: 'counting', pauseReason: undefined },
    ],
    [
      'whichever is overdue longest',
      ticketWith([became(monday('09:05'), 'waitingCustomer')]),
      tuesday('12:00'),
      { metric: 'firstResponse', phase: 'counting', urgency: 'overdue' },
    ],
    [
      'the resolution where it is due before the first response',
      ticketWith([called(saturday('11:00'))], { createdAt: saturday('10:00'), covered: true, integration: 'builtByUs' }),
      saturday('12:00'),
      { metric: 'resolution', phase: 'counting' },
    ],
    [
      'no service level',
      ticketWith([], { isFeatureRequest: true }),
      monday('10:00'),
      { metric: 'resolution', phase: 'none', urgency: undefined },
    ],
    ['unmapped', ticketWith([], { severity: 'P3' }), monday('10:00'), { metric: 'resolution', phase: 'unmapped', urgency: undefined }],
    [
      'what is known while the other is unmapped',
      ticketWith([became(monday('09:00'), undefined)]),
      monday('09:10'),
      { metric: 'firstResponse', phase: 'counting' },
    ],
    [
      'unmapped once the known one has ended',
      ticketWith([...inHand, became(monday('09:00'), undefined)]),
      monday('09:10'),
      { metric: 'resolution', phase: 'unmapped' },
    ],
  ])('is %s', (_, ticket, now, expected) => {
    expect(standing(ticket, now)).toMatchObject(expected);
  });

  it.each<[string, Ticket, Partial<Standing>]>([
    ['met', ticketWith([became(monday('10:00'), 'resolved')]), { metric: 'resolution', phase: 'met', urgency: undefined }],
    ['missed', ticketWith([became(tuesday('10:00'), 'closed')]), { metric: 'resolution', phase: 'missed', urgency: undefined }],
    ['of no service level', ticketWith([], { isFeatureRequest: true }), { phase: 'none' }],
  ])('that is done is %s, even if nobody was ever assigned', (_, ticket, expected) => {
    expect(standing(ticket, tuesday('12:00'), { isDone: true })).toMatchObject(expected);
  });

  it('is the first response when both are due together', () => {
    const firstResponse = measuredAt(monday('10:00'), ticketWith([]), 'firstResponse');
    const both = { firstResponse, resolution: { ...firstResponse, metric: 'resolution' as const } };
    expect(standingOf(both, false, defaultThresholds, aivoCalendars, monday('10:00')).metric).toBe('firstResponse');
  });

  it('that is said to be done but is not stands as it counts', () => {
    expect(standing(ticketWith(inHand), monday('10:00'), { isDone: true })).toMatchObject({ metric: 'resolution', phase: 'counting' });
  });

  it('is carried on to now', () => {
    expect(standing(ticketWith(inHand), tuesday('10:00'), { asOf: monday('10:00') })).toEqual(
      standing(ticketWith(inHand), tuesday('10:00')),
    );
  });

  it('can be told of one clock alone', () => {
    const clock = measuredAt(monday('10:00'), ticketWith(inHand), 'firstResponse');
    expect(standingOfClock(clock, defaultThresholds, aivoCalendars, tuesday('12:00'))).toMatchObject({
      metric: 'firstResponse',
      phase: 'met',
    });
  });
});

describe('urgencyOf', () => {
  it.each([
    ['14:59', 'onTrack'],
    ['15:00', 'atRisk'],
    ['16:29', 'atRisk'],
    ['16:30', 'critical'],
    ['17:00', 'critical'],
  ])('at %s is %s', (time, urgency) => {
    expect(urgencyOf(measuredAt(monday(time), ticketWith(inHand)), defaultThresholds)).toBe(urgency);
  });

  it('takes the share of a target where that is less than the hours', () => {
    const of = (time: string) => urgencyOf(measuredAt(monday(time), ticketWith([]), 'firstResponse'), defaultThresholds);
    expect(['10:29', '10:30', '10:47', '10:48', '11:00'].map(of)).toEqual(['onTrack', 'atRisk', 'atRisk', 'critical', 'overdue']);
  });
});
