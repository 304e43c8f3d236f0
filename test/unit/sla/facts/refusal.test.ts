import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '@/utils/sla/facts/commitments';
import { refusalOf, type Refusal } from '@/utils/sla/facts/refusal';
import { knownFacts } from '@/utils/store/said/knownFacts';
import { FACT_KINDS, type Fact } from '@/utils/tickets/fact';
import { ticketKey } from '@/utils/tickets/ticket';
import { HOUR } from '@/utils/time/instant';
import { stated } from '../../../support/contracts';
import { aivoCalendars, answered, became, monday, ticketWith } from '../../../support/tickets';

const now = monday('15:00');
const solved = [became(monday('11:00'), 'resolved'), became(monday('13:00'), 'open')];
const pause = (body: { readonly from: string; readonly to?: string; readonly until?: string; readonly reason?: string }): Fact =>
  stated('pause', now, {
    from: monday(body.from),
    reason: body.reason ?? 'customer',
    ...(body.to !== undefined && { to: monday(body.to) }),
    ...(body.until !== undefined && { until: monday(body.until) }),
  });

describe('a fact is refused', () => {
  it.each<[string, Fact, Refusal | undefined]>([
    ['a pause that begins in the future', pause({ from: '16:00' }), 'inFuture'],
    ['a pause that ends before it begins', pause({ from: '10:00', to: '09:30' }), 'endsBeforeItBegins'],
    ['a pause until before it begins', pause({ from: '10:00', until: '10:00' }), 'endsBeforeItBegins'],
    ['a pause before the ticket', pause({ from: '08:00', to: '09:00' }), 'beforeTicket'],
    ['a pause that reaches into the ticket', pause({ from: '08:00', to: '09:01' }), undefined],
    ['a pause inside a solution', pause({ from: '11:30', to: '12:30' }), 'inSolution'],
    ['a pause as long as a solution', pause({ from: '11:00', to: '13:00' }), 'inSolution'],
    ['a pause a minute longer', pause({ from: '11:00', to: '13:01' }), undefined],
    ['a pause without a reason', pause({ from: '10:00', reason: ' ' }), 'noReason'],
    ['an external cause without evidence', stated('externalCause', now, { at: monday('14:00'), evidence: '' }), 'noEvidence'],
    ['an external cause inside a solution', stated('externalCause', now, { at: monday('12:00'), evidence: 'log' }), 'inSolution'],
    ['an external cause at a solution', stated('externalCause', now, { at: monday('11:00'), evidence: 'log' }), undefined],
    ['a contact in the future', stated('contact', now, { at: monday('15:01') }), 'inFuture'],
    ['an assignment before the start', stated('assigned', now, { at: monday('08:00'), to: 'ana' }), undefined],
    ['no level without a reason', stated('noLevel', now, { reason: '' }), 'noReason'],
    ['no answer where nothing was written', stated('noAnswer', now, { at: monday('10:01') }), 'noMessage'],
    ['no answer of a message', stated('noAnswer', now, { at: monday('10:00') }), undefined],
    ['an extension by nothing', stated('extension', now, { metric: 'resolution', amountMs: 0, evidence: 'mail' }), 'noAmount'],
    ['an extension up to before', stated('extension', now, { metric: 'resolution', until: monday('14:00'), evidence: 'mail' }), 'noAmount'],
    ['an extension without evidence', stated('extension', now, { metric: 'resolution', amountMs: HOUR, evidence: ' ' }), 'noEvidence'],
    ['a commitment without a deadline', stated('commitment', now, { what: 'a report' }), 'noAmount'],
    ['a commitment for before', stated('commitment', now, { what: 'a report', dueAt: monday('14:00') }), 'endsBeforeItBegins'],
    ['a commitment', stated('commitment', now, { what: 'a report', businessMs: 4 * HOUR }), undefined],
  ])('%s', (_, fact, refusal) => {
    expect(refusalOf(fact, ticketWith([...solved, answered(monday('10:00'))]), now)).toBe(refusal);
  });

  it('a pause of a ticket that is solved now, until it is open again', () => {
    const ticket = ticketWith([became(monday('11:00'), 'resolved')]);

    expect(refusalOf(pause({ from: '12:00' }), ticket, now)).toBe('inSolution');
    expect(refusalOf(pause({ from: '10:00' }), ticket, now)).toBeUndefined();
  });
});

describe('a commitment', () => {
  const promise = (body: object, rest: { readonly withdrawnAt?: number } = {}): Fact =>
    stated('commitment', monday('10:00'), { what: 'a report', dueAt: monday('14:00'), ...body }, rest);

  it.each<[string, Fact, string, string]>([
    ['is open at its deadline', promise({}), '14:00', 'open'],
    ['is broken after it', promise({}), '14:01', 'broken'],
    ['is kept at its deadline', promise({ keptAt: monday('14:00') }), '15:00', 'kept'],
    ['is broken when it was kept late', promise({ keptAt: monday('14:30') }), '15:00', 'broken'],
    ['is open until it is kept', promise({ keptAt: monday('13:00') }), '12:00', 'open'],
    ['is withdrawn', promise({}, { withdrawnAt: monday('12:00') }), '12:00', 'withdrawn'],
    ['stays broken when it is withdrawn later', promise({}, { withdrawnAt: monday('14:30') }), '15:00', 'broken'],
    ['stays kept when it is withdrawn later', promise({ keptAt: monday('12:00') }, { withdrawnAt: monday('13:00') }), '15:00', 'kept'],
  ])('%s', (_, fact, time, state) => {
    expect(commitmentsOf([fact], aivoCalendars.get('aivo'), monday(time))).toMatchObject([{ state, dueAt: monday('14:00') }]);
  });

  it('is unwritten until it is written down', () => {
    const written = promise({ writtenAt: monday('11:00') });
    const isUnwritten = (time: string) => commitmentsOf([written], undefined, monday(time)).map((one) => one.isUnwritten);

    expect([isUnwritten('10:30'), isUnwritten('11:00')]).toEqual([[true], [false]]);
  });
});

describe('kept facts', () => {
  const site = 'https://desk.example';
  const kept = { id: 'f', site, ticket: ticketKey(site, '1'), saidAt: 1, by: 'ana' };
  const bodies: Readonly<Record<string, object>> = {
    pause: { from: 1, reason: 'customer' },
    contact: { at: 1 },
    assigned: { at: 1, to: 'ana' },
    answered: { at: 1 },
    call: { at: 1 },
    externalCause: { at: 1, evidence: 'log' },
    noLevel: { reason: 'a test' },
    severity: { at: 1, to: 'high' },
    extension: { metric: 'resolution', amountMs: 5, evidence: 'mail' },
    noAnswer: { at: 1 },
    commitment: { what: 'a report' },
  };

  it.each(FACT_KINDS)('of the kind %s count as they are', (kind) => {
    const row = { ...kept, kind, ...bodies[kind] };

    expect(knownFacts([row])).toEqual([row]);
    expect(knownFacts([{ ...kept, kind }])).toEqual([]);
  });

  it('of a kind to come have no effect', () => {
    expect(
      knownFacts([
        { ...kept, kind: 'toString' },
        { ...kept, kind: 'ofAKindToCome', at: 1 },
      ]),
    ).toEqual([]);
  });
});
