import type { Site } from '../../sites/site';
import type { ShownTicket } from '../../sites/siteAdapter';
import type { StoredTicket } from '../../store/read/storedTicket';
import type { InTurn } from '../../store/inTurn';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE, SECOND } from '../../time/instant';
import { deliverAlerts } from '../alerts/deliverAlerts';
import { LONGEST_DOUBT } from '../alerts/sureAlerts';
import { announceTickets } from '../announce';
import { readQueue, shownReader } from '../due/askSites';
import { isUnsure } from './correctedClock';
import { queueDueAt } from '../due/queueDueAt';
import type { Eagerness } from '../due/siteState';
import { type InForce, readInForce } from '../inForce';
import { areLost, withoutLoss } from '../lostSettings';
import { inShares } from './inShares';
import { lookableTickets } from './lookable';
import type { Ports } from '../ports';
import type { Outcome } from '../sync/reading';
import { endedWithin } from './within';
import { joined } from '../views/joinedTicket';
import { measure, type MeasuredTicket } from '../views/measuredTicket';
import { statesBySite } from '../views/ticketViews';
import { toolbarBadge } from '../views/toolbarBadge';

/** Browsers ring no sooner than this; for what is nearer the worker, while it lives, has a timer too. */
const SOONEST_ALARM: DurationMs = 30 * SECOND;

/** No alarm is rightly set further ahead than a slow reading of the queue, unless a site asked for it or the clock was set back. */
const FARTHEST_ALARM: DurationMs = 20 * MINUTE;

/** So many alerts at once are one digest, which is right enough without each of them. */
const MOST_ASKED = 100;

interface Looked {
  readonly inForce: InForce;
  /** Their queues are to be read. */
  readonly due: readonly Site[];
  readonly doubted: readonly StoredTicket[];
}

const shownAs = ({ record }: StoredTicket): ShownTicket => ({ id: record.id, status: undefined, priority: undefined, assignee: undefined });

/** What keeps the worker in time. */
export interface Waking {
  /** Gives what is owed, sets the alarm to the next instant that matters and paints the toolbar. */
  readonly catchUp: () => Promise<void>;
  /** Also reads the queues that are due. */
  readonly wake: () => Promise<void>;
  /** Reads one site's queue and catches up with what that brought. */
  readonly readSite: (site: Site, eagerness: Eagerness) => Promise<void>;
  /** Sees to it that a sensible alarm is set, since browsers lose them and clocks jump, and gives what is owed. */
  readonly verifyAlarm: () => Promise<void>;
}

/** `turn` is the one in which answers of sites are stored: a ticket that is written while it is looked at would be taken for seen. */
export function waking(ports: Ports, turn: InTurn): Waking {
  const { platform, store, now } = ports;
  const readings = new Map<SiteId, Promise<Outcome>>();
  /** Being asked for by this life of the worker: who looks meanwhile waits for the same answer. */
  const asking = new Set<TicketKey>();
  const alerting = shownReader(ports, turn, async (site, news) => announceTickets(ports, site, news));
  let timerAt = -Infinity;

  /** One look at what is due. `asked` are the tickets that were asked for because of it. */
  async function look(asked: ReadonlySet<TicketKey>): Promise<Looked> {
    await withoutLoss(ports);
    const inForce = await readInForce(ports);
    const states = statesBySite(await store.sites());
    const { keys, tickets, done } = await lookableTickets(ports, inForce, now());
    const at = now();
    const measured: MeasuredTicket[] = [];
    for await (const share of inShares(ports, await joined(ports, tickets))) measured.push(...measure(share, inForce, at));
    const { nextAt: alertsAt, waitsUntil, doubted } = await deliverAlerts(ports, inForce, { keys, measured, asked, asking }, states);
    for (const { key } of doubted) asking.add(key);
    if (doubted.length === 0) await done();
    const { nextAt, counts, alwaysAt } = await store.outlook(now());
    const dueAt = new Map(
      inForce.settings.sites.map((site) => [site, queueDueAt(states.get(site.id), site, inForce, alwaysAt.includes(site.id), now())]),
    );
    // A queue that is due is about to be read, and a doubted ticket asked for; should the worker die of that, the alarm makes the next attempt.
    const queuesAt = [...dueAt.values()].map((at) => (at <= now() ? now() + SOONEST_ALARM : at));
    const doubtAt = doubted.length > 0 ? now() + SOONEST_ALARM : Infinity;
    const looksAt = Math.max(nextAt ?? Infinity, waitsUntil ?? -Infinity);
    await setAlarm(Math.min(looksAt, alertsAt ?? Infinity, doubtAt, ...queuesAt));
    // Nothing that alerts waits for the toolbar.
    const painted = Promise.all([store.problems(), toSave(inForce)]).then(([problems, toSave]) =>
      platform.paintToolbar(toolbarBadge({ ...counts, toSave }, states, inForce, problems.length > 0 || areLost(inForce.problems))),
    );
    ports.waitUntil(painted, 'toolbar');
    const due = inForce.settings.sites.filter((site) => (dueAt.get(site) ?? Infinity) <= now());
    return { inForce, due, doubted };
  }

  /** Gives what is owed, of doubted tickets once their site was asked for them: none waits for another's. Answers the sites whose queue is due. */
  async function catchUp(asked: ReadonlySet<TicketKey> = new Set()): Promise<readonly Site[]> {
    const { inForce, due, doubted } = await turn(() => look(asked));
    const bySite = Map.groupBy(doubted, ({ site }) => site);
    await Promise.all(
      [...bySite].map(async ([id, tickets]) => {
        const keys = tickets.map(({ key }) => key);
        await ask(inForce.site(id), tickets).finally(() => keys.forEach((key) => asking.delete(key)));
        await catchUp(new Set([...asked, ...keys]));
      }),
    );
    return due;
  }

  async function ask(site: Site | undefined, tickets: readonly StoredTicket[]): Promise<void> {
    if (!site) return;
    const work = alerting.read(site, tickets.slice(0, MOST_ASKED).map(shownAs), 'alert');
    // What comes later may still take an alert back.
    if (!(await endedWithin(ports.after, LONGEST_DOUBT, work)))
      ports.waitUntil(
        work.then(() => catchUp()),
        'late answer',
      );
  }

  /** Only where the toolbar is to tell it. */
  const toSave = async (inForce: InForce): Promise<number> =>
    inForce.settings.alerts.toolbarCounts === 'toSave' ? (await ports.office()).toSaveToday(ports, inForce, now()) : 0;

  async function setAlarm(at: Instant): Promise<void> {
    // Set anew, it would ring half a minute from now at the soonest.
    if ((await platform.alarmAt()) !== at) await platform.setAlarm(at === Infinity ? undefined : at);
    const delay = at - now();
    const isTimed = timerAt > now() && timerAt <= at;
    if (delay >= SOONEST_ALARM || isTimed) return;
    timerAt = at;
    ports.after(Math.max(delay, 0), () => ports.waitUntil(wake(), 'timer'));
  }

  async function readShared(site: Site, eagerness: Eagerness): Promise<void> {
    // What was asked for before the analyst pressed may lack what they wait for.
    if (eagerness === 'inPerson') await readings.get(site.id)?.catch(() => undefined);
    const reading = readings.get(site.id) ?? readQueue(ports, turn, site, eagerness).finally(() => readings.delete(site.id));
    readings.set(site.id, reading);
    const outcome = await reading;
    if (outcome !== 'unchanged') announceTickets(ports, site.id, outcome);
  }

  /** After an absence the sites that are due are asked before anybody is warned, who does not wait for them for long. */
  async function readFirst(): Promise<void> {
    const states = await store.sites();
    if (!isUnsure(states, now())) return;
    const bySite = statesBySite(states);
    const inForce = await readInForce(ports);
    const due = inForce.settings.sites.filter((site) => queueDueAt(bySite.get(site.id), site, inForce, true, now()) <= now());
    await endedWithin(ports.after, LONGEST_DOUBT, Promise.all(due.map((site) => readShared(site, 'routine'))));
  }

  /** Sites never wait for each other: what each brings is told when it came. */
  async function readAll(sites: readonly Site[]): Promise<void> {
    await Promise.all(sites.map((site) => readSite(site, 'routine')));
  }

  async function readSite(site: Site, eagerness: Eagerness): Promise<void> {
    await readShared(site, eagerness);
    await catchUp();
  }

  async function catchUpSurely(): Promise<void> {
    await readFirst();
    await catchUp();
  }

  async function wake(): Promise<void> {
    await readFirst();
    await readAll(await catchUp());
  }

  return {
    wake,
    catchUp: catchUpSurely,
    readSite,
    async verifyAlarm() {
      const at = await platform.alarmAt();
      // What a life of before had a timer for came due with nobody to tell it, and whatever woke this one need not look.
      if (at !== undefined && at <= now() + FARTHEST_ALARM) return catchUpSurely();
      // Should the worker die of what follows, there is an alarm by then.
      await platform.setAlarm(now() + SOONEST_ALARM);
      await wake();
    },
  };
}
