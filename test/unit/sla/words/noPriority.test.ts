import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { decideWord } from '@/utils/sla/words/decideWord';
import { ticketOf } from '@/utils/sla/words/mapping';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { NO_PRIORITY } from '@/utils/sla/words/words';
import { isUndecided, wordsInUse } from '@/utils/sla/words/wordsInUse';
import type { RecordedEvent } from '@/utils/tickets/ticketRecord';
import { recordOf } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';

const opened: RecordedEvent = { at: monday('09:00'), kind: 'status', to: 'Open' };
const priority = (time: string, to: string | undefined): RecordedEvent => ({ at: monday(time), kind: 'priority', to });

const without = recordOf('1', { events: [opened, priority('09:00', undefined)], priority: undefined });
const untold = recordOf('2', { events: [opened], priority: undefined });
const rated = recordOf('3', { events: [opened, priority('09:00', undefined), priority('10:00', 'High')] });
const unrated = recordOf('4', { events: [opened, priority('09:00', 'High'), priority('10:00', undefined)], priority: undefined });

const decided = decideWord(NO_MAPPING, { kind: 'priority', word: NO_PRIORITY, meaning: 'low' });
const severityOf = (record: typeof without, mapping = decided): string | undefined => {
  const { severity, events } = ticketOf(record, mapping, NO_MAPPING, aivoPolicy).ticket;
  const last = events.findLast(({ kind }) => kind === 'severity');
  return last?.kind === 'severity' ? last.to : severity;
};

describe('tickets without a priority', () => {
  it('wait for the analyst, who is asked once, with how many they are', () => {
    const asked = wordsInUse([without, untold, rated, unrated], NO_MAPPING, NO_MAPPING, aivoPolicy).filter(isUndecided);

    expect(asked.filter(({ kind }) => kind === 'priority')).toMatchObject([{ word: NO_PRIORITY, tickets: 3 }]);
  });

  it.each([
    ['that never had one', without],
    ['of a product that tells none', untold],
    ['that lost theirs', unrated],
  ])('%s have what the analyst says of none', (_, record) => {
    expect([severityOf(record, NO_MAPPING), severityOf(record)]).toEqual([undefined, 'low']);
  });

  it('have their own as soon as they get one', () => {
    expect(severityOf(rated)).toBe('high');
  });

  it('wait again once it is taken back', () => {
    const back = decideWord(decided, { kind: 'priority', word: NO_PRIORITY, meaning: undefined });

    expect(severityOf(without, back)).toBeUndefined();
  });

  describe('of a queue or a type that is decided by itself', () => {
    const chat = { ...without, id: '5', queue: 'Chat', type: 'Pergunta' };
    const phone = { ...untold, id: '6', queue: 'Phone', type: 'Incidente' };
    const mapping = [
      { kind: 'priority', word: NO_PRIORITY, meaning: 'low' } as const,
      { kind: 'bareQueue', word: 'chat', meaning: 'high' } as const,
      { kind: 'bareType', word: 'Incidente', meaning: 'blocker' } as const,
    ].reduce(decideWord, NO_MAPPING);

    it.each([
      ['by the queue', chat, 'high'],
      ['by the type', phone, 'blocker'],
      ['by the type before the queue', { ...chat, type: 'incidente' }, 'blocker'],
      ['as on the whole site elsewhere', { ...chat, queue: 'Mail' }, 'low'],
    ])('%s', (_, record, severity) => {
      expect(severityOf(record, mapping)).toBe(severity);
    });

    it('have what holds there, also while they had none before they got one', () => {
      const rows = ticketOf({ ...rated, queue: 'Chat' }, mapping, NO_MAPPING, aivoPolicy).ticket;

      expect(rows.events.flatMap((event) => (event.kind === 'severity' ? event.to : []))).toEqual(['high', 'high']);
      expect(rows.severity).toBe('high');
    });

    it('do not wait any more, and the others do', () => {
      const only = decideWord(NO_MAPPING, { kind: 'bareQueue', word: 'Chat', meaning: 'high' });
      const words = wordsInUse([chat, phone, { ...phone, id: '7' }], only, NO_MAPPING, aivoPolicy);

      expect(words.filter(isUndecided).filter(({ kind }) => kind === 'priority')).toMatchObject([{ word: NO_PRIORITY, tickets: 2 }]);
      expect(words.filter(({ kind }) => kind === 'bareQueue')).toMatchObject([
        { word: 'Phone', tickets: 2, byAnalyst: undefined },
        { word: 'Chat', tickets: 1, byAnalyst: 'high' },
      ]);
    });

    it('are decided no more where the contract has no such severity', () => {
      expect(severityOf(chat, decideWord(decided, { kind: 'bareQueue', word: 'Chat', meaning: 'gone' }))).toBe('low');
    });
  });
});
