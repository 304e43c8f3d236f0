import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { clockOf } from '@/utils/sla/clock/clockOf';
import { ticketOf } from '@/utils/sla/words/mapping';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { observed } from '@/utils/tickets/observed';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordOf } from '../../support/world/fakeDesk';
import { aivoCalendars, monday, tuesday } from '../../support/tickets';

const status = (at: number, to: string, rest: object = {}): RecordedEvent => ({ at, kind: 'status', to, ...rest });
const created = status(monday('09:00'), 'Open');
const waited = status(monday('09:30'), 'Waiting');

/** Of a product that says that its history is whole. */
const told = (events: readonly RecordedEvent[], rest: Partial<TicketRecord> = {}): TicketRecord =>
  recordOf('1', { events, priority: undefined, status: 'Open', ...rest });

describe('a history that does not lead to the present status', () => {
  const first = observed(undefined, told([created, waited]), tuesday('10:00'));

  it('is partial until the reading that first saw the status, which holds from then on', () => {
    expect(first).toMatchObject({
      partialSince: tuesday('10:00'),
      lacking: ['status'],
      events: [created, waited, status(tuesday('10:00'), 'Open')],
    });
  });

  it('is no pause that goes on', () => {
    const mapping = { ...NO_MAPPING, statuses: { Open: 'open', Waiting: 'waitingCustomer' }, severities: { High: 'high' } } as const;
    const { ticket } = ticketOf({ ...first, priority: 'High' }, mapping, NO_MAPPING, aivoPolicy);

    const clock = clockOf(ticket, 'resolution', aivoPolicy, aivoCalendars, tuesday('12:00'));

    expect(clock).toMatchObject({ state: 'counting', partialSince: tuesday('10:00') });
  });

  it('gains nothing from being read again', () => {
    expect(observed(first, told([created, waited]), tuesday('16:00'))).toEqual(first);
  });

  it('keeps what was seen between two readings', () => {
    const second = observed(first, told([created, waited], { status: 'Resolved' }), tuesday('16:00'));

    expect(second).toMatchObject({ partialSince: tuesday('16:00') });
    expect(second.events.slice(2)).toEqual([status(tuesday('10:00'), 'Open'), status(tuesday('16:00'), 'Resolved')]);
  });

  it('is whole again as soon as it leads there', () => {
    const whole = told([created, waited, status(monday('11:00'), 'Open')]);

    expect(observed(first, whole, tuesday('16:00'))).toEqual(whole);
  });

  it('has what the product says of the present status', () => {
    const unknown = told([created], { status: 'Espera', statusMeaning: 'waitingCustomer', statusId: '9' });

    expect(observed(undefined, unknown, tuesday('10:00')).events.at(-1)).toEqual(
      status(tuesday('10:00'), 'Espera', { id: '9', meaning: 'waitingCustomer' }),
    );
  });
});

it('priority and assignee are held to it as the status is, nobody and none included', () => {
  const lost = recordOf('1', {
    events: [created, { at: monday('09:00'), kind: 'priority', to: 'Low' }, { at: monday('09:10'), kind: 'assignee', to: 'ana' }],
    priority: 'High',
    assignee: undefined,
  });

  expect(observed(undefined, lost, monday('10:00'))).toMatchObject({ lacking: ['priority', 'assignee'], partialSince: monday('10:00') });
});

it.each([
  ['a status that was renamed since', [status(monday('09:00'), 'Under analysis', { id: '7' })], { status: 'Em análise', statusId: '7' }],
  ['a word of which no change is told', [], { status: 'Open' }],
  ['a status that is not told', [created], { status: undefined }],
  ['fields of which the reading does not speak', [created, waited], { untold: ['status'] }],
] as const)('is not what %s makes of a history', (_, events, rest) => {
  expect(observed(undefined, told(events, rest), monday('10:00')).lacking).toBeUndefined();
});
