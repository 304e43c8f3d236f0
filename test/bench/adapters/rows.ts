import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { siteAdapters } from '@/utils/sites';
import { ensureBrowser } from '../../e2e/support/browser/install.ts';
import { addressOf, markupOf, savedPages } from '../../support/pages/savedPages.ts';
import { tell } from '../finding.ts';
import type { AdapterBench } from './inPage.ts';

// How long each adapter takes to find 1,000 rows in real Chromium.

const ROWS = 1_000;
const ROUNDS = 31;
const GOAL_MS = 10;
const root = fileURLToPath(new URL('../../..', import.meta.url));

declare const bench: AdapterBench;

/** What else the machine does only ever adds: a quarter of the rounds were quicker. */
const quick = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)]!;

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
