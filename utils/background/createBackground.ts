import type { Handlers } from '../messages/listen';
import { inTurn } from '../store/inTurn';
import { noteGiven } from './alerts/noteGiven';
import { announceTickets } from './announce';
import { shownReader } from './due/askSites';
import { type GivenPorts, knowingTheTime, withCorrectedClock } from './wake/correctedClock';
import { limited } from './wake/limited';
import { requestHandlers } from './handlers';
import { notedAs, noting } from './noted';
import { waking } from './wake/wake';

/** What the worker does when something happens. Whatever it must remember lies in the store: it may be gone after any `await`. */
export interface Background {
  readonly handlers: Handlers;
  /** The worker woke, for whatever reason. */
  onWake(): Promise<void>;
  onStart(why: 'installed' | 'started'): Promise<void>;
  onAlarm(): Promise<void>;
  onNotificationClicked(id: string): Promise<void>;
  /** The first button puts off, the second says that it was seen. */
  onNotificationButton(id: string, button: number): Promise<void>;
  onNotificationClosed(id: string): Promise<void>;
  /** By its keys. */
  onMostUrgent(): Promise<void>;
  onPermissionsChanged(): Promise<void>;
}

export function createBackground(given: GivenPorts): Background {
  const bounded = limited(given);
  const noted = noting(bounded.mishaps);
  const ports = withCorrectedClock({ ...bounded, waitUntil: (work, where) => given.waitUntil(noted(where, work), where) });
  const storeTurn = knowingTheTime(ports, inTurn());
  const time = waking(ports, storeTurn);
  const shown = shownReader(ports, storeTurn, async (site, news) => {
    announceTickets(ports, site, news);
    await time.wake();
  });

  let isStarting = false;

  async function start(why: 'installed' | 'started' | 'again'): Promise<void> {
    isStarting = true;
    try {
      await ports.unfinished.write(why === 'installed' ? why : 'again');
      await (await ports.office()).startSites(ports, storeTurn, why);
      await ports.unfinished.write(undefined);
    } finally {
      isStarting = false;
    }
  }

  /** A start that failed, or of which the worker died, is made again. */
  async function finishStart(): Promise<void> {
    const why = await ports.unfinished.read();
    if (why && !isStarting) await start(why);
  }

  const events: Omit<Background, 'handlers'> = {
    // No alert waits for content scripts.
    onWake: async () => void (await Promise.all([finishStart(), time.verifyAlarm()])),
    onStart: async (why) => void (await Promise.all([start(why), ports.store.takeBack().then(time.wake)])),
    onAlarm: async () => void (await Promise.all([finishStart(), time.wake()])),
    async onNotificationClicked(id) {
      await storeTurn(() => noteGiven(ports, id));
      await (await ports.office()).openAlert(ports, id);
    },
    async onNotificationButton(id, button) {
      const { answerNotification } = await ports.office();
      await storeTurn(async () => {
        await noteGiven(ports, id);
        await answerNotification(ports, id, button === 0 ? 'snooze' : 'acknowledge');
      });
      await time.catchUp();
    },
    onMostUrgent: async () => (await ports.office()).openMostUrgent(ports),
    onNotificationClosed: (id) => storeTurn(() => noteGiven(ports, id)),
    onPermissionsChanged: async () => (await ports.office()).permissionsChanged(ports, time),
  };
  return {
    ...notedAs(noted, events, (name) => (REPEATED.has(name) ? 'again' : undefined)),
    handlers: notedAs(noted, requestHandlers(ports, storeTurn, shown, time), () => 'told'),
  };
}

/** What these fail at is done once more at the next alarm. */
const REPEATED: ReadonlySet<string> = new Set<keyof Background>(['onWake', 'onStart', 'onAlarm']);
