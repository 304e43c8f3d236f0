import type { StoredTicket } from '../../store/read/storedTicket';
import type { FactRow } from '../../tickets/fact';
import type { TicketKey } from '../../tickets/ticket';
import type { Ports } from '../ports';

/** A ticket as it was read, with what the analyst stated about it: the whole of what its clocks are measured by. */
export interface JoinedTicket {
  readonly stored: StoredTicket;
  /** In the order in which they were said. */
  readonly facts: readonly FactRow[];
}

export async function joined(
  { store }: { readonly store: Pick<Ports['store'], 'facts'> },
  tickets: readonly StoredTicket[],
): Promise<readonly JoinedTicket[]> {
  const facts = tickets.length === 0 ? [] : await store.facts(tickets.map(({ key }) => key));
  if (facts.length === 0) return tickets.map((stored) => ({ stored, facts }));
  const byTicket = new Map<TicketKey, FactRow[]>();
  for (const fact of facts.toSorted((a, b) => a.saidAt - b.saidAt)) byTicket.set(fact.ticket, [...(byTicket.get(fact.ticket) ?? []), fact]);
  return tickets.map((stored) => ({ stored, facts: byTicket.get(stored.key) ?? [] }));
}
