import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, resolutionOf, startDesk } from '../../support/desk.ts';
import type { ShownNotification } from '../../support/browser/prazoBrowser.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Of six elapsed hours, the last quarter is at risk. */
const AT_RISK_AFTER = 4.5 * HOUR;

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  // The queue has been read once: from now on Prazo watches.
  await readQueue(desk);
});
afterAll(() => desk?.close());

/** A ticket of the analyst that becomes at risk so soon. */
const atRiskIn = (seconds: number, status = 'Active'): number =>
  desk.center.createTicket({
    priority: '1 - Critical',
    status,
    assignee: 'carla',
    createdAt: Date.now() - AT_RISK_AFTER + seconds * SECOND,
    title: `At risk in ${seconds} s`,
  });

const shownFor = async (id: number): Promise<readonly ShownNotification[]> =>
  (await desk.prazo.notifications()).filter((shown) => shown.id.includes(`#${id}`));
const notified = (id: number): Promise<ShownNotification> =>
  until(`a notification for ${id}`, async () => (await shownFor(id))[0], 60 * SECOND);

it('warns before the deadline although the worker was killed in between, once, and not while paused', async () => {
  const warned = atRiskIn(8);
  const paused = atRiskIn(8, 'Awaiting User Info');
  const sentinel = atRiskIn(20);
  await readQueue(desk);
  const dueAt = await until('the deadline is known', async () => (await resolutionOf(desk, warned))?.dueAt);
  expect(await shownFor(warned)).toEqual([]);

  await desk.prazo.killWorker();
  const shown = await notified(warned);

  expect(Date.now()).toBeLessThan(dueAt);
  // Chromium does not tell what stands in a notification.
  if (shown.title !== undefined) expect(shown.title).toMatch(/^1.h.2\d to resolution$/);

  // Taken off the screen and asked again, it does not come a second time; the sentinel proves that the worker looked.
  await desk.prazo.inExtension((id) => chrome.notifications.clear(id), shown.id);
  await desk.prazo.killWorker();
  await notified(sentinel);
  await desk.prazo.fireAlarm('wake');
  await desk.ask('queue/read');
  expect(await shownFor(warned)).toEqual([]);
  expect(await shownFor(paused)).toEqual([]);
});

it('opens the ticket when the notification is clicked, also with a killed worker', async () => {
  // A third one within a minute would be a digest.
  const id = atRiskIn(45);
  await readQueue(desk);
  const shown = await notified(id);
  await desk.prazo.killWorker();

  await desk.prazo.clickNotification(shown.id);

  await until('the ticket is open in a tab', async () =>
    (await desk.prazo.tabs()).find((url) => url === `${desk.center.url}/tickets/${id}`),
  );
});

it('keeps one alarm, at the next instant that matters', async () => {
  await readQueue(desk);

  const alarms = await desk.prazo.inExtension(() => chrome.alarms.getAll());

  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.scheduledTime).toBeLessThan(Date.now() + 3 * 60 * SECOND);
});
