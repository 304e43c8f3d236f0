import type { AlertId } from '../../sla/alerts/alert';
import type { LedgerEntry } from '../../store/said/saidRow';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { digestOf, inGroups } from './digest';
import type { OwedAlert } from './owedAlert';

/** Needs not be given any more: something later says it all. */
export type SettledAlert = Pick<LedgerEntry, 'id' | 'site' | 'ticket'>;

export type LedgerById = ReadonlyMap<AlertId, LedgerEntry>;

export interface Given {
  /** Owed still: blocked, or refused by the browser. */
  readonly missed: ReadonlySet<AlertId>;
  readonly isBlocked: boolean;
}

/**
 * Gives what is owed, each once. The ledger is written around the sending: a worker that dies before a notification raises it
 * when it wakes, one that dies after finds it shown and only notes that.
 */
export async function give(
  { store, platform, now }: Ports,
  inForce: InForce,
  ledger: LedgerById,
  wanted: readonly OwedAlert[],
  settle: readonly SettledAlert[],
  plannedAt: Instant,
): Promise<Given> {
  const isBlocked = wanted.length > 0 && !(await platform.areNotificationsAllowed());
  // Blocked ones stay owed: the toolbar badge tells meanwhile, and what is still owed then comes once they are allowed.
  const owed = isBlocked ? [] : wanted;
  const missed = new Set(isBlocked ? wanted.map(({ id }) => id) : []);
  if (owed.length + settle.length === 0) return { missed, isBlocked };
  const noted = (alerts: readonly SettledAlert[], state: LedgerEntry['state'], group?: string): readonly LedgerEntry[] =>
    // By the clock by which it was planned: it may have been put right since.
    alerts.map(({ id, site, ticket }) => ({ id, site, ticket, state, at: plannedAt, ...(group !== undefined && { group }) }));
  const interrupted = owed.some(({ id }) => ledger.get(id)?.state === 'sending');
  const shown = new Set(interrupted ? await platform.shownNotifications() : []);
  const isShown = ({ id }: OwedAlert): boolean => {
    const entry = ledger.get(id);
    return entry?.state === 'sending' && shown.has(entry.group ?? id);
  };
  const groups = inGroups(
    owed.filter((alert) => !isShown(alert)),
    inForce.settings.alerts,
    now(),
  );
  const sending = groups.flatMap(({ alerts, id }) => noted(alerts, 'sending', id));
  await store.commit({ ledger: [...sending, ...noted(owed.filter(isShown), 'sent'), ...noted(settle, 'superseded')] });
  for (const { alerts, id, isLate } of groups) {
    const [first] = alerts;
    if (!first) continue;
    const notification = id === undefined ? first.notification() : digestOf(alerts, isLate, inForce, now());
    const isRaised = await platform.notify(id ?? first.id, notification).then(
      () => true,
      () => false,
    );
    if (isRaised) await store.commit({ ledger: noted(alerts, 'sent', id) });
    else for (const alert of alerts) missed.add(alert.id);
  }
  return { missed, isBlocked };
}
