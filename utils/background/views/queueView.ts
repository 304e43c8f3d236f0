import { knownUntil, runsOut } from '../../calendar/holidays/knownUntil';
import { problemTexts } from '../../language/shapes/office';
import { OLD_AFTER_DAYS } from '../../sla/alerts/alertRules';
import { thresholdsByPolicy } from '../../sla/alerts/thresholds';
import type { TicketKey } from '../../tickets/ticket';
import type { QueueView } from '../../messages/protocol';
import type { Instant } from '../../time/instant';
import { clockOffset } from '../wake/correctedClock';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { joined } from './joinedTicket';
import { permittedHealth, siteHealth } from './siteHealth';
import { type SiteStates, statesBySite, ticketViews } from './ticketViews';

/** The analyst's queue, or those of `keys` that are in it, with whatever keeps it from being whole. */
export async function queueView(ports: Ports, inForce: InForce, keys?: readonly TicketKey[]): Promise<QueueView> {
  const wanted = keys && new Set(keys);
  const { store, now } = ports;
  const [queue, states] = await Promise.all([store.queue(), store.sites().then(statesBySite)]);
  const tickets = wanted ? queue.filter(({ key }) => wanted.has(key)) : queue;
  const ledger = await store.ledgerOf(tickets.map(({ key }) => key));
  return {
    ...(await surroundings(ports, inForce, states)),
    tickets: ticketViews(await joined(ports, tickets), states, inForce, now(), ledger),
  };
}

/** What a view of the queue tells beside tickets. */
export async function surroundings(ports: Ports, inForce: InForce, states: SiteStates): Promise<Omit<QueueView, 'tickets'>> {
  const { store, platform, mishaps } = ports;
  const [storeProblems, allowed, hasFailed] = await Promise.all([
    store.problems(),
    platform.areNotificationsAllowed(),
    mishaps.areUnseen(),
  ]);
  const { alerts, calendars, policies, sites } = inForce.settings;
  const say = problemTexts(inForce.language);
  const problems = [
    ...settingsProblems(inForce),
    ...storeProblems.map(({ what, reason }) => say[what](reason)),
    ...(allowed ? [] : [say.notifications('')]),
    ...(hasFailed ? [say.mishap('')] : []),
    ...runningOut(inForce, ports.now()),
  ];
  return {
    language: inForce.language,
    calendars,
    thresholds: thresholdsByPolicy(policies),
    calendar: inForce.standardPolicy.calendar,
    ...(alerts.silence && { silence: alerts.silence }),
    oldAfterDays: alerts.oldAfterDays ?? OLD_AFTER_DAYS,
    sites: await Promise.all(sites.map((site) => permittedHealth(ports, siteHealth(site, states, inForce)))),
    problems: [...new Set(problems)],
    ...(inForce.problems.some(({ part }) => part !== 'newerSettings') && { areSettingsDamaged: true }),
    ...clockOffset(ports),
  };
}

/** Of calendars that something counts by: whose holidays are known only until the end of this year or are not any more. */
function runningOut({ settings: { policies, holidays }, language }: InForce, now: Instant): readonly string[] {
  const used = new Set(policies.map(({ calendar }) => calendar));
  const soon = Object.entries(holidays).flatMap(([id, choices]) => (used.has(id) && runsOut(choices, now) ? [knownUntil(choices)] : []));
  return soon.map((year) => problemTexts(language).holidaysRunOut(String(year)));
}

/** One sentence for each part that is damaged: it names the first few fields. */
function settingsProblems({ problems, language }: InForce): readonly string[] {
  const parts = [...new Set(problems.map(({ part }) => part))];
  return parts.map((part) => {
    const reasons = problems.flatMap((problem) => (problem.part === part ? [problem.reason] : []));
    const more = reasons.length - MOST_FIELDS;
    return problemTexts(language)[part](`${reasons.slice(0, MOST_FIELDS).join('; ')}${more > 0 ? `; +${more}` : ''}`);
  });
}

const MOST_FIELDS = 3;
