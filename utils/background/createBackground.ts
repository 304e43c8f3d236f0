import type { Handlers } from '../messages/listen';
import { inTurn } from '../store/inTurn';
import { noteGiven } from './alerts/noteGiven';
import { announceTickets } from './announce';
import { shownReader } from './due/askSites';
import { type GivenPorts, knowingTheTime, withCorrectedClock } from './wake/correctedClock';
import { limited } from './wake/limited';
import { readInForce } from './inForce';
import { requestHandlers } from './handlers';
import { withoutLoss } from './lostSettings';
import { injectSites, registerSites } from './sites/contentScripts';
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

  async function startSites(why: 'installed' | 'started'): Promise<void> {
    await withoutLoss(ports);
    const inForce = await readInForce(ports);
    const sites = await registerSites(ports, inForce);
    if (why === 'installed') ports.waitUntil(injectSites(ports, sites, inForce.language), 'open pages');
    // By now the analyst has left whatever page was allowed and then neither recognized nor taught. Damaged settings do not tell which those are.
    else if (inForce.problems.length === 0) await ports.platform.releaseOthers(inForce.settings.sites.map(({ id }) => id));
    await ports.settings.mark();
  }

  const events: Omit<Background, 'handlers'> = {
    onWake: () => time.verifyAlarm(),
    // No alert waits for content scripts.
    onStart: async (why) => void (await Promise.all([startSites(why), ports.store.takeBack().then(time.wake)])),
    onAlarm: () => time.wake(),
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
    onNotificationClosed: (id) => storeTurn(() => noteGiven(ports, id)),
    async onPermissionsChanged() {
      const inForce = await readInForce(ports);
      const sites = await registerSites(ports, inForce);
      const failures = new Map((await ports.store.sites()).map(({ site, failure }) => [site, failure]));
      const allowedAgain = sites.filter(({ id }) => failures.get(id) === 'notAllowed');
      ports.waitUntil(injectSites(ports, allowedAgain, inForce.language), 'open pages');
      const { settings } = await readInForce(ports);
      const taken = settings.sites.filter(({ id }) => !sites.some((site) => site.id === id) && failures.get(id) !== 'notAllowed');
      // Of a site whose permission is gone, a reading notes that and asks nothing.
      await Promise.all([...allowedAgain, ...taken].map((site) => time.readSite(site, 'inPerson')));
      await time.wake();
    },
  };
  return {
    ...notedAs(noted, events, (name) => (REPEATED.has(name) ? 'again' : undefined)),
    handlers: notedAs(noted, requestHandlers(ports, storeTurn, shown, time), () => 'told'),
  };
}

/** What these fail at is done once more at the next alarm. */
const REPEATED: ReadonlySet<string> = new Set<keyof Background>(['onWake', 'onStart', 'onAlarm']);
