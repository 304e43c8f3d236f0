import { fileURLToPath } from 'node:url';
import type { Metrics, Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { buildExtension } from '../../e2e/support/browser/build.ts';
import { type Desk, startDesk } from '../../e2e/support/desk.ts';
import { badgesOn } from '../../e2e/support/shown.ts';
import { until } from '../../e2e/support/until.ts';
import { tell } from '../finding.ts';
import { median } from '../stopwatch.ts';
import type { Mounting, PageBench, Tick } from './inPage.ts';

// A list of 1,000 tickets in real Chromium: what the badges cost beside bare spans, what a tick costs, and what a hidden page does.

const ROWS = 1_000;
const ROUNDS = 9;
const TICKS = 20;
const HIDDEN_MS = 5_000;
const REST_MS = 1_000;
const root = fileURLToPath(new URL('../../..', import.meta.url));

declare const bench: PageBench;

/** The content script's own modules in one piece, to be run inside the list page. */
async function bundle(): Promise<string> {
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${root}test/bench/page/inPage.ts`, formats: ['iife'], name: 'inPage' },
    },
  })) as Rollup.RollupOutput[];
  return output[0]!.output[0].code;
}

const open = async (desk: Desk, path: string, height: number): Promise<Page> => {
  const page = await desk.prazo.browser.newPage();
  await page.setViewport({ width: 1440, height });
  await page.goto(desk.center.url + path, { waitUntil: 'load' });
  return page;
};

interface Rounds {
  /** Elapsed. */
  readonly spans: number[];
  readonly badges: Mounting[];
  /** Script, style and layout alone: without what the browser paints while the badges leave it room to. */
  readonly work: Readonly<Record<'spans' | 'badges', number[]>>;
}

/** One fresh page for each, in turns, so that what disturbs the machine disturbs both. */
async function mounting(desk: Desk, code: string): Promise<Rounds> {
  const spans: number[] = [];
  const badges: Mounting[] = [];
  const work = { spans: [] as number[], badges: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const what of ['spans', 'badges'] as const) {
      const page = await open(desk, '/tickets?filter=all&mode=server', 900);
      await page.evaluate(code);
      await page.evaluate(() => bench.prepare());
      const before = await page.metrics();
      if (what === 'spans') spans.push(await page.evaluate(() => bench.bareSpans()));
      else badges.push(await page.evaluate(() => bench.mount()));
      work[what].push(workBetween(before, await page.metrics()));
      await page.close();
    }
  }
  return { spans, badges, work };
}

async function ticking(desk: Desk, code: string): Promise<readonly Tick[]> {
  const page = await open(desk, '/tickets?filter=all&mode=server', 30_000);
  await page.evaluate(code);
  await page.evaluate(() => bench.prepare());
  await page.evaluate(() => bench.mount());
  const times = await page.evaluate((count) => bench.ticks(count), TICKS);
  await page.close();
  return times;
}

function workBetween(before: Metrics, after: Metrics): number {
  const seconds = (metrics: Metrics): number =>
    (metrics.ScriptDuration ?? 0) + (metrics.LayoutDuration ?? 0) + (metrics.RecalcStyleDuration ?? 0);
  return (seconds(after) - seconds(before)) * 1000;
}

/** What a page does in so much time. */
async function workOf(page: Page, forMs: number): Promise<{ readonly script: number; readonly layouts: number }> {
  const before = await page.metrics();
  await new Promise((resolve) => void setTimeout(resolve, forMs));
  const after = await page.metrics();
  const spent = (name: keyof typeof before): number => (after[name] ?? 0) - (before[name] ?? 0);
  return { script: spent('ScriptDuration') * 1000, layouts: spent('LayoutCount') + spent('RecalcStyleCount') };
}

/** With the real extension: badges that count seconds, in a tab behind another one. */
async function hidden(desk: Desk): ReturnType<typeof workOf> {
  const page = await open(desk, '/tickets?filter=all&mode=server', 900);
  await until('all badges are there', async () => (await badgesOn(desk, page)).filter(({ text }) => text !== '').length >= ROWS, 60_000);
  const front = await desk.prazo.browser.newPage();
  await front.bringToFront();
  await until('the list is hidden', () => page.evaluate(() => document.hidden));
  // The worker may still be reading when the page goes out of sight; what it then says is heard, though nobody acts on it.
  await until('the page is at rest', async () => (await workOf(page, REST_MS)).script === 0, 30_000);
  return workOf(page, HIDDEN_MS);
}

await buildExtension('chromium');
const code = await bundle();
const desk = await startDesk({ kind: 'chromium', addSite: false });
try {
  const createdAt = Date.now() - 6 * 3_600_000 + 4 * 60_000;
  for (let index = 0; index < ROWS; index += 1) {
    desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'bruno', createdAt, title: `Ticket number ${index}` });
  }
  await (await open(desk, `/tickets?rows=${ROWS}`, 900)).close();

  const { spans, badges, work } = await mounting(desk, code);
  if (badges.some((each) => each.badges !== ROWS))
    throw new Error(`not every row got its badge: ${badges.map((each) => each.badges).join(' ')}`);
  const [bare, prazo] = [median(spans), median(badges.map(({ elapsedMs }) => elapsedMs))];
  tell({ what: `${ROWS} bare spans beside the rows of a list`, measured: bare, unit: 'ms' });
  tell({ what: `${ROWS} badges, from data in hand to the last one`, measured: prazo, unit: 'ms' });
  tell({ what: 'badges against bare spans, elapsed', measured: prazo / bare, limit: 3, unit: '×' });
  tell({ what: 'badges against bare spans, script, style and layout', measured: median(work.badges) / median(work.spans), unit: '×' });
  tell({
    what: `tasks over 50 ms while ${ROWS} badges enter, in ${ROUNDS} rounds`,
    measured: badges.flatMap((each) => each.longTasks).length,
    limit: 0,
    unit: 'times',
  });

  const ticks = await ticking(desk, code);
  tell({
    what: `one tick of ${ROWS} visible badges, all counting seconds`,
    measured: median(ticks.map(({ script }) => script)),
    limit: 4,
    unit: 'ms',
  });
  tell({ what: 'the layout that the browser does after it', measured: median(ticks.map(({ layout }) => layout)), unit: 'ms' });

  const addition = await desk.ask('site/add', { address: desk.center.url });
  if (addition.outcome === 'refused') throw new Error(addition.detail);
  const idle = await hidden(desk);
  tell({
    what: `script in ${HIDDEN_MS / 1000} s of a hidden list that counts seconds`,
    measured: idle.script,
    limit: 0,
    unit: 'ms',
  });
  tell({ what: 'layouts in that time', measured: idle.layouts, limit: 0, unit: 'times' });
} finally {
  await desk.close();
}
