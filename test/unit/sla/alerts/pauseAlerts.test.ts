import { describe, expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { alertId, type LedgerNote } from '@/utils/sla/alerts/alert';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import { type AlertPlan, planAlerts, planner, type Watched } from '@/utils/sla/alerts/planAlerts';
import { ticketKey } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { only, plainRules } from '../../../support/alertRules';
import { onlyOn } from '../../../support/calendars';
import { aivoCalendars, assigned, at, became, monday, ticketWith } from '../../../support/tickets';

const key = ticketKey('https://desk.example', '7');
const wednesday = (time: string): Instant => at(`2026-03-04 ${time}`);

interface Watch {
  /** When the customer was asked, and how often answered. */
  readonly asked?: Instant;
  readonly replies?: readonly Instant[];
  readonly ledger?: Readonly<Record<string, LedgerNote>>;
  readonly alerts?: ReturnType<typeof only>;
  readonly calendars?: Calendars;
}

/** A ticket in hand, of severity high: due on Monday at 17:00, unless it waits. */
const watched = (now: Instant, { asked = monday('10:00'), replies = [], calendars = aivoCalendars }: Watch): Watched => ({
  key,
  clocks: clocksOf(ticketWith([assigned(monday('09:00')), became(asked, 'waitingCustomer')]), aivoPolicy, calendars, now),
  watchedSince: monday('09:00'),
  isDone: false,
  replies,
});

function planAt(now: Instant, watch: Watch = {}): AlertPlan {
  const { ledger = {}, alerts = only('longPause', 'answered'), calendars = aivoCalendars } = watch;
  return planAlerts([watched(now, watch)], { ...plainRules(), alerts }, new Map(Object.entries(ledger)), calendars, now);
}

const longPause = (from: Instant): string => alertId(key, 'resolution', 'longPause', from);
const answer = (reply: Instant): string => alertId(key, 'resolution', 'answered', reply);
const sent = (plan: AlertPlan): readonly string[] => plan.send.map(({ id }) => id);

describe('a ticket that waits', () => {
  it('wakes for the end of two business days, and alerts then', () => {
    expect(planAt(monday('11:00'))).toEqual({ send: [], settle: [], wakeAt: wednesday('10:00') });
    expect(sent(planAt(wednesday('10:00')))).toEqual([longPause(monday('10:00'))]);
  });

  it('wakes for nothing that is not wanted', () => {
    expect(planAt(monday('11:00'), { alerts: only('answered') })).toEqual({ send: [], settle: [], wakeAt: undefined });
    expect(planAt(wednesday('10:00'), { alerts: only('answered') })).toEqual({ send: [], settle: [], wakeAt: undefined });
  });

  it('never waits long where it does not open again', () => {
    const calendars = new Map([
      ['aivo', compileCalendar(onlyOn('America/Argentina/Buenos_Aires', { '2026-03-02': [['09:00', '18:00']] }))],
    ]);

    expect(planAt(monday('17:30'), { calendars })).toEqual({ send: [], settle: [], wakeAt: undefined });
  });

  it('alerts of the answer', () => {
    expect(sent(planAt(monday('11:00'), { replies: [monday('10:30')] }))).toEqual([answer(monday('10:30'))]);
  });

  it('alerts even if it was asked and answered at a deadline that was acknowledged', () => {
    const due = monday('17:00');
    const ledger = { [alertId(key, 'resolution', 'acknowledged', due)]: { state: 'acknowledged', at: due } } as const;

    expect(sent(planAt(at('2026-03-04 17:00'), { asked: due, ledger }))).toEqual([longPause(due)]);
  });
});

it('plans one ticket as it plans many', () => {
  const planOne = planner({ ...plainRules(), alerts: only('longPause') }, new Map(), aivoCalendars, monday('11:00'));

  expect(planOne(watched(monday('11:00'), {}))).toMatchObject({ send: [], settle: [], wakeAt: wednesday('10:00') });
  expect(planOne({ ...watched(monday('11:00'), {}), isDone: true })).toMatchObject({ send: [], settle: [], wakeAt: undefined });
});
