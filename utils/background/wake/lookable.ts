import type { TicketKey } from '../../tickets/ticket';
import type { StoredTicket } from '../../store/read/storedTicket';
import { DAY, type Instant } from '../../time/instant';
import { outlived } from '../alerts/deliverAlerts';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { inShares } from './inShares';

/** Tickets that have to be looked at now, and what to note once they were. */
export interface Lookable {
  readonly keys: readonly TicketKey[];
  readonly tickets: readonly StoredTicket[];
  /** Called when all of them were looked at. */
  done(): Promise<void>;
}

/** However little happens, everything is looked at once a day. */
const OFTEN_ENOUGH = DAY;

/**
 * Those whose look is due; all that may alert, when what they were looked at for is no longer what holds: other settings, another
 * version or time zone, or a clock that was set back.
 */
export async function lookableTickets(ports: Ports, inForce: InForce, now: Instant): Promise<Lookable> {
  const { store, version } = ports;
  const plan = await store.plan();
  const basis = JSON.stringify([version, inForce.timeZone, inForce.settings]);
  // Also those that have just left the queue: what was told of them is on the screen.
  const due = await store.dueLooks(now);
  const tickets: StoredTicket[] = [];
  // In the order in which they lie.
  for await (const share of inShares(ports, due.toSorted())) tickets.push(...(await store.tickets(share)));
  if (plan?.basis === basis && plan.at <= now && now < plan.at + OFTEN_ENOUGH) return { keys: due, tickets, done: async () => undefined };
  const every = new Map([...tickets, ...(await everyTicket(store, inForce))].map((ticket) => [ticket.key, ticket]));
  const keys = [...new Set([...due, ...every.keys()])];
  return {
    keys,
    tickets: [...every.values()],
    async done() {
      const forgetLedger = outlived(await store.ledger(), new Set<string>(keys), now);
      await store.commit({ plan: { basis, at: now }, forgetLedger });
    },
  };
}

async function everyTicket(store: Ports['store'], { settings }: InForce): Promise<readonly StoredTicket[]> {
  const { unassigned, watched } = settings.alerts.whose;
  const groups = await Promise.all([
    store.queue(),
    ...unassigned.map(({ site }) => store.ticketsOf(site)),
    store.tickets(watched.map(({ ticket }) => ticket)),
  ]);
  return groups.flat();
}
