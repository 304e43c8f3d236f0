import { analystOf, authorOf, customerOf } from './cast.ts';
import type { LogEvent, LogIncident } from './log.ts';
import { phrase } from './phrases.ts';
import { LOG_BEGINS, MINUTE, PRIORITIES, STATUSES, WEEK, type Entry, type Instant, type NewTicket } from './ticket.ts';
import { titleOf } from './titles.ts';

/** Past waves that stand in the support center beside the current one: enough for 10,000 tickets, and for each kind of waiting to be there always. */
export const PAST_WAVES = 13;

/** How many whole weeks the wave current at `now` is shifted by. */
export const waveAt = (now: Instant): number => Math.floor((now - LOG_BEGINS) / WEEK);

/** The whole log, `wave` weeks later. Ids and labels are the same whenever the wave is made. */
export const ticketsOfWave = (log: readonly LogIncident[], wave: number): NewTicket[] => log.map((incident) => shifted(incident, wave));

function shifted(incident: LogIncident, wave: number): NewTicket {
  const id = wave * 10_000 + incident.number;
  const begins = LOG_BEGINS + wave * WEEK;
  // Names are made up anyway: those of another week look like another week's.
  const customer = customerOf(incident.caller + wave * 7);
  const isQuestion = incident.events[0]!.priority === 4;
  return {
    id,
    label: `INC${id}`,
    title: titleOf(incident.category + wave, incident.symptom, isQuestion, customer.language),
    description: phrase('noticed', customer.language),
    customer: customer.name,
    type: isQuestion ? 'question' : 'incident',
    createdAt: begins + incident.openedMinute * MINUTE,
    entries: incident.events.map((event) => entryOf(event, begins)),
  };
}

function entryOf(event: LogEvent, begins: Instant): Entry {
  return {
    at: begins + event.minute * MINUTE,
    by: authorOf(event.updatedBy),
    status: STATUSES[event.state]!,
    priority: PRIORITIES[event.priority - 1]!,
    assignee: event.resolver === undefined ? null : analystOf(event.resolver),
  };
}
