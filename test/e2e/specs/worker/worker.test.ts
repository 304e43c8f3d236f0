import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from '../../support/browser/browser.ts';
import { until } from '../../support/until.ts';

let prazo: PrazoBrowser;
beforeAll(async () => {
  prazo = await launchBrowser(browserUnderTest());
});
afterAll(() => prazo?.close());

it('asks for no host at installation but those of the test build', async () => {
  const manifest = await prazo.inExtension(() => chrome.runtime.getManifest());

  expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
});

it('lets go of its worker and takes it up again at the next alarm', async () => {
  await until('the worker is gone for good', async () => {
    // What it was not told yet of its own installation starts it once more.
    await prazo.killWorker();
    return !(await prazo.isWorkerAlive());
  });

  await prazo.fireAlarm('anything');

  await until('the worker is back', () => prazo.isWorkerAlive());
});

it('keeps what was raised as a notification', async () => {
  await prazo.inExtension(() =>
    chrome.notifications.create('kept', { type: 'basic', title: 'Title', message: 'Body', iconUrl: '/icons/48.png' }),
  );

  const shown = await until('the notification is shown', async () => (await prazo.notifications()).find(({ id }) => id === 'kept'));

  expect(shown.id).toBe('kept');
});
