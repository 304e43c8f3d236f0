import { ownBuild, raisedAtIn } from '../../e2e/support/browser/ownBuild.ts';
import { readQueue, startDesk } from '../../e2e/support/desk.ts';
import { until } from '../../e2e/support/until.ts';

const TARGET_MS = 6 * 3_600_000;
const OTHERS = 40;
/** Long enough for the queue to be read and the worker to be stopped before the deadline. */
const AHEAD_MS = 6_000;

/** From each of some deadlines to the notification being raised, in ms, with the worker stopped before: the browser's own alarm included. */
export async function alarmToNotification(rounds: number): Promise<readonly number[]> {
  const build = await ownBuild('chromium');
  const desk = await startDesk({ kind: 'chromium', browser: { extension: build.folder } });
  const ticketDue = (dueAt: number): number =>
    desk.center.createTicket({
      priority: '1 - Critical',
      status: 'Active',
      assignee: 'carla',
      createdAt: dueAt - TARGET_MS,
      title: 'Felt',
    });
  try {
    for (let index = 0; index < OTHERS; index += 1) ticketDue(Date.now() + TARGET_MS - (index + 1) * 1_000);
    await readQueue(desk);
    const late: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const dueAt = Date.now() + AHEAD_MS;
      const id = ticketDue(dueAt);
      await readQueue(desk);
      await until('the worker has set its alarm', async () => (await nextAlarm()) === dueAt);
      await desk.prazo.killWorker();
      late.push((await raisedAt(`#${id}|resolution|deadline|${dueAt}`)) - dueAt);
    }
    return late;
  } finally {
    await desk.close();
    await build.remove();
  }

  async function nextAlarm(): Promise<number | undefined> {
    return desk.prazo.inExtension(async () => (await chrome.alarms.get('wake'))?.scheduledTime);
  }

  function raisedAt(ending: string): Promise<number> {
    return until(
      `the alert of ${ending} was raised`,
      async () => {
        const at = (await raisedAtIn(desk.prazo)).find(({ id }) => id.endsWith(ending))?.at;
        if (at === undefined) throw new Error('not yet');
        return at;
      },
      AHEAD_MS + 30_000,
    );
  }
}
