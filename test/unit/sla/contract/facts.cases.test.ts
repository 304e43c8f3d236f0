import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { commitmentsOf } from '@/utils/sla/facts/commitments';
import { refusalOf } from '@/utils/sla/facts/refusal';
import type { Metric } from '@/utils/sla/policy/policy';
import type { Fact } from '@/utils/tickets/fact';
import { HOUR } from '@/utils/time/instant';
import file from '../../../cases/facts.json';
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

interface WrittenCommitment {
  readonly fact: number;
  readonly state: string;
  readonly dueAt: string | null;
}

interface Case {
  readonly id: string;
  readonly group: string;
  readonly note: string;
  readonly policy: string;
  readonly ticket: WrittenTicket;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  readonly now: string;
  readonly expected: Partial<Record<Metric, ExpectedClock>> & {
    readonly refused?: readonly number[];
    readonly commitments?: readonly WrittenCommitment[];
  };
}

const calendars = new LazyCalendars(file.calendars as never);
const policies = file.policies as unknown as Readonly<Record<string, WrittenPolicy>>;
const cases = file.cases as unknown as readonly Case[];

const INSTANTS = new Set(['saidAt', 'withdrawnAt', 'from', 'to', 'until', 'at', 'dueAt', 'writtenAt', 'keptAt']);

/** `to` of a pause is an instant, of an assignment somebody. */
function factIn(fact: Readonly<Record<string, unknown>>, place: number): Fact {
  const parts = Object.entries(fact).map(([name, value]): readonly [string, unknown] => {
    const isInstant = INSTANTS.has(name) && (name !== 'to' || fact['kind'] === 'pause');
    if (name === 'business') return ['businessMs', (value as { amount: number }).amount * HOUR];
    return [name, isInstant ? instantIn(value as string) : value];
  });
  return { id: String(place), by: 'alice', ...Object.fromEntries(parts) } as Fact;
}

/** What the support center had told by then. */
const toldBy = (ticket: WrittenTicket, at: number): WrittenTicket => ({
  ...ticket,
  events: ticket.events.filter((event) => instantIn(event.toldAt ?? event.at) <= at),
});

it('are all there', () => {
  expect(cases).toHaveLength(181);
});

describe.each(cases)('$id $group: $note', ({ policy: id, ticket, facts, now, expected }) => {
  const policy = policyIn(id, policies[id]!);
  const said: Fact[] = [];
  const refused: number[] = [];
  for (const [place, fact] of [...facts.entries()].toSorted(
    ([, a], [, b]) => instantIn(String(a['saidAt'])) - instantIn(String(b['saidAt'])),
  )) {
    const stated = factIn(fact, place);
    if (refusalOf(stated, ticketIn(toldBy(ticket, stated.saidAt)), stated.saidAt) === undefined) said.push(stated);
    else refused.push(place);
  }

  it('is as the cases say', () => {
    const { refused: refusedPlaces, commitments, ...metrics } = expected;
    const at = instantIn(now);
    const clocks = clocksOf({ ...ticketIn(ticket), facts: said }, policy, calendars, at);

    if (refusedPlaces) expect(refused.toSorted((a, b) => a - b)).toEqual(refusedPlaces);
    for (const [metric, clock] of Object.entries(metrics))
      expect([metric, written(clocks[metric as Metric])]).toEqual([metric, expect.objectContaining(clock)]);
    if (commitments)
      expect(
        commitmentsOf(said, calendars.get(policy.calendar), at).map(({ id: fact, state, dueAt }) => ({
          fact: Number(fact),
          state,
          dueAt: dueAt === undefined ? null : new Date(dueAt).toISOString(),
        })),
      ).toEqual(commitments);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
  });
});
