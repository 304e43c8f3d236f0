import { type AlertId, partsOf, snoozedUntil } from '../../sla/alerts/alert';
import type { DesktopNotification } from '../../platform/notifications';
import { type Instant, MINUTE } from '../../time/instant';
import type { Ports } from '../ports';
import { joined } from '../views/joinedTicket';
import { measure } from '../views/measuredTicket';
import { DIGEST, digestOf } from './digest';
import type { Giving } from './give';
import type { OwedAlert } from './owedAlert';
import { ticketLooks } from './ticketAlerts';

/** Alerts that are told by one notification. */
export interface Parcel {
  /** The notification's. */
  readonly id: string;
  /** The same, if it tells of several. */
  readonly group: string | undefined;
  /** Those that were not told yet. */
  readonly alerts: readonly OwedAlert[];
  readonly notification: () => DesktopNotification;
}

/** What is owed for longer came due while the browser was closed, the computer asleep or the hours quiet. */
const LATE = 15 * MINUTE;

/**
 * The next notification: whatever is owed about tickets, as itself or as a digest, then one by one what is about a site or a day. What follows a
 * digest within a minute makes that one grow: it takes its place, without a sound.
 */
export async function parcelOf(ports: Ports, giving: Giving, owed: readonly OwedAlert[]): Promise<Parcel | undefined> {
  const { now } = giving;
  const ofTickets = owed.filter(({ ticket }) => ticket !== undefined);
  const alerts = ofTickets.length > 0 ? ofTickets : owed.slice(0, 1);
  const [first] = alerts;
  if (!first) return undefined;
  const before = ofTickets.length > 0 ? await lastDigest(ports, giving) : undefined;
  if (alerts.length === 1 && !before) return { id: first.id, group: undefined, alerts, notification: first.notification };
  const id = before?.id ?? `${DIGEST}${now}`;
  return {
    id,
    group: id,
    alerts,
    notification: () => digest([...alerts, ...(before?.alerts ?? [])], giving, ports.now(), before !== undefined),
  };
}

const digest = (
  alerts: readonly OwedAlert[],
  { inForce, now: plannedAt }: Giving,
  now: Instant,
  isSilent: boolean,
): DesktopNotification => {
  const isLookBack = !inForce.settings.alerts.off.includes('startOfDay') && alerts.filter(({ at }) => at < plannedAt - LATE).length > 1;
  return { ...digestOf(alerts, isLookBack, inForce, now), ...(isSilent && { isSilent }) };
};

async function lastDigest(
  ports: Ports,
  giving: Giving,
): Promise<{ readonly id: string; readonly alerts: readonly OwedAlert[] } | undefined> {
  const { last } = giving.pace;
  if (last === undefined || !last.startsWith(DIGEST) || !(await ports.platform.shownNotifications()).includes(last)) return undefined;
  return { id: last, alerts: await standingIn(ports, giving, last) };
}

/** What a digest told and still holds. */
async function standingIn(ports: Ports, { inForce, states, now }: Giving, id: string): Promise<readonly OwedAlert[]> {
  const { store } = ports;
  const entries = (await store.ledger()).filter(({ group, ticket }) => group === id && ticket !== undefined);
  const keys = [...new Set(entries.flatMap(({ ticket }) => ticket ?? []))];
  const ledger = new Map((await store.ledgerOf(keys)).map((entry) => [entry.id, entry]));
  const lookAt = ticketLooks(inForce, ledger, states, now);
  const measured = measure(await joined(ports, await store.tickets(keys)), inForce, now);
  const standing = measured.flatMap((ticket) => lookAt(ticket).standing);
  return [...new Set(entries.flatMap((entry) => standsAs(entry.id, standing) ?? []))];
}

/** What still holds of an alert that was told: itself or, told again after it was put off, what it was about. */
export function standsAs(told: AlertId, standing: readonly OwedAlert[]): OwedAlert | undefined {
  const { about, subject, mark, dueAt } = partsOf(told);
  const until = snoozedUntil(mark);
  const isAbout = (id: AlertId): boolean => {
    const parts = partsOf(id);
    return parts.about === about && parts.subject === subject && parts.dueAt === dueAt;
  };
  return standing.find(({ id, at }) => id === told || (until !== undefined && at <= until && isAbout(id)));
}

/**
 * What was told and does not hold any more leaves the screen; a digest goes on telling the rest, unless that would be one notification too
 * many. `told` are notes of what does not hold.
 */
export async function withdraw(
  ports: Ports,
  giving: Giving,
  told: readonly { readonly id: AlertId; readonly group?: string }[],
): Promise<void> {
  const { platform, store } = ports;
  if (told.length === 0) return;
  const shown = new Set(await platform.shownNotifications());
  const gone = [...new Set(told.map(({ id, group }) => group ?? id))].filter((id) => shown.has(id));
  for (const id of gone) {
    const left = id.startsWith(DIGEST) ? await standingIn(ports, giving, id) : [];
    if (left.length === 0) await platform.clearNotification(id);
    else if (giving.pace.nextAt <= giving.now) {
      await store.commit({ ledger: [giving.pace.noted(id, giving.now)] });
      await platform.notify(id, digest(left, giving, ports.now(), true));
    }
  }
}
