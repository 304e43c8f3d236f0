import '../support/everyLanguage.ts';
import 'fake-indexeddb/auto';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { recordOf } from '../support/world/fakeDesk.ts';
import { ring } from '../support/world/simulatedBrowser.ts';
import { worldAt, type World } from '../support/world/workerLives.ts';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { nextOpening } from '@/utils/calendar/hours';
import { HOUR, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { tell } from './finding.ts';
import { median } from './stopwatch.ts';

// The whole worker, from the alarm to the notification, over the real store on an IndexedDB made of JavaScript, which is slower than a browser's.

const TICKETS = 10_000;
/** Browsers end an idle worker after this. */
const LIFE = 30 * SECOND;
const calendar = compileCalendar(defaultSettings.calendars['aivo']!);
const monday = Date.parse('2026-03-02T09:00-03:00');
interface Worker extends Pick<World, 'browser' | 'desk'> {
  /** Wakes as for an alarm, in a worker that has to open everything anew, and lets it live until the browser would end it. */
  wake(): Promise<void>;
}

function workerAt(now: Instant): Worker {
  const { browser, desk, happen, passUntil, stop } = worldAt(now);
  return {
    browser,
    desk,
    async wake() {
      stop();
      await happen((background) => background.onAlarm());
      await passUntil(browser.now + LIFE);
    },
  };
}

/** Tickets in hand, of severity medium, due within weeks; each tenth minute of business one becomes at risk. */
function fill({ desk }: Worker, count: number, spreadMs: number): void {
  for (let index = 0; index < count; index++) {
    const createdAt = monday - 20 * HOUR + Math.floor((index / count) * spreadMs);
    const events = [
      { at: createdAt, kind: 'status', to: 'Open' },
      { at: createdAt, kind: 'priority', to: 'Medium' },
      { at: createdAt, kind: 'assignee', to: 'ana' },
    ] as const;
    desk.tickets.set(String(index), recordOf(String(index), { createdAt, events, priority: 'Medium', assignee: 'ana' }));
  }
}

async function wakingForOne(): Promise<readonly number[]> {
  const worker = workerAt(monday);
  fill(worker, TICKETS - 1, 0);
  const late = recordOf('late', { createdAt: monday });
  await worker.wake();
  worker.desk.tickets.set('late', late);
  worker.browser.now += 2 * MINUTE;
  await worker.wake();
  const times: number[] = [];
  // What comes of one ticket in two hours of first response, its three alerts and their repetitions.
  for (const minutes of [90, 108, 120, 135, 165]) {
    worker.browser.now = monday + minutes * MINUTE - MINUTE;
    await worker.wake();
    worker.browser.now = monday + minutes * MINUTE;
    const before = worker.browser.raised.length;
    const notify = worker.browser.platform.notify;
    const begin = performance.now();
    let raisedAfter = Number.NaN;
    worker.browser.platform.notify = async (id, notification) => {
      raisedAfter = performance.now() - begin;
      await notify(id, notification);
    };
    await worker.wake();
    worker.browser.platform.notify = notify;
    if (worker.browser.raised.length === before) throw new Error(`nothing was raised after ${minutes} minutes`);
    times.push(raisedAfter);
  }
  return times;
}

async function allAtOnce(): Promise<{ readonly notifications: number; readonly ms: number }> {
  const worker = workerAt(monday);
  await worker.wake();
  fill(worker, TICKETS, 0);
  for (const [id, record] of worker.desk.tickets) worker.desk.tickets.set(id, { ...record, priority: 'High', assignee: undefined, events: [record.events[0]!, { at: monday - 20 * HOUR, kind: 'priority', to: 'High' }] }); // prettier-ignore
  worker.browser.now = monday + 5 * MINUTE;
  await worker.wake();
  const before = worker.browser.raised.length;
  worker.browser.now = monday + 100 * MINUTE;
  const begin = performance.now();
  await worker.wake();
  return { notifications: worker.browser.raised.length - before, ms: performance.now() - begin };
}

/** A day of a queue of forty: how often the worker woke, and how often it had something to do. */
async function simulatedDay(): Promise<{ readonly wakes: number; readonly useful: number }> {
  const worker = workerAt(monday - HOUR);
  fill(worker, 40, 18 * HOUR);
  await worker.wake();
  let wakes = 0;
  for (const end = monday + 23 * HOUR; worker.browser.alarmAt !== undefined && worker.browser.alarmAt <= end; wakes++) {
    worker.browser.now = Math.max(worker.browser.now, worker.browser.alarmAt);
    ring(worker.browser);
    await worker.wake();
  }
  const refreshes = worker.desk.requests.length;
  return { wakes, useful: worker.browser.raised.length + refreshes };
}

if (nextOpening(calendar, monday) !== monday) throw new Error('the week of the benchmark begins in closed hours');
const times = await wakingForOne();
tell({
  what: `waking for an alarm with ${TICKETS.toLocaleString('en')} tickets stored, to the notification`,
  measured: median(times),
  limit: 150,
  unit: 'ms',
});
const { notifications, ms } = await allAtOnce();
tell({
  what: `notifications when ${TICKETS.toLocaleString('en')} tickets come due in the same minute`,
  measured: notifications,
  limit: 1,
  unit: 'times',
});
tell({ what: '  … and how long the worker was at them', measured: ms, unit: 'ms' });
const { wakes, useful } = await simulatedDay();
tell({ what: `alarms of a day with 40 tickets, to ${useful} alerts and refreshes`, measured: wakes, limit: useful, unit: 'times' });
