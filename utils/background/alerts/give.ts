import type { AlertId } from '../../sla/alerts/alert';
import type { LedgerEntry } from '../../store/said/saidRow';
import { type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import type { SiteStates } from '../views/ticketViews';
import type { OwedAlert } from './owedAlert';
import type { Pace } from './pace';
import { parcelOf } from './parcel';

/** Needs not be given any more: something later says it all. */
export type SettledAlert = Pick<LedgerEntry, 'id' | 'site' | 'ticket'>;

export type LedgerById = ReadonlyMap<AlertId, LedgerEntry>;

/** By what alerts are given. */
export interface Giving {
  readonly inForce: InForce;
  readonly ledger: LedgerById;
  readonly states: SiteStates;
  readonly pace: Pace;
  /** The instant for which all was planned. */
  readonly now: Instant;
}

export interface Given {
  /** Owed still: blocked, refused by the browser, overslept, or waiting for their turn. */
  readonly missed: ReadonlySet<AlertId>;
  readonly isRefused: boolean;
  readonly isRaised: boolean;
  /** When what waits for its turn may follow. */
  readonly nextAt: Instant | undefined;
}

/**
 * Gives what is owed, each once, one notification at a time. The ledger is written around the sending: a worker that dies before a
 * notification raises it when it wakes, one that dies after finds it shown and only notes that.
 */
export async function give(ports: Ports, giving: Giving, wanted: readonly OwedAlert[], settle: readonly SettledAlert[]): Promise<Given> {
  const { store, platform } = ports;
  const { ledger, pace, now } = giving;
  const isBlocked = wanted.length > 0 && !(await platform.areNotificationsAllowed());
  // Blocked ones stay owed: the toolbar badge tells meanwhile, and what is still owed then comes once they are allowed.
  const owed = isBlocked ? [] : wanted;
  const missed = new Set(isBlocked ? wanted.map(({ id }) => id) : []);
  if (owed.length + settle.length === 0) return { missed, isRefused: false, isRaised: false, nextAt: undefined };
  const before = await givenBefore(ports, ledger, owed);
  const fresh = owed.filter((alert) => !before.has(alert));
  const parcel = pace.nextAt > now ? undefined : await parcelOf(ports, giving, fresh);
  const noted = (alerts: readonly SettledAlert[], state: LedgerEntry['state'], group?: string): readonly LedgerEntry[] =>
    // By the clock by which it was planned: it may have been put right since.
    alerts.map(({ id, site, ticket }) => ({ id, site, ticket, state, at: now, ...(group !== undefined && { group }) }));
  const sending = parcel ? [...noted(parcel.alerts, 'sending', parcel.group), pace.noted(parcel.id, now)] : [];
  const ledgerBefore = [...sending, ...noted([...before], 'sent'), ...noted(settle, 'superseded')];
  if (ledgerBefore.length > 0) await store.commit({ ledger: ledgerBefore });
  for (const { id } of fresh) missed.add(id);
  if (!parcel) return { missed, isRefused: false, isRaised: false, nextAt: fresh.length > 0 ? pace.nextAt : undefined };
  // While the computer slept all may have become untrue: it is planned anew.
  const isTimely = ports.now() < now + MINUTE;
  const isRaised =
    isTimely &&
    (await platform.notify(parcel.id, parcel.notification()).then(
      () => true,
      () => false,
    ));
  if (isRaised) {
    await store.commit({ ledger: noted(parcel.alerts, 'sent', parcel.group) });
    for (const { id } of parcel.alerts) missed.delete(id);
  }
  const nextAt = fresh.length > parcel.alerts.length ? pace.nextAfter(now) : undefined;
  return { missed, isRefused: !isRaised, isRaised, nextAt };
}

/** Those that a worker raised and did not live to note. */
async function givenBefore({ store, platform }: Ports, ledger: LedgerById, owed: readonly OwedAlert[]): Promise<ReadonlySet<OwedAlert>> {
  const begun = owed.filter(({ id }) => ledger.get(id)?.state === 'sending');
  if (begun.length === 0) return new Set();
  const groupOf = ({ id }: OwedAlert): string | undefined => ledger.get(id)?.group;
  const shown = new Set(await platform.shownNotifications().catch(() => []));
  const visible = begun.filter((alert) => shown.has(groupOf(alert) ?? alert.id));
  if (visible.every((alert) => groupOf(alert) === undefined)) return new Set(visible);
  // A digest that is shown may be the one of before it was to grow: then it is raised once more.
  const told = (await store.ledger()).filter(({ ticket, state }) => ticket !== undefined && state === 'sent');
  const grown = new Set(told.map(({ group }) => group));
  return new Set(visible.filter((alert) => groupOf(alert) === undefined || !grown.has(groupOf(alert))));
}
