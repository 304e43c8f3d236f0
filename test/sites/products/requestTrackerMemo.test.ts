import { expect, test } from 'vitest';
import { requestTracker } from '@/utils/sites/requestTracker/adapter';
import { memoOf, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'http://desk.example/rt';
const dates = { Created: '2026-11-16T12:00:00Z', LastUpdated: '2026-11-17T15:00:00Z' };
const answers: RecordedAnswers = [
  [/\/user\/Nobody/, { _hyperlinks: [{ ref: 'self', id: 6 }] }],
  [
    /\/transactions/,
    { items: [{ id: 1, ObjectId: 5, Type: 'Set', Field: 'Owner', OldValue: '6', NewValue: '34', Created: dates.LastUpdated }] },
  ],
  [/\/tickets\?/, { total: 1, items: [{ id: 5, Status: 'open', Owner: { id: '34' }, ...dates }] }],
];

test.each([
  ['is asked once, for all readings', undefined, 1],
  ['is not asked where it is remembered', '6', 0],
  ['is asked where the memo tells no number', 'six', 1],
])('who stands for nobody %s', async (_, words, times) => {
  const { get, asked } = recordedSite(SITE, answers);
  const memo = memoOf(words);

  const { changed } = await requestTracker.client(SITE, get, { memo }).queue(new Map());
  await requestTracker.client(SITE, get, { memo }).tickets(['5']);

  expect(asked.filter((path) => path.includes('/user/Nobody')).length).toBe(times);
  expect(memo.words).toBe('6');
  expect(changed[0]?.events.filter(({ kind }) => kind === 'assignee')).toMatchObject([{ to: undefined }, { to: '34' }]);
});
