import type { Site } from '../../sites/site';
import type { InTurn } from '../../store/inTurn';
import { ticketKey } from '../../tickets/ticket';
import type { Ports } from '../ports';
import { type Outcome, read } from './reading';
import { afterSuccess } from '../due/siteState';

/** Reads the deadlines of the product's own service level of one ticket. */
export function readNative(ports: Ports, turn: InTurn, site: Site, id: string): Promise<Outcome> {
  return read(ports, turn, {
    site,
    eagerness: 'shown',
    ask: async (client) => client.native?.(id),
    told: () => [],
    stored: () => ports.store.tickets([ticketKey(site.id, id)]),
    merge: ({ state, stored, askedAt }, native) => ({
      tickets: stored.map((ticket) => ({ ...ticket, record: { ...ticket.record, native }, nativeReadAt: askedAt })),
      // Whose session it was, no deadline tells.
      site: state.failure === 'otherUser' ? state : afterSuccess(state, askedAt),
    }),
  });
}
