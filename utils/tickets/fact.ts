import type { DurationMs, Instant } from '../time/instant';
import type { SiteId, TicketKey } from './ticket';

export type FactId = string;

/** What each kind of fact says; instants are those at which it holds, not those at which it was said. */
export interface FactBodies {
  /** Time that does not count. Without `to` it lasts until the customer answers, or until `until` at the latest. */
  readonly pause: { readonly from: Instant; readonly to?: Instant; readonly until?: Instant; readonly reason: string };
  /** The customer made contact before the ticket existed. */
  readonly contact: { readonly at: Instant; readonly channel?: string };
  /** Somebody took the ticket, elsewhere. */
  readonly assigned: { readonly at: Instant; readonly to: string };
  /** The support answered, elsewhere. */
  readonly answered: { readonly at: Instant };
  /** The call to the person on duty that starts 24x7 coverage. */
  readonly call: {
    readonly at: Instant;
    readonly onDuty?: string;
    readonly caller?: string;
    /** The analyst vouches that the customer contracted it and that the integration was built by us. */
    readonly isCovered?: boolean;
  };
  /** The cause lies in systems of the customer or of a third party. */
  readonly externalCause: { readonly at: Instant; readonly evidence: string };
  /** The ticket has no service level. */
  readonly noLevel: { readonly reason: string };
  /** The severity that counts for the clocks, whatever the ticket says; `forClock: false` is a remark without effect. */
  readonly severity: { readonly at: Instant; readonly to: string; readonly forClock?: boolean };
  /** More time, agreed with the customer: so much, or up to an instant. */
  readonly extension: {
    readonly metric: 'firstResponse' | 'nextReply' | 'resolution';
    readonly amountMs?: DurationMs;
    readonly until?: Instant;
    readonly evidence: string;
  };
  /** A message of the customer, by its instant, that asks for nothing. */
  readonly noAnswer: { readonly at: Instant };
  /** Something promised until an instant, or until so much business time after it was said. */
  readonly commitment: {
    readonly what: string;
    readonly to?: string;
    readonly dueAt?: Instant;
    readonly businessMs?: DurationMs;
    /** When it was put in writing, and where. */
    readonly writtenAt?: Instant;
    readonly writtenIn?: string;
    readonly keptAt?: Instant;
  };
}

export type FactKind = keyof FactBodies;

/** Every kind there is; a kind without a row here fails types. */
const kinds: Readonly<Record<FactKind, true>> = {
  pause: true,
  contact: true,
  assigned: true,
  answered: true,
  call: true,
  externalCause: true,
  noLevel: true,
  severity: true,
  extension: true,
  noAnswer: true,
  commitment: true,
};

export const FACT_KINDS = Object.keys(kinds) as readonly FactKind[];

/** When and by whom a fact was stated. Nothing is edited in place: a correction takes one back and states another. */
export interface Saying {
  readonly id: FactId;
  readonly saidAt: Instant;
  /** From then on it never held. */
  readonly withdrawnAt?: Instant;
  readonly by: string;
  readonly note?: string;
}

/** What a fact of some kind says, whoever says it. */
export type FactBody = { readonly [Kind in FactKind]: { readonly kind: Kind } & FactBodies[Kind] }[FactKind];

/** What the analyst states about a ticket and the support center does not tell. */
export type Fact = { readonly [Kind in FactKind]: FactOf<Kind> }[FactKind];

export type FactOf<Kind extends FactKind> = Saying & { readonly kind: Kind } & FactBodies[Kind];

/** A fact as it is kept: what it says is its kind's, and one of a kind that is not known here stays as it is. */
export interface FactRow extends Saying {
  readonly site: SiteId;
  readonly ticket: TicketKey;
  readonly kind: string;
  readonly [part: string]: unknown;
}

/** What was said by `now` and not taken back by then, in the order said. */
export function factsInForce(facts: readonly Fact[], now: Instant): readonly Fact[] {
  return facts.filter(({ saidAt, withdrawnAt = Infinity }) => saidAt <= now && withdrawnAt > now).toSorted((a, b) => a.saidAt - b.saidAt);
}

/** When what was stated comes to hold, ends or is known: clocks may change then although nothing happens. In any order. */
export const turnsOf = (facts: readonly Fact[]): readonly Instant[] =>
  facts.flatMap((fact) => [fact.saidAt, fact.withdrawnAt ?? [], holdsAt(fact)].flat());

function holdsAt(fact: Fact): readonly Instant[] {
  if (fact.kind === 'pause') return [fact.from, fact.to ?? [], fact.until ?? []].flat();
  return 'at' in fact ? [fact.at] : [];
}
