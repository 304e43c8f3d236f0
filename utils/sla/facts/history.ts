import type { Fact, FactOf } from '../../tickets/fact';
import { factsInForce } from '../../tickets/fact';
import { inOrder } from '../../tickets/inOrder';
import type { Ticket, TicketEvent } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';

/** What happened to a ticket: told by the support center, or stated by the analyst. */
export type HistoryEvent =
  /** A message that asks for nothing ends no pause. */
  (TicketEvent & { readonly asksNothing?: boolean }) | { readonly at: Instant; readonly kind: 'externalCause' };

/** One ordered union of what was told and what was stated, as known at an instant. */
export interface History {
  /** In order; of one instant what the support center told comes first. May go on beyond the instant. */
  readonly events: readonly HistoryEvent[];
  /** Those in force, in the order said. */
  readonly facts: readonly Fact[];
}

const NO_FACTS: readonly Fact[] = [];

export function historyOf({ events, facts = NO_FACTS }: Pick<Ticket, 'events' | 'facts'>, now: Instant): History {
  const told = inOrder(events);
  if (facts.length === 0) return { events: told, facts: NO_FACTS };
  const inForce = factsInForce(facts, now);
  const silent = new Set(inForce.flatMap((fact) => (fact.kind === 'noAnswer' ? [fact.at] : [])));
  const marked = told.map((event): HistoryEvent =>
    event.kind === 'customerReply' && silent.has(event.at) ? { ...event, asksNothing: true } : event,
  );
  const stated = inForce.flatMap((fact) => eventOf(fact) ?? []);
  return { events: inOrder([...marked, ...stated]), facts: inForce };
}

/** What a fact adds to the history; the others act otherwise. */
function eventOf(fact: Fact): HistoryEvent | undefined {
  switch (fact.kind) {
    case 'assigned':
      return { at: fact.at, kind: 'assignee', to: fact.to };
    case 'answered':
      return { at: fact.at, kind: 'supportReply' };
    case 'call':
      return { at: fact.at, kind: 'coverageCall' };
    case 'externalCause':
      return { at: fact.at, kind: 'externalCause' };
    case 'severity':
      return fact.forClock === false ? undefined : { at: fact.at, kind: 'severity', to: fact.to };
    default:
      return undefined;
  }
}

export const factsOfKind = <Kind extends Fact['kind']>(facts: readonly Fact[], kind: Kind): readonly FactOf<Kind>[] =>
  facts.filter((fact): fact is Extract<Fact, FactOf<Kind>> => fact.kind === kind);
