import type { DesktopNotification } from '../../platform/notifications';
import type { AlertId } from '../../sla/alert';
import type { LedgerEntry } from '../../store/storedTicket';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import { type Instant, MINUTE } from '../../time/instant';
import type { Ports } from '../ports';

/** One alert on its way to the analyst. */
export interface OwedAlert {
  readonly id: AlertId;
  readonly site: SiteId;
  /** Absent for what concerns the site itself. */
  readonly ticket: TicketKey | undefined;
  readonly notification: DesktopNotification;
}

/** What one kind of alert wants done now. */
export interface AlertPlanned {
  readonly send: readonly OwedAlert[];
  /** Need not be given any more: something later says it all. */
  readonly settle: readonly Pick<LedgerEntry, 'id' | 'site' | 'ticket'>[];
  readonly wakeAt: Instant | undefined;
}

export type LedgerById = ReadonlyMap<AlertId, LedgerEntry>;

/**
 * Gives what is owed, each once. The ledger is written around the sending: a worker that dies before a notification raises it
 * when it wakes, one that dies after finds it shown and only notes that. Answers when to try again what could not be raised.
 */
export async function give(
  { store, platform, now }: Ports,
  ledger: LedgerById,
  plans: readonly AlertPlanned[],
  forgetLedger: readonly AlertId[],
): Promise<Instant | undefined> {
  const wanted = plans.flatMap(({ send }) => send);
  // Blocked ones stay owed: the toolbar badge tells meanwhile, and what is still owed then comes once they are allowed.
  const owed = wanted.length > 0 && (await platform.areNotificationsAllowed()) ? wanted : [];
  const entry = ({ id, site, ticket }: AlertPlanned['settle'][number], state: LedgerEntry['state']): LedgerEntry => ({
    id,
    site,
    ticket,
    state,
    at: now(),
  });
  const settled = plans.flatMap(({ settle }) => settle).map((alert) => entry(alert, 'superseded'));
  if (owed.length + settled.length + forgetLedger.length === 0) return undefined;
  await store.commit({ ledger: [...owed.map((alert) => entry(alert, 'sending')), ...settled], forgetLedger });
  const shown = owed.some(({ id }) => ledger.has(id)) ? new Set(await platform.shownNotifications()) : new Set<string>();
  let failures = 0;
  for (const alert of owed) {
    const isRaised =
      shown.has(alert.id) ||
      (await platform.notify(alert.id, alert.notification).then(
        () => true,
        () => false,
      ));
    if (isRaised) await store.commit({ ledger: [entry(alert, 'sent')] });
    else failures += 1;
  }
  return failures === 0 ? undefined : now() + MINUTE;
}
