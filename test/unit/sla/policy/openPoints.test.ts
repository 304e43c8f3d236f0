import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt } from '@/utils/calendar/hours';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { clockOf, clocksOf } from '@/utils/sla/clock/clockOf';
import { DAY, HOUR, MINUTE } from '@/utils/time/instant';
import {
  aivoCalendars,
  answered,
  assigned,
  at,
  became,
  called,
  friday,
  measuredAt,
  monday,
  rated,
  saturday,
  ticketWith,
  tuesday,
  unassigned,
} from '../../../support/tickets';

/** One test for each default that Prazo chose where the published service level leaves something open, named after the point. */
describe('what the published text leaves open', () => {
  test('time zone', () => {
    expect(aivoCalendar.timeZone).toBe('America/Argentina/Buenos_Aires');
    const hours = compileCalendar(aivoCalendar);
    expect([monday('08:59'), monday('09:00'), monday('17:59'), monday('18:00')].map((instant) => isOpenAt(hours, instant))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('holidays', () => {
    expect(aivoCalendar.holidays).toEqual([]);
    expect(isOpenAt(compileCalendar(aivoCalendar), at('2026-12-25 12:00'))).toBe(true);
  });

  test('Blocker hours', () => {
    const ticket = ticketWith([], { severity: 'blocker', createdAt: saturday('03:00') });
    expect(measuredAt(saturday('03:30'), ticket, 'firstResponse')).toMatchObject({
      state: 'counting',
      calendar: undefined,
      dueAt: saturday('04:00'),
    });
    expect(measuredAt(saturday('03:30'), ticket)).toMatchObject({ elapsedMs: 30 * MINUTE, dueAt: saturday('09:00') });
  });

  describe('16 h under 24x7', () => {
    const covered = { createdAt: saturday('10:00'), covered: true, integration: 'builtByUs' } as const;

    it('are elapsed hours from the logged call', () => {
      expect(measuredAt(saturday('12:00'), ticketWith([called(saturday('11:00'))], covered))).toMatchObject({
        underCoverage: true,
        startAt: saturday('11:00'),
        elapsedMs: HOUR,
        targetMs: 16 * HOUR,
        dueAt: saturday('11:00') + 16 * HOUR,
      });
    });

    it.each([
      ['without a call', ticketWith([], covered)],
      ['for an answer, which is no call', ticketWith([answered(saturday('11:00'))], covered)],
      ['before the call', ticketWith([called(saturday('12:01'))], covered)],
      ['reported in business hours', ticketWith([called(monday('20:00'))], { ...covered, createdAt: monday('17:59') })],
      ['without the contract', ticketWith([called(saturday('11:00'))], { ...covered, covered: false })],
      ['for a self-service integration', ticketWith([called(saturday('11:00'))], { ...covered, integration: 'selfService' })],
      [
        'for an integration of which nothing is known',
        ticketWith([called(saturday('11:00'))], { createdAt: saturday('10:00'), covered: true }),
      ],
      ['for another severity', ticketWith([called(saturday('11:00'))], { ...covered, severity: 'medium' })],
    ])('do not hold %s', (_, ticket) => {
      expect(measuredAt(saturday('12:00'), ticket)).toMatchObject({ underCoverage: false, startAt: ticket.createdAt, calendar: 'aivo' });
    });

    it('do not hold for a severity that the policy does not cover', () => {
      const policy = { ...aivoPolicy, coverage: { severities: ['blocker'] } };
      expect(measuredAt(saturday('12:00'), ticketWith([called(saturday('11:00'))], covered), 'resolution', policy).underCoverage).toBe(
        false,
      );
    });

    it('leave the Blocker its own six hours, which are elapsed anyway', () => {
      const ticket = ticketWith([called(saturday('11:00'))], { ...covered, severity: 'blocker' });
      expect(measuredAt(saturday('12:00'), ticket)).toMatchObject({ underCoverage: false, targetMs: 6 * HOUR, startAt: saturday('10:00') });
    });

    it('leave the first response as it is', () => {
      const ticket = ticketWith([called(saturday('11:00'))], covered);
      expect(measuredAt(saturday('12:00'), ticket, 'firstResponse')).toMatchObject({ underCoverage: false, startAt: saturday('10:00') });
    });

    it('begin at the first of several calls', () => {
      const ticket = ticketWith([called(saturday('13:00')), called(saturday('11:00'))], covered);
      expect(measuredAt(saturday('14:00'), ticket).startAt).toBe(saturday('11:00'));
    });
  });

  test('"5 business days"', () => {
    expect(measuredAt(monday('10:00'), ticketWith([], { severity: 'medium' })).targetMs).toBe(45 * HOUR);
    expect(measuredAt(monday('10:00'), ticketWith([], { severity: 'low' })).dueAt).toBe(friday('18:00'));
  });

  test('a day of elapsed time has 24 hours', () => {
    const inDays = { amount: 2, unit: 'day', time: 'elapsed', bound: 'upTo' } as const;
    const severities = aivoPolicy.severities.map((severity) => ({ ...severity, resolution: inDays }));
    expect(measuredAt(monday('10:00'), ticketWith([]), 'resolution', { ...aivoPolicy, severities }).targetMs).toBe(2 * DAY);
  });

  describe('"<" and "up to"', () => {
    it('the first response must be under the target', () => {
      expect(measuredAt(monday('12:00'), ticketWith([assigned(monday('11:00'))]), 'firstResponse')).toMatchObject({
        remainingMs: 0,
        breached: true,
      });
      expect(measuredAt(monday('12:00'), ticketWith([assigned(monday('11:00') - 1)]), 'firstResponse')).toMatchObject({
        remainingMs: 1,
        breached: false,
      });
    });

    it('the resolution may equal it', () => {
      expect(measuredAt(tuesday('12:00'), ticketWith([became(monday('17:00'), 'resolved')]))).toMatchObject({
        remainingMs: 0,
        breached: false,
      });
      expect(measuredAt(tuesday('12:00'), ticketWith([became(monday('17:00') + 1, 'resolved')]))).toMatchObject({
        remainingMs: -1,
        breached: true,
      });
    });
  });

  describe('reassigned or unassigned later', () => {
    it.each([
      ['unassigned', unassigned(monday('11:00'))],
      ['reassigned', assigned(monday('11:00'), 'bruno')],
    ])('%s: first response stays met', (_, event) => {
      const clock = measuredAt(tuesday('12:00'), ticketWith([assigned(monday('09:30')), event]), 'firstResponse');
      expect(clock).toMatchObject({ state: 'stopped', stoppedAt: monday('09:30'), breached: false });
    });
  });

  test('reopened', () => {
    const ticket = ticketWith([became(monday('11:00'), 'resolved'), became(tuesday('12:00'), 'open')]);
    expect(measuredAt(tuesday('13:00'), ticket)).toMatchObject({
      state: 'counting',
      elapsedMs: 3 * HOUR,
      exclusions: [{ from: monday('11:00'), to: tuesday('12:00'), reason: 'resolved' }],
    });
  });

  test('priority changed', () => {
    const paused = [became(monday('10:00'), 'waitingCustomer'), became(monday('12:00'), 'open')];
    const ticket = ticketWith([...paused, rated(monday('13:00'), 'high')], { severity: 'medium' });
    expect(measuredAt(monday('12:30'), ticket)).toMatchObject({ severity: 'medium', targetMs: 45 * HOUR, elapsedMs: 1.5 * HOUR });
    expect(measuredAt(monday('14:00'), ticket)).toMatchObject({ severity: 'high', targetMs: 8 * HOUR, elapsedMs: 3 * HOUR });
  });

  describe('the customer answers during a pause', () => {
    it.each(['waitingCustomer', 'waitingThirdParty'] as const)('%s ends at the answer', (status) => {
      const ticket = ticketWith([became(monday('10:00'), status), answered(monday('12:00'))]);
      expect(measuredAt(monday('13:00'), ticket)).toMatchObject({ state: 'counting', elapsedMs: 2 * HOUR });
    });

    it('until the next status', () => {
      const ticket = ticketWith([
        became(monday('10:00'), 'waitingCustomer'),
        answered(monday('12:00')),
        became(monday('13:00'), 'waitingCustomer'),
      ]);
      expect(measuredAt(monday('15:00'), ticket)).toMatchObject({ state: 'paused', elapsedMs: 2 * HOUR });
    });

    it('an answer to a solution opens nothing', () => {
      const ticket = ticketWith([became(monday('10:00'), 'resolved'), answered(monday('12:00'))]);
      expect(measuredAt(monday('13:00'), ticket)).toMatchObject({ state: 'stopped', stoppedAt: monday('10:00') });
    });

    it('does not end it if the policy says so', () => {
      const policy = { ...aivoPolicy, endsAtReply: false };
      const ticket = ticketWith([became(monday('10:00'), 'waitingCustomer'), answered(monday('12:00'))]);
      expect(measuredAt(monday('13:00'), ticket, 'resolution', policy)).toMatchObject({ state: 'paused', elapsedMs: HOUR });
    });
  });

  describe('created already waiting or already assigned', () => {
    it('the first status counts as an event at creation', () => {
      const clock = measuredAt(monday('10:00'), ticketWith([became(monday('09:00'), 'waitingThirdParty')]));
      expect(clock).toMatchObject({ state: 'paused', elapsedMs: 0, dueAt: undefined });
    });

    it('the first assignee too', () => {
      const clock = measuredAt(monday('10:00'), ticketWith([assigned(monday('09:00'))]), 'firstResponse');
      expect(clock).toMatchObject({ state: 'stopped', elapsedMs: 0, stoppedAt: monday('09:00'), breached: false });
    });
  });

  describe('unknown priority or status', () => {
    const unmapped = (reason: string) => ({ state: 'unmapped', reason });

    it('an unknown priority leaves both clocks unmapped', () => {
      for (const severity of [undefined, 'urgentissimo']) {
        const clocks = clocksOf(ticketWith([], { severity }), aivoPolicy, aivoCalendars, monday('10:00'));
        expect(clocks).toEqual({
          firstResponse: { metric: 'firstResponse', ...unmapped('severity') },
          resolution: { metric: 'resolution', ...unmapped('severity') },
        });
      }
      expect(
        clockOf(ticketWith([rated(monday('09:30'), undefined)]), 'resolution', aivoPolicy, aivoCalendars, monday('10:00')),
      ).toMatchObject(unmapped('severity'));
    });

    it('a known priority that follows mends them', () => {
      expect(measuredAt(monday('10:00'), ticketWith([rated(monday('09:30'), 'low')], { severity: undefined })).severity).toBe('low');
    });

    it('an unknown status leaves the resolution unmapped, and the first response as it is', () => {
      const ticket = ticketWith([became(monday('10:00'), undefined)]);
      const clocks = clocksOf(ticket, aivoPolicy, aivoCalendars, monday('10:30'));
      expect(clocks.resolution).toMatchObject(unmapped('status'));
      expect(clocks.firstResponse).toMatchObject({ state: 'counting', elapsedMs: 1.5 * HOUR });
    });

    it('also if it was in force for some time in between', () => {
      const ticket = ticketWith([became(monday('10:00'), undefined), became(monday('11:00'), 'open')]);
      expect(clockOf(ticket, 'resolution', aivoPolicy, aivoCalendars, monday('12:00'))).toMatchObject(unmapped('status'));
    });

    it('but not if it was left within the instant, before the start, or lies ahead', () => {
      const events = [
        became(monday('08:00'), undefined),
        became(monday('09:00'), 'open'),
        became(monday('10:00'), undefined),
        became(monday('10:00'), 'open'),
        became(monday('15:00'), undefined),
      ];
      expect(measuredAt(monday('12:00'), ticketWith(events))).toMatchObject({ state: 'counting', elapsedMs: 3 * HOUR });
    });
  });
});
