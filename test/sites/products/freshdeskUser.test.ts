import { describe, expect, it } from 'vitest';
import { freshdesk } from '@/utils/sites/freshdesk/adapter';
import { memoOf, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://aurora.freshdesk.com';
const UPDATED = '2026-11-17T15:00:00Z';
const KNOWN = new Map([['71', UPDATED]]);

const of = (agent: number | null, id = 71): object => ({ id, status: 2, responder_id: agent, updated_at: UPDATED });
const mine = /^\/api\/_\/tickets\?.*responder_id&[^=]+=is_in&[^=]+=default&[^=]+=0&/;
const named = /^\/api\/_\/tickets\?.*responder_id&[^=]+=is_in&[^=]+=default&[^=]+=5&/;
const me = (id: number): RecordedAnswers[number] => [/^\/api\/v2\/agents\/me$/, { id }];
const steps = { me: /agents\/me/, mine, named, statuses: /ticket_fields/, search: /search\/tickets/ };
const stepOf = (path: string): string => Object.entries(steps).find(([, pattern]) => pattern.test(path))?.[0] ?? path;

async function read(words: string | undefined, known: ReadonlyMap<string, string>, answers: RecordedAnswers) {
  const { get, asked } = recordedSite(SITE, answers);
  const memo = memoOf(words);
  const queue = await freshdesk.client(SITE, get, { memo }).queue(known);
  return { ...queue, words: memo.words, asked: asked.map(stepOf) };
}

describe('whose queue it is', () => {
  it('is asked once, and from then on told by the tickets themselves', async () => {
    const answers: RecordedAnswers = [me(5), [mine, { tickets: [of(5)] }], [/ticket_fields/, []]];

    const cold = await read(undefined, new Map(), answers);
    const unchanged = await read(cold.words, KNOWN, answers);

    expect(cold).toMatchObject({ ids: ['71'], words: '5', asked: ['mine', 'me', 'statuses'] });
    expect(cold.changed[0]?.isMine).toBe(true);
    expect(unchanged).toMatchObject({ ids: ['71'], asked: ['mine'] });
  });

  it('is asked again when the tickets are somebody else’s: another person has signed in', async () => {
    const answers: RecordedAnswers = [me(8), [mine, { tickets: [of(8, 72)] }], [/ticket_fields/, []]];

    const { changed, words, asked } = await read('5', KNOWN, answers);

    expect([changed[0]?.assignee, changed[0]?.isMine, words]).toEqual(['8', true, '8']);
    expect(asked).toEqual(['mine', 'me', 'statuses']);
  });

  it('needs no proof while it is empty, once it is known how the product is asked for one’s own', async () => {
    expect(await read('5', KNOWN, [[mine, { tickets: [] }]])).toMatchObject({ ids: [], asked: ['mine'] });
  });

  it('is told by the tickets of before where it is empty because another person has signed in', async () => {
    const answers: RecordedAnswers = [me(8), [mine, { tickets: [] }], [/api\/_\/tickets\/71\?/, { ticket: of(5) }], [/ticket_fields/, []]];
    const client = freshdesk.client(SITE, recordedSite(SITE, answers).get, { memo: memoOf('5') });

    expect((await client.queue(KNOWN)).ids).toEqual([]);
    expect(await client.tickets(['71'])).toMatchObject([{ assignee: '5', isMine: false }]);
  });

  it('is read by number where an empty list may mean that the product does not know whom to look for', async () => {
    const answers: RecordedAnswers = [me(5), [mine, { tickets: [] }], [named, { tickets: [of(5)] }], [/ticket_fields/, []]];

    expect(await read(undefined, KNOWN, answers)).toMatchObject({ ids: ['71'], words: undefined, asked: ['mine', 'me', 'named'] });
  });

  it.each([
    ['of several people', [of(5), of(8, 72)]],
    ['of nobody', [of(null)]],
    ['of another person', [of(8)]],
  ])('is read by number where the list holds tickets %s', async (_, tickets) => {
    const answers: RecordedAnswers = [me(5), [mine, { tickets }], [named, { tickets: [of(5)] }], [/ticket_fields/, []]];

    expect(await read('5', KNOWN, answers)).toMatchObject({ ids: ['71'], asked: ['mine', 'me', 'named'] });
  });
});

describe('the documented search', () => {
  it('is asked for no page after the last one', async () => {
    const results = Array.from({ length: 30 }, (_, index) => of(5, 100 + index));
    const answers: RecordedAnswers = [me(5), [/ticket_fields/, []], [/search\/tickets/, { results, total: 30 }]];

    const { ids, asked } = await read(undefined, new Map(results.map((_, index) => [String(100 + index), UPDATED])), answers);

    expect([ids.length, asked.filter((step) => step === 'search').length]).toEqual([30, 1]);
  });
});
