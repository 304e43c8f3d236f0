import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observed } from '@/utils/tickets/observed';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordOf } from '../../support/world/fakeDesk';
import { monday } from '../../support/tickets';

const seen = (rest: Partial<TicketRecord>): TicketRecord => recordOf('1', { events: [], partialSince: monday('10:00'), ...rest });
const status = (time: string, to: string, rest: object = {}): RecordedEvent => ({ at: monday(time), kind: 'status', to, ...rest });

describe('a ticket whose support center tells no history', () => {
  it('is what it is when it is seen for the first time', () => {
    const fresh = seen({});

    expect(observed(undefined, fresh, monday('10:05'))).toBe(fresh);
  });

  it('gets each change as an event, at the reading that first saw it', () => {
    const first = seen({ assignee: undefined });
    const second = observed(first, seen({ status: 'Waiting', assignee: 'ana', partialSince: monday('11:00') }), monday('11:02'));
    const third = observed(second, seen({ status: 'Open', priority: 'Low', partialSince: monday('12:00') }), monday('12:02'));

    expect(third.partialSince).toBe(monday('10:00'));
    expect(third.events).toEqual([
      status('10:00', 'Open'),
      { at: monday('10:00'), kind: 'priority', to: 'High' },
      status('11:02', 'Waiting'),
      { at: monday('11:02'), kind: 'assignee', to: 'ana' },
      status('12:02', 'Open'),
      { at: monday('12:02'), kind: 'priority', to: 'Low' },
      { at: monday('12:02'), kind: 'assignee', to: undefined },
    ]);
  });

  it('has a change dated by the product where that tells a date', () => {
    const first = seen({ events: [status('09:30', 'Open')] });
    const second = observed(first, seen({ status: 'Waiting', events: [status('10:41', 'Waiting')] }), monday('11:00'));

    expect(second.events.filter(({ kind }) => kind === 'status')).toEqual([status('09:30', 'Open'), status('10:41', 'Waiting')]);
  });

  it('does not believe a date that contradicts what was seen, but keeps what the product says of its word', () => {
    const first = seen({ events: [status('10:00', 'Open')] });
    const second = observed(
      first,
      seen({ status: 'Espera', events: [status('09:00', 'Espera', { meaning: 'waitingCustomer' })] }),
      monday('11:00'),
    );

    expect(second.events.filter(({ kind }) => kind === 'status')).toEqual([
      status('10:00', 'Open'),
      status('11:00', 'Espera', { meaning: 'waitingCustomer' }),
    ]);
  });

  it('keeps the answers of the customer, each once', () => {
    const reply = (time: string): RecordedEvent => ({ at: monday(time), kind: 'customerReply' });
    const second = observed(seen({ events: [reply('09:10')] }), seen({ events: [reply('09:10'), reply('10:30')] }), monday('11:00'));

    expect(second.events.filter(({ kind }) => kind === 'customerReply')).toEqual([reply('09:10'), reply('10:30')]);
  });

  it('is taken at its word as soon as the whole history is told', () => {
    const whole = seen({ status: 'Resolved', partialSince: undefined });

    expect(observed(seen({}), whole, monday('11:00'))).toBe(whole);
  });

  it('is partial from the reading on at which the product stopped telling all', () => {
    const whole = recordOf('1');

    expect(observed(whole, seen({ partialSince: monday('09:00') }), monday('11:00'))).toMatchObject({
      partialSince: monday('11:00'),
      events: whole.events,
    });
  });

  it('keeps what a page does not show, with the age of each field', () => {
    const first = observed(undefined, seen({ priority: undefined, untold: ['priority'], assignee: 'ana' }), monday('10:00'));
    const onTicket = observed(first, seen({ priority: 'High', assignee: undefined, untold: ['assignee'] }), monday('11:00'));
    const onList = observed(
      onTicket,
      seen({ title: '1', priority: undefined, status: 'Waiting', untold: ['title', 'priority'], assignee: 'ana' }),
      monday('12:00'),
    );

    expect(onList).toMatchObject({ title: onTicket.title, status: 'Waiting', priority: 'High', assignee: 'ana' });
    expect(onList.asOf).toEqual({ title: monday('11:00'), status: monday('12:00'), priority: monday('11:00'), assignee: monday('12:00') });
    expect(onList.events).toEqual([
      { at: monday('10:00'), kind: 'priority', to: 'High' },
      status('10:00', 'Open'),
      { at: monday('10:00'), kind: 'assignee', to: 'ana' },
      status('12:00', 'Waiting'),
    ]);
    expect('untold' in onList).toBe(false);
  });

  it('an assignee or priority that no page told before has an unknown beginning, a status holds from now on', () => {
    const first = observed(
      undefined,
      seen({ status: undefined, priority: undefined, assignee: undefined, untold: ['status', 'priority', 'assignee'] }),
      monday('10:00'),
    );

    const second = observed(first, seen({ status: 'Waiting', priority: 'Low', assignee: 'ana', untold: [] }), monday('11:00'));

    expect(second.events).toEqual([status('11:00', 'Waiting')]);
    expect(second).toMatchObject({ priority: 'Low', assignee: 'ana', partialSince: monday('10:00') });
  });

  it('nobody, once told, is not the same as not shown', () => {
    const first = observed(undefined, seen({ assignee: undefined, untold: [] }), monday('10:00'));

    const second = observed(first, seen({ assignee: 'ana', untold: [] }), monday('11:00'));

    expect(second.events.filter(({ kind }) => kind === 'assignee')).toEqual([{ at: monday('11:00'), kind: 'assignee', to: 'ana' }]);
  });

  it('ends in the present words, in order, and gains nothing from being read again', () => {
    const word = fc.constantFrom('Open', 'Waiting', 'Resolved');
    const reading = fc.record({ status: word, priority: word, assignee: fc.option(word, { nil: undefined }), toldAt: fc.nat(600) });
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 12 }), (readings) => {
        let known: TicketRecord | undefined;
        for (const [index, { toldAt, ...words }] of readings.entries()) {
          const readAt = monday('10:00') + index * 60_000;
          const told: RecordedEvent[] = toldAt % 2 ? [{ at: readAt - toldAt * 1000, kind: 'status', to: words.status }] : [];
          const fresh = seen({ ...words, events: told });
          known = observed(known, fresh, readAt);
          expect(observed(known, fresh, readAt + 30_000).events).toEqual(observed(known, fresh, readAt).events);
        }
        const { events, ...now } = observed(known, seen({ ...readings.at(-1), events: [] }), monday('11:00'));
        expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
        for (const kind of ['status', 'priority', 'assignee'] as const) {
          const last = events.findLast((event) => event.kind === kind);
          expect(last && 'to' in last ? last.to : undefined).toBe(now[kind]);
        }
      }),
    );
  });
});

describe('a status that flaps', () => {
  const flapping = (words: readonly string[], everySeconds: number, count: number): TicketRecord => {
    let known = observed(undefined, seen({ status: words[0]! }), monday('10:00'));
    for (let step = 1; step <= count; step++)
      known = observed(known, seen({ status: words[step % words.length]! }), monday('10:00') + step * everySeconds * 1_000);
    return known;
  };

  it('is one stretch, where the word comes back before it could have meant anything', () => {
    const { events } = flapping(['Open', 'Waiting'], 1, 100);

    expect(events.filter(({ kind }) => kind === 'status')).toEqual([status('10:00', 'Open')]);
  });

  it.each([
    [['Open', 'Waiting'], 1],
    [['Open', 'Waiting', 'Closed'], 1],
    [['Open', 'Waiting'], 61],
    [['Open', 'Waiting', 'Closed', 'New'], 30],
  ])('leaves a history that grows ever more slowly: %j every %i s', (words, every) => {
    const { events, status: last } = flapping(words, every, 5_000);

    expect(events.length).toBeLessThan(Math.sqrt((2 * 5_000 * every) / 6) + 30);
    expect(last).toBe(words[5_000 % words.length]);
    const present = events.findLast(({ kind }) => kind === 'status');
    expect(present).toMatchObject({ to: last });
  });

  it('loses no change that held for a while', () => {
    const { events } = flapping(['Open', 'Waiting'], 3_600, 10);

    expect(events.filter(({ kind }) => kind === 'status')).toHaveLength(11);
  });
});
