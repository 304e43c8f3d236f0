import { expect, it } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { decideWord } from '@/utils/sla/words/decideWord';
import { ticketOf } from '@/utils/sla/words/mapping';
import { type Mapping, NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { isUndecided, wordsInUse } from '@/utils/sla/words/wordsInUse';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import type { RecordedAnswers } from '../../support/world/recordedSite';
import { read, redmineWith, zendeskWith } from './deskAnswers';

// Words that an administrator renamed, of which these products tell no history: what was said of them before still holds.

const zendeskCalled = (agent_label: string): RecordedAnswers => [
  [/custom_statuses/, { custom_statuses: [{ id: 31, agent_label, status_category: 'open', default: false, active: true }] }],
  ...zendeskWith({ status: 'open', custom_status_id: 31 }),
];
const redmineCalled = (name: string): RecordedAnswers => redmineWith({ id: 4, name, is_closed: false }, { id: 2, name: 'Normal' });

const decide = (records: readonly TicketRecord[], mapping: Mapping, name: string, meaning: string | undefined): Mapping => {
  const { kind, word, ids = [] } = wordsInUse(records, mapping, NO_MAPPING, aivoPolicy).find((each) => each.word === name)!;
  return decideWord(mapping, { kind, word, ids, meaning });
};
const last = (adapter: string, record: TicketRecord, mapping: Mapping, kind: 'status' | 'severity'): string | undefined => {
  const { defaults } = siteAdapters.find(({ id }) => id === adapter)!;
  return ticketOf(record, mapping, defaults, aivoPolicy)
    .ticket.events.flatMap((event) => (event.kind === kind ? [event.to] : []))
    .at(-1);
};

it.each([
  ['redmine', redmineCalled],
  ['zendesk', zendeskCalled],
] as const)('%s: a status goes on meaning what was said of it once it is called otherwise', async (adapter, called) => {
  const before = await read(adapter, called('Parked'));
  const mapping = decide([before], NO_MAPPING, 'Parked', 'waitingThirdParty');
  const after = await read(adapter, called('Shelved'));

  expect([before, after].map((record) => last(adapter, record, mapping, 'status'))).toEqual(['waitingThirdParty', 'waitingThirdParty']);
  const word = wordsInUse([after], mapping, NO_MAPPING, aivoPolicy).find((each) => each.word === 'Shelved')!;
  expect([word.byAnalyst, isUndecided(word)]).toEqual(['waitingThirdParty', false]);
});

it('redmine: so does a priority', async () => {
  const called = (name: string): RecordedAnswers => redmineWith({ id: 1, name: 'New', is_closed: false }, { id: 9, name });
  const mapping = decide([await read('redmine', called('P9'))], NO_MAPPING, 'P9', 'high');

  expect(last('redmine', await read('redmine', called('Nine')), mapping, 'severity')).toBe('high');
});

it('redmine: a severity that the contract has no more is no meaning of a priority any more', async () => {
  const record = await read('redmine', redmineWith({ id: 1, name: 'New', is_closed: false }, { id: 9, name: 'P9' }));
  const mapping = decide([record], NO_MAPPING, 'P9', 'gone');

  expect(last('redmine', record, mapping, 'severity')).toBeUndefined();
  expect(wordsInUse([record], mapping, NO_MAPPING, aivoPolicy).find(({ word }) => word === 'P9')?.byAnalyst).toBeUndefined();
});

it('what is decided anew, or taken back, after a renaming holds', async () => {
  const mapping = decide([await read('redmine', redmineCalled('Parked'))], NO_MAPPING, 'Parked', 'waitingThirdParty');
  const after = await read('redmine', redmineCalled('Shelved'));

  expect(last('redmine', after, decide([after], mapping, 'Shelved', 'resolved'), 'status')).toBe('resolved');
  expect(last('redmine', after, decide([after], mapping, 'Shelved', undefined), 'status')).toBeUndefined();
});

it('of two that swap their names each goes on meaning what was said of it', async () => {
  const called = (id: number, name: string): RecordedAnswers => redmineWith({ id, name, is_closed: false }, { id: 2, name: 'Normal' });
  const [four, five] = [await read('redmine', called(4, 'Parked')), await read('redmine', called(5, 'Shelved'))];
  const mapping = decide([four, five], decide([four, five], NO_MAPPING, 'Parked', 'waitingCustomer'), 'Shelved', 'resolved');

  expect(last('redmine', await read('redmine', called(4, 'Shelved')), mapping, 'status')).toBe('waitingCustomer');
  expect(last('redmine', await read('redmine', called(5, 'Parked')), mapping, 'status')).toBe('resolved');
});
