import type { TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { alertId, type AlertId, isAhead, type Ledger, partsOf, snoozedUntil, type SubjectId } from './alert';

/** An alert that the analyst put off at `at`. */
export interface Snooze {
  readonly id: AlertId;
  readonly at: Instant;
  readonly until: Instant;
}

/** What the analyst said to the alerts about each deadline. */
export interface Answers {
  /** The snoozes that have not come yet, the last one last. */
  snoozesOf(ticket: TicketKey, subject: SubjectId, dueAt: Instant): readonly Snooze[];
  acknowledgedAt(ticket: TicketKey, subject: SubjectId, dueAt: Instant): Instant | undefined;
}

const none: Answers = { snoozesOf: () => [], acknowledgedAt: () => undefined };

/** Answers are few: where there are none, nothing is looked up for each of ten thousand tickets. */
export function answersIn(ledger: Ledger, now: Instant): Answers {
  const snoozes = new Map<string, Snooze[]>();
  const acknowledged = new Map<AlertId, Instant>();
  for (const [id, note] of ledger) {
    const { state, at = 0 } = note;
    if (state === 'acknowledged') acknowledged.set(id, at);
    if (state !== 'snoozed' && state !== 'sending' && !(state === 'superseded' && isAhead(note, now))) continue;
    const { about, subject, mark, dueAt } = partsOf(id);
    const until = snoozedUntil(mark);
    if (until === undefined) continue;
    const key = `${about}|${subject}|${dueAt}`;
    snoozes.set(key, [...(snoozes.get(key) ?? []), { id, at: state === 'snoozed' ? at : until - 1, until }]);
  }
  // Stryker disable next-line ConditionalExpression: empty maps answer the same, only later.
  if (snoozes.size + acknowledged.size === 0) return none;
  for (const known of snoozes.values()) known.sort((a, b) => a.until - b.until);
  return {
    snoozesOf: (ticket, subject, dueAt) => snoozes.get(`${ticket}|${subject}|${dueAt}`) ?? [],
    acknowledgedAt: (ticket, subject, dueAt) => acknowledged.get(alertId(ticket, subject, 'acknowledged', dueAt)),
  };
}
