import { raisedAtIn } from '../../e2e/support/browser/ownBuild.ts';
import type { Desk } from '../../e2e/support/desk.ts';
import type { Instant } from '../../../utils/time/instant.ts';
import { until } from '../../e2e/support/until.ts';

const TARGET_MS = 6 * 3_600_000;
/** Long enough for the queue to be read and the worker to be stopped before the deadline. */
const AHEAD_MS = 9_000;

/** Something else may wake the worker between its end and the deadline: that round tells nothing. */
const ATTEMPTS = 5;

/** From a deadline to the notification being raised, in ms, by a worker that had not begun before the deadline: the browser's own alarm included. */
export async function alarmToNotification(desk: Desk): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { late, bornAfter } = await woken(desk);
    if (bornAfter >= 0) return late;
  }
  throw new Error(`in each of ${ATTEMPTS} rounds something had woken the worker before the deadline`);
}

async function woken(desk: Desk): Promise<{ readonly late: number; readonly bornAfter: number }> {
  const dueAt = Date.now() + AHEAD_MS;
  const id = desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'carla',
    createdAt: dueAt - TARGET_MS,
    title: 'Felt',
  });
  await desk.ask('queue/refresh');
  await until('the worker has set its alarm', async () => (await nextAlarm(desk)) === dueAt);
  await stopped(desk, dueAt);
  const { at, bornAt } = await raised(desk, `#${id}|resolution|deadline|${dueAt}`);
  return { late: at - dueAt, bornAfter: bornAt - dueAt };
}

/** The same of an extension that does nothing else. */
export async function bareAlarm(desk: Desk): Promise<number> {
  const dueAt = Date.now() + 3_000;
  await desk.prazo.inExtension((when) => chrome.alarms.create('floor', { when }), dueAt);
  await stopped(desk, dueAt);
  const at = await until('the alarm rang', async () => {
    const stored = await desk.prazo.inExtension(async () => (await chrome.storage.local.get('floor'))['floor'] as number | undefined);
    if (stored === undefined || stored < dueAt) throw new Error('not yet');
    return stored;
  });
  return at - dueAt;
}

async function stopped({ prazo }: Desk, dueAt: number): Promise<void> {
  await prazo.killWorker();
  if ((await prazo.isWorkerAlive()) || Date.now() >= dueAt) throw new Error('the worker was not stopped before the deadline');
}

const nextAlarm = ({ prazo }: Desk): Promise<number | undefined> =>
  prazo.inExtension(async () => (await chrome.alarms.get('wake'))?.scheduledTime);

const raised = ({ prazo }: Desk, ending: string): Promise<{ readonly at: Instant; readonly bornAt: Instant }> =>
  until(
    `the alert of ${ending} was raised`,
    async () => {
      const raised = (await raisedAtIn(prazo)).find(({ id }) => id.endsWith(ending));
      if (raised === undefined) throw new Error('not yet');
      return raised;
    },
    AHEAD_MS + 30_000,
  );
