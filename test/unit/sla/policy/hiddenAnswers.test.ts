import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { surprisesOf } from '@/utils/sla/surprise/surprise';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, assigned, became, monday, ticketWith } from '../../../support/tickets';

const byReply: Policy = { ...aivoPolicy, firstResponseEndsAt: ['supportReply'] };
const present = { status: 'open', lacking: [], partialSince: undefined, native: [] };
const now = monday('17:00');
const taken = assigned(monday('09:10'));
const hiding = (events: Ticket['events'] = [taken], more: Partial<Ticket> = {}): Ticket => ({
  ...ticketWith(events),
  hidesAnswers: true,
  ...more,
});
const firstResponse = (ticket: Ticket, policy = byReply) => clocksOf(ticket, policy, aivoCalendars, now).firstResponse;
const causes = (ticket: Ticket, policy = byReply) => surprisesOf(ticket, present, policy, aivoCalendars, now).map(({ cause }) => cause);

describe('where the support center tells no replies of the support', () => {
  it('a first response that ends at a reply may have ended, and it is said what to do', () => {
    expect(firstResponse(hiding())).toMatchObject({ state: 'counting', mayHaveEnded: true });
    expect(causes(hiding())).toEqual(['unseenAnswer']);
  });

  it('the first response may have ended before a solution that would end it as well', () => {
    const both: Policy = { ...byReply, firstResponseEndsAt: ['supportReply', 'solution'] };
    expect(firstResponse(hiding([taken, became(monday('16:00'), 'resolved')]), both)).toMatchObject({
      state: 'stopped',
      mayHaveEnded: true,
    });
  });

  it('a reply that was stated ends it for sure', () => {
    const said: Fact = { id: 'a', kind: 'answered', at: monday('10:00'), saidAt: monday('12:00'), by: 'ana' };
    const clock = firstResponse(hiding([taken], { facts: [said] }));

    expect(clock).toMatchObject({ state: 'stopped', stoppedAt: monday('10:00') });
    expect(clock).not.toHaveProperty('mayHaveEnded');
    expect(causes(hiding([taken], { facts: [said] }))).toEqual([]);
  });

  it('a contract that no reply ends is not in doubt', () => {
    expect(firstResponse(hiding(), aivoPolicy)).not.toHaveProperty('mayHaveEnded');
    expect(causes(hiding(), aivoPolicy)).toEqual([]);
  });

  it('an unanswered message may have been answered', () => {
    const asking: Policy = {
      ...byReply,
      nextReply: true,
      severities: byReply.severities.map((severity) => ({ ...severity, nextReply: severity.firstResponse })),
    };
    const ticket = hiding([taken, { at: monday('10:00'), kind: 'customerReply' }]);
    expect(clocksOf(ticket, asking, aivoCalendars, now).nextReply).toMatchObject({ mayHaveEnded: true });
  });
});

it('a support center that tells replies leaves nothing in doubt', () => {
  expect(firstResponse(ticketWith([taken]))).not.toHaveProperty('mayHaveEnded');
});
