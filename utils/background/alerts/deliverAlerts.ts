import type { Look, StoredTicket } from '../../store/read/storedTicket';
import type { LedgerEntry } from '../../store/said/saidRow';
import type { TicketKey } from '../../tickets/ticket';
import { kindOfMark } from '../../sla/alerts/alertKinds';
import { LEAST_APART } from '../../sla/alerts/alertRules';
import { partsOf, snoozedUntil } from '../../sla/alerts/alert';
import { hearing, silenceAt } from '../../sla/alerts/silence';
import { type DurationMs, type Instant, MINUTE, SECOND } from '../../time/instant';
import { announceTickets } from '../announce';
import type { InForce } from '../inForce';
import { inShares } from '../wake/inShares';
import { outcomesOf } from '../wake/outcomes';
import type { Ports } from '../ports';
import type { MeasuredTicket } from '../views/measuredTicket';
import type { SiteStates } from '../views/ticketViews';
import { endOfDayAlerts } from './endOfDay';
import { give, type Giving, type SettledAlert } from './give';
import type { OwedAlert } from './owedAlert';
import { PACE, paceIn } from './pace';
import { standsAs, withdraw } from './parcel';
import { isDoubted, LONGEST_DOUBT } from './sureAlerts';
import { endedFailures, siteAlerts } from './siteAlerts';
import { ticketLooks } from './ticketAlerts';

/** Tickets whose look is due. */
export interface DueTickets {
  readonly measured: readonly MeasuredTicket[];
  /** All whose look is due, also those that are gone by now. */
  readonly keys: readonly TicketKey[];
  /** Their sites were asked just now, maybe in vain: their alerts wait no longer. */
  readonly asked: ReadonlySet<TicketKey>;
  /** They are being asked for by this very life of the worker, which did not die of it. */
  readonly asking: ReadonlySet<TicketKey>;
}

export interface Delivered {
  /** When the next alert that is no ticket's may be. */
  readonly nextAt: Instant | undefined;
  /** Alerts wait until another notification may follow the last one: nobody need look before, however much comes due meanwhile. */
  readonly waitsUntil: Instant | undefined;
  /** Tickets that would alert by what is known of them, and have to be asked for before. Their looks stay due. */
  readonly doubted: readonly StoredTicket[];
}

/** Long enough that what was asked for in vain comes along. */
const HELD: DurationMs = LONGEST_DOUBT + SECOND;

/** What the browser refused is tried again after this. */
const RETRY: DurationMs = MINUTE;

/** Gives the alerts owed at this moment, notes when each ticket has to be looked at again, and tells what has to be asked before more is given. */
export async function deliverAlerts(
  ports: Ports,
  inForce: InForce,
  { measured, keys, asked, asking }: DueTickets,
  states: SiteStates,
): Promise<Delivered> {
  const { store } = ports;
  const now = ports.now();
  const entries = await store.ledgerOf([...keys, ...inForce.settings.sites.map(({ id }) => id), PACE]);
  const ledger = new Map(entries.map((entry) => [entry.id, entry]));
  const ofTicket = Map.groupBy(entries, ({ ticket }) => ticket);
  const pace = paceIn(ledger, inForce.settings.alerts.leastApartMs ?? LEAST_APART, now);
  const silence = silenceAt(inForce.settings.alerts.silence, now);
  const isHeard = hearing(inForce.settings.alerts, now);
  const lookAt = ticketLooks(inForce, ledger, states, now);
  const send: OwedAlert[] = [];
  const settle: SettledAlert[] = [];
  const looks = new Map<TicketKey, Look>();
  const begun: LedgerEntry[] = [];
  const untrue = new Set(keys.flatMap((key) => ofTicket.get(key) ?? []).filter(isTold));
  const doubted = new Map<TicketKey, StoredTicket>();
  const look = (ticket: MeasuredTicket): void => {
    const { stored } = ticket;
    const found = lookAt(ticket);
    const heard = found.send.filter(isHeard);
    const isBegun = !asking.has(stored.key) && heard.some(({ id }) => wasBegun(ledger.get(id), now));
    const isAsked = asked.has(stored.key) || isBegun;
    const mayBeGiven = heard.length > 0 && pace.nextAt <= now;
    if (mayBeGiven && !isAsked && isDoubted(stored, inForce, states, now)) {
      doubted.set(stored.key, stored);
      for (const { id, site } of heard) begun.push(begunAgain({ id, site, ticket: stored.key, state: 'sending', at: now }, ledger.get(id)));
      for (const entry of ofTicket.get(stored.key) ?? []) untrue.delete(entry);
      return;
    }
    for (const entry of ofTicket.get(stored.key) ?? []) if (standsAs(entry.id, found.standing)) untrue.delete(entry);
    for (const alert of heard) send.push(alert);
    for (const alert of found.settle) settle.push(alert);
    const keptUntil = heard.length < found.send.length ? silence?.until : undefined;
    if (found.look) looks.set(found.look.key, keptUntil === undefined ? found.look : lookedAtBy(found.look, keptUntil));
  };
  for await (const share of inShares(ports, measured)) share.forEach(look);
  // At the beginning of a turn what is sure waits for what is asked for: it would take the turn, and that would wait for the next one.
  const heldUntil = pace.nextAt + HELD;
  const isHeld = doubted.size > 0 && heldUntil > now;
  const giving: Giving = { inForce, ledger, states, pace: isHeld ? { ...pace, nextAt: heldUntil } : pace, now };
  // What owes something is not written yet, and so stays due until that was given: whoever dies meanwhile finds it again.
  const owing = new Set([...send, ...untrue].map(({ ticket }) => ticket));
  const written = [...looks.values()].filter(({ key }) => !owing.has(key));
  const forgotten = keys.filter((key) => !looks.has(key) && !doubted.has(key));
  const forgetLooks = forgotten.filter((key) => !owing.has(key));
  const outcomes = measured.filter(({ isDone }) => isDone).flatMap((ticket) => outcomesOf(ticket, now));
  if (written.length + forgetLooks.length + outcomes.length + begun.length > 0)
    await store.commit({ looks: written, forgetLooks, outcomes, ledger: begun });
  const ahead = endOfDayAlerts(ports, inForce, ledger, now).catch(() => ({ send: [], wakeAt: now + RETRY }));
  const others = [siteAlerts(states, inForce, ledger, now), await ahead];
  const wanted = [...send, ...others.flatMap((other) => other.send).filter(isHeard)];
  const { missed, isRefused, isRaised, nextAt } = await give(ports, giving, wanted, settle);
  // Pages show what no notification may tell, and show it no longer once one may.
  const bySite = Map.groupBy(wanted, ({ site }) => site);
  for (const [site, alerts] of bySite) {
    announceTickets(
      ports,
      site,
      alerts.flatMap(({ ticket }) => ticket ?? []),
    );
  }
  const paced = isRaised ? { ...giving, pace: { ...pace, nextAt: Infinity } } : giving;
  const isWithdrawn = await withdraw(ports, paced, [...untrue, ...endedFailures(states, entries, now)]).then(
    () => true,
    () => false,
  );
  const waiting = new Set(send.filter(({ id }) => missed.has(id)).map(({ ticket }) => ticket));
  if (!isWithdrawn) for (const { ticket } of untrue) waiting.add(ticket);
  const owed = [...looks.values()].filter(({ key }) => owing.has(key));
  const left = forgotten.filter((key) => owing.has(key) && !waiting.has(key));
  if (owed.length + left.length > 0)
    await store.commit({ looks: owed.map((look) => (waiting.has(look.key) ? { ...look, at: now } : look)), forgetLooks: left });
  const retryAt = isRefused || !isWithdrawn ? now + RETRY : undefined;
  const instants = [...others.map(({ wakeAt }) => wakeAt), retryAt, nextAt, silence?.until].filter((at) => at !== undefined);
  return {
    nextAt: instants.length === 0 ? undefined : Math.min(...instants),
    waitsUntil: nextAt,
    doubted: [...doubted.values()],
  };
}

/** What is kept through a silence is told at its end. */
const lookedAtBy = (look: Look, end: Instant): Look => ({ ...look, at: Math.min(look.at ?? Infinity, end) });

/** Notes of what may be on the screen; also of one that was given up, since a worker may have raised it and died. */
function isTold({ id, state }: LedgerEntry): boolean {
  const { mark } = partsOf(id);
  return kindOfMark(mark) !== undefined || (state !== 'snoozed' && snoozedUntil(mark) !== undefined);
}

/** One that was raised already, by a worker that died before it noted that, may still be on the screen under its digest's name. */
const begunAgain = (entry: LedgerEntry, before: LedgerEntry | undefined): LedgerEntry =>
  before?.state === 'sending' && before.group !== undefined ? { ...entry, group: before.group } : entry;

/** A worker that died while it asked does not ask again: whatever it died of would end it each time before it warns. */
const wasBegun = (entry: LedgerEntry | undefined, now: Instant): boolean => entry?.state === 'sending' && entry.at > now - 2 * RETRY;

/** Notes of tickets that left the queue are kept for a while; a ticket that comes back after that is watched anew anyway. */
const REMEMBERED_FOR = 30 * 24 * 60 * MINUTE;

export const outlived = (entries: readonly LedgerEntry[], live: ReadonlySet<string>, now: Instant): readonly string[] =>
  entries
    .filter(({ id, ticket, at }) => at < now - REMEMBERED_FOR && !id.startsWith(PACE) && (ticket === undefined || !live.has(ticket)))
    .map(({ id }) => id);
