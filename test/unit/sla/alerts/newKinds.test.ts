import { expect, it, vi } from 'vitest';
import type * as Kinds from '@/utils/sla/alerts/alertKinds';
import type { ClockReading, Reading, Tell } from '@/utils/sla/alerts/reading';
import { planAlerts, type AlertPlan } from '@/utils/sla/alerts/planAlerts';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { ticketKey } from '@/utils/tickets/ticket';
import { type Instant, MINUTE } from '@/utils/time/instant';
import { plainRules } from '../../../support/alertRules';
import { aivoCalendars, answered, assigned, monday, ticketWith } from '../../../support/tickets';

// A kind is one row: these are added beside the others, and the planner stays as it is.

const AT_SAME_TIME = monday('17:00');

vi.mock('@/utils/sla/alerts/alertKinds', async (original) => {
  const kinds = await original<typeof Kinds>();
  const clock = (comes: (reading: ClockReading, tell: Tell) => void) => (reading: Reading, tell: Tell) =>
    void (reading.about === 'clock' && reading.subject === 'resolution' && comes(reading, tell));
  const added = {
    /** Two deadlines that cannot both be met, an hour before. */
    collision: {
      about: 'clock',
      marks: ['collision'],
      chain: 'collision',
      comes: clock(({ dueAt }, tell) => void (dueAt === AT_SAME_TIME && tell('collision' as never, dueAt, dueAt - 60 * MINUTE, true))),
    },
  };
  const kindOf = (id: string): unknown => added[id as 'collision'] ?? kinds.kindOf(id as never);
  const rows = Object.entries(added).map(([id, row]) => ({ isAnswerable: false, kinds: [{ id, ...row }] }));
  return { ...kinds, kindOf, chainsAbout: { ...kinds.chainsAbout, clock: [...kinds.chainsAbout.clock, ...rows] } };
});

const key = ticketKey('https://desk.example', '7');

function planWith(policy: typeof aivoPolicy, events: Parameters<typeof ticketWith>[0], now: Instant): AlertPlan {
  const ticket = ticketWith(events);
  const watched = { key, clocks: clocksOf(ticket, policy, aivoCalendars, now), watchedSince: monday('09:00'), isDone: false };
  return planAlerts([watched], plainRules(policy.thresholds), new Map(), aivoCalendars, now);
}

const sent = ({ send }: AlertPlan): readonly string[] => send.map(({ subject, kind, threshold }) => `${subject} ${kind} ${threshold}`);

it('a collision is a row', () => {
  const plan = planWith(aivoPolicy, [assigned(monday('09:00'))], monday('14:59'));
  expect(plan.wakeAt).toBe(monday('15:00'));

  expect(sent(planWith(aivoPolicy, [assigned(monday('09:00'))], monday('16:00')))).toContain('resolution collision collision');
});

it('the next reply is a subject, told by the rows that there are', () => {
  const nextReply = { amount: 3, unit: 'hour', time: 'business', bound: 'under' } as const;
  const policy = { ...aivoPolicy, nextReply: true, severities: aivoPolicy.severities.map((severity) => ({ ...severity, nextReply })) };

  const plan = planWith(policy, [assigned(monday('09:00')), answered(monday('10:00'))], monday('13:00'));

  expect(sent(plan)).toContain('nextReply deadline deadline');
});
