import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { decideWord } from '@/utils/sla/words/decideWord';
import { seemsNobody } from '@/utils/sla/words/likelyNobody';
import { ticketOf } from '@/utils/sla/words/mapping';
import { isNobody, NO_MAPPING, nobodiesIn } from '@/utils/sla/words/vocabulary';
import { isUndecided, wordsInUse } from '@/utils/sla/words/wordsInUse';
import { recordOf } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';

const given = recordOf('1', {
  events: [
    { at: monday('09:00'), kind: 'assignee', to: '1', aka: 'Admin OTRS' },
    { at: monday('11:00'), kind: 'assignee', to: '7', aka: 'Ana Souza' },
  ],
  assignee: '7',
});
const left = recordOf('2', { events: [{ at: monday('09:00'), kind: 'assignee', to: '1' }], assignee: '1' });
const decided = decideWord(NO_MAPPING, { kind: 'assignee', word: '1', meaning: 'nobody' });
const ownersOf = (record: typeof given, mapping = decided): readonly unknown[] =>
  ticketOf(record, mapping, NO_MAPPING, aivoPolicy).ticket.events.flatMap((event) => (event.kind === 'assignee' ? [event.to] : []));
const asked = (mapping = NO_MAPPING) => wordsInUse([given, left], mapping, NO_MAPPING, aivoPolicy);

describe('who means nobody', () => {
  it('is asked once, by name, with how many tickets it had', () => {
    expect(
      asked()
        .filter(isUndecided)
        .filter(({ kind }) => kind === 'assignee'),
    ).toMatchObject([{ word: '1', name: 'Admin OTRS', tickets: 2 }]);
    expect(
      asked()
        .filter(({ kind }) => kind === 'assignee')
        .map(({ word }) => word),
    ).toEqual(['1', '7']);
  });

  it.each(['nobody', 'person'])('is asked no more once it was said: %s', (meaning) => {
    const said = decideWord(NO_MAPPING, { kind: 'assignee', word: '1', meaning });

    expect(
      asked(said)
        .filter(isUndecided)
        .filter(({ kind }) => kind === 'assignee'),
    ).toEqual([]);
    expect(asked(said).find(({ kind }) => kind === 'assignee')).toMatchObject({ byAnalyst: meaning });
  });

  it('had no ticket ever, and the others kept theirs', () => {
    expect(ownersOf(given, NO_MAPPING)).toEqual(['1', '7']);
    expect(ownersOf(given)).toEqual([undefined, '7']);
    expect(ownersOf(left)).toEqual([undefined]);
  });

  it('is taken back', () => {
    expect(ownersOf(given, decideWord(decided, { kind: 'assignee', word: '1', meaning: undefined }))).toEqual(['1', '7']);
  });

  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['', true],
    ['1', true],
    ['7', false],
    ['constructor', false],
  ])('is %o: %s', (assignee, is) => {
    expect(isNobody(assignee, decided, NO_MAPPING)).toBe(is);
  });

  it('is known by the product where it has such a user, unless the analyst says that it is a person', () => {
    const defaults = { ...NO_MAPPING, assignees: { 1: 'nobody' } } as const;
    const person = decideWord(NO_MAPPING, { kind: 'assignee', word: '1', meaning: 'person' });

    expect([isNobody('1', NO_MAPPING, defaults), isNobody('1', person, defaults)]).toEqual([true, false]);
    expect([nobodiesIn(NO_MAPPING, defaults), nobodiesIn(person, defaults), nobodiesIn(decided, NO_MAPPING)]).toEqual([['1'], [], ['1']]);
  });

  it.each([
    'root@localhost',
    'Admin OTRS',
    'Queue',
    'Support Bot',
    'no-reply',
    'Fila N1',
    'Bandeja de entrada',
    'SISTEMA',
    'Warteschlange',
  ])('may be called %s', (name) => {
    expect(seemsNobody(name)).toBe(true);
  });

  it.each(['Ana Souza', 'bob', 'Robert Rooter', '42', 'Adminah Silva'])('is hardly called %s', (name) => {
    expect(seemsNobody(name)).toBe(false);
  });
});
