import { describe, expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { alertId, type Ledger, type LedgerState } from '@/utils/sla/alerts/alert';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { planAlerts, type AlertPlan, type Watched } from '@/utils/sla/alerts/planAlerts';
import { ticketKey, type Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { plainRules } from '../../../support/alertRules';
import { onlyOn } from '../../../support/calendars';
import { aivoCalendars, assigned, at, became, friday, monday, rated, saturday, ticketWith, tuesday } from '../../../support/tickets';

const key = ticketKey('https://desk.example', '7');
const inHand = [assigned(monday('09:00'))];
const id = (threshold: 'atRisk' | 'critical' | 'deadline', dueAt: Instant, metric: 'resolution' | 'firstResponse' = 'resolution') =>
  alertId(key, metric, threshold, dueAt);

const watch = (ticket: Ticket, now: Instant, rest: Partial<Watched> = {}): Watched => ({
  key,
  clocks: clocksOf(ticket, aivoPolicy, aivoCalendars, now),
  watchedSince: ticket.createdAt ?? now,
  isDone: false,
  ...rest,
});

const ledgerOf = (states: Readonly<Record<string, LedgerState>>): Ledger =>
  new Map(Object.entries(states).map(([entry, state]) => [entry, { state }]));

const planAt = (now: Instant, ticket: Ticket, states: Readonly<Record<string, LedgerState>> = {}, rest: Partial<Watched> = {}): AlertPlan =>
  planAlerts([watch(ticket, now, rest)], plainRules(), ledgerOf(states), aivoCalendars, now);

/** What is sent, by id. */
const sent = (plan: AlertPlan): string[] => plan.send.map((alert) => alert.id);

describe('a business clock in open hours', () => {
  // High, from Monday 9:00: at risk at 15:00, critical at 16:30, due at 17:00.
  const ticket = ticketWith(inHand);
  const due = monday('17:00');

  it('owes nothing before its first threshold, and wakes for it', () => {
    expect(planAt(monday('14:59'), ticket)).toEqual({ send: [], settle: [], wakeAt: monday('15:00') });
  });

  it('owes each threshold at its instant', () => {
    expect(planAt(monday('15:00'), ticket)).toEqual({
      send: [
        { id: id('atRisk', due), ticket: key, subject: 'resolution', kind: 'before', threshold: 'atRisk', dueAt: due, at: monday('15:00') },
      ],
      settle: [],
      wakeAt: monday('16:30'),
    });
    const atRisk = { [id('atRisk', due)]: 'sent' } as const;
    expect(planAt(monday('16:30'), ticket, atRisk)).toMatchObject({
      send: [{ threshold: 'critical', at: monday('16:30') }],
      settle: [],
      wakeAt: due,
    });
    expect(planAt(due, ticket, { ...atRisk, [id('critical', due)]: 'sent' })).toMatchObject({
      send: [{ threshold: 'deadline', at: due }],
      settle: [],
    });
  });

  it('wakes once more when a target that may be equalled is over', () => {
    expect(planAt(due, ticket).wakeAt).toBe(due + 1);
    expect(planAt(due + 1, ticket).wakeAt).toBeUndefined();
  });

  it('sends only the latest of several that are owed at once, and settles the others', () => {
    expect(planAt(monday('17:30'), ticket)).toEqual({
      send: [expect.objectContaining({ id: id('deadline', due) })],
      settle: [id('atRisk', due), id('critical', due)],
      wakeAt: undefined,
    });
  });

  it('settles an earlier one that was never sent once a later one was', () => {
    expect(planAt(monday('17:30'), ticket, { [id('deadline', due)]: 'sent' })).toMatchObject({
      send: [],
      settle: [id('atRisk', due), id('critical', due)],
    });
  });

  it.each(['sent', 'superseded'] as const)('owes nothing that was %s', (state) => {
    const states = { [id('atRisk', due)]: state, [id('critical', due)]: state, [id('deadline', due)]: state };
    expect(planAt(monday('17:30'), ticket, states)).toEqual({ send: [], settle: [], wakeAt: undefined });
  });

  it('sends again what the worker may not have sent before it died, unless a later one says more', () => {
    expect(sent(planAt(monday('15:10'), ticket, { [id('atRisk', due)]: 'sending' }))).toEqual([id('atRisk', due)]);
    expect(planAt(monday('16:40'), ticket, { [id('atRisk', due)]: 'sending' })).toMatchObject({
      send: [{ threshold: 'critical' }],
      settle: [id('atRisk', due)],
    });
  });

  it('owes anew what was sent for another deadline', () => {
    const moved = ticketWith([...inHand, became(monday('15:30'), 'waitingCustomer'), became(monday('16:30'), 'open')]);
    const states = { [id('atRisk', due)]: 'sent', [id('deadline', due)]: 'sent' } as const;
    expect(sent(planAt(monday('16:30'), moved, states))).toEqual([id('atRisk', monday('18:00'))]);
  });

  it('owes at once what a raised severity has brought forward', () => {
    const raised = ticketWith([...inHand, rated(tuesday('12:00'), 'high')], { severity: 'low' });
    expect(sent(planAt(tuesday('11:59'), raised))).toEqual([]);
    expect(sent(planAt(tuesday('12:00'), raised))).toEqual([id('deadline', due)]);
  });

  it('does not owe what was reached before it was watched, but what comes after', () => {
    const since = (watchedSince: Instant, now: Instant) => planAt(now, ticket, {}, { watchedSince });
    expect(since(monday('17:01'), monday('17:01'))).toEqual({ send: [], settle: [], wakeAt: undefined });
    expect(since(monday('16:00'), monday('16:00'))).toEqual({ send: [], settle: [], wakeAt: monday('16:30') });
    expect(sent(since(monday('16:00'), monday('16:30')))).toEqual([id('critical', due)]);
    expect(sent(since(due, due))).toEqual([id('deadline', due)]);
    expect(since(monday('16:00'), monday('17:10')).settle).toEqual([id('critical', due)]);
  });
});

describe('a business clock in closed hours', () => {
  // Due on Tuesday at 10:00; at risk from Monday 17:00, critical from Tuesday 9:30.
  const ticket = ticketWith([assigned(monday('11:00'))], { createdAt: monday('11:00') });
  const due = tuesday('10:00');

  it('may still alert for five minutes', () => {
    const late = ticketWith([assigned(monday('11:58'))], { createdAt: monday('11:58') });
    expect(sent(planAt(monday('18:03'), late))).toEqual([id('atRisk', tuesday('10:58'))]);
    expect(planAt(monday('18:03') + 1, late)).toEqual({ send: [], settle: [], wakeAt: tuesday('09:00') });
  });

  it('otherwise waits for the opening', () => {
    expect(planAt(monday('22:00'), ticket)).toEqual({ send: [], settle: [], wakeAt: tuesday('09:00') });
    expect(planAt(tuesday('09:00'), ticket)).toMatchObject({
      send: [{ id: id('atRisk', due), at: monday('17:00') }],
      wakeAt: tuesday('09:30'),
    });
  });

  it('settles what was superseded before closing, and keeps the latest for the opening', () => {
    const plan = planAt(friday('20:00'), ticketWith([assigned(friday('09:30'))], { createdAt: friday('09:30') }));
    expect(plan).toEqual({
      send: [],
      settle: [id('atRisk', friday('17:30')), id('critical', friday('17:30'))],
      wakeAt: at('2026-03-09 09:00'),
    });
  });

  it('alerts of a deadline at closing time at that instant', () => {
    const atClosing = ticketWith([assigned(monday('10:00'))], { createdAt: monday('10:00') });
    expect(sent(planAt(monday('18:00'), atClosing))).toEqual([id('deadline', monday('18:00'))]);
    expect(planAt(monday('18:00'), atClosing).wakeAt).toBe(tuesday('09:00') + 1);
  });

  it('waits for nothing once nothing is owed', () => {
    expect(planAt(monday('22:00'), ticket, { [id('atRisk', due)]: 'sent' })).toEqual({ send: [], settle: [], wakeAt: tuesday('09:30') });
  });

  it('waits in vain where it does not open again', () => {
    const once = new Map([['aivo', compileCalendar(onlyOn('America/Argentina/Buenos_Aires', { '2026-03-02': [['10:00', '18:00']] }))]]);
    const planIn = (createdAt: Instant, now: Instant): AlertPlan => {
      const clocks = clocksOf(ticketWith([assigned(createdAt)], { createdAt }), aivoPolicy, once, now);
      return planAlerts([{ key, clocks, watchedSince: createdAt, isDone: false }], plainRules(), new Map(), once, now);
    };
    expect(sent(planIn(monday('10:00'), monday('18:05')))).toEqual([id('deadline', monday('18:00'))]);
    expect(planIn(monday('10:00'), monday('18:06'))).toMatchObject({ send: [], wakeAt: undefined });
    expect(planIn(monday('10:01'), monday('17:59')), 'a clock that is never due').toEqual({ send: [], settle: [], wakeAt: undefined });
  });
});

describe('an elapsed clock', () => {
  it('alerts at any time', () => {
    const blocker = ticketWith([assigned(saturday('01:00'))], { createdAt: saturday('01:00'), severity: 'blocker' });
    expect(sent(planAt(saturday('03:00'), blocker))).toEqual([]);
    expect(planAt(saturday('06:59'), blocker)).toMatchObject({
      send: [{ threshold: 'critical', at: saturday('06:30') }],
      settle: [id('atRisk', saturday('07:00'))],
    });
    expect(planAt(saturday('06:59'), blocker).wakeAt).toBe(saturday('07:00'));
  });
});

describe('both clocks of a ticket', () => {
  it('owe their alerts apart', () => {
    const ticket = ticketWith([], { severity: 'blocker', createdAt: saturday('10:00') });
    const plan = planAt(saturday('15:00'), ticket);
    expect(sent(plan)).toEqual([id('deadline', saturday('11:00'), 'firstResponse'), id('atRisk', saturday('16:00'))]);
    expect(plan.wakeAt).toBe(saturday('15:30'));
  });
});

describe('nothing is owed by', () => {
  it.each<[string, Ticket, Partial<Watched>?]>([
    ['a paused clock', ticketWith([...inHand, became(monday('16:59'), 'waitingCustomer')])],
    ['a clock that was over before its pause', ticketWith([...inHand, became(monday('17:10'), 'waitingCustomer')])],
    ['one that has ended', ticketWith([...inHand, became(monday('17:10'), 'closed')])],
    ['a ticket that is done, although its first response never came', ticketWith([became(monday('09:10'), 'closed')]), { isDone: true }],
    ['an unmapped ticket', ticketWith(inHand, { severity: 'P3' })],
    ['a ticket without a service level', ticketWith(inHand, { isFeatureRequest: true })],
  ])('%s', (_, ticket, rest = {}) => {
    expect(planAt(tuesday('12:00'), ticket, {}, rest)).toEqual({ send: [], settle: [], wakeAt: undefined });
  });

  it('a clock without its calendar', () => {
    const watched = watch(ticketWith(inHand), tuesday('12:00'));
    expect(planAlerts([watched], plainRules(), new Map(), new Map(), tuesday('12:00'))).toEqual({
      send: [],
      settle: [],
      wakeAt: undefined,
    });
  });
});

it('carries clocks on that were computed before', () => {
  const plan = planAlerts([watch(ticketWith(inHand), monday('10:00'))], plainRules(), new Map(), aivoCalendars, monday('15:00'));
  expect(sent(plan)).toEqual([id('atRisk', monday('17:00'))]);
});

it('plans many tickets at once, and wakes for the first', () => {
  const other = ticketKey('https://desk.example', '8');
  const later = ticketWith([assigned(monday('09:30'))], { createdAt: monday('09:30') });
  const watched = [watch(later, monday('15:00'), { key: other }), watch(ticketWith(inHand), monday('15:00'))];
  expect(planAlerts(watched, plainRules(), new Map(), aivoCalendars, monday('15:00'))).toMatchObject({
    send: [{ ticket: key }],
    wakeAt: monday('15:30'),
  });
});
