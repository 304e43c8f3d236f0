import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { popupSays } from '../../support/popup.ts';
import { badgeOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;

let desk: Desk;
let list: Page;
let ticket: number;
beforeAll(async () => {
  desk = await startDesk();
  ticket = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
  await readQueue(desk);
  list = await desk.visit('/tickets?filter=all');
  await badgeOf(desk, list, ticket, ({ text }) => text !== '');
});
afterAll(() => desk?.close());

/** Writes straight into the extension's storage, as a disk or another program might. */
async function damage(change: (settings: Record<string, unknown>) => unknown): Promise<void> {
  const { settings } = await desk.prazo.inExtension(() => chrome.storage.local.get('settings'));
  const stored = settings as { readonly version: unknown; readonly value: Record<string, unknown> };
  await desk.prazo.inExtension((changed) => chrome.storage.local.set({ settings: changed }), change(stored.value));
  await desk.prazo.killWorker();
}

it('damaged settings are told in the popup, and what is sound goes on', async () => {
  await damage((value) => ({ version: 2, value: { ...value, alerts: { ...(value['alerts'] as object), longPauseMs: 'soon' } } }));

  const text = await popupSays(desk, /Part of the alert rules could not be read/);

  expect(text).toContain(`INC${String(ticket).padStart(7, '0')}`);
  expect(text).toContain('Open the options');
  const options = await desk.prazo.openExtensionPage('options.html');
  await options.locator('.notice button').click();
  await until('nothing is said any more', async () => (await desk.ask('queue/read')).problems.length === 0);
  const kept = await desk.prazo.inExtension(() => chrome.storage.local.get('settings-aside'));
  expect(JSON.stringify(kept)).toContain('"longPauseMs":"soon"');
  await options.close();
});

it('settings that are no settings at all are put back as they were last in use, and kept aside as they are', async () => {
  await damage(() => 'half a file');
  await popupSays(desk, /The stored options were gone/);

  expect((await desk.ask('settings/read')).sites.map(({ id }) => id)).toEqual([desk.center.url]);
  const kept = await desk.prazo.inExtension(() => chrome.storage.local.get('settings-aside'));
  expect(JSON.stringify(kept)).toContain('half a file');
  await until('the ticket is back in the queue', async () =>
    (await desk.ask('queue/read')).tickets.some(({ id }) => id === String(ticket)),
  );
});

it('damaged tickets are read again from the support center', async () => {
  await desk.prazo.inExtension(async () => {
    const name = (await indexedDB.databases()).map((each) => each.name ?? '').find((each) => each.startsWith('tickets-')) ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('not opened')));
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction('tickets', 'readwrite');
      const tickets = writing.objectStore('tickets');
      tickets.openCursor().addEventListener('success', (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return;
        cursor.update({ ...cursor.value, record: { title: 7 } });
        cursor.continue();
      });
      writing.addEventListener('complete', () => resolve());
    });
    database.close();
  });
  await desk.prazo.killWorker();

  await readQueue(desk);

  const [known] = (await desk.ask('queue/read')).tickets;
  expect(known?.clocks.resolution.state).toBe('counting');
});
