import type { Statement, StatementAnswer } from '../../../messages/statement';
import { Refused } from '../../../messages/refused';
import { refusalOf } from '../../../sla/facts/refusal';
import { ticketOf } from '../../../sla/words/mapping';
import type { InTurn } from '../../../store/inTurn';
import { AT_ONCE } from '../../../store/read/storedTicket';
import type { Fact, FactId, FactRow } from '../../../tickets/fact';
import type { SiteId, Ticket, TicketKey } from '../../../tickets/ticket';
import type { Instant } from '../../../time/instant';
import { announceTickets } from '../../announce';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';

/** So many a ticket can have, whatever is taken back: nothing that was said is ever dropped. */
const MOST_FACTS = 5_000;

/** Keeps a statement once, however often it is asked for, or refuses it with the reason. Throws where it could not be kept. */
export async function sayFact(ports: Ports, storeTurn: InTurn, ticket: TicketKey, statement: Statement): Promise<StatementAnswer> {
  const { store, now } = ports;
  return storeTurn(async () => {
    const id: FactId = `${ticket}|${statement.draft}`;
    const known = await store.facts([ticket]);
    if (known.some((row) => row.id === id)) return { outcome: 'saved', fact: id };
    if (known.length >= MOST_FACTS) return { outcome: 'refused', reason: 'tooMany' };
    const replaced = (statement.replaces ?? []).map((other) => known.find((row) => row.id === other) ?? refuse(other));
    const { site, by, told } = await toldOf(ports, ticket);
    const { body, note } = statement;
    const saidAt = now();
    const fact: Fact = { ...body, id, saidAt, by, ...(note !== undefined && { note }) };
    const reason = refusalOf(fact, told, saidAt);
    // What was promised in time may be put in writing late.
    const isCorrected = fact.kind === 'commitment' && replaced.some(({ kind }) => kind === 'commitment');
    if (reason !== undefined && !isCorrected) return { outcome: 'refused', reason };
    await keep(ports, site, ticket, [{ ...fact, site, ticket }, ...replaced.map((row) => takenBack(row, saidAt))]);
    return { outcome: 'saved', fact: id };
  });
}

/** From now on it never held; what it said stays. */
export async function withdrawFact(ports: Ports, storeTurn: InTurn, ticket: TicketKey, id: FactId): Promise<void> {
  await storeTurn(async () => {
    const row = (await ports.store.facts([ticket])).find((fact) => fact.id === id) ?? refuse(id);
    if (row.withdrawnAt === undefined) await keep(ports, row.site, ticket, [takenBack(row, ports.now())]);
  });
}

function refuse(fact: FactId): never {
  throw new Refused(`${fact} was not stated about this ticket`);
}

const takenBack = (row: FactRow, withdrawnAt: Instant): FactRow => (row.withdrawnAt === undefined ? { ...row, withdrawnAt } : row);

/** A worker that dies in between has a look too many ahead, which does no harm: a fact that no look follows would leave alerts as they were. */
async function keep(ports: Ports, site: SiteId, ticket: TicketKey, facts: readonly FactRow[]): Promise<void> {
  await ports.store.commit({ looks: [{ key: ticket, site, at: AT_ONCE }] });
  await ports.store.commit({ facts });
  announceTickets(ports, site, [ticket]);
}

interface Told {
  readonly site: SiteId;
  /** The person who is signed in there; empty where the support center does not tell. */
  readonly by: string;
  readonly told: Ticket;
}

/** The ticket as the support center tells it, in the words of its policy. */
async function toldOf(ports: Ports, key: TicketKey): Promise<Told> {
  const [stored] = await ports.store.tickets([key]);
  const inForce = await readInForce(ports);
  const site = stored && inForce.site(stored.site);
  const product = site && inForce.productOf(site);
  if (!product) throw new Refused(`${key} is not known`);
  const state = (await ports.store.sites()).find((other) => other.site === site.id);
  const { ticket } = ticketOf(stored.record, site.mapping, product.defaults, inForce.policyOf(site, stored.record));
  return { site: site.id, by: state?.user ?? '', told: ticket };
}
