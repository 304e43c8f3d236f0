import { describe, expect, it } from 'vitest';
import type { Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { contract, stated, told } from '../../../support/contracts';
import { became, monday, rated, ticketWith, tuesday } from '../../../support/tickets';

const solved = became(monday('11:00'), 'resolved');
const opened = became(monday('13:00'), 'open');

describe('the first end counts', () => {
  const policy = contract({ reopening: 'firstEnd' });

  it.each<[string, Ticket, Instant, string]>([
    ['while nothing has ended', ticketWith([]), monday('12:00'), 'counting, 3 h, due 02 17:00'],
    ['of one that is solved', ticketWith([solved]), monday('15:00'), 'stopped 02 11:00, 2 h'],
    ['of one that is open again', ticketWith([solved, opened]), monday('15:00'), 'stopped 02 11:00, 2 h'],
    [
      'of one that was solved twice',
      ticketWith([solved, opened, became(monday('14:00'), 'closed')]),
      monday('15:00'),
      'stopped 02 11:00, 2 h',
    ],
    ['from resolved to closed', ticketWith([solved, became(monday('12:00'), 'closed'), opened]), monday('15:00'), 'stopped 02 11:00, 2 h'],
    [
      'of one that waits by now',
      ticketWith([solved, became(monday('12:00'), 'waitingCustomer')]),
      monday('15:00'),
      'stopped 02 11:00, 2 h',
    ],
    [
      'without its pauses',
      ticketWith([became(monday('09:30'), 'waitingCustomer'), became(monday('10:30'), 'open'), solved, opened]),
      monday('15:00'),
      'stopped 02 11:00, 1 h',
    ],
    [
      'late, for good',
      ticketWith([became(tuesday('11:00'), 'closed'), became(tuesday('12:00'), 'open')]),
      tuesday('15:00'),
      'stopped 03 11:00, 11 h!',
    ],
    [
      'with the severity in force',
      ticketWith([solved, opened, rated(monday('14:00'), 'blocker')]),
      monday('15:00'),
      'stopped 02 11:00, 2 h',
    ],
    [
      'outside of the support’s systems, too',
      ticketWith([opened, became(monday('14:00'), 'waitingCustomer')], {
        facts: [stated('externalCause', monday('11:00'), { at: monday('11:00'), evidence: 'log' })],
      }),
      monday('15:00'),
      'externalCause 02 11:00, 2 h',
    ],
  ])('%s', (_, ticket, now, clock) => {
    expect(told(ticket, now, policy)).toBe(clock);
  });
});

describe('the whole span counts', () => {
  const policy = contract({ reopening: 'whole' });

  it.each<[string, Ticket, Instant, string]>([
    ['while nothing has ended', ticketWith([]), monday('12:00'), 'counting, 3 h, due 02 17:00'],
    ['of one that is solved', ticketWith([solved]), monday('15:00'), 'stopped 02 11:00, 2 h'],
    ['of one that is open again', ticketWith([solved, opened]), monday('15:00'), 'counting, 6 h, due 02 17:00'],
    ['to the last solution', ticketWith([solved, opened, became(monday('16:00'), 'closed')]), monday('17:30'), 'stopped 02 16:00, 7 h'],
    [
      'from resolved to closed and back',
      ticketWith([solved, became(monday('12:00'), 'closed'), opened]),
      monday('15:00'),
      'counting, 6 h, due 02 17:00',
    ],
    ['up to a pause', ticketWith([solved, became(monday('13:00'), 'waitingCustomer')]), monday('15:00'), 'paused, 4 h'],
    [
      'without its pauses',
      ticketWith([became(monday('09:30'), 'waitingCustomer'), became(monday('10:30'), 'open'), solved, opened]),
      monday('15:00'),
      'counting, 5 h, due 02 18:00',
    ],
    ['into a missed deadline', ticketWith([solved, became(tuesday('12:00'), 'open')]), tuesday('12:30'), 'counting, 12.5 h!, due 02 17:00'],
    [
      'of one that was opened and solved in one instant',
      ticketWith([solved, opened, became(monday('13:00'), 'resolved')]),
      monday('15:00'),
      'stopped 02 11:00, 2 h',
    ],
  ])('%s', (_, ticket, now, clock) => {
    expect(told(ticket, now, policy)).toBe(clock);
  });
});
