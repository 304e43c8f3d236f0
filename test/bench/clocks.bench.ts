import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf, type Calendars } from '@/utils/sla/clock/clockOf';
import { ticketOf, type Mapping } from '@/utils/sla/words/mapping';
import { planAlerts, type Watched } from '@/utils/sla/alerts/planAlerts';
import { standingOf } from '@/utils/sla/clock/standing';
import { ticketKey, type Ticket, type TicketStatus } from '@/utils/tickets/ticket';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { HOUR, MINUTE, type Instant } from '@/utils/time/instant';
import { readLog, type LogIncident } from '../support-center/tickets/log.ts';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { tell } from './finding.ts';

// What the worker and the views ask of the core, on the real histories of the embedded support center.

const firstMonday = Date.parse('2016-02-29T00:00-03:00');
const now: Instant = Date.parse('2016-03-09T15:00-03:00');
const statuses = ['New', 'Active', 'Awaiting User Info', 'Awaiting Vendor', 'Awaiting Problem', 'Awaiting Evidence', 'Resolved', 'Closed'];
const meanings: readonly TicketStatus[] = [
  'open',
  'open',
  'waitingCustomer',
  'waitingThirdParty',
  'waitingThirdParty',
  'waitingCustomer',
  'resolved',
  'closed',
];
const defaults: Mapping = {
  statuses: Object.fromEntries(statuses.map((word, index) => [word, meanings[index]!])),
  severities: { 'priority 1': 'blocker', 'priority 2': 'high', 'priority 3': 'medium', 'priority 4': 'low' },
  featureRequests: [],
};
const nothing: Mapping = { statuses: {}, severities: {}, featureRequests: [] };
const calendars: Calendars = new Map([['aivo', compileCalendar(aivoCalendar)]]);

function recordOf({ number, openedMinute, events }: LogIncident): TicketRecord {
  const label = `INC${number}`;
  return {
    site: 'https://desk.example',
    id: String(number),
    label,
    url: `https://desk.example/${label}`,
    title: label,
    customer: undefined,
    type: undefined,
    createdAt: firstMonday + openedMinute * MINUTE,
    events: events.flatMap(({ minute, state, priority, resolver }): RecordedEvent[] => {
      const at = firstMonday + minute * MINUTE;
      return [
        { at, kind: 'status', to: statuses[state]! },
        { at, kind: 'priority', to: `priority ${priority}` },
        { at, kind: 'assignee', to: resolver === undefined ? undefined : String(resolver) },
      ];
    }),
    status: undefined,
    priority: undefined,
    assignee: undefined,
    isMine: true,
    partialSince: undefined,
    revision: '',
  };
}

/** Six events each, in order; the same in each run. */
function inventedTickets(count: number): Ticket[] {
  const severities = ['blocker', 'high', 'medium', 'low'];
  return Array.from({ length: count }, (_, index) => {
    const createdAt = now - (1 + (index % 400)) * HOUR - (index % 59) * MINUTE;
    const after = (hours: number): Instant => createdAt + hours * HOUR;
    return {
      createdAt,
      severity: severities[index % 4],
      events: [
        { at: createdAt, kind: 'status', to: 'open' },
        { at: after(0.25), kind: 'assignee', to: 'ana' },
        { at: after(1), kind: 'status', to: 'waitingCustomer' },
        { at: after(3), kind: 'customerReply' },
        { at: after(7), kind: 'status', to: 'waitingThirdParty' },
        { at: after(26), kind: 'status', to: 'open' },
      ],
    };
  });
}

/** Milliseconds of one hot run: the quickest of many, since whatever else the machine does only adds. */
function hot(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

const records = readLog().map(recordOf);
const tickets = records.map((record) => ticketOf(record, nothing, defaults, aivoPolicy).ticket);
const invented = inventedTickets(100_000);
const rules = { thresholds: defaultThresholds, alerts: defaultAlertRules, quiet: undefined };
const watched = invented.slice(0, 10_000).map((ticket, index): Watched => {
  const clocks = clocksOf(ticket, aivoPolicy, calendars, now);
  return { key: ticketKey('https://desk.example', String(index)), clocks, watchedSince: now - 100 * HOUR, isDone: false };
});
const settled = new Map(planAlerts(watched, rules, new Map(), calendars, now).send.map(({ id }) => [id, { state: 'sent' }] as const));

tell({
  what: `both clocks of ${tickets.length} real histories`,
  measured: hot(() => tickets.map((ticket) => clocksOf(ticket, aivoPolicy, calendars, now)), 60),
  limit: 20,
  unit: 'ms',
});
tell({
  what: "  … and their words put into the policy's first",
  measured: hot(
    () => records.map((record) => clocksOf(ticketOf(record, nothing, defaults, aivoPolicy).ticket, aivoPolicy, calendars, now)),
    60,
  ),
  unit: 'ms',
});
tell({
  what: 'both clocks of 100,000 tickets with 6 events each',
  measured: hot(() => invented.map((ticket) => clocksOf(ticket, aivoPolicy, calendars, now)), 9),
  limit: 1_000,
  unit: 'ms',
});
tell({
  what: 'planning the alerts of 10,000 tickets for the first time',
  measured: hot(() => planAlerts(watched, rules, new Map(), calendars, now), 30),
  limit: 20,
  unit: 'ms',
});
tell({
  what: '  … and again, a minute later',
  measured: hot(() => planAlerts(watched, rules, settled, calendars, now + MINUTE), 30),
  limit: 20,
  unit: 'ms',
});
tell({
  what: 'carrying 1,000 tickets on to a later now, as a tick of all badges does',
  measured: hot(
    () => watched.slice(0, 1_000).map(({ clocks }) => standingOf(clocks, false, defaultThresholds, calendars, now + MINUTE)),
    60,
  ),
  limit: 4,
  unit: 'ms',
});
