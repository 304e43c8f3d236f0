import { Refused } from '../../../messages/refused';
import { alertId, isSubject, partsOf, subjectOfCommitment, snoozedUntil, ticketOfAlert } from '../../../sla/alerts/alert';
import { kindOf, kindOfMark } from '../../../sla/alerts/alertKinds';
import { leadsFor } from '../../../sla/alerts/leads';
import { thresholdsOf } from '../../../sla/alerts/thresholds';
import { allOf, isMeasured } from '../../../sla/clock/clock';
import type { Site } from '../../../sites/site';
import { AT_ONCE } from '../../../store/read/storedTicket';
import type { LedgerEntry } from '../../../store/said/saidRow';
import type { SiteId, TicketKey } from '../../../tickets/ticket';
import type { Instant } from '../../../time/instant';
import { type InForce, readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { DIGEST } from '../../alerts/digest';
import { owedAt } from './untold';
import { joined } from '../../views/joinedTicket';
import { measure, type MeasuredTicket } from '../../views/measuredTicket';
import { type Deadline, keyOf, type PutOff, putOffFrom, sayPutOff } from './putOff';

/** What the analyst says to an alert. */
export type AlertAnswer = 'snooze' | 'acknowledge';

/** The analyst's word on a notification, or on the digest that told many alerts at once. */
export async function answerNotification(ports: Ports, id: string, answer: AlertAnswer): Promise<void> {
  const { store, platform } = ports;
  const entries = id.startsWith(DIGEST) ? await store.ledger() : await store.ledgerOf([ticketOfAlert(id)]);
  const told = entries.filter((entry) => (entry.group ?? entry.id) === id);
  const deadlines = told.flatMap((entry) => deadlineOf(entry));
  const inForce = await readInForce(ports);
  const putOff = await note(ports, inForce, deadlines, answer);
  await platform.clearNotification(id);
  await sayPutOff(ports, inForce, putOff);
}

/** The analyst saw on a page what had come due by `asOf`: it was given, and is answered. Returns the tickets that it was about. */
export async function acknowledgeShown(ports: Ports, inForce: InForce, site: Site, asOf: Instant): Promise<readonly TicketKey[]> {
  const owed = (await owedAt(ports, inForce, site, ports.now())).filter(({ at }) => at <= asOf);
  const given = owed.map(({ id, ticket }): LedgerEntry => ({ id, site: site.id, ticket, state: 'sent', at: ports.now() }));
  await note(ports, inForce, given.flatMap(deadlineOf), 'acknowledge', given);
  return given.flatMap(({ ticket }) => ticket ?? []);
}

/** The analyst's word on a ticket: on every deadline that is near enough to be told of, even if the browser showed nothing. */
export async function answerTicket(ports: Ports, inForce: InForce, ticket: TicketKey, answer: AlertAnswer): Promise<void> {
  const { store, platform, now } = ports;
  const [measured] = measure(await joined(ports, await store.tickets([ticket])), inForce, now());
  if (!measured) throw new Refused(`${ticket} is not known`);
  const told = (await store.ledgerOf([ticket])).filter((entry) => entry.ticket === ticket);
  const shown = new Set(await platform.shownNotifications());
  const answered = told.filter(({ id }) => shown.has(id));
  // Taken off the screen, nothing would show any more that they were given, should that not be noted yet.
  const given = answered.filter(({ state }) => state === 'sending').map((entry) => ({ ...entry, state: 'sent' as const, at: now() }));
  await note(ports, inForce, pressing(measured, now()), answer, given);
  for (const { id } of answered) await platform.clearNotification(id);
}

/** The deadlines of which at least the first threshold was reached. */
const pressing = (ticket: MeasuredTicket, now: Instant): readonly Deadline[] => [
  ...pressingClocks(ticket),
  ...pressingCommitments(ticket, now),
];

const pressingClocks = ({ stored, clocks, policy }: MeasuredTicket): readonly Deadline[] =>
  allOf(clocks)
    .filter(isMeasured)
    .flatMap((clock) => {
      const { metric, dueAt } = clock;
      const [first] = leadsFor(thresholdsOf(policy.thresholds, clock), clock.targetMs);
      const isPressing = clock.state !== 'stopped' && (clock.breached || clock.remainingMs <= (first?.leftMs ?? 0));
      return isPressing && dueAt !== undefined ? [{ ticket: stored.key, subject: metric, dueAt }] : [];
    });

const pressingCommitments = ({ stored, commitments, policy }: MeasuredTicket, now: Instant): readonly Deadline[] =>
  commitments.flatMap(({ id, state, saidAt, dueAt = Infinity }) => {
    const isDue = state === 'broken' || (state === 'open' && dueAt - now <= (leadsFor(policy.thresholds, dueAt - saidAt)[0]?.leftMs ?? 0));
    return isDue ? [{ ticket: stored.key, subject: subjectOfCommitment(id), dueAt }] : [];
  });

/** Nothing about a site, a day or a pause can be put off. */
function deadlineOf({ id, ticket }: LedgerEntry): readonly Deadline[] {
  const { subject, mark, dueAt } = partsOf(id);
  return ticket !== undefined && isSubject(subject) && isAnswerable(mark) ? [{ ticket, subject, dueAt }] : [];
}

/** What was put off can be put off again. */
function isAnswerable(mark: string): boolean {
  const kind = kindOfMark(mark);
  return snoozedUntil(mark) !== undefined || (kind !== undefined && kindOf(kind).isAnswerable === true);
}

const siteOf = (ticket: TicketKey): SiteId => ticket.slice(0, ticket.indexOf('#'));

/** Returns what was put off until when. */
async function note(
  ports: Ports,
  inForce: InForce,
  deadlines: readonly Deadline[],
  answer: AlertAnswer,
  given: readonly LedgerEntry[] = [],
): Promise<readonly PutOff[]> {
  if (deadlines.length + given.length === 0) return [];
  const { store, now } = ports;
  const at = now();
  const putOff = answer === 'snooze' ? await putOffFrom(ports, inForce, deadlines, at) : [];
  const untilOf = new Map(putOff.map(({ until, ...deadline }) => [keyOf(deadline), until]));
  const ledger = deadlines.map(({ ticket, subject, dueAt }): LedgerEntry => {
    const until = untilOf.get(keyOf({ ticket, subject, dueAt }));
    const mark = until === undefined ? 'acknowledged' : (`snoozed${until}` as const);
    return {
      id: alertId(ticket, subject, mark, dueAt),
      site: siteOf(ticket),
      ticket,
      state: answer === 'snooze' ? 'snoozed' : 'acknowledged',
      at,
    };
  });
  // The answer changes what comes next, and when. A look too many does no harm: an answer that nobody comes back to would.
  const looks = deadlines.map(({ ticket }) => ({ key: ticket, site: siteOf(ticket), at: AT_ONCE }));
  await store.commit({ looks });
  await store.commit({ ledger: [...given, ...ledger] });
  return putOff;
}
