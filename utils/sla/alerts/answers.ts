import type { TicketKey } from '../../tickets/ticket';
import type { DurationMs, Instant } from '../../time/instant';
import { countedBetween, type Hours } from '../clock/countedTime';
import { type AlertId, isAhead, type Ledger, partsOf, snoozedUntil, type SubjectId } from './alert';

/** An alert that the analyst put off at `at`. */
export interface Snooze {
  readonly id: AlertId;
  readonly at: Instant;
  readonly until: Instant;
}

/** The analyst saw, at `at`, what was told of a deadline. */
export interface Acknowledgement {
  readonly at: Instant;
  readonly dueAt: Instant;
}

/** What the analyst said to the alerts about each deadline. */
export interface Answers {
  /** The snoozes that have not come yet, the last one last. */
  snoozesOf(ticket: TicketKey, subject: SubjectId, dueAt: Instant): readonly Snooze[];
  /** Of whichever deadlines the subject had. */
  acknowledgementsOf(ticket: TicketKey, subject: SubjectId): readonly Acknowledgement[];
}

const none: Answers = { snoozesOf: () => [], acknowledgementsOf: () => [] };

/** Answers are few: where there are none, nothing is looked up for each of ten thousand tickets. */
export function answersIn(ledger: Ledger, now: Instant): Answers {
  const snoozes = new Map<string, Snooze[]>();
  const acknowledged = new Map<string, Acknowledgement[]>();
  for (const [id, note] of ledger) {
    const { state, at = 0 } = note;
    if (state === 'acknowledged') {
      const { about, subject, dueAt } = partsOf(id);
      const key = `${about}|${subject}`;
      acknowledged.set(key, [...(acknowledged.get(key) ?? []), { at, dueAt }]);
    }
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
    acknowledgementsOf: (ticket, subject) => acknowledged.get(`${ticket}|${subject}`) ?? [],
  };
}

/** An acknowledgement holds while the deadline moves by less than this share of the time by which the first alert comes ahead of it: a short pause is no other deadline. */
const SAME_DEADLINE = 0.1;

/** Whether two deadlines of one subject are the same to who acknowledged one of them. `leadMs` is how far ahead the first alert comes. */
export const isSameDeadline = (hours: Hours, leadMs: DurationMs, one: Instant, other: Instant): boolean =>
  one === other || countedBetween(hours, Math.min(one, other), Math.max(one, other)) < leadMs * SAME_DEADLINE;
