import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { extensionFolder } from '../../support/browser/build.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { until } from '../../support/until.ts';
import { clickIn, textIn } from '../../support/hosts.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Of six elapsed hours, the last quarter is at risk. */
const AT_RISK_AFTER = 4.5 * HOUR;
const isChromium = browserUnderTest() === 'chromium';

let profile = '';
let desk: Desk;
beforeAll(async () => {
  if (!isChromium) return;
  profile = await mkdtemp(join(tmpdir(), 'prazo-blocked-'));
  await blockIn(profile, idOf(extensionFolder('chromium')));
  desk = await startDesk({ browser: { profile } });
  // The queue has been read once: from now on Prazo watches.
  await readQueue(desk);
});
afterAll(async () => {
  await desk?.close();
  if (profile !== '') await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Where Chromium keeps whose notifications the analyst switched off. */
async function blockIn(folder: string, extension: string): Promise<void> {
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify({ message_center: { disabled_extension_ids: [extension] } }));
}

/** Of an extension that is loaded from a folder: the folder's hash, in letters. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCodePoint(97 + parseInt(digit, 16)));

// Firefox has no switch for one extension's notifications, and tells nothing of the system's.
it.runIf(isChromium)('what a blocked notification would tell stands on the page, until it was seen', { timeout: 60_000 }, async () => {
  expect((await desk.ask('alert/test')).outcome).toBe('blocked');
  expect((await desk.ask('queue/read')).problems.join()).toContain('blocks');
  const page = await desk.visit('/tickets');
  const id = desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'carla',
    createdAt: Date.now() - AT_RISK_AFTER + 5 * SECOND,
    title: 'At risk soon',
  });
  await readQueue(desk);

  const told = await until('the alert is on the page', () => textIn(desk, page, '[data-prazo=alerts]', '[role=status] li'), 45 * SECOND);
  expect(told).toMatch(/^1.h.\d\d to resolution.*At risk soon/);
  await until(
    'it is counted on the toolbar button',
    async () => (await desk.prazo.inExtension(() => chrome.action.getBadgeText({}))) === '1',
  );

  await clickIn(desk, page, '[data-prazo=alerts]', 'button');

  await until('the alert is gone', async () => (await textIn(desk, page, '[data-prazo=alerts]', 'li')) === undefined);
  expect((await desk.ask('queue/read')).tickets.find((ticket) => ticket.id === String(id))?.alerts).toEqual({ isAcknowledged: true });
});
