import { describe, expect, it } from 'vitest';
import { clockOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import { HOUR, type Instant, MINUTE } from '@/utils/time/instant';
import { contract, stated, told } from '../../../support/contracts';
import { aivoCalendars, answered, assigned, became, monday, ticketWith, tuesday } from '../../../support/tickets';

const more = (saidAt: Instant, hours: number, rest: { readonly withdrawnAt?: Instant } = {}): Fact =>
  stated('extension', saidAt, { metric: 'resolution', amountMs: hours * HOUR, evidence: 'mail' }, rest);
const upTo = (saidAt: Instant, until: Instant): Fact => stated('extension', saidAt, { metric: 'resolution', until, evidence: 'mail' });
const having = (facts: readonly Fact[], events: readonly TicketEvent[] = []): Ticket => ticketWith(events, { facts });

describe('an extension', () => {
  it.each<[string, Ticket, Instant, string]>([
    ['gives so much more', having([more(monday('12:00'), 2)]), monday('13:00'), 'counting, 4 h, due 03 10:00'],
    ['is not there before it is said', having([more(monday('12:00'), 2)]), monday('11:00'), 'counting, 2 h, due 02 17:00'],
    ['adds to another', having([more(monday('12:00'), 2), more(monday('13:00'), 1)]), monday('14:00'), 'counting, 5 h, due 03 11:00'],
    ['goes up to an instant', having([upTo(monday('12:00'), tuesday('12:00'))]), monday('13:00'), 'counting, 4 h, due 03 12:00'],
    [
      'goes up to an instant from what another gave',
      having([more(monday('11:00'), 2), upTo(monday('12:00'), tuesday('12:00'))]),
      monday('13:00'),
      'counting, 4 h, due 03 12:00',
    ],
    [
      'goes up to an instant from where others went that it did not reach itself',
      having([upTo(monday('10:00'), tuesday('11:00')), upTo(monday('11:00'), tuesday('10:00')), upTo(monday('12:00'), tuesday('12:00'))]),
      monday('13:00'),
      'counting, 4 h, due 03 12:00',
    ],
    [
      'is gone once it is taken back',
      having([more(monday('12:00'), 2, { withdrawnAt: monday('13:00') })]),
      monday('13:00'),
      'counting, 4 h, due 02 17:00',
    ],
    ['saves what is late but has not ended', having([more(tuesday('10:00'), 4)]), tuesday('10:30'), 'counting, 10.5 h, due 03 12:00'],
    [
      'leaves an end late that was late before',
      having([more(tuesday('12:00'), 9)], [became(tuesday('10:00'), 'resolved')]),
      tuesday('13:00'),
      'stopped 03 10:00, 10 h!',
    ],
    [
      'counts for an end after it',
      having([more(monday('12:00'), 4)], [became(tuesday('10:00'), 'resolved')]),
      tuesday('13:00'),
      'stopped 03 10:00, 10 h',
    ],
    [
      'to before the deadline gives nothing',
      having([upTo(monday('12:00'), monday('16:00'))]),
      monday('13:00'),
      'counting, 4 h, due 02 17:00',
    ],
    [
      'reaches from where a pause would have ended it',
      having([upTo(monday('12:00'), tuesday('12:00'))], [became(monday('11:00'), 'waitingCustomer'), became(monday('12:00'), 'open')]),
      monday('13:00'),
      'counting, 3 h, due 03 12:00',
    ],
  ])('%s', (_, ticket, now, clock) => {
    expect(told(ticket, now)).toBe(clock);
  });

  it('up to an instant costs no more for those before it than each of them once', () => {
    const extensions = Array.from({ length: 30 }, (_, index) => upTo(monday('10:00') + index, tuesday('10:00') + index * MINUTE));
    let readings = 0;
    const counted = new Map(aivoCalendars);
    counted.get = (id) => {
      if (++readings > 1_000) throw new Error('too many readings');
      return aivoCalendars.get(id);
    };

    const clock = clockOf(having(extensions), 'resolution', aivoPolicy, counted, monday('11:00'));

    expect(clock).toMatchObject({ dueAt: tuesday('10:29') });
    expect(readings).toBeLessThan(100);
  });

  it('is for its own metric alone', () => {
    expect(told(having([more(monday('09:30'), 2)]), monday('10:00'), undefined, 'firstResponse')).toBe('counting, 1 h, due 02 11:00');
  });
});

describe('a message that asks for nothing', () => {
  const waits = became(monday('10:00'), 'waitingCustomer');
  const thanks = answered(monday('11:00'));
  const said = (rest: { readonly withdrawnAt?: Instant } = {}): Fact => stated('noAnswer', monday('11:10'), { at: monday('11:00') }, rest);
  const byHand = stated('pause', monday('10:00'), { from: monday('10:00'), reason: 'customer' });

  it.each<[string, Ticket, Instant, string]>([
    ['ends no pause', having([said()], [waits, thanks]), monday('12:00'), 'paused, 1 h'],
    [
      'had ended it until that was said',
      having([said()], [waits, thanks]),
      monday('11:05'),
      'counting, 1.0833333333333333 h, due 02 18:00',
    ],
    [
      'ends it again once that is taken back',
      having([said({ withdrawnAt: monday('11:30') })], [waits, thanks]),
      monday('12:00'),
      'counting, 2 h, due 02 18:00',
    ],
    [
      'says nothing of another message',
      having([said()], [waits, thanks, answered(monday('11:30'))]),
      monday('12:00'),
      'counting, 1.5 h, due 03 09:30',
    ],
    [
      'says nothing of one at another instant',
      having([stated('noAnswer', monday('11:10'), { at: monday('11:05') })], [waits, thanks]),
      monday('12:00'),
      'counting, 2 h, due 02 18:00',
    ],
    ['ends no pause by hand', having([byHand, said()], [thanks]), monday('12:00'), 'paused, 1 h'],
    [
      'leaves a status to end it',
      having([said()], [waits, thanks, became(monday('11:40'), 'open')]),
      monday('12:40'),
      'counting, 2 h, due 03 09:40',
    ],
  ])('%s', (_, ticket, now, clock) => {
    expect(told(ticket, now)).toBe(clock);
  });

  const policy = contract({
    nextReply: true,
    severities: contract({}).severities.map((one) => ({
      ...one,
      nextReply: { amount: 3, unit: 'hour', time: 'business', bound: 'under' },
    })),
  });

  it.each<[string, Ticket, string]>([
    ['needs no reply', having([said()], [assigned(monday('09:10')), thanks]), 'none: nothingUnanswered'],
    ['needs one unless that is said', having([], [assigned(monday('09:10')), thanks]), 'counting, 1 h, due 02 14:00'],
    ['leaves the next one to be answered', having([said()], [thanks, answered(monday('11:30'))]), 'counting, 0.5 h, due 02 14:30'],
    ['leaves the one before it to be answered', having([said()], [answered(monday('10:00')), thanks]), 'counting, 2 h, due 02 13:00'],
  ])('%s', (_, ticket, clock) => {
    expect(told(ticket, monday('12:00'), policy, 'nextReply')).toBe(clock);
  });
});
