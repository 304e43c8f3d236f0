import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { faceOf } from '@/components/badge/faceOf';
import { nextFaceChangeAt } from '@/components/badge/nextFaceChange';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { TicketView } from '@/utils/messages/protocol';
import { DAY, type Instant } from '@/utils/time/instant';
import { aivoCalendars, anyTicket, assigned, at, became } from '../../support/tickets';
import { NOW, readingOf, viewOf } from '../../support/ticketViews';

const standingAt = (view: TicketView, now: Instant) => standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now);
const changeAfter = (view: TicketView, now: Instant) => nextFaceChangeAt(standingAt(view, now), defaultThresholds, aivoCalendars, 'aivo');
const shownAt = (view: TicketView, now: Instant) => {
  const { tone, weight, icon, text } = faceOf(view, standingAt(view, now), readingOf('pt', now));
  return { tone, weight, icon, text };
};

describe('nextFaceChangeAt', () => {
  test.each<readonly [string, TicketView, Instant | undefined]>([
    ['the next minute', viewOf({ createdAt: at('2026-11-10 15:39:30') }), at('2026-11-10 15:40:30') + 1],
    ['the next second under five minutes', viewOf({ severity: 'high', createdAt: at('2026-11-10 13:44') }), NOW + 1],
    ['the next minute when it is over', viewOf({ severity: 'high', createdAt: at('2026-11-10 13:00') }), at('2026-11-10 15:41')],
    [
      'never while it is paused',
      viewOf({
        createdAt: at('2026-11-10 09:00'),
        events: [assigned(at('2026-11-10 09:00')), became(at('2026-11-10 10:00'), 'waitingCustomer')],
      }),
      undefined,
    ],
    ['never without a number', viewOf({ createdAt: undefined }), undefined],
  ])('is %s', (_, view, expected) => {
    expect(changeAfter(view, NOW)).toBe(expected);
  });

  it('is the opening while hours are closed, and midnight, since days are told', () => {
    const evening = at('2026-11-13 20:00');
    const night = at('2026-11-16 03:00');

    expect(changeAfter(viewOf({ createdAt: at('2026-11-13 17:00') }, {}, evening), evening)).toBe(at('2026-11-14 00:00'));
    expect(changeAfter(viewOf({ createdAt: at('2026-11-13 17:00') }, {}, night), night)).toBe(at('2026-11-16 09:00'));
  });

  it('is the closing when that comes before the next minute', () => {
    const almost = at('2026-11-10 17:59:40');

    expect(changeAfter(viewOf({ createdAt: at('2026-11-10 16:00:30') }, {}, almost), almost)).toBe(at('2026-11-10 18:00'));
  });

  it('never misses a change: until then a badge shows the same', () => {
    fc.assert(
      fc.property(
        anyTicket(NOW - 7 * DAY),
        fc.integer({ min: 0, max: 7 * DAY }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ticket, offset, share) => {
          const now = NOW + offset;
          const view = viewOf(ticket, {}, now);
          const changesAt = changeAfter(view, now) ?? now + DAY;
          const before = Math.max(now, Math.floor(now + (changesAt - now - 1) * share));

          expect(changesAt).toBeGreaterThan(now);
          expect(shownAt(view, before)).toEqual(shownAt(view, now));
        },
      ),
      { numRuns: 500 },
    );
  });
});
