import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { alertId, type Alert, type AlertId, type LedgerState } from '@/utils/sla/alerts/alert';
import { leadsFor } from '@/utils/sla/alerts/leads';
import { clockIn, isMeasured } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { countsAt, hoursOf } from '@/utils/sla/clock/countedTime';
import { planAlerts, type AlertPlan, type Watched } from '@/utils/sla/alerts/planAlerts';
import { METRICS, type Metric } from '@/utils/sla/policy/policy';
import { reachedAt } from '@/utils/sla/clock/reachedAt';
import { standingOfClock } from '@/utils/sla/clock/standing';
import type { Thresholds, Warning } from '@/utils/sla/alerts/thresholds';
import { ticketKey, type Ticket } from '@/utils/tickets/ticket';
import { DAY, HOUR, MINUTE, type Instant } from '@/utils/time/instant';
import { RUNS } from '../../../support/anyCalendar';
import { plainRules } from '../../../support/alertRules';
import { aivoCalendars as calendars, anyTicket, at } from '../../../support/tickets';

const around = at('2026-03-01 00:00');
const key = ticketKey('https://desk.example', '7');

const anyWarning: fc.Arbitrary<Warning> = fc.oneof(
  fc.integer({ min: MINUTE, max: 10 * HOUR }).map((leftMs) => ({ leftMs })),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((share) => ({ share })),
);

const anyPair: fc.Arbitrary<Thresholds> = fc.oneof(
  fc.constant(defaultThresholds),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 6 * HOUR }))
    .map(([atRisk, critical, atMostMs]) => ({
      atRisk: { share: atRisk, atMostMs },
      critical: { share: critical, atMostMs: atMostMs / 2 },
    })),
);

const anyThresholds: fc.Arbitrary<Thresholds> = fc
  .tuple(anyPair, fc.array(anyWarning, { maxLength: 4 }))
  .map(([pair, warnings]) => ({ ...pair, warnings }));

/** The worker as far as alerts go: plans, sends, keeps the ledger; it may die between a sending and the note of it. */
class Worker {
  readonly ledger = new Map<AlertId, { readonly state: LedgerState }>();
  readonly sent: { readonly alert: Alert; readonly now: Instant }[] = [];

  constructor(
    private readonly ticket: Ticket,
    private readonly watchedSince: Instant,
    private readonly thresholds: Thresholds,
  ) {}

  watched(now: Instant): Watched {
    const clocks = clocksOf(this.ticket, aivoPolicy, calendars, now);
    return { key, clocks, watchedSince: this.watchedSince, isDone: clocks.resolution.state === 'stopped' };
  }

  plan(now: Instant): AlertPlan {
    return planAlerts([this.watched(now)], plainRules(this.thresholds), this.ledger, calendars, now);
  }

  /** What was reached by a clock that may alert now, is the last that was, and yet was not given. */
  forgotten(now: Instant): readonly AlertId[] {
    const { clocks, isDone } = this.watched(now);
    return METRICS.map((metric) => clocks[metric])
      .filter(isMeasured)
      .filter(({ state }) => !isDone && state === 'counting')
      .flatMap((clock) => {
        const latest = leadsFor(this.thresholds, clock.targetMs).findLast(
          ({ leftMs, isOwed }) => isOwed && (reachedAt(clock, calendars, clock.targetMs - leftMs) ?? Infinity) <= now,
        );
        const reached = latest && reachedAt(clock, calendars, clock.targetMs - latest.leftMs);
        if (!latest || reached === undefined || reached < this.watchedSince) return [];
        const id = alertId(key, clock.metric, latest.threshold, clock.dueAt!);
        return this.ledger.get(id)?.state === 'sent' ? [] : [id];
      });
  }

  wake(now: Instant, dies = false): AlertPlan {
    const plan = this.plan(now);
    for (const id of plan.settle) this.ledger.set(id, { state: 'superseded' });
    for (const alert of plan.send) {
      this.ledger.set(alert.id, { state: 'sending' });
      if (dies) continue;
      this.sent.push({ alert, now });
      this.ledger.set(alert.id, { state: 'sent' });
    }
    return plan;
  }
}

const anyWorker = fc
  .record({ ticket: anyTicket(around), thresholds: anyThresholds, seen: fc.integer({ min: 0, max: 3 * DAY }) })
  .map(({ ticket, thresholds, seen }) => ({ ticket, since: (ticket.createdAt ?? 0) + seen, thresholds }));

/** What happens to the ticket makes the worker look, as a reading does; so does its alarm. */
const eventsAfter = ({ events }: Ticket, since: Instant): Instant[] =>
  events
    .map((event) => event.at)
    .filter((instant) => instant > since)
    .toSorted((a, b) => a - b);

describe('a worker that wakes when it asked to', () => {
  it('sends every alert of an undisturbed ticket at its very instant, once', () => {
    fc.assert(
      fc.property(anyWorker, ({ ticket, since, thresholds }) => {
        const undisturbed = { ...ticket, events: ticket.events.filter((event) => event.at <= since) };
        const worker = new Worker(undisturbed, since, thresholds);
        for (let now: Instant | undefined = since; now !== undefined; now = worker.wake(now).wakeAt);
        const { clocks, isDone } = worker.watched(since);
        const owed = METRICS.map((metric) => clocks[metric])
          .filter(isMeasured)
          .filter(({ state }) => !isDone && state !== 'stopped' && state !== 'paused')
          .flatMap((clock) =>
            leadsFor(thresholds, clock.targetMs)
              .filter(({ isOwed }) => isOwed)
              .map(({ threshold, leftMs }) => [clock.metric, threshold, reachedAt(clock, calendars, clock.targetMs - leftMs)!] as const),
          )
          .filter(([, , instant]) => instant >= since);
        expect(worker.sent.every(({ alert, now }) => alert.at === now)).toBe(true);
        expect(worker.sent.map(({ alert }) => [alert.subject, alert.threshold, alert.at].join()).toSorted()).toEqual(
          owed.map((row) => row.join()).toSorted(),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a worker that wakes whenever it does', () => {
  const anyDelay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 * MINUTE }), fc.integer({ min: 0, max: 2 * DAY }));
  const anyWakings = fc.array(fc.record({ delay: anyDelay, dies: fc.boolean() }), { minLength: 1, maxLength: 30 });

  it('sends none twice, none early, none in closed hours, none of before it watched, and forgets none', () => {
    fc.assert(
      fc.property(anyWorker, anyWakings, ({ ticket, since, thresholds }, wakings) => {
        const worker = new Worker(ticket, since, thresholds);
        let now = since;
        for (const { delay, dies } of wakings) {
          const plan = worker.wake(now, dies);
          const alarm = Math.min(plan.wakeAt ?? Infinity, ...eventsAfter(ticket, now).slice(0, 1));
          now = (alarm === Infinity ? now : alarm) + delay;
        }
        worker.wake(now);

        expect(worker.forgotten(now)).toEqual([]);
        const ids = worker.sent.map(({ alert }) => alert.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { alert, now: then } of worker.sent) {
          const clock = clocksOf(ticket, aivoPolicy, calendars, then)[alert.subject as Metric];
          const hours = isMeasured(clock) ? hoursOf(clock, calendars)! : 'always';
          expect(alert.at).toBeLessThanOrEqual(then);
          expect(alert.at).toBeGreaterThanOrEqual(since);
          expect(countsAt(hours, then) || then - alert.at <= 5 * MINUTE).toBe(true);
        }
        for (const [id, { state }] of worker.ledger) {
          if (state === 'superseded') expect(ids).not.toContain(id);
          if (state === 'sent') expect(ids).toContain(id);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has nothing more to do until it asked to be woken: no alert comes due and no urgency changes', () => {
    fc.assert(
      fc.property(
        anyWorker,
        fc.integer({ min: 0, max: 10 * DAY }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ ticket, since, thresholds }, later, share) => {
          const now = since + later;
          const known = { ...ticket, events: ticket.events.filter((event) => event.at <= now) };
          const worker = new Worker(known, since, thresholds);
          const { wakeAt = now + 30 * DAY } = worker.wake(now);
          expect(wakeAt).toBeGreaterThan(now);
          const between = now + Math.floor(share * (wakeAt - 1 - now));
          expect(worker.plan(between)).toMatchObject({ send: [], settle: [] });
          const { clocks, isDone } = worker.watched(now);
          for (const metric of METRICS) {
            const urgency = (instant: Instant) => standingOfClock(clockIn(clocks, metric), thresholds, calendars, instant).urgency;
            if (!isDone) expect(urgency(between)).toBe(urgency(now));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('has nothing left to do once it did what it planned', () => {
    fc.assert(
      fc.property(anyWorker, fc.integer({ min: 0, max: 10 * DAY }), ({ ticket, since, thresholds }, later) => {
        const worker = new Worker(ticket, since, thresholds);
        const { wakeAt } = worker.wake(since + later);
        expect(worker.plan(since + later)).toEqual({ send: [], settle: [], wakeAt });
      }),
      { numRuns: RUNS },
    );
  });
});
