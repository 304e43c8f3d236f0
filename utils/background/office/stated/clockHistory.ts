import type { ClockHistory, SealedHistory } from '../../../messages/circumstances';
import { allOf, isMeasured } from '../../../sla/clock/clock';
import { segmentsOf } from '../../../sla/clock/segments';
import { inOrder } from '../../../tickets/inOrder';
import { ticketKey } from '../../../tickets/ticket';
import type { Site } from '../../../sites/site';
import type { Ports } from '../../ports';
import { ticketNow } from './ticketNow';

/** The whole history of a ticket's clocks with the contract in force, sealed by a checksum. */
export async function clockHistory(ports: Ports, site: Site, id: string): Promise<SealedHistory> {
  const { inForce, ticket, now } = await ticketNow(ports, ticketKey(site.id, id));
  const { record, readAt } = ticket.stored;
  const { label, title, customer, url, events, partialSince } = record;
  const { earlier: _, ...contract } = ticket.policy;
  const history: ClockHistory = {
    ticket: { label, title, customer, url },
    madeAt: now,
    readAt,
    ...(partialSince !== undefined && { partialSince }),
    contract,
    calendar: inForce.settings.calendars[contract.calendar],
    told: inOrder(events),
    stated: ticket.facts.toSorted((a, b) => a.saidAt - b.saidAt),
    clocks: allOf(ticket.clocks).map((clock) => ({
      clock,
      segments: isMeasured(clock) ? segmentsOf(clock, inForce.calendars, now) : [],
    })),
  };
  const text = JSON.stringify(history, undefined, 2);
  return { text, checksum: await checksumOf(text) };
}

async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
