import { setTimeout } from 'node:timers/promises';
import { raisedAtIn } from '../../e2e/support/browser/ownBuild.ts';
import type { Desk } from '../../e2e/support/desk.ts';
import type { Instant } from '../../../utils/time/instant.ts';
import { until } from '../../e2e/support/until.ts';

const TARGET_MS = 6 * 3_600_000;
/** Notifications keep their distance, and no more than three come in a minute: a sooner one would wait for that. */
const AHEAD_MS = 30_000;
/** The browser takes the notification of the round before away within some seconds, which wakes the worker: it is stopped after that. */
const STOPPED_MS = 3_000;

export interface Woken {
  /** From the deadline to the notification being raised, in ms: the browser's own alarm included. */
  readonly late: number;
  /** From the deadline to the first line of the worker that raised it; below 0 where something else had woken it before. */
  readonly bornAfter: number;
}

/** Of one deadline, with the worker stopped before. */
export async function alarmToNotification(desk: Desk): Promise<Woken> {
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
  await setTimeout(dueAt - STOPPED_MS - Date.now());
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
