import { problemTexts } from '../../language/shapes/alerts';
import type { TicketKey } from '../../tickets/ticket';
import type { QueueView } from '../../messages/protocol';
import { clockOffset } from '../correctedClock';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { permittedHealth, siteHealth } from './siteHealth';
import { statesBySite, ticketViews } from './ticketViews';

/** The analyst's queue, or those of `keys` that are in it, with whatever keeps it from being whole. The popup puts it in order as time passes. */
export async function queueView(ports: Ports, inForce: InForce, keys?: readonly TicketKey[]): Promise<QueueView> {
  const wanted = keys && new Set(keys);
  const { store, platform, now } = ports;
  const [tickets, states, storeProblems, allowed] = await Promise.all([
    store.queue().then((queue) => (wanted ? queue.filter(({ key }) => wanted.has(key)) : queue)),
    store.sites().then(statesBySite),
    store.problems(),
    platform.areNotificationsAllowed(),
  ]);
  const ledger = await store.ledgerOf(tickets.map(({ key }) => key));
  const { language, calendars, thresholds, sites } = inForce.settings;
  const say = problemTexts(inForce.language);
  const problems = [
    ...inForce.problems.map(({ part, reason }) => say[part](reason)),
    ...storeProblems.map(({ what, reason }) => say[what](reason)),
    ...(allowed ? [] : [say.notifications('')]),
  ];
  return {
    language,
    calendars,
    thresholds,
    calendar: inForce.calendar,
    sites: await Promise.all(sites.map((site) => permittedHealth(ports, siteHealth(site, states, inForce)))),
    tickets: ticketViews(tickets, states, inForce, now(), ledger),
    problems: [...new Set(problems)],
    ...(inForce.problems.length > 0 && { areSettingsDamaged: true }),
    ...clockOffset(ports),
  };
}
