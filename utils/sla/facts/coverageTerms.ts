import { isOpenAt } from '../../calendar/hours';
import type { Ticket } from '../../tickets/ticket';
import { clockIn, isMeasured, type TicketClocks } from '../clock/clock';
import type { Calendars } from '../clock/countedTime';
import type { Policy, SeverityId } from '../policy/policy';
import type { Instant } from '../../time/instant';

/** One of the conditions under which a logged call starts the 24x7 coverage. Of `unknown` the analyst has to say it. */
export type CoverageTerm =
  | { readonly term: 'severity'; readonly state: 'holds' | 'fails'; readonly severity: SeverityId }
  | { readonly term: 'customer' | 'integration'; readonly state: 'holds' | 'fails' | 'unknown' }
  | { readonly term: 'outsideHours'; readonly state: 'holds' | 'fails'; readonly at: Instant };

/** In the order in which the contract names them; none where it has no coverage, or the ticket no number. */
export function coverageTerms(
  { covered, integration }: Ticket,
  clocks: TicketClocks,
  { coverage, severities, calendar: id }: Policy,
  calendars: Calendars,
): readonly CoverageTerm[] {
  const clock = [clockIn(clocks, 'firstResponse'), clockIn(clocks, 'resolution')].find(isMeasured);
  const calendar = calendars.get(id);
  if (!clock || !calendar || !severities.some(({ resolutionUnderCoverage }) => resolutionUnderCoverage)) return [];
  const { severity, startAt } = clock;
  const target = severities.find((one) => one.id === severity)?.resolutionUnderCoverage;
  return [
    { term: 'severity', state: target && coverage.severities.includes(severity) ? 'holds' : 'fails', severity },
    { term: 'customer', state: covered === undefined ? 'unknown' : stateOf(covered) },
    { term: 'integration', state: integration === undefined ? 'unknown' : stateOf(integration === 'builtByUs') },
    { term: 'outsideHours', state: stateOf(!isOpenAt(calendar, startAt)), at: startAt },
  ];
}

const stateOf = (holds: boolean): 'holds' | 'fails' => (holds ? 'holds' : 'fails');
