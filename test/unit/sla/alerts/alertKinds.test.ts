import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import type { AlertThreshold } from '@/utils/sla/alerts/alert';
import { kindOf, type TicketKindId } from '@/utils/sla/alerts/alertKinds';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { leadsByTarget } from '@/utils/sla/alerts/leads';
import { readingOf, type Reading } from '@/utils/sla/alerts/reading';
import type { Ticket } from '@/utils/tickets/ticket';
import { HOUR, type Instant } from '@/utils/time/instant';
import { aivoCalendars, answered, at, became, measuredAt, monday, ticketWith, tuesday } from '../../../support/tickets';

type Told = readonly [threshold: AlertThreshold, dueAt: Instant, at: Instant | undefined, isOwed: boolean];

/** What one kind tells of a ticket's resolution. */
function toldBy(kind: TicketKindId, now: Instant, ticket: Ticket, rest: Partial<Reading> = {}): readonly Told[] {
  const reading = readingOf(measuredAt(now, ticket), {
    alerts: defaultAlertRules,
    thresholds: defaultThresholds,
    leadsOf: leadsByTarget(),
    calendars: aivoCalendars,
    replies: [],
    watchedSince: monday('09:00'),
    now,
  });
  const told: Told[] = [];
  if (!reading) return told;
  kindOf(kind).comes?.({ ...reading, ...rest }, (...one) => {
    told.push(one);
    return true;
  });
  return told;
}

// High, from Monday 9:00: at risk at 15:00, critical at 16:30, due at 17:00.
const plain = ticketWith([]);
const due = monday('17:00');
const over = ticketWith([became(tuesday('12:00'), 'resolved')]);
const waiting = ticketWith([became(monday('10:00'), 'waitingCustomer')]);
const waited = ticketWith([became(monday('10:00'), 'waitingCustomer'), became(monday('12:00'), 'open')]);
const lateWait = ticketWith([became(monday('16:45'), 'waitingCustomer')]);

describe('before a deadline and at it', () => {
  it('both thresholds and the deadline are told', () => {
    expect(toldBy('before', monday('10:00'), plain)).toEqual([
      ['atRisk', due, monday('15:00'), true],
      ['critical', due, monday('16:30'), true],
    ]);
    expect(toldBy('deadline', monday('10:00'), plain)).toEqual([['deadline', due, due, true]]);
  });

  it('nothing is told where there is none, whatever was reached before', () => {
    expect(toldBy('before', monday('17:00'), lateWait)).toEqual([]);
    expect(toldBy('deadline', monday('17:00'), lateWait)).toEqual([]);
  });
});

describe('after a deadline', () => {
  it.each<[string, Instant, readonly (readonly [AlertThreshold, Instant])[]]>([
    ['nothing is told before it', due - 1, []],
    ['the first repetition lies ahead at the deadline itself', due, [['after1', monday('17:15')]]],
    ['and until it comes', monday('17:15') - 1, [['after1', monday('17:15')]]],
    [
      'it is told with the next one',
      monday('17:15'),
      [
        ['after1', monday('17:15')],
        ['after2', monday('17:45')],
      ],
    ],
    [
      'each waits twice as long, in hours that count',
      monday('17:45'),
      [
        ['after2', monday('17:45')],
        ['after3', tuesday('09:45')],
      ],
    ],
  ])('%s', (_, now, told) => {
    expect(toldBy('after', now, plain)).toEqual(told.map(([threshold, comesAt]) => [threshold, due, comesAt, true]));
  });

  it('nothing is told of a deadline of before it was watched', () => {
    expect(toldBy('after', monday('17:05'), plain, { watchedSince: due })).toHaveLength(1);
    expect(toldBy('after', monday('17:05'), plain, { watchedSince: due + 1 })).toEqual([]);
  });

  it('nothing is told once the clock has stopped', () => {
    expect(toldBy('after', tuesday('13:00'), over)).toEqual([]);
  });
});

describe('a long pause', () => {
  it('is told once two business days of it are over', () => {
    expect(toldBy('longPause', monday('11:00'), waiting)).toEqual([['longPause', monday('10:00'), at('2026-03-04 10:00'), true]]);
  });

  it('is none when it has ended, or never began', () => {
    expect(toldBy('longPause', monday('13:00'), waited)).toEqual([]);
    expect(toldBy('longPause', monday('13:00'), plain)).toEqual([]);
  });
});

describe('an answer of the customer', () => {
  const reopened = ticketWith([became(monday('10:00'), 'resolved'), became(monday('12:00'), 'open')]);
  const ended = ticketWith([...waited.events, became(monday('13:00'), 'closed')]);

  it.each<[string, Ticket, readonly string[], string | undefined]>([
    ['in a pause', waiting, ['11:00'], '11:00'],
    ['just now', waiting, ['14:00'], '14:00'],
    ['that ended the pause', ticketWith([became(monday('10:00'), 'waitingCustomer'), answered(monday('11:00'))]), ['11:00'], '11:00'],
    ['in a pause that ended', waited, ['11:00'], '11:00'],
    ['of before, and two more', waiting, ['09:30', '11:00', '12:00'], '11:00'],
    ['as the pause began', waiting, ['10:00'], undefined],
    ['after the pause', waited, ['12:01'], undefined],
    ['that lies ahead', waiting, ['14:01'], undefined],
    ['without a pause', plain, ['11:00'], undefined],
    ['to a solution', reopened, ['11:00'], undefined],
    ['in a pause of a ticket that is closed by now', ended, ['11:00'], undefined],
  ])('%s', (_, ticket, replies, told) => {
    expect(toldBy('answered', monday('14:00'), ticket, { replies: replies.map(monday) })).toEqual(
      told === undefined ? [] : [['answered', monday(told), monday(told), true]],
    );
  });
});

it('finds the leads of a target once', () => {
  const leads = leadsByTarget();
  const pair = { ...defaultThresholds };

  expect(leads(pair, 8 * HOUR)).toBe(leads(pair, 8 * HOUR));
  expect(leads(pair, 45 * HOUR)).not.toEqual(leads(pair, 8 * HOUR));
  expect(leads({ ...pair, atRisk: pair.critical }, 8 * HOUR)).not.toEqual(leads(pair, 8 * HOUR));
  expect(leads(pair, 8 * HOUR)).toBe(leads(pair, 8 * HOUR));
});
