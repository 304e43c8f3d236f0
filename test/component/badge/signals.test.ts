import { expect, it, test } from 'vitest';
import { faceOf } from '@/components/badge/faceOf';
import { fitting } from '@/components/badge/fitting';
import { failureFace } from '@/components/badge/failureFace';
import type { BadgeFace } from '@/components/badge/badgeFace';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { Ticket } from '@/utils/tickets/ticket';
import type { TicketView } from '@/utils/messages/protocol';
import { aivoCalendars, assigned, at, became } from '../../support/tickets';
import { NOW, readingOf, viewOf } from '../../support/ticketViews';

const EVENING = at('2026-11-10 20:00');

function face(ticket: Partial<Ticket>, rest: Partial<TicketView> = {}, now = NOW): BadgeFace {
  const view = viewOf(ticket, rest, now);
  return faceOf(view, standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now), readingOf('pt', now));
}

const high = (created: string, events: Ticket['events'] = []): Partial<Ticket> => ({
  severity: 'high',
  createdAt: at(created),
  events: [assigned(at(created)), ...events],
});
const waiting = (created: string, whom: 'waitingCustomer' | 'waitingThirdParty') => high(created, [became(at('2026-11-10 10:00'), whom)]);

/** Every state that a badge tells. */
const states: Readonly<Record<string, BadgeFace>> = {
  'on track': face(high('2026-11-10 10:40')),
  'at risk': face(high('2026-11-10 09:00')),
  critical: face(high('2026-11-09 16:44:32')),
  overdue: face(high('2026-11-09 16:00')),
  'waiting for the customer': face(waiting('2026-11-10 09:00', 'waitingCustomer')),
  'waiting for a third party': face(waiting('2026-11-10 09:00', 'waitingThirdParty')),
  'waiting for the customer, over': face(waiting('2026-11-09 09:00', 'waitingCustomer')),
  'closed, on track': face(high('2026-11-10 14:00'), {}, EVENING),
  'closed, at risk': face(high('2026-11-10 10:40'), {}, EVENING),
  'closed, critical': face(high('2026-11-10 10:02'), {}, EVENING),
  'closed, overdue': face(high('2026-11-10 09:00'), {}, EVENING),
  met: face(high('2026-11-10 09:00', [became(at('2026-11-10 10:00'), 'resolved')]), { isDone: true }),
  missed: face(high('2026-11-09 09:00', [became(at('2026-11-10 10:00'), 'resolved')]), { isDone: true }),
  'without service level': face({ createdAt: at('2026-11-10 09:00'), isFeatureRequest: true }),
  unmapped: face({ createdAt: at('2026-11-10 09:00'), severity: undefined }),
  partial: face({ ...high('2026-11-10 09:00'), partialSince: at('2026-11-10 09:00') }),
  stale: face(high('2026-11-10 09:00'), { isStale: true, readAt: at('2026-11-10 14:52') }),
  'signed out': failureFace('signedOut', 'pt'),
  busy: failureFace('busy', 'pt'),
  'no access': failureFace('unreachable', 'pt'),
};

const pairs = Object.entries(states).flatMap(([one, a], index) =>
  Object.entries(states)
    .slice(index + 1)
    .map(([other, b]) => [one, other, a, b] as const),
);

const shape = ({ icon, hasMoon = false }: BadgeFace): string => `${icon} ${hasMoon}`;
const colour = ({ tone, weight, fresh }: BadgeFace): string => `${tone} ${weight} ${fresh}`;
/** Numbers are no state. */
const words = ({ name }: BadgeFace): string => name!.replaceAll(/\d+/g, '#');

/** The only two whose icon is the same: whom a ticket waits for matters more than that it is over, which its colour and words tell. */
const alike = ['waiting for the customer', 'waiting for the customer, over'];

test.each(pairs)('%s is told from %s by two signals at least', (one, other, a, b) => {
  const differing = [shape, colour, words].filter((signal) => signal(a) !== signal(b)).length;

  expect(differing).toBeGreaterThanOrEqual(2);
});

test.each(pairs)('%s is told from %s without any colour, as an icon alone', (one, other, a, b) => {
  if (alike.includes(one) && alike.includes(other)) expect(words(a)).not.toBe(words(b));
  else expect(shape(a)).not.toBe(shape(b));
});

it('drops the longer forms, never what presses, where there is no room', () => {
  const forms = [
    { first: '1ª', text: 'seg 9:01', hasMoon: true },
    { first: '1ª', text: '9:01', hasMoon: true },
    { first: '1ª', text: '9:01', hasMoon: false },
  ];

  expect(fitting(forms, 'normal')).toBe(forms[0]);
  expect(fitting([{ ...forms[0]!, text: 'Wed 14:30' }, forms[1]!], 'compact')).toBe(forms[1]);
  expect(fitting([forms[0]!], 'compact')).toBe(forms[0]);
});
