import type { Circumstances, Trial } from '../../../messages/circumstances';
import { coverageTerms } from '../../../sla/facts/coverageTerms';
import { refusalOf } from '../../../sla/facts/refusal';
import type { Site } from '../../../sites/site';
import { knownFacts } from '../../../store/said/knownFacts';
import type { FactBody, FactId, FactRow } from '../../../tickets/fact';
import { inOrder } from '../../../tickets/inOrder';
import { ticketKey } from '../../../tickets/ticket';
import type { Ports } from '../../ports';
import { holdingContract } from './holdingContract';
import { leftOnTicket } from './leftOnPanels';
import { measuredFirst, ticketNow } from './ticketNow';
import { toldTo } from './toldTo';

/** As many of the customer's messages as a form offers. */
const MOST_REPLIES = 10;

/** What the forms of one ticket have to know, and what seems to contradict the support center. */
export async function circumstancesOf(ports: Ports, site: Site, id: string): Promise<Circumstances> {
  const { inForce, ticket, now } = await ticketNow(ports, ticketKey(site.id, id));
  const { clocks, policy, stored } = ticket;
  const { templates } = inForce.settings;
  const told = toldTo(ticket, site, inForce);
  const { draft, putAway, language } = await leftOnTicket(ports, site.id, id, stored.record.customer);
  const surprise = (await ports.surprises()).surpriseOf(told, ticket, putAway, inForce, now);
  const contract = holdingContract(ticket, site, inForce.settings, now);
  const events = inOrder(stored.record.events);
  const answeredAt = events.findLast(({ kind }) => kind === 'supportReply')?.at;
  const replies = events.filter(({ kind, at }) => kind === 'customerReply' && at <= now).map(({ at }) => at);
  return {
    siteName: site.name,
    severities: policy.severities.map(({ id: severity, name, meaning }) => ({
      id: severity,
      ...(name !== undefined && { name }),
      ...(meaning !== undefined && { meaning }),
    })),
    reasons: Object.entries(policy.reasons).map(([reason, name]) => ({ id: reason, name })),
    repliedAt: [...new Set(replies)].slice(-MOST_REPLIES).toReversed(),
    coverage: coverageTerms(told, clocks, policy, inForce.calendars),
    commitments: ticket.commitments.filter(({ id: fact }) => ticket.facts.some((row) => row.id === fact && row.withdrawnAt === undefined)),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(contract && { contract }),
    ...(surprise && { surprise }),
    ...(Object.keys(templates).length > 0 && { templates }),
    ...(language && { language }),
    ...(draft && { draft }),
  };
}

/** Measures the ticket as if these had been stated now, by the very same core. */
export async function tryFacts(
  ports: Ports,
  site: Site,
  id: string,
  bodies: readonly FactBody[],
  without: readonly FactId[],
): Promise<Trial> {
  const key = ticketKey(site.id, id);
  const { inForce, ticket, now } = await ticketNow(ports, key);
  const told = toldTo(ticket, site, inForce);
  const tried = bodies.map((body, place): FactRow => ({
    ...body,
    id: `${key}|tried${place}`,
    saidAt: now,
    by: '',
    site: site.id,
    ticket: key,
  }));
  for (const fact of knownFacts(tried)) {
    const refused = refusalOf(fact, told, now);
    if (refused !== undefined) return { refused };
  }
  const facts = [...ticket.facts.filter((fact) => !without.includes(fact.id)), ...tried];
  return { clocks: measuredFirst([{ stored: ticket.stored, facts }], inForce, now, key).clocks };
}
