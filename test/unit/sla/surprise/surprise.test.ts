import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { type Present, surprisesOf } from '@/utils/sla/surprise/surprise';
import { surpriseKey } from '@/utils/sla/surprise/surpriseKey';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, answered, assigned, became, monday, rated, ticketWith, tuesday } from '../../../support/tickets';

const plain: Present = { status: 'Aguardando cliente', lacking: [], partialSince: undefined, native: [] };
const surprises = (ticket: Ticket, present: Partial<Present> = {}, now = monday('15:00'), policy: Policy = aivoPolicy) =>
  surprisesOf(ticket, { ...plain, ...present }, policy, aivoCalendars, now);

const taken = assigned(monday('09:10'));
const waiting = [taken, became(monday('11:00'), 'waitingCustomer'), answered(monday('12:00'))];

it('a ticket that runs as its support center says surprises nobody', () => {
  expect(surprises(ticketWith([taken]))).toEqual([]);
  expect(surprises(ticketWith([taken, became(monday('11:00'), 'waitingCustomer')]))).toEqual([]);
});

describe('an answer while the status says that it waits', () => {
  it('is the cause, since its instant', () => {
    expect(surprises(ticketWith(waiting))).toEqual([{ cause: 'answered', at: monday('12:00'), status: 'Aguardando cliente' }]);
  });

  it('is none once the status was changed, the analyst paused again or said that it asked for nothing, or where it ends no pause', () => {
    expect(surprises(ticketWith([...waiting, became(monday('12:30'), 'open')]))).toEqual([]);
    const said = { saidAt: monday('13:00'), by: 'ana' };
    const pause: Fact = { ...said, id: 'a', kind: 'pause', reason: 'customer', from: monday('12:30') };
    const nothing: Fact = { ...said, id: 'b', kind: 'noAnswer', at: monday('12:00') };
    expect(surprises(ticketWith(waiting, { facts: [pause] }))).toEqual([]);
    expect(surprises(ticketWith(waiting, { facts: [nothing] }))).toEqual([]);
    expect(surprises(ticketWith(waiting), {}, monday('15:00'), { ...aivoPolicy, endsAtReply: false })).toEqual([]);
  });

  it('of before the wait is none', () => {
    expect(surprises(ticketWith([taken, answered(monday('10:00')), became(monday('11:00'), 'waitingCustomer')]))).toEqual([]);
  });
});

describe('a change of severity', () => {
  it('is told with both deadlines', () => {
    const ticket = ticketWith([taken, rated(monday('14:10'), 'high')], { severity: 'medium' });
    expect(surprises(ticket)).toEqual([
      {
        cause: 'severity',
        at: monday('14:10'),
        to: 'high',
        isFromStart: true,
        dueAt: monday('17:00'),
        wasDueAt: monday('18:00') + 4 * 86_400_000,
      },
    ]);
  });

  it('that moves nothing, is told again or is not mapped is none', () => {
    expect(surprises(ticketWith([taken, rated(monday('14:10'), 'low')], { severity: 'medium' }))).toEqual([]);
    expect(surprises(ticketWith([taken, rated(monday('14:10'), 'high')]))).toEqual([]);
  });
});

it('a ticket that was reopened says that it goes on', () => {
  const ticket = ticketWith([taken, became(monday('10:00'), 'resolved'), became(monday('14:00'), 'open')]);
  expect(surprises(ticket)).toEqual([{ cause: 'reopened', at: monday('14:00'), reopening: 'continue' }]);
  expect(surprises(ticketWith([taken, became(monday('10:00'), 'resolved')]))).toEqual([]);
});

it('a contract that changed meanwhile is told with both deadlines', () => {
  const before = aivoPolicy;
  const severities = aivoPolicy.severities.map((each) =>
    each.id === 'high' ? { ...each, resolution: { ...each.resolution, amount: 4 } } : each,
  );
  const policy: Policy = { ...aivoPolicy, severities, validFrom: monday('12:00'), earlier: [before] };
  expect(surprises(ticketWith([taken]), {}, monday('12:30'), policy)).toEqual([
    { cause: 'contract', at: monday('12:00'), dueAt: monday('13:00'), wasDueAt: monday('17:00') },
  ]);
  expect(surprises(ticketWith([taken], { createdAt: monday('12:10') }), {}, monday('12:30'), policy)).toEqual([]);
});

it("the product's own timer is told where it shows another deadline, and whether pauses make the difference", () => {
  const native = (shows: number) => ({ native: [{ metric: 'resolution', name: 'SLA', state: 'running', dueAt: shows } as const] });
  const paused = ticketWith([taken, became(monday('11:00'), 'waitingCustomer'), became(monday('12:00'), 'open')]);
  expect(surprises(paused, native(monday('17:00')))).toEqual([{ cause: 'native', shows: monday('17:00'), ignoresPauses: true }]);
  expect(surprises(paused, native(tuesday('09:02')))).toEqual([{ cause: 'native', shows: tuesday('09:02'), ignoresPauses: false }]);
  expect(surprises(paused, native(monday('18:03')))).toEqual([]);
});

it('a history that lacks a word says which, also once the ticket is solved', () => {
  const lacking = [{ kind: 'status', word: 'Aguardando cliente' }] as const;
  const cause = { cause: 'lacking', at: monday('12:00'), words: lacking };
  expect(surprises(ticketWith([taken]), { lacking, partialSince: monday('12:00') })).toEqual([cause]);
  expect(surprises(ticketWith([became(monday('10:00'), 'resolved')]), { lacking, partialSince: monday('12:00') })).toEqual([cause]);
});

it('what came about last comes first', () => {
  const ticket = ticketWith([...waiting, rated(monday('13:00'), 'medium')]);
  expect(surprises(ticket).map(({ cause }) => cause)).toEqual(['severity', 'answered']);
});

it('the key of a cause stays while its deadlines move, and differs for another cause', () => {
  const cause = { cause: 'severity', at: 1, to: 'high', isFromStart: true, dueAt: 5, wasDueAt: 9 } as const;
  expect(surpriseKey({ ...cause, dueAt: 6, wasDueAt: 7 })).toBe(surpriseKey(cause));
  expect(surpriseKey({ ...cause, at: 2 })).not.toBe(surpriseKey(cause));
});
