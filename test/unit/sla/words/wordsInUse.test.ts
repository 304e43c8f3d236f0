import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { type Decision, decideWord } from '@/utils/sla/words/decideWord';
import { ticketOf } from '@/utils/sla/words/mapping';
import { type Mapping, NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { isUndecided, type SiteWord, wordsInUse } from '@/utils/sla/words/wordsInUse';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { HOUR } from '@/utils/time/instant';
import { recordOf } from '../../../support/world/fakeDesk';

const defaults: Mapping = {
  statuses: { New: 'open', Solved: 'resolved' },
  severities: { '1 - Critical': 'blocker' },
  featureRequests: ['Idea'],
};

let lastId = 0;
const record = (facts: Partial<TicketRecord>): TicketRecord => {
  const id = String(++lastId);
  return { ...recordOf(id), label: `SUP-${id}`, events: [], status: undefined, priority: undefined, type: undefined, ...facts };
};
const words = (records: readonly TicketRecord[], mapping = NO_MAPPING): readonly SiteWord[] =>
  wordsInUse(records, mapping, defaults, aivoPolicy);
const word = (list: readonly SiteWord[], kind: SiteWord['kind'], text: string): SiteWord | undefined =>
  list.find((one) => one.kind === kind && one.word === text);

describe('the words in use', () => {
  it('are counted by ticket, whatever their case and accents, with the first ticket as example', () => {
    const first = record({ priority: 'P3' });
    const list = words([
      first,
      record({ priority: ' p3' }),
      record({ status: 'Nova', priority: 'High' }),
      record({ status: 'Nová', priority: 'High' }),
      record({ status: 'NOVA', priority: 'High' }),
    ]);

    expect(list.filter(isUndecided).map(({ kind, word: text, tickets }) => [kind, text, tickets])).toEqual([
      ['status', 'Nova', 3],
      ['priority', 'P3', 2],
    ]);
    expect(word(list, 'priority', 'P3')?.example).toEqual({ label: first.label, url: first.url });
  });

  it('count a status that a ticket ever had, and of the priorities only the latest', () => {
    const list = words([
      record({
        status: 'New',
        priority: 'Alta',
        events: [
          { at: HOUR, kind: 'status', to: 'Parked' },
          { at: 2 * HOUR, kind: 'status', to: 'New' },
          { at: HOUR, kind: 'priority', to: 'P9' },
          { at: 2 * HOUR, kind: 'priority', to: 'Alta' },
        ],
      }),
    ]);

    expect(list.filter(isUndecided).map((one) => one.word)).toEqual(['Parked']);
    expect(word(list, 'priority', 'P9')).toBeUndefined();
  });

  it('tell who says what a word means', () => {
    const list = words(
      [record({ status: 'On the shelf', events: [{ at: HOUR, kind: 'status', to: 'On the shelf', meaning: 'closed' }] })],
      {
        statuses: { new: 'waitingCustomer' },
        severities: { P1: 'blocker', P2: 'noSuchSeverity' },
        featureRequests: ['Wish'],
      },
    );

    expect(word(list, 'status', 'new')).toMatchObject({ byAnalyst: 'waitingCustomer', byDefault: 'open' });
    expect(word(list, 'status', 'On the shelf')).toMatchObject({ byAnalyst: undefined, byDefault: 'closed' });
    expect(word(list, 'priority', 'P1')).toMatchObject({ byAnalyst: 'blocker', byDefault: undefined, tickets: 0 });
    expect(word(list, 'priority', 'P2')).toMatchObject({ byAnalyst: undefined, byDefault: undefined });
    expect(word(list, 'priority', 'Alta')).toMatchObject({ byAnalyst: undefined, byDefault: 'high' });
    expect(word(list, 'type', 'Wish')).toMatchObject({ byAnalyst: 'featureRequest', byDefault: undefined });
    expect(word(list, 'type', 'Idea')).toMatchObject({ byAnalyst: undefined, byDefault: 'featureRequest' });
    expect(word(words([], { ...NO_MAPPING, ordinaryTypes: ['IDEA'] }), 'type', 'IDEA')).toMatchObject({
      byAnalyst: 'ordinaryType',
      byDefault: 'featureRequest',
    });
  });

  it.each<[boolean, string, Partial<SiteWord>]>([
    [true, 'in use without a meaning', {}],
    [false, 'not in use', { tickets: 0 }],
    [false, 'mapped by the analyst', { byAnalyst: 'open' }],
    [false, 'known by default', { byDefault: 'open' }],
    [false, 'the name of a type', { kind: 'type' }],
  ])('need a decision: %s for one that is %s', (isNeeded, _, rest) => {
    const one: SiteWord = { kind: 'status', word: 'Nova', tickets: 1, example: undefined, byAnalyst: undefined, byDefault: undefined };

    expect(isUndecided({ ...one, ...rest })).toBe(isNeeded);
  });

  it('are those of a mapping too, though no ticket has them, and no others', () => {
    const named = words([], { statuses: { Nova: 'open' }, severities: { P3: 'low' }, featureRequests: ['Wish'] });

    expect(named.filter(({ kind }) => kind !== 'priority').map((one) => [one.kind, one.word])).toEqual([
      ['status', 'Nova'],
      ['type', 'Wish'],
      ['status', 'New'],
      ['status', 'Solved'],
      ['type', 'Idea'],
    ]);
  });

  it('need no decision for the types of tickets, nor for feature requests', () => {
    const list = words([
      record({ type: 'Idea', status: 'Somewhen', priority: 'P8' }),
      record({ type: 'Incident', status: 'New', priority: 'High' }),
    ]);

    expect(list.filter(isUndecided)).toEqual([]);
    expect(word(list, 'type', 'Incident')).toMatchObject({ tickets: 1, byAnalyst: undefined, byDefault: undefined });
  });

  it('are undecided exactly when the ticket itself says so', () => {
    const records = [
      record({ status: 'Nova', priority: 'P3' }),
      record({ status: 'New', priority: 'High' }),
      record({ type: 'Idea', status: 'X' }),
    ];

    const undecided = words(records).filter(isUndecided);

    const ofTickets = records.flatMap((one) => ticketOf(one, NO_MAPPING, defaults, aivoPolicy).unmapped);
    expect(undecided.map((one) => one.word).toSorted()).toEqual(ofTickets.toSorted());
  });
});

describe('a type that is a feature request by default', () => {
  const idea = record({ type: 'Idea', status: 'Nova', priority: 'P3' });
  const decided = decideWord(NO_MAPPING, { kind: 'type', word: 'idea', meaning: 'ordinaryType' });

  it('is ordinary once the analyst says so: then its other words count too', () => {
    expect(ticketOf(idea, decided, defaults, aivoPolicy)).toMatchObject({ ticket: { isFeatureRequest: false }, unmapped: ['Nova', 'P3'] });
    expect(
      words([idea], decided)
        .filter(isUndecided)
        .map((one) => one.word),
    ).toEqual(['Nova', 'P3']);
  });

  it('is one again when that is taken back', () => {
    const back = decideWord(decided, { kind: 'type', word: 'IDEA', meaning: undefined });

    expect(ticketOf(idea, back, defaults, aivoPolicy).ticket.isFeatureRequest).toBe(true);
  });
});

describe('a decision', () => {
  const before: Mapping = {
    statuses: { Nova: 'open', Held: 'waitingCustomer' },
    severities: { P3: 'low', P4: 'low' },
    featureRequests: ['Wish', 'Dream'],
  };

  it.each<[string, Decision, Partial<Mapping>]>([
    [
      'maps a status',
      { kind: 'status', word: 'Parked', meaning: 'waitingThirdParty' },
      { statuses: { Nova: 'open', Held: 'waitingCustomer', Parked: 'waitingThirdParty' } },
    ],
    [
      'replaces one about the same word written otherwise',
      { kind: 'priority', word: 'p3', meaning: 'high' },
      { severities: { P4: 'low', p3: 'high' } },
    ],
    ['is taken back', { kind: 'status', word: 'NOVA', meaning: undefined }, { statuses: { Held: 'waitingCustomer' } }],
    [
      'takes a type for a feature request, once',
      { kind: 'type', word: 'wish', meaning: 'featureRequest' },
      { featureRequests: ['Dream', 'wish'] },
    ],
    [
      'takes a type for an ordinary one',
      { kind: 'type', word: 'wish', meaning: 'ordinaryType' },
      { featureRequests: ['Dream'], ordinaryTypes: ['wish'] },
    ],
    ['takes that back', { kind: 'type', word: 'wish', meaning: undefined }, { featureRequests: ['Dream'] }],
    ['knows no status that Prazo has not', { kind: 'status', word: 'Nova', meaning: 'asleep' }, { statuses: { Held: 'waitingCustomer' } }],
  ])('%s', (_, decision, change) => {
    expect(decideWord(before, decision)).toStrictEqual({ ...before, ...change });
  });

  it('about an ordinary type leaves the other ones', () => {
    const ordinary: Mapping = { ...before, ordinaryTypes: ['Idea', 'Bug'] };
    const decided = (meaning: string | undefined) => decideWord(ordinary, { kind: 'type', word: 'IDEA', meaning });

    expect(decided(undefined)).toStrictEqual({ ...ordinary, ordinaryTypes: ['Bug'] });
    expect(decided('ordinaryType')).toStrictEqual({ ...ordinary, ordinaryTypes: ['Bug', 'IDEA'] });
    expect(decided('featureRequest')).toStrictEqual({ ...ordinary, featureRequests: ['Wish', 'Dream', 'IDEA'], ordinaryTypes: ['Bug'] });
    expect(decideWord({ ...before, ordinaryTypes: ['Idea'] }, { kind: 'type', word: 'idea', meaning: undefined }).ordinaryTypes).toEqual(
      [],
    );
  });
});
