import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { countdownOf } from '@/components/badge/countdown';
import { faceOf } from '@/components/badge/faceOf';
import { nextFaceChangeAt } from '@/components/badge/nextFaceChange';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { TicketView } from '@/utils/messages/protocol';
import { DAY, HOUR, MINUTE, SECOND, type Instant } from '@/utils/time/instant';
import { aivoCalendars, anyTicket, assigned, at, became } from '../../support/tickets';
import { NOW, readingOf, viewOf } from '../../support/ticketViews';

const standingAt = (view: TicketView, now: Instant) => standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now);
const countdownAt = (view: TicketView, now: Instant) => countdownOf(view, standingAt(view, now), defaultThresholds, readingOf('pt', now));

/** The badge painted at that instant. */
function painted(view: TicketView, now: Instant) {
  const standing = standingAt(view, now);
  const { tone, weight, fresh, icon, first, text, name } = faceOf(view, standing, readingOf('pt', now));
  return {
    look: { tone, weight, fresh, icon, first },
    text,
    name,
    changesAt: nextFaceChangeAt(standing, defaultThresholds, aivoCalendars, 'aivo'),
  };
}

/** Its resolution has so much left at `NOW`. */
function withLeft(left: number): TicketView {
  const createdAt = NOW - 6 * HOUR + left;
  return viewOf({ severity: 'blocker', createdAt, events: [assigned(createdAt)] });
}

describe('a countdown', () => {
  it('tells what painting the badge anew would tell, as long as it lasts', () => {
    let told = 0;
    fc.assert(
      fc.property(
        anyTicket(NOW - 7 * DAY),
        fc.record({ isStale: fc.boolean(), isPartial: fc.boolean() }),
        fc.integer({ min: 0, max: 7 * DAY }),
        fc.oneof(fc.constantFrom(0, 1, SECOND, MINUTE, HOUR), fc.integer({ min: 0, max: 2 * HOUR })),
        (ticket, { isStale, isPartial }, offset, hop) => {
          const now = NOW + offset;
          const view = viewOf({ ...ticket, ...(isPartial && { partialSince: now - DAY }) }, { isStale }, now);
          const countdown = countdownAt(view, now);
          const then = now + hop;
          if (countdown === undefined || then < countdown.since || then >= countdown.until) return;
          told += 1;
          expect({
            look: painted(view, now).look,
            text: countdown.textAt(then),
            name: countdown.nameAt(then),
            changesAt: countdown.nextAt(then),
          }).toEqual(painted(view, then));
        },
      ),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('asks no calendar for its seconds', () => {
    const countdown = countdownAt(viewOf({ severity: 'high', createdAt: at('2026-11-10 13:43') }), NOW);
    const asked = vi.spyOn(aivoCalendars, 'get');

    const texts = [0, 1, 2].map((seconds) => countdown?.textAt(NOW + seconds * SECOND).replaceAll('\u00a0', ' '));

    expect(texts).toEqual(['3 min', '2 min 59 s', '2 min 58 s']);
    expect(asked).not.toHaveBeenCalled();
    standingAt(viewOf({ createdAt: NOW - HOUR }), NOW);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });

  it.each([
    ['its deadline', withLeft(10 * SECOND), NOW + 10 * SECOND],
    ['when it becomes critical', withLeft(30 * MINUTE + 10 * SECOND), NOW + 10 * SECOND],
    ['when it becomes at risk', withLeft(90 * MINUTE + 10 * SECOND), NOW + 10 * SECOND],
    ['when hours close', viewOf({ createdAt: at('2026-11-10 15:00') }), at('2026-11-10 18:00')],
  ])('lasts until %s', (_, view, end) => {
    expect(countdownAt(view, NOW)?.until).toBe(end);
  });

  it.each([
    [
      'paused',
      viewOf({
        createdAt: at('2026-11-10 09:00'),
        events: [assigned(at('2026-11-10 09:00')), became(at('2026-11-10 10:00'), 'waitingCustomer')],
      }),
      NOW,
    ],
    ['outside of its hours', viewOf({ createdAt: at('2026-11-10 17:00') }), at('2026-11-10 20:00')],
    ['without a number', viewOf({ createdAt: undefined }), NOW],
  ])('is none for a ticket %s', (_, view, now) => {
    expect(countdownAt(view, now)).toBeUndefined();
  });
});
