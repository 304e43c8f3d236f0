import { inOrder } from '../../tickets/inOrder';
import type { NativeDeadline } from '../../tickets/nativeDeadline';
import type { ChangeKind } from '../../tickets/ticketRecord';
import type { Ticket, TicketEvent } from '../../tickets/ticket';
import { type Instant, MINUTE } from '../../time/instant';
import { isMeasured, type MeasuredClock } from '../clock/clock';
import { clockOf } from '../clock/clockOf';
import type { Calendars } from '../clock/countedTime';
import { dueIfResumed } from '../clock/reachedAt';
import { statusHistory } from '../exclusions/statusHistory';
import { historyOf, type HistoryEvent } from '../facts/history';
import { pausingOf } from '../policy/pausing';
import type { Policy, SeverityId } from '../policy/policy';

/** Why Prazo and the support center seem to disagree. `at` is when the cause came about. */
export type Surprise =
  /** The customer wrote while the ticket waited, so that time counts again; the status goes on saying that it waits. */
  | { readonly cause: 'answered'; readonly at: Instant; readonly status: string | undefined }
  | {
      readonly cause: 'severity';
      readonly at: Instant;
      readonly to: SeverityId;
      readonly isFromStart: boolean;
      readonly dueAt: Instant;
      readonly wasDueAt: Instant;
    }
  | { readonly cause: 'reopened'; readonly at: Instant; readonly reopening: 'continue' | 'newCycle' | 'whole' }
  | { readonly cause: 'contract'; readonly at: Instant; readonly dueAt: Instant; readonly wasDueAt: Instant }
  /** The product's own timer shows another deadline; `ignoresPauses`: it would be the same without them. */
  | { readonly cause: 'native'; readonly at?: undefined; readonly shows: Instant; readonly ignoresPauses: boolean }
  /** The support center tells no replies of the support, and by the contract one ends the first response. */
  | { readonly cause: 'unseenAnswer'; readonly at?: undefined }
  /** The history does not lead to the words that the ticket shows now. */
  | {
      readonly cause: 'lacking';
      readonly at: Instant | undefined;
      readonly words: readonly { readonly kind: ChangeKind; readonly word: string }[];
    };

/** What is known of a ticket besides its history. */
export interface Present {
  readonly status: string | undefined;
  readonly lacking: readonly { readonly kind: ChangeKind; readonly word: string }[];
  /** Since when the history cannot be trusted. */
  readonly partialSince: Instant | undefined;
  readonly native: readonly NativeDeadline[];
}

/** Two deadlines closer than this are one: products round theirs. */
const SAME = 5 * MINUTE;

/** Of deadlines the resolution's alone is explained: a first response is short, and nothing pauses it. What came about last comes first. */
export function surprisesOf(ticket: Ticket, present: Present, policy: Policy, calendars: Calendars, now: Instant): readonly Surprise[] {
  const clock = clockOf(ticket, 'resolution', policy, calendars, now);
  const untold = [...unseenAnswer(ticket, policy, calendars, now), ...lackingOf(present)];
  if (!isMeasured(clock) || clock.state === 'stopped') return untold;
  const known: Case = { ticket, present, policy, calendars, now, clock, events: historyOf(ticket, now).events };
  const found = [answered, changedSeverity, reopened, changedContract, otherTimer].flatMap((cause) => cause(known) ?? []);
  return [...found, ...untold].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

interface Case {
  readonly ticket: Ticket;
  readonly present: Present;
  readonly policy: Policy;
  readonly calendars: Calendars;
  readonly now: Instant;
  readonly clock: MeasuredClock;
  readonly events: readonly HistoryEvent[];
}

const lackingOf = ({ lacking, partialSince }: Present): readonly Surprise[] =>
  lacking.length === 0 ? [] : [{ cause: 'lacking', at: partialSince, words: lacking }];

function unseenAnswer(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): readonly Surprise[] {
  const clock = ticket.hidesAnswers ? clockOf(ticket, 'firstResponse', policy, calendars, now) : undefined;
  return clock && isMeasured(clock) && clock.mayHaveEnded ? [{ cause: 'unseenAnswer' }] : [];
}

function answered({ clock, events, policy, present, now }: Case): Surprise | undefined {
  if (clock.state === 'paused' || !policy.endsAtReply) return undefined;
  const known = events.filter(({ at }) => at <= now);
  const last = known.findLastIndex(({ kind }) => kind === 'status');
  const status = known[last];
  if (status?.kind !== 'status' || (status.to !== 'waitingCustomer' && status.to !== 'waitingThirdParty')) return undefined;
  if (!pausingOf(policy, 'resolution').has(status.to === 'waitingCustomer' ? 'customer' : 'thirdParty')) return undefined;
  const answer = known.slice(last).find((event) => event.kind === 'customerReply' && !event.asksNothing);
  return answer && { cause: 'answered', at: answer.at, status: present.status };
}

/** Compared with the clock as it would be, had the severity of before stayed. */
function changedSeverity({ ticket, policy, calendars, now, clock }: Case): Surprise | undefined {
  const told = inOrder(ticket.events);
  const changes = told.filter((event): event is SeverityEvent => event.kind === 'severity' && event.at <= now);
  const last = changes.at(-1);
  const before = changes.at(-2)?.to ?? ticket.severity;
  if (last?.to === undefined || before === undefined || before === last.to || last.at <= clock.startAt) return undefined;
  const wasDueAt = dueOf({ ...ticket, events: told.filter((event) => event !== last) }, policy, calendars, now);
  const dueAt = dueIfResumed(clock, calendars, now);
  if (wasDueAt === undefined || dueAt === undefined || wasDueAt === dueAt) return undefined;
  return { cause: 'severity', at: last.at, to: last.to, isFromStart: policy.severityChange === 'fromStart', dueAt, wasDueAt };
}

type SeverityEvent = Extract<TicketEvent, { readonly kind: 'severity' }>;

function reopened({ policy, events, clock, now }: Case): Surprise | undefined {
  const { reopening } = policy;
  const opening = statusHistory(events, policy, 'resolution', Math.min(clock.startAt, events[0]?.at ?? now), now).openings.at(-1);
  return opening && reopening !== 'firstEnd' ? { cause: 'reopened', at: opening.at, reopening } : undefined;
}

function changedContract({ ticket, policy, calendars, clock, now }: Case): Surprise | undefined {
  const { validFrom, earlier } = policy;
  const before = earlier?.at(-1);
  if (validFrom === undefined || validFrom > now || validFrom <= clock.startAt || !before) return undefined;
  const wasDueAt = dueOf(ticket, before, calendars, now);
  const dueAt = dueIfResumed(clock, calendars, now);
  if (wasDueAt === undefined || dueAt === undefined || wasDueAt === dueAt) return undefined;
  return { cause: 'contract', at: validFrom, dueAt, wasDueAt };
}

function otherTimer({ present, clock }: Case): Surprise | undefined {
  const native = present.native.find(({ metric, state }) => metric === 'resolution' && state === 'running');
  if (native?.dueAt === undefined || clock.dueAt === undefined || Math.abs(native.dueAt - clock.dueAt) < SAME) return undefined;
  const ignoresPauses = native.dueAt < clock.dueAt && clock.exclusions.length > 0;
  return { cause: 'native', shows: native.dueAt, ignoresPauses };
}

function dueOf(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): Instant | undefined {
  const clock = clockOf(ticket, 'resolution', policy, calendars, now);
  return isMeasured(clock) ? dueIfResumed(clock, calendars, now) : undefined;
}
