import { digestTexts } from '../../../language/shapes/office';
import { dueText, timeText } from '../../../language/telling/due';
import type { Site } from '../../../sites/site';
import { isMeasured } from '../../../sla/clock/clock';
import { type CalendarId, METRICS } from '../../../sla/policy/policy';
import type { TicketKey } from '../../../tickets/ticket';
import type { Instant } from '../../../time/instant';
import { soundOf } from '../../alerts/alertNotification';
import { MOST_NAMED } from '../../alerts/digest';
import type { Closing } from '../../alerts/endOfDay';
import type { OwedAlert } from '../../alerts/owedAlert';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';
import { joined } from '../../views/joinedTicket';
import { measure, type MeasuredTicket } from '../../views/measuredTicket';

/** The end of a business day of some sites, and what may fall due after the next opening. */
export interface DayEnd extends Closing {
  readonly id: string;
  /** The first of `sites`, to which the alert belongs. */
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly keys: readonly TicketKey[];
  readonly calendar: CalendarId;
  readonly tellAt: Instant;
  readonly until: Instant;
}

/** What will fall due right after the next opening; `undefined` when nothing will. */
export async function lookAhead(ports: Ports, inForce: InForce, end: DayEnd, now: Instant): Promise<OwedAlert | undefined> {
  const { id, site, keys, calendar, tellAt, opensAt } = end;
  const due = dueWithin(measure(await joined(ports, await ports.store.tickets(keys)), inForce, now), end);
  if (due.length === 0) return undefined;
  const zone = inForce.settings.calendars[calendar]?.timeZone ?? 'UTC';
  const texts = digestTexts(inForce.language);
  const named = due.slice(0, MOST_NAMED).map(({ label, dueAt }) => `${label} (${timeText(dueAt, zone)})`);
  const rest = due.length > MOST_NAMED ? ` ${texts.more(due.length - MOST_NAMED)}` : '';
  const title = texts.dueAfterOpening(due.length);
  const message = `${dueText(opensAt, now, zone, inForce.language)}: ${named.join(', ')}${rest}`;
  const about = { site: site.id, ticket: undefined, at: tellAt, dueAt: opensAt, label: title, state: 'other', zone } as const;
  return { id, ...about, notification: () => ({ title, message, ...soundOf(inForce) }) };
}

interface Due {
  readonly label: string;
  readonly dueAt: Instant;
}

/** One's own tickets only: of those of others nobody expects a plan for tomorrow. */
function dueWithin(tickets: readonly MeasuredTicket[], { sites, opensAt: from, until: to }: DayEnd): readonly Due[] {
  return tickets
    .filter(({ stored, isDone }) => !isDone && stored.mine === 1 && sites.some(({ id }) => id === stored.site))
    .flatMap(({ stored, clocks }) => {
      const dueAts = METRICS.flatMap((metric) => {
        const clock = clocks[metric];
        return isMeasured(clock) && clock.state !== 'paused' && clock.dueAt !== undefined ? [clock.dueAt] : [];
      });
      const dueAt = Math.min(...dueAts.filter((instant) => instant >= from && instant <= to));
      return dueAt === Infinity ? [] : [{ label: stored.record.label, dueAt }];
    })
    .toSorted((a, b) => a.dueAt - b.dueAt);
}
