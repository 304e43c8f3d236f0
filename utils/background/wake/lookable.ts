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
 * version or time zone, a clock that was set back, or a store that lost what it held.
 */
export async function lookableTickets(ports: Ports, inForce: InForce, now: Instant): Promise<Lookable> {
  const { store, version } = ports;
  const plan = await store.plan();
  const basis = JSON.stringify([version, inForce.timeZone, inForce.settings, (await store.problems()).length]);
  // Also those that have just left the queue: what was told of them is on the screen.
  const due = await store.dueLooks(now);
  const isKept = plan?.basis === basis && plan.at <= now && now < plan.at + OFTEN_ENOUGH;
  const asked = isKept ? due : [...new Set([...due, ...(await everyKey(store, inForce))])];
  const tickets: StoredTicket[] = [];
  // In the order in which they lie. Ten thousand at once would hold up every page that asks meanwhile.
  for await (const share of inShares(ports, asked.toSorted())) tickets.push(...(await store.tickets(share)));
  if (isKept) return { keys: due, tickets, done: async () => undefined };
  const keys = [...new Set([...due, ...tickets.map(({ key }) => key)])];
  return {
    keys,
    tickets,
    async done() {
      const forgetLedger = outlived(await store.ledger(), new Set<string>(keys), now);
      await store.commit({ plan: { basis, at: now }, forgetLedger });
    },
  };
}

async function everyKey(store: Ports['store'], { settings }: InForce): Promise<readonly TicketKey[]> {
  const { unassigned, watched } = settings.alerts.whose;
  return [...(await store.keysOf(unassigned.map(({ site }) => site))), ...watched.map(({ ticket }) => ticket)];
}
