import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { siteAdapters } from '@/utils/sites';
import type { Memo } from '@/utils/sites/siteAdapter';
import type { Get } from '@/utils/sites/siteAnswer';
import { ensureBrowser } from '../../e2e/support/install.ts';
import { memoOf, recordedSite } from '../../support/recordedSite.ts';
import { addressOf, markupOf, savedPages } from '../../support/savedPages.ts';
import { tell } from '../finding.ts';
import type { AdapterBench } from './inPage.ts';
import { recordedQueues } from './queues/index.ts';

// What a reading of 100 tickets asks of each support center, and how long each adapter takes to find 1,000 rows in real Chromium.

const ROWS = 1_000;
const ROUNDS = 31;
const GOAL_MS = 10;
const MOST_REQUESTS = { cold: 3, unchanged: 1 } as const;
const root = fileURLToPath(new URL('../../..', import.meta.url));

declare const bench: AdapterBench;

interface Reading {
  readonly requests: number;
  readonly bytes: number;
  readonly revisions: ReadonlyMap<string, string>;
}

/** What else the machine does only ever adds: a quarter of the rounds were quicker. */
const quick = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)]!;

async function read(id: string, known: ReadonlyMap<string, string>, memo: Memo): Promise<Reading> {
  const { site, answers, hasToken } = recordedQueues[id]!;
  const { get, asked } = recordedSite(site, answers);
  let bytes = 0;
  const weighed: Get = async (...question) => {
    const answer = await get(...question);
    bytes += Buffer.byteLength(answer.text);
    return answer;
  };
  const adapter = siteAdapters.find((each) => each.id === id)!;
  const { ids, changed } = await adapter.client(site, weighed, { hasToken, memo }).queue(known);
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
  const { hasNoBatches = false, beyond } = recordedQueues[id]!;
  for (const [what, { requests, bytes }, limit] of [
    ['cold', cold, hasNoBatches ? undefined : MOST_REQUESTS.cold],
    ['unchanged', unchanged, MOST_REQUESTS.unchanged],
  ] as const) {
    tell({ what: `${id}: a queue of 100, ${what}`, measured: requests, unit: 'requests', ...(limit !== undefined && { limit }) });
    if (limit !== undefined && requests > limit) console.log(`  ${beyond ?? 'for no reason of the product'}`);
    tell({ what: `${id}: a queue of 100, ${what}, at least`, measured: bytes / 1000, unit: 'kB' });
  }
}

const output = (await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  build: { write: false, minify: true, lib: { entry: `${root}test/bench/adapters/inPage.ts`, formats: ['iife'], name: 'inPage' } },
})) as Rollup.RollupOutput[];
const code = output[0]!.output[0].code;

const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), headless: true, args: ['--no-sandbox'] });
try {
  for (const { id } of siteAdapters) {
    const saved = savedPages.find(({ adapter }) => adapter === id)!;
    const page = await browser.newPage();
    await page.setContent(markupOf(saved));
    await page.evaluate(code);
    const finding = await page.evaluate((...given) => bench.find(...given), id, addressOf(saved).href, saved.site, ROWS, ROUNDS);
    if (finding.rows !== ROWS) throw new Error(`${id}: found ${finding.rows} of ${ROWS} rows`);
    tell({ what: `${id}: finding ${ROWS} rows`, measured: quick(finding.times), limit: GOAL_MS, unit: 'ms' });
    await page.close();
  }
} finally {
  await browser.close();
}
