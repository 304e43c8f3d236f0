import { describe, expect, it } from 'vitest';
import { alertId, type LedgerState } from '@/utils/sla/alerts/alert';
import { type AlertPlan, planAlerts } from '@/utils/sla/alerts/planAlerts';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { ticketKey } from '@/utils/tickets/ticket';
import { HOUR, type Instant } from '@/utils/time/instant';
import { plainRules } from '../../../support/alertRules';
import { aivoCalendars, assigned, monday, ticketWith } from '../../../support/tickets';

const key = ticketKey('https://desk.example', '7');

describe('further warnings', () => {
  // High, from Monday 9:00: at risk at 15:00, critical at 16:30, due at 17:00.
  const ticket = ticketWith([assigned(monday('09:00'))]);
  const due = monday('17:00');
  const twoMore = plainRules({
    ...defaultThresholds,
    special: { high: { resolution: { ...defaultThresholds, warnings: [{ leftMs: 3 * HOUR }, { leftMs: HOUR }] } } },
  });
  const planWith = (now: Instant, states: Readonly<Record<string, LedgerState>> = {}): AlertPlan =>
    planAlerts(
      [{ key, clocks: clocksOf(ticket, aivoPolicy, aivoCalendars, now), watchedSince: monday('09:00'), isDone: false }],
      twoMore,
      new Map(Object.entries(states).map(([id, state]) => [id, { state }])),
      aivoCalendars,
      now,
    );
  const idOf = (threshold: 'atRisk' | 'critical'): string => alertId(key, 'resolution', threshold, due);
  const ofLeft = (left: number): string => alertId(key, 'resolution', `left${left}`, due);

  it('come at their instants, between those that change the badge', () => {
    expect(planWith(monday('14:00'))).toMatchObject({ send: [{ id: ofLeft(3 * HOUR), kind: 'before' }], wakeAt: monday('15:00') });
    const told = { [ofLeft(3 * HOUR)]: 'sent', [idOf('atRisk')]: 'sent' } as const;
    expect(planWith(monday('15:30'), told)).toMatchObject({ send: [], wakeAt: monday('16:00') });
    expect(planWith(monday('16:00'), told).send.map(({ id }) => id)).toEqual([ofLeft(HOUR)]);
  });

  it('tell nothing again that was told before they were there', () => {
    const told = { [idOf('atRisk')]: 'sent' } as const;
    expect(planWith(monday('15:30'), told)).toMatchObject({ send: [], settle: [ofLeft(3 * HOUR)], wakeAt: monday('16:00') });
    expect(planWith(monday('16:45'), { ...told, [idOf('critical')]: 'sent' })).toMatchObject({
      send: [],
      settle: [ofLeft(3 * HOUR), ofLeft(HOUR)],
      wakeAt: due,
    });
  });
});
