import { customerOf } from '../../../sla/policy/customers';
import { freeId } from '../../../sla/policy/freeId';
import type { TicketKey } from '../../../tickets/ticket';
import { announceSettings } from '../../announce';
import type { Ports } from '../../ports';

/** Keeps, for all of its tickets at the site, that the customer of this one has the 24x7 contract. One of whom something is kept already stays as it is. */
export async function coverCustomer(ports: Ports, key: TicketKey): Promise<void> {
  const [stored] = await ports.store.tickets([key]);
  const name = stored?.record.customer;
  if (stored === undefined || name === undefined) return;
  const { site, record } = stored;
  await ports.settings.change((current) => {
    const { customers } = current;
    if (customerOf(customers, record)) return current;
    const id = freeId(new Set(customers.map((each) => each.id)));
    return { ...current, customers: [...customers, { id, name, aliases: [], site, coverage: {}, integrations: [] }] };
  });
  announceSettings(ports, [site]);
}
