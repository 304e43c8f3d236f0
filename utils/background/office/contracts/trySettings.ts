import type { SettingsTrial, TriedEvent, TriedTicket } from '../../../messages/settings/trial';
import { isMeasured } from '../../../sla/clock/clock';
import { eventEffects } from '../../../sla/clock/eventEffects';
import { choosePolicy } from '../../../sla/policy/choose';
import { wholeHistory } from '../../../sla/words/mapping';
import { plainWord } from '../../../sla/words/words';
import type { StoredTicket } from '../../../store/read/storedTicket';
import { patchedSettings } from '../../../store/settings/parseSettings';
import type { SettingsPatch } from '../../../store/settings/patch';
import type { DurationMs, Instant } from '../../../time/instant';
import { type InForce, inForceBy, readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { joined, type JoinedTicket } from '../../views/joinedTicket';
import { measure, type MeasuredTicket } from '../../views/measuredTicket';
import { toldTo } from '../stated/toldTo';
import { statesBySite, ticketViews } from '../../views/ticketViews';

/** So many tickets are measured at a stretch; whoever else waits for the worker comes between two. */
const PORTION = 250;
const MOST_NAMED = 3;

/** What a patch would make of all stored tickets that are open. Nothing is kept of it. */
export async function trySettings(ports: Ports, patch: SettingsPatch, asked: string | undefined): Promise<SettingsTrial> {
  const before = await readInForce(ports);
  const after = inForceBy({ settings: patchedSettings(before.settings, patch), problems: [] }, ports);
  const now = ports.now();
  const stored = (await Promise.all(before.settings.sites.map(({ id }) => ports.store.ticketsOf(id)))).flat();
  const wanted = asked === undefined || asked.trim() === '' ? undefined : stored.find((ticket) => isCalled(ticket, asked));
  const tried: Tried[] = [];
  for (let from = 0; from < stored.length; from += PORTION) {
    const tickets = await joined(ports, stored.slice(from, from + PORTION));
    const [old, next] = [before, after].map((inForce) => measure(tickets, inForce, now));
    old?.forEach((ticket, place) => {
      const changed = next?.[place];
      if (!ticket.isDone && changed) tried.push(triedOf(ticket, changed));
    });
    await breath();
  }
  const ticket = wanted && (await triedTicket(ports, wanted, before, after, now));
  return { ...sumOf(tried), ...(ticket && { ticket }) };
}

interface Tried {
  readonly label: string;
  readonly before: Standing;
  readonly after: Standing;
}

interface Standing {
  readonly isOverdue: boolean;
  readonly dueAt: Instant | undefined;
}

const triedOf = (ticket: MeasuredTicket, changed: MeasuredTicket): Tried => ({
  label: ticket.stored.record.label,
  before: standingOf(ticket),
  after: standingOf(changed),
});

function standingOf({ clocks: { firstResponse, resolution } }: MeasuredTicket): Standing {
  const running = [firstResponse, resolution].filter((clock) => isMeasured(clock) && clock.state !== 'stopped');
  return {
    isOverdue: running.some((clock) => isMeasured(clock) && clock.breached),
    dueAt: isMeasured(resolution) ? resolution.dueAt : undefined,
  };
}

function sumOf(tried: readonly Tried[]): SettingsTrial {
  const late = tried.filter(({ before, after }) => !before.isOverdue && after.isOverdue);
  const moved = tried.filter(({ before, after }) => before.dueAt !== after.dueAt);
  return {
    open: tried.length,
    becomeOverdue: late.length,
    overdueNoLonger: tried.filter(({ before, after }) => before.isOverdue && !after.isOverdue).length,
    moved: moved.length,
    named: [...new Set([...late, ...moved])]
      .slice(0, MOST_NAMED)
      .map(({ label, before, after }) => ({ label, before: before.dueAt, after: after.dueAt })),
  };
}

/** By the number that people see, or by its address. */
const isCalled = ({ record: { label, id, url } }: StoredTicket, asked: string): boolean =>
  [label, id, url].some((name) => plainWord(name) === plainWord(asked)) || plainWord(label) === `#${plainWord(asked)}`;

async function triedTicket(
  ports: Ports,
  stored: StoredTicket,
  before: InForce,
  after: InForce,
  now: Instant,
): Promise<TriedTicket | undefined> {
  const states = statesBySite(await ports.store.sites());
  const tickets = await joined(ports, [stored]);
  const [old, next] = [before, after].map((inForce) => ticketViews(tickets, states, inForce, now, [])[0]);
  const site = after.site(stored.site);
  const rule = site && choosePolicy(after.settings, site.policy, stored.record)?.rule;
  return old && next && { before: old, after: next, ...(rule !== undefined && { rule }), ...triedEvents(tickets, [before, after], now) };
}

/** Each is measured by leaving it out, twice. */
const MOST_EVENTS = 200;

function triedEvents(
  tickets: readonly JoinedTicket[],
  both: readonly InForce[],
  now: Instant,
): Pick<TriedTicket, 'events' | 'earlierEvents'> {
  const effects = both.map((inForce) => {
    const [measured] = measure(tickets, inForce, now);
    const ticket = toldTo(measured!, inForce.site(measured!.stored.site)!, inForce);
    return eventEffects(ticket, measured!.policy, inForce.calendars, now, MOST_EVENTS);
  });
  const history = tickets.flatMap(({ stored }) => wholeHistory(stored.record));
  const events = history.slice(-MOST_EVENTS).map((event, place): TriedEvent => {
    const to = 'to' in event ? (event.aka ?? event.to) : undefined;
    const [by, byDraft] = effects.map((each) => each[place]!);
    return { at: event.at, kind: event.kind, ...(to !== undefined && { to }), before: by!, after: byDraft! };
  });
  return { events, earlierEvents: history.length - events.length };
}

const AT_ONCE: DurationMs = 0;

/** Lets whatever else the worker was asked come first. */
const breath = (): Promise<void> => new Promise((done) => void setTimeout(done, AT_ONCE));
