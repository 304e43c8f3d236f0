import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { alertId, subjectOfCommitment, type Ledger, type LedgerState } from '@/utils/sla/alerts/alert';
import { planAlerts, type AlertPlan } from '@/utils/sla/alerts/planAlerts';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { commitmentsOf } from '@/utils/sla/facts/commitments';
import type { Fact } from '@/utils/tickets/fact';
import { ticketKey } from '@/utils/tickets/ticket';
import { MINUTE, type Instant } from '@/utils/time/instant';
import { only, plainRules } from '../../../support/alertRules';
import { stated } from '../../../support/contracts';
import { aivoCalendars, assigned, became, monday, ticketWith } from '../../../support/tickets';

const key = ticketKey('https://desk.example', '7');
const inHand = assigned(monday('09:00'));

function planWith(facts: readonly Fact[], now: Instant, states: Readonly<Record<string, LedgerState>> = {}, isDone = false): AlertPlan {
  const ticket = ticketWith(isDone ? [inHand, became(monday('09:30'), 'resolved')] : [inHand], { facts });
  const watched = {
    key,
    clocks: clocksOf(ticket, aivoPolicy, aivoCalendars, now),
    commitments: commitmentsOf(facts, aivoCalendars.get('aivo'), now),
    watchedSince: monday('09:00'),
    isDone,
  };
  const ledger: Ledger = new Map(Object.entries(states).map(([id, state]) => [id, { state }]));
  return planAlerts([watched], { ...plainRules(), alerts: only('commitment', 'pauseEnds') }, ledger, aivoCalendars, now);
}

const sent = ({ send }: AlertPlan): readonly string[] =>
  send.map(({ threshold, kind, at }) => `${kind} ${threshold} ${new Date(at - 3 * 60 * MINUTE).toISOString().slice(11, 16)}`);

// Ten hours: at risk with 2 h 30 left, critical with 30 min.
const promise = stated('commitment', monday('10:00'), { what: 'a report', dueAt: monday('20:00') });
const subject = subjectOfCommitment(promise.id);
const idOf = (mark: 'promised-atRisk' | 'promised-critical' | 'promised-deadline'): string => alertId(key, subject, mark, monday('20:00'));

describe('a commitment', () => {
  it('is told of before its deadline and at it, each once, after closing too', () => {
    expect(sent(planWith([promise], monday('17:29')))).toEqual([]);
    expect(sent(planWith([promise], monday('17:30')))).toEqual(['commitment promised-atRisk 17:30']);
    const told = { [idOf('promised-atRisk')]: 'sent' } as const;
    expect(sent(planWith([promise], monday('17:31'), told))).toEqual([]);
    expect(planWith([promise], monday('19:30'), told).send.map(({ id }) => id)).toEqual([idOf('promised-critical')]);
    expect(sent(planWith([promise], monday('20:00'), { ...told, [idOf('promised-critical')]: 'sent' }))).toEqual([
      'commitment promised-deadline 20:00',
    ]);
  });

  it('wakes the worker for it', () => {
    expect(planWith([promise], monday('17:20'))).toMatchObject({ send: [], wakeAt: monday('17:30') });
  });

  it('owes nothing once it is kept or taken back, and still does when the ticket is solved', () => {
    const kept = { ...promise, keptAt: monday('12:00') } as Fact;

    expect(sent(planWith([kept], monday('20:00')))).toEqual([]);
    expect(sent(planWith([{ ...promise, withdrawnAt: monday('12:00') }], monday('20:00')))).toEqual([]);
    expect(sent(planWith([promise], monday('20:00'), {}, true))).toEqual(['commitment promised-deadline 20:00']);
  });

  it('can be acknowledged, and is its own subject', () => {
    const acknowledged = { [alertId(key, subject, 'acknowledged', monday('20:00'))]: 'acknowledged' } as const;

    expect(sent(planWith([promise], monday('19:40'), acknowledged))).toEqual([]);
    expect(idOf('promised-atRisk')).toBe(`https://desk.example#7|commitment:${promise.id}|promised-atRisk|${monday('20:00')}`);
  });
});

describe('a pause until a time', () => {
  const pause = stated('pause', monday('10:00'), { from: monday('10:00'), until: monday('14:00'), reason: 'customer' });

  it('is told of a quarter of an hour before it ends', () => {
    expect(sent(planWith([pause], monday('13:44')))).toEqual([]);
    expect(sent(planWith([pause], monday('13:45')))).toEqual(['pauseEnds pauseEnds 13:45']);
    expect(sent(planWith([pause], monday('14:00')))).toEqual([]);
  });

  it('is not told of when it has no such end', () => {
    const open = stated('pause', monday('10:00'), { from: monday('10:00'), reason: 'customer' });

    expect(planWith([open], monday('13:50'))).toMatchObject({ send: [] });
  });
});
