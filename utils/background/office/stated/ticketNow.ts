import { Refused } from '../../../messages/refused';
import type { TicketKey } from '../../../tickets/ticket';
import { type InForce, readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { type JoinedTicket, joined } from '../../views/joinedTicket';
import { type MeasuredTicket, measure } from '../../views/measuredTicket';

export interface TicketNow {
  readonly inForce: InForce;
  readonly ticket: MeasuredTicket;
  readonly now: number;
}

export async function ticketNow(ports: Ports, key: TicketKey): Promise<TicketNow> {
  const [inForce, stored] = [await readInForce(ports), await ports.store.tickets([key])];
  const now = ports.now();
  return { inForce, ticket: measuredFirst(await joined(ports, stored), inForce, now, key), now };
}

export function measuredFirst(tickets: readonly JoinedTicket[], inForce: InForce, now: number, key: TicketKey): MeasuredTicket {
  const [ticket] = measure(tickets, inForce, now);
  if (!ticket) throw new Refused(`${key} is not known`);
  return ticket;
}
