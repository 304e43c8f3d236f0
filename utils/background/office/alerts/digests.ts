import { wallTimeOf } from '../../../calendar/wallTime';
import { alertTexts } from '../../../language/shapes/alerts';
import { digestTexts } from '../../../language/shapes/office';
import { dueText, timeText } from '../../../language/telling/due';
import type { Site } from '../../../sites/site';
import type { DesktopNotification } from '../../../platform/notifications';
import { type Instant, MINUTE } from '../../../time/instant';
import { actionsOf } from '../../alerts/alertNotification';
import { MOST_ALONE } from '../../alerts/pace';
import { DIGEST, MOST_NAMED } from '../../alerts/digest';
import type { Giving } from '../../alerts/give';
import type { OwedAlert } from '../../alerts/owedAlert';
import { type Parcel, standsAs } from '../../alerts/parcel';
import { wasKept } from '../../../sla/alerts/silence';
import { ticketLooks } from '../../alerts/ticketAlerts';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';
import { joined } from '../../views/joinedTicket';
import { measure } from '../../views/measuredTicket';

/** What is owed for longer came due while the browser was closed, the computer asleep or the hours quiet. */
const LATE = 15 * MINUTE;

/** Alerts as a digest, or as what the last one grows to; one alone, where that is gone, as itself. */
export async function digestParcel(ports: Ports, giving: Giving, alerts: readonly OwedAlert[]): Promise<Parcel | undefined> {
  const [first] = alerts;
  const before = await digestBefore(ports, giving, alerts);
  const flooding = await floodingSites(ports, giving, alerts);
  if (first && alerts.length === 1 && !before && flooding.length === 0)
    return { id: first.id, group: undefined, alerts, notification: first.notification };
  const id = before?.id ?? `${DIGEST}${giving.now}`;
  // What it was to tell already, and may tell, is told by it once.
  const told = new Map([...(before?.alerts ?? []), ...alerts].map((alert) => [alert.id, alert]));
  return {
    id,
    group: id,
    alerts,
    notification: () => saying(flooding, digest([...told.values()], giving, ports.now(), id === giving.pace.last), giving),
  };
}

/** The sites that had their share of this minute's notifications already. */
async function floodingSites({ store }: Ports, { inForce, now }: Giving, alerts: readonly OwedAlert[]): Promise<readonly Site[]> {
  const sent = (await store.ledger()).filter(
    ({ ticket, at, state }) => ticket !== undefined && state === 'sent' && at > now - MINUTE && at <= now,
  );
  return inForce.settings.sites.filter(({ id }) => {
    const notifications = new Set(sent.filter(({ site }) => site === id).map((entry) => entry.group ?? entry.id));
    return alerts.some(({ site }) => site === id) && notifications.size >= MOST_ALONE;
  });
}

const saying = (sites: readonly Site[], told: DesktopNotification, { inForce }: Giving): DesktopNotification =>
  sites.length === 0
    ? told
    : { ...told, message: `${told.message} · ${digestTexts(inForce.language).flood(sites.map(({ name }) => name).join(', '))}` };

/** What is left of a digest, as it takes its own place; `undefined` when nothing is. */
export async function leftOfDigest(ports: Ports, giving: Giving, id: string): Promise<DesktopNotification | undefined> {
  const left = await standingIn(ports, giving, id);
  return left.length === 0 ? undefined : digest(left, giving, ports.now(), true);
}

const digest = (
  alerts: readonly OwedAlert[],
  { inForce, now: plannedAt }: Giving,
  now: Instant,
  isSilent: boolean,
): DesktopNotification => {
  const isLookBack = !inForce.settings.alerts.off.includes('startOfDay') && alerts.filter(({ at }) => at < plannedAt - LATE).length > 1;
  const { silence } = inForce.settings.alerts;
  const isKept = alerts.every(({ at }) => wasKept(silence, at, plannedAt));
  const told = digestOf(alerts, isLookBack && !isKept, inForce, now);
  const title = isKept ? digestTexts(inForce.language).kept(alerts.length) : told.title;
  return { ...told, title, ...(isSilent && { isSilent }) };
};

/** The digest that grows: the one in which some of the alerts may be told already, by a worker that did not live to note that, or the last one. */
async function digestBefore(
  ports: Ports,
  giving: Giving,
  alerts: readonly OwedAlert[],
): Promise<{ readonly id: string; readonly alerts: readonly OwedAlert[] } | undefined> {
  const shown = await ports.platform.shownNotifications();
  const begun = alerts.map(({ id }) => giving.ledger.get(id)?.group);
  const id = [...begun, giving.pace.last].find((group) => group?.startsWith(DIGEST) === true && shown.includes(group));
  return id === undefined ? undefined : { id, alerts: await standingIn(ports, giving, id) };
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

function digestOf(alerts: readonly OwedAlert[], isLate: boolean, inForce: InForce, now: Instant): DesktopNotification {
  const words = digestTexts(inForce.language);
  const { readAt } = alertTexts(inForce.language);
  const counts = { overdue: 0, atRisk: 0, other: 0 };
  for (const { state } of alerts) counts[state] += 1;
  const first = alerts.toSorted((a, b) => a.dueAt - b.dueAt).slice(0, MOST_NAMED);
  const named = first
    .map((alert) => (alert.ticket === undefined ? alert.label : `${alert.label} (${whenOf(alert, inForce, now)})`))
    .join(', ');
  const rest = alerts.length > MOST_NAMED ? ` ${words.more(alerts.length - MOST_NAMED)}` : '';
  const since = isLate ? ` · ${words.sinceLastLook}` : '';
  const oldest = alerts.toSorted((a, b) => (a.readAt ?? now) - (b.readAt ?? now))[0];
  const read = oldest?.readAt === undefined ? '' : ` · ${readAt(whenOf({ dueAt: oldest.readAt, zone: oldest.zone }, inForce, now))}`;
  return { title: words.title(counts), message: `${named}${rest}${since}${read}`, ...actionsOf(inForce) };
}

function whenOf({ dueAt, zone }: Pick<OwedAlert, 'dueAt' | 'zone'>, { language }: InForce, now: Instant): string {
  const isToday = wallTimeOf(zone, dueAt).date === wallTimeOf(zone, now).date;
  return isToday ? timeText(dueAt, zone) : dueText(dueAt, now, zone, language);
}
