import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './support/browser/build.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { type BrowserKind, findBrowser } from './support/browser/findBrowser.ts';
import { ensureBrowser } from './support/browser/install.ts';
import { walkThrough } from './walkThrough.ts';

// The main job, to be seen: the embedded support center with its real tickets, and a browser with Prazo on the ticket list.

const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } } });
const pictures = fileURLToPath(new URL('../artifacts/demo', import.meta.url));

function chosenBrowser(): BrowserKind {
  const { browser } = values;
  if (browser === 'chromium' || browser === 'firefox') return browser;
  if (browser !== undefined) throw new Error(`--browser is chromium or firefox, not ${browser}`);
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium';
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Settles when the person at the keyboard has had enough: Ctrl-C, or the browser closed. */
function farewell(desk: Desk, interrupted: Promise<void>): Promise<void> {
  return Promise.race([interrupted, new Promise<void>((resolve) => desk.prazo.browser.once('disconnected', () => resolve()))]);
}

async function stayOpen(desk: Desk, interrupted: Promise<void>): Promise<void> {
  const list = await desk.visit('/tickets');
  for (const page of await desk.prazo.browser.pages()) if (page !== list) await page.close();
  console.log(`\nThe support center is at ${desk.center.url}/tickets, signed in as ana; Prazo has been added to it.`);
  console.log(
    'Look at the badges in the list, open a ticket, change its status; the toolbar button, maybe behind the puzzle piece, opens the popup. Ctrl-C ends everything.',
  );
  await farewell(desk, interrupted);
}

const kind = chosenBrowser();
const headless = values.headless || !hasDisplay();
let isInterrupted = false;
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      isInterrupted = true;
      resolve();
    });
  }
});

async function show(): Promise<void> {
  ensureBrowser(kind);
  console.log('Building Prazo …');
  await buildExtension(kind);
  if (isInterrupted) return;
  console.log('Starting the support center and the browser …');
  const desk = await startDesk({
    kind,
    user: 'ana',
    language: 'pt',
    center: { seed: true, oddities: true, basePath: '' },
    // Where nobody looks on, the analyst sits in Buenos Aires.
    browser: { headless, language: 'pt-BR', ...(headless && { timeZone: 'America/Argentina/Buenos_Aires' }) },
  });
  try {
    console.log(`${desk.prazo.version}, support center with real tickets at ${desk.center.url}`);
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    await (headless ? Promise.race([walkThrough(desk, pictures), interrupted]) : stayOpen(desk, interrupted));
  } finally {
    await desk.close();
  }
}

await show().catch((cause: unknown) => {
  // What was under way when everything was closed fails; that is no news.
  if (isInterrupted) return;
  console.error(cause instanceof Error ? (cause.stack ?? cause.message) : cause);
  process.exitCode = 1;
});
