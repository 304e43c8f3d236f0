import { siteAdapters } from '@/utils/sites';
import type { Memo } from '@/utils/sites/siteAdapter';
import type { Get } from '@/utils/sites/siteAnswer';
import { memoOf, recordedSite } from '../../support/world/recordedSite.ts';
import { tell } from '../finding.ts';
import { recordedQueues } from './queues/index.ts';

// What a reading of 100 tickets asks of each support center: the first one of all, and one after which nothing has changed.

const MOST_REQUESTS = { cold: 3, unchanged: 1 } as const;

interface Reading {
  readonly requests: number;
  readonly bytes: number;
  readonly revisions: ReadonlyMap<string, string>;
}

async function read(id: string, known: ReadonlyMap<string, string>, memo: Memo): Promise<Reading> {
  const { site, answers, hasToken, at } = recordedQueues[id]!;
  const { get, asked } = recordedSite(site, answers, at);
  let bytes = 0;
  const weighed: Get = async (...question) => {
    const answer = await get(...question);
    bytes += Buffer.byteLength(answer.text);
    return answer;
  };
  const adapter = siteAdapters.find((each) => each.id === id)!;
  const { ids, changed } = await adapter.client(site, weighed, { hasToken, email: 'ana@desk.example', memo }).queue(known);
  if (ids.length !== 100 || changed.length !== (known.size === 0 ? 100 : 0))
    throw new Error(`${id}: ${changed.length} of ${ids.length} read`);
  return { requests: asked.length, bytes, revisions: new Map(changed.map((record) => [record.id, record.revision])) };
}

for (const { id } of siteAdapters) {
  if (!(id in recordedQueues)) {
    console.log(`${id}: no queue is recorded in test/bench/adapters/queues`);
    continue;
  }
  const memo = memoOf();
  const cold = await read(id, new Map(), memo);
  const unchanged = await read(id, cold.revisions, memo);
  const { oneByOne, beyond } = recordedQueues[id]!;
  for (const [what, { requests, bytes }, limit] of [
    ['cold', cold, oneByOne === undefined ? MOST_REQUESTS.cold : undefined],
    ['unchanged', unchanged, MOST_REQUESTS.unchanged],
  ] as const) {
    tell({ what: `${id}: a queue of 100, ${what}`, measured: requests, unit: 'requests', ...(limit !== undefined && { limit }) });
    if (limit !== undefined && requests > limit) console.log(`  ${beyond ?? 'for no reason of the product'}`);
    if (limit === undefined) console.log(`  histories come one by one: ${oneByOne}`);
    tell({ what: `${id}: a queue of 100, ${what}, at least`, measured: bytes / 1000, unit: 'kB' });
  }
}
