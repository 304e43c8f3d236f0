import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { choosePolicy, type PolicyRule } from '@/utils/sla/policy/choose';
import type { Metric } from '@/utils/sla/policy/policy';
import file from '../../../cases/contracts.json';
import {
  instantIn,
  policyIn,
  ticketIn,
  written,
  type ExpectedClock,
  type WrittenPolicy,
  type WrittenTicket,
} from '../../../support/contractCases';
import { LazyCalendars } from '../../../support/lazyCalendars';

interface Case {
  readonly id: string;
  readonly group: string;
  readonly note: string;
  readonly policy: string;
  readonly rules?: readonly PolicyRule[];
  readonly ticket: WrittenTicket;
  readonly now: string;
  readonly expected: Partial<Record<Metric, ExpectedClock>> & { readonly policy?: string };
}

const calendars = new LazyCalendars(file.calendars as never);
const writtenPolicies = file.policies as unknown as Readonly<Record<string, WrittenPolicy>>;
const policies = Object.entries(writtenPolicies).map(([id, policy]) => policyIn(id, policy));
const cases = file.cases as unknown as readonly Case[];

it('are all there', () => {
  expect(cases).toHaveLength(310);
});

describe.each(cases)('$id $group: $note', ({ policy: id, rules = [], ticket, now, expected }) => {
  const chosen = choosePolicy({ policies, rules }, id, {
    ...ticket,
    priority: ticket['severityWord'],
    site: ticket['site'] ?? 'https://desk.example',
  } as never);

  it('is as the cases say', () => {
    const { policy: name, ...metrics } = expected;
    const clocks = clocksOf(ticketIn(ticket), chosen!.policy, calendars, instantIn(now));

    if (name !== undefined) expect(chosen?.policy.id).toBe(name);
    for (const [metric, clock] of Object.entries(metrics))
      expect([metric, written(clocks[metric as Metric])]).toEqual([metric, expect.objectContaining(clock)]);
    expect(Object.keys(metrics).length).toBeGreaterThan(0);
  });
});
