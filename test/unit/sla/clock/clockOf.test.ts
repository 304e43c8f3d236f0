import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { clockOf, clocksOf } from '@/utils/sla/clock/clockOf';
import { HOUR, MINUTE } from '@/utils/time/instant';
import {
  aivoCalendars,
  answered,
  assigned,
  became,
  measuredAt,
  monday,
  rated,
  saturday,
  ticketWith,
  tuesday,
  unassigned,
} from '../../../support/tickets';

describe('a clock', () => {
  it('tells all that it was computed from', () => {
    const ticket = ticketWith([became(monday('10:00'), 'waitingCustomer'), became(monday('11:00'), 'open')], {
      partialSince: monday('09:30'),
    });
    expect(measuredAt(monday('12:00'), ticket)).toEqual({
      metric: 'resolution',
      state: 'counting',
      asOf: monday('12:00'),
      severity: 'high',
      calendar: 'aivo',
      target: { amount: 8, unit: 'hour', time: 'business', bound: 'upTo' },
      targetMs: 8 * HOUR,
      startAt: monday('09:00'),
      stoppedAt: undefined,
      exclusions: [{ from: monday('10:00'), to: monday('11:00'), reason: 'customer' }],
      elapsedMs: 2 * HOUR,
      remainingMs: 6 * HOUR,
      breached: false,
      dueAt: monday('18:00'),
      underCoverage: false,
      partialSince: monday('09:30'),
    });
  });

  it('counts from the contact when that was before the ticket', () => {
    const contacted = (at: number) => measuredAt(monday('10:00'), ticketWith([], { contactedAt: at })).startAt;
    expect(contacted(monday('08:00'))).toBe(monday('08:00'));
    expect(contacted(monday('09:10'))).toBe(monday('09:00'));
  });

  it('counts in targets of minutes too', () => {
    const severities = aivoPolicy.severities.map((severity) => ({
      ...severity,
      resolution: { ...severity.resolution, amount: 90, unit: 'minute' as const },
    }));
    expect(measuredAt(monday('10:00'), ticketWith([]), 'resolution', { ...aivoPolicy, severities }).dueAt).toBe(monday('10:30'));
  });

  it('has no number without a creation date, even if nothing else is known either', () => {
    expect(clocksOf(ticketWith([], { createdAt: undefined, severity: undefined }), aivoPolicy, aivoCalendars, monday('10:00'))).toEqual({
      firstResponse: { metric: 'firstResponse', state: 'unmapped', reason: 'creation' },
      resolution: { metric: 'resolution', state: 'unmapped', reason: 'creation' },
    });
  });

  it('has no service level for a feature request, whatever else is unknown', () => {
    const ticket = ticketWith([], { createdAt: undefined, severity: undefined, isFeatureRequest: true });
    expect(clocksOf(ticket, aivoPolicy, aivoCalendars, monday('10:00'))).toEqual({
      firstResponse: { metric: 'firstResponse', state: 'none', reason: 'featureRequest' },
      resolution: { metric: 'resolution', state: 'none', reason: 'featureRequest' },
    });
  });

  it('needs its calendar for business time only', () => {
    const of = (severity: string) => clockOf(ticketWith([], { severity }), 'resolution', aivoPolicy, new Map(), monday('10:00'));
    expect(of('high')).toEqual({ metric: 'resolution', state: 'unmapped', reason: 'calendar' });
    expect(of('blocker')).toMatchObject({ state: 'counting', elapsedMs: HOUR });
  });

  it('names the unknown status before the missing calendar', () => {
    const ticket = ticketWith([became(monday('09:00'), undefined)]);
    expect(clockOf(ticket, 'resolution', aivoPolicy, new Map(), monday('10:00'))).toMatchObject({ reason: 'status' });
  });

  it('of a ticket from the future has not begun', () => {
    const events = [assigned(monday('08:00')), became(monday('08:00'), 'waitingCustomer')];
    expect(measuredAt(monday('08:30'), ticketWith([]))).toMatchObject({ state: 'closedHours', elapsedMs: 0, dueAt: monday('17:00') });
    expect(measuredAt(monday('08:30'), ticketWith(events))).toMatchObject({ state: 'paused', elapsedMs: 0, dueAt: undefined });
    expect(measuredAt(monday('08:30'), ticketWith(events), 'firstResponse')).toMatchObject({
      state: 'stopped',
      stoppedAt: monday('09:00'),
      elapsedMs: 0,
    });
  });
});

describe('the history', () => {
  it('is known up to now and not beyond', () => {
    const events = [assigned(monday('11:00')), rated(monday('11:00'), 'low'), became(monday('11:00'), 'resolved')];
    const before = clocksOf(ticketWith(events), aivoPolicy, aivoCalendars, monday('11:00') - 1);
    expect(before).toEqual(clocksOf(ticketWith([]), aivoPolicy, aivoCalendars, monday('11:00') - 1));
    const then = clocksOf(ticketWith(events), aivoPolicy, aivoCalendars, monday('11:00'));
    expect(then).toMatchObject({ firstResponse: { state: 'stopped' }, resolution: { state: 'stopped', severity: 'low' } });
  });

  it('before the start counts for the state that it left', () => {
    const events = [became(monday('07:00'), 'resolved'), became(monday('08:00'), 'waitingThirdParty'), assigned(monday('08:00'))];
    expect(measuredAt(monday('10:00'), ticketWith(events))).toMatchObject({
      state: 'paused',
      exclusions: [{ from: monday('09:00'), to: undefined, reason: 'thirdParty' }],
    });
    expect(measuredAt(monday('10:00'), ticketWith(events), 'firstResponse')).toMatchObject({ stoppedAt: monday('09:00'), elapsedMs: 0 });
  });

  it('may come in any order, but what happens at one instant happens in the order given', () => {
    const shuffled = [became(monday('12:00'), 'open'), became(monday('10:00'), 'resolved'), became(monday('10:00'), 'waitingCustomer')];
    expect(measuredAt(monday('13:00'), ticketWith(shuffled)).exclusions).toEqual([
      { from: monday('10:00'), to: monday('12:00'), reason: 'customer' },
    ]);
    const otherwise = [shuffled[0]!, shuffled[2]!, shuffled[1]!];
    expect(measuredAt(monday('13:00'), ticketWith(otherwise)).exclusions).toEqual([
      { from: monday('10:00'), to: monday('12:00'), reason: 'resolved' },
    ]);
  });

  it('keeps pauses for different reasons apart', () => {
    const events = [
      became(monday('10:00'), 'waitingCustomer'),
      became(monday('11:00'), 'waitingThirdParty'),
      became(monday('12:00'), 'closed'),
      became(monday('13:00'), 'open'),
    ];
    expect(measuredAt(monday('14:00'), ticketWith(events)).exclusions).toEqual([
      { from: monday('10:00'), to: monday('11:00'), reason: 'customer' },
      { from: monday('11:00'), to: monday('12:00'), reason: 'thirdParty' },
      { from: monday('12:00'), to: monday('13:00'), reason: 'resolved' },
    ]);
  });

  it('takes a state left and taken again within one instant for never left', () => {
    const flicker = [became(monday('11:00'), 'open'), became(monday('11:00'), 'waitingCustomer')];
    const paused = measuredAt(monday('12:00'), ticketWith([became(monday('10:00'), 'waitingCustomer'), ...flicker]));
    expect(paused.exclusions).toEqual([{ from: monday('10:00'), to: undefined, reason: 'customer' }]);
    const resolved = measuredAt(
      monday('12:00'),
      ticketWith([became(monday('10:00'), 'resolved'), became(monday('11:00'), 'open'), became(monday('11:00'), 'closed')]),
    );
    expect(resolved).toMatchObject({ stoppedAt: monday('10:00'), exclusions: [], elapsedMs: HOUR });
    const ended = measuredAt(
      monday('13:00'),
      ticketWith([became(monday('10:00'), 'waitingCustomer'), ...flicker, became(monday('12:00'), 'open')]),
    );
    expect(ended.exclusions).toEqual([{ from: monday('10:00'), to: monday('12:00'), reason: 'customer' }]);
  });

  it('does not join what is apart, or of another reason', () => {
    const apart = [became(monday('10:00'), 'waitingCustomer'), became(monday('11:00'), 'open'), became(monday('11:01'), 'waitingCustomer')];
    expect(measuredAt(monday('12:00'), ticketWith(apart)).exclusions).toHaveLength(2);
    const other = [became(monday('10:00'), 'waitingCustomer'), became(monday('11:00'), 'waitingThirdParty')];
    expect(measuredAt(monday('12:00'), ticketWith(other)).exclusions).toHaveLength(2);
  });

  it('goes on being solved from resolved to closed', () => {
    const clock = measuredAt(tuesday('12:00'), ticketWith([became(monday('10:00'), 'resolved'), became(monday('15:00'), 'closed')]));
    expect(clock).toMatchObject({ state: 'stopped', stoppedAt: monday('10:00'), elapsedMs: HOUR, dueAt: undefined });
  });

  it('pauses only for the reasons that the policy has', () => {
    const without = (reason: 'customer' | 'thirdParty') => ({ ...aivoPolicy, pauses: { ...aivoPolicy.pauses, [reason]: [] } });
    const waiting = (status: 'waitingCustomer' | 'waitingThirdParty', policy: typeof aivoPolicy) =>
      measuredAt(monday('12:00'), ticketWith([became(monday('10:00'), status)]), 'resolution', policy).state;
    expect(waiting('waitingCustomer', without('customer'))).toBe('counting');
    expect(waiting('waitingCustomer', without('thirdParty'))).toBe('paused');
    expect(waiting('waitingThirdParty', without('thirdParty'))).toBe('counting');
    expect(waiting('waitingThirdParty', without('customer'))).toBe('paused');
  });

  it('never pauses the first response, and does not end it by a solution', () => {
    const events = [became(monday('09:10'), 'waitingCustomer'), answered(monday('09:20')), became(monday('09:30'), 'closed')];
    expect(measuredAt(monday('10:00'), ticketWith(events), 'firstResponse')).toMatchObject({
      state: 'counting',
      exclusions: [],
      elapsedMs: HOUR,
    });
  });

  it('ends the first response at the first of several assignments', () => {
    const events = [assigned(monday('10:00'), 'bruno'), assigned(monday('09:20')), unassigned(monday('09:10'))];
    expect(measuredAt(monday('12:00'), ticketWith(events), 'firstResponse')).toMatchObject({
      stoppedAt: monday('09:20'),
      elapsedMs: 20 * MINUTE,
    });
  });
});

describe('closed hours', () => {
  it('are a state of business clocks that neither pause nor have ended', () => {
    const state = (severity: string, ...events: Parameters<typeof ticketWith>[0]) =>
      measuredAt(saturday('12:00'), ticketWith(events, { severity })).state;
    expect(state('high')).toBe('closedHours');
    expect(state('blocker')).toBe('counting');
    expect(state('high', became(monday('10:00'), 'waitingCustomer'))).toBe('paused');
    expect(state('high', became(monday('10:00'), 'resolved'))).toBe('stopped');
  });
});
