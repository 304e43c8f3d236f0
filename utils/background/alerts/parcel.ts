import { type AlertId, partsOf, snoozedUntil } from '../../sla/alerts/alert';
import type { DesktopNotification } from '../../platform/notifications';
import type { Ports } from '../ports';
import { DIGEST } from './digest';
import type { Giving } from './give';
import type { OwedAlert } from './owedAlert';

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

/**
 * The next notification: whatever is owed about tickets, as itself or as a digest, then one by one what is about a site or a day. What follows a
 * digest within a minute makes that one grow: it takes its place, without a sound.
 */
export async function parcelOf(ports: Ports, giving: Giving, owed: readonly OwedAlert[]): Promise<Parcel | undefined> {
  const ofTickets = owed.filter(({ ticket }) => ticket !== undefined);
  const alerts = ofTickets.length > 0 ? ofTickets : owed.slice(0, 1);
  const [first] = alerts;
  if (!first) return undefined;
  const digest = giving.ledger.get(first.id)?.group ?? giving.pace.last;
  const mayGrow = first.ticket !== undefined && (digest?.startsWith(DIGEST) === true || giving.pace.isBusy);
  const alone: Parcel = { id: first.id, group: undefined, alerts: [first], notification: first.notification };
  if (alerts.length === 1 && !mayGrow) return alone;
  // Without the script that makes digests the first comes by itself, and the others in their turn.
  return ports
    .office()
    .then(({ digestParcel }) => digestParcel(ports, giving, alerts))
    .catch(() => alone);
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
    const left = id.startsWith(DIGEST) ? await (await ports.office()).leftOfDigest(ports, giving, id) : undefined;
    if (!left) await platform.clearNotification(id);
    else if (giving.pace.nextAt <= giving.now) {
      await store.commit({ ledger: [giving.pace.noted(id, giving.now)] });
      await platform.notify(id, left);
    }
  }
}
