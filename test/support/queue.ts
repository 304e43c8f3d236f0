import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { QueueList, QueueTicket } from '@/utils/messages/queueList';
import { shownClock } from '@/utils/sla/clock/standing';
import type { QueueView, SiteHealth, TicketView } from '@/utils/messages/protocol';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { ticketKey, type Ticket, type TicketEvent } from '@/utils/tickets/ticket';

export const SITE = 'https://suporte.aivo.example';

/** A ticket in few words; instants with their offset, e.g. `2026-11-17T09:00-03:00`. */
export interface QueuedTicket {
  readonly id: string;
  readonly created?: string;
  readonly severity?: string;
  /** Assigned at creation: the first response is met. */
  readonly assigned?: boolean;
  readonly waiting?: readonly ['customer' | 'thirdParty', since: string];
  readonly partialSince?: string;
  readonly facts?: Partial<Ticket>;
  readonly view?: Partial<TicketView>;
  /** Only as the queue lists it. */
  readonly row?: Partial<QueueTicket>;
}

export const calendars = new Map([['aivo', compileCalendar(aivoCalendar)]]);

/** The view of a ticket with the clocks that the core computes for it at `now`. */
export function ticketView(queued: QueuedTicket, now: number): TicketView {
  const { id, severity, created = '2026-11-17T09:00-03:00', partialSince, facts = {}, view = {} } = queued;
  const ticket: Ticket = {
    createdAt: Date.parse(created),
    severity,
    events: eventsOf(queued, Date.parse(created)),
    ...(partialSince !== undefined && { partialSince: Date.parse(partialSince) }),
    ...facts,
  };
  return {
    key: ticketKey(SITE, id),
    site: SITE,
    id,
    label: `SUP-${id}`,
    title: `Ticket ${id}`,
    customer: 'Loja Aurora',
    url: `${SITE}/tickets/${id}`,
    isMine: true,
    isDone: false,
    status: 'aberto',
    priority: severity,
    policy: 'aivo',
    policyName: 'Aivo',
    calendar: 'aivo',
    clocks: clocksOf(ticket, aivoPolicy, calendars, now),
    unmapped: [],
    readAt: now - 40_000,
    isStale: false,
    ...view,
  };
}

function eventsOf({ assigned, waiting }: QueuedTicket, createdAt: number): readonly TicketEvent[] {
  const events: TicketEvent[] = [];
  if (assigned) events.push({ at: createdAt, kind: 'assignee', to: 'ana' });
  if (waiting)
    events.push({ at: Date.parse(waiting[1]), kind: 'status', to: waiting[0] === 'customer' ? 'waitingCustomer' : 'waitingThirdParty' });
  return events;
}

export const siteHealth = (health: Partial<SiteHealth> = {}): SiteHealth => ({
  site: SITE,
  name: 'Suporte Aivo',
  failure: undefined,
  detail: undefined,
  since: undefined,
  readAt: undefined,
  retryAt: undefined,
  ...health,
});

/** The same ticket as the queue lists it. */
export function queueTicket(queued: QueuedTicket, now: number): QueueTicket {
  const { id: _, clocks, policyName: __, facts: ___, native: ____, ...view } = ticketView(queued, now);
  return { ...view, clock: shownClock(clocks, view.isDone), ...queued.row };
}

/** A queue in Portuguese, its one site read 40 seconds ago, as popup and side panel list it. */
export function queueList(queued: readonly QueuedTicket[], now: number, view: Partial<QueueList> = {}): QueueList {
  return { ...queueView([], now), tickets: queued.map((ticket) => queueTicket(ticket, now)), ...view };
}

/** A queue in Portuguese, its one site read 40 seconds ago. */
export const queueView = (queued: readonly QueuedTicket[], now: number, view: Partial<QueueView> = {}): QueueView => ({
  tickets: queued.map((ticket) => ticketView(ticket, now)),
  sites: [siteHealth({ readAt: now - 40_000 })],
  calendar: 'aivo',
  oldAfterDays: 5,
  problems: [],
  language: 'pt',
  calendars: { aivo: aivoCalendar },
  thresholds: { aivo: defaultThresholds },
  ...view,
});
