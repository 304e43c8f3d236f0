import { problemText } from '../../language/problemTexts';
import type { QueueView } from '../../messages/protocol';
import { clockOffset } from '../correctedClock';
import type { Desk } from '../desk';
import type { Ports } from '../ports';
import { permittedHealth, siteHealth } from './siteHealth';
import { statesBySite, ticketViews } from './ticketViews';

/** The analyst's queue, with whatever keeps it from being whole. The popup puts it in order as time passes. */
export async function queueView(ports: Ports, desk: Desk): Promise<QueueView> {
  const { store, platform, now } = ports;
  const [tickets, states, storeProblems, allowed] = await Promise.all([
    store.queue(),
    store.sites().then(statesBySite),
    store.problems(),
    platform.areNotificationsAllowed(),
  ]);
  const ledger = await store.ledgerOf(tickets.map(({ key }) => key));
  const { language, calendars, thresholds, sites } = desk.settings;
  const problems = [
    ...desk.problems.map(({ part, reason }) => problemText(desk.language, part, reason)),
    ...storeProblems.map(({ what, reason }) => problemText(desk.language, what, reason)),
    ...(allowed ? [] : [problemText(desk.language, 'notifications', '')]),
  ];
  return {
    language,
    calendars,
    thresholds,
    calendar: desk.calendar,
    sites: await Promise.all(sites.map((site) => permittedHealth(ports, siteHealth(site, states, desk)))),
    tickets: ticketViews(tickets, states, desk, now(), ledger),
    problems: [...new Set(problems)],
    ...(desk.problems.length > 0 && { areSettingsDamaged: true }),
    ...clockOffset(ports),
  };
}
