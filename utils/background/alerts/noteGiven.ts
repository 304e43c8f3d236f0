import { ticketOfAlert } from '../../sla/alerts/alert';
import type { Ports } from '../ports';
import { DIGEST } from './digest';

/** A notification that was clicked or closed was given, even if the worker died before it could note that. */
export async function noteGiven({ store, now }: Ports, id: string): Promise<void> {
  const entries = id.startsWith(DIGEST) ? await store.ledger() : await store.ledgerOf([ticketOfAlert(id)]);
  const given = entries.filter((entry) => entry.state === 'sending' && (entry.group ?? entry.id) === id);
  if (given.length > 0) await store.commit({ ledger: given.map((entry) => ({ ...entry, state: 'sent', at: now() })) });
}
