import { digestTexts } from '../../../language/shapes/office';
import { isMetric, putOffId, type SubjectId } from '../../../sla/alerts/alert';
import { SNOOZE_MS } from '../../../sla/alerts/alertRules';
import { nextMoment, quietCalendar } from '../../../sla/alerts/quiet';
import { isMeasured } from '../../../sla/clock/clock';
import { hoursOf, type Hours } from '../../../sla/clock/countedTime';
import type { TicketKey } from '../../../tickets/ticket';
import { type DurationMs, type Instant, SECOND } from '../../../time/instant';
import { whenIn } from '../../alerts/alertNotification';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';
import { joined } from '../../views/joinedTicket';
import { measure, type MeasuredTicket } from '../../views/measuredTicket';

/** One deadline of one ticket: what an answer is about. */
export interface Deadline {
  readonly ticket: TicketKey;
  readonly subject: SubjectId;
  readonly dueAt: Instant;
}

export const keyOf = ({ ticket, subject, dueAt }: Deadline): string => `${ticket}|${subject}|${dueAt}`;

export interface PutOff extends Deadline {
  readonly until: Instant;
}

/** What is put off at `at` comes in a quarter of an hour or, where it may not come then, as soon as it may. */
export async function putOffFrom(ports: Ports, inForce: InForce, deadlines: readonly Deadline[], at: Instant): Promise<readonly PutOff[]> {
  const keys = [...new Set(deadlines.map(({ ticket }) => ticket))];
  const measured = measure(await joined(ports, await ports.store.tickets(keys)), inForce, at);
  const byKey = new Map(measured.map((ticket) => [ticket.stored.key, ticket]));
  const quiet = quietCalendar(inForce.settings.alerts, inForce.timeZone);
  const wanted = at + SNOOZE_MS;
  return deadlines.map((deadline) => ({
    ...deadline,
    until: nextMoment(hoursIn(byKey.get(deadline.ticket), deadline.subject, inForce), quiet, wanted) ?? wanted,
  }));
}

function hoursIn(ticket: MeasuredTicket | undefined, subject: SubjectId, { calendars }: InForce): Hours {
  const clock = ticket && isMetric(subject) ? ticket.clocks[subject] : undefined;
  return isMeasured(clock) ? (hoursOf(clock, calendars) ?? 'always') : 'always';
}

/** Long enough to be read. */
const SAID_FOR: DurationMs = 10 * SECOND;

/** A button says a quarter of an hour: where the alert comes later than that, when it does is said at once. */
export async function sayPutOff({ platform, now, after, waitUntil }: Ports, inForce: InForce, putOff: readonly PutOff[]): Promise<void> {
  const [first] = putOff.toSorted((a, b) => a.until - b.until);
  if (!first || first.until <= now() + SNOOZE_MS) return;
  const id = putOffId(first.ticket, first.subject, first.until);
  const title = digestTexts(inForce.language).comes(whenIn(inForce.timeZone, first.until, now(), inForce));
  await platform.notify(id, { title, message: '', isSilent: true });
  after(SAID_FOR, () => waitUntil(platform.clearNotification(id), 'put off'));
}
