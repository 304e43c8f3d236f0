import type { Fact, FactOf } from '../../tickets/fact';
import { inOrder } from '../../tickets/inOrder';
import type { Ticket } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { RESOLVED, statusHistory } from '../exclusions/statusHistory';

/** Why a fact cannot be stated. */
export type Refusal =
  /** It holds from an instant that has not come. */
  | 'inFuture'
  | 'endsBeforeItBegins'
  /** All of it lies before the ticket. */
  | 'beforeTicket'
  /** All of it lies in a time in which the ticket was solved. */
  | 'inSolution'
  | 'noEvidence'
  | 'noReason'
  /** The customer wrote nothing at that instant. */
  | 'noMessage'
  /** Neither an amount nor an instant, or one that gives nothing. */
  | 'noAmount';

/** `undefined` when it can be stated at `now`, by what the support center has told by then; what else the analyst stated may still be taken back. */
export function refusalOf(fact: Fact, ticket: Ticket, now: Instant): Refusal | undefined {
  const solutions = solutionsIn(inOrder(ticket.events), now);
  if ((fact.kind === 'pause' ? fact.from : 'at' in fact ? fact.at : -Infinity) > now) return 'inFuture';
  switch (fact.kind) {
    case 'pause':
      return refusalOfPause(fact, ticket, solutions, now);
    case 'externalCause':
      if (fact.evidence.trim() === '') return 'noEvidence';
      return solutions.some(({ from, to }) => from < fact.at && fact.at < to) ? 'inSolution' : undefined;
    case 'noLevel':
      return fact.reason.trim() === '' ? 'noReason' : undefined;
    case 'noAnswer':
      return ticket.events.some(({ kind, at }) => kind === 'customerReply' && at === fact.at) ? undefined : 'noMessage';
    case 'extension':
      if (fact.evidence.trim() === '') return 'noEvidence';
      return (fact.amountMs ?? 0) > 0 || (fact.until ?? -Infinity) > now ? undefined : 'noAmount';
    case 'commitment':
      if (fact.dueAt === undefined && !((fact.businessMs ?? 0) > 0)) return 'noAmount';
      return fact.dueAt !== undefined && fact.dueAt <= now ? 'endsBeforeItBegins' : undefined;
    case 'contact':
    case 'assigned':
    case 'answered':
    case 'call':
    case 'severity':
      return undefined;
  }
}

interface Solution {
  readonly from: Instant;
  readonly to: Instant;
}

/** One instant outside a solution is enough. */
function refusalOfPause(
  { from, to, until, reason }: FactOf<'pause'>,
  { createdAt = -Infinity, contactedAt = createdAt }: Ticket,
  solutions: readonly Solution[],
  now: Instant,
): Refusal | undefined {
  if (reason.trim() === '') return 'noReason';
  if (Math.min(to ?? Infinity, until ?? Infinity) <= from) return 'endsBeforeItBegins';
  if (to !== undefined && to <= Math.min(createdAt, contactedAt)) return 'beforeTicket';
  const end = Math.min(to ?? Infinity, until ?? Infinity);
  return solutions.some((solution) => solution.from <= from && (end <= solution.to || (solution.to === Infinity && from <= now)))
    ? 'inSolution'
    : undefined;
}

function solutionsIn(events: Parameters<typeof statusHistory>[0], now: Instant): readonly Solution[] {
  const { exclusions, stoppedAt } = statusHistory(
    events,
    { pauses: {}, endsAtReply: false, reopening: 'continue' },
    'resolution',
    -Infinity,
    now,
  );
  const past = exclusions.filter(({ reason }) => reason === RESOLVED).map(({ from, to = Infinity }) => ({ from, to }));
  return stoppedAt === undefined ? past : [...past, { from: stoppedAt, to: Infinity }];
}
