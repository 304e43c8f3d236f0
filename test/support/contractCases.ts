import { isMeasured, type Clock } from '@/utils/sla/clock/clock';
import { pauseInForce } from '@/utils/sla/exclusions/pauses';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';

/** A policy as the cases write it; its parts have the names that they have in the core. */
export interface WrittenPolicy extends Record<string, unknown> {
  readonly coverage: { readonly severities: readonly string[] } | null;
  readonly severities: Readonly<Record<string, object>>;
}

export interface WrittenTicket extends Record<string, unknown> {
  readonly createdAt: string | null;
  readonly contactedAt?: string;
  readonly severity: string | null;
  readonly events: readonly WrittenEvent[];
}

interface WrittenEvent {
  readonly at: string;
  readonly toldAt?: string;
  readonly kind: string;
  readonly to?: string | null;
  readonly reason?: string;
  readonly word?: string;
}

export interface ExpectedClock {
  readonly state: string;
  readonly reason?: string;
  readonly breached?: boolean;
  readonly elapsedMs?: number;
  readonly remainingMs?: number;
  readonly dueAt?: string | null;
  readonly pauseReason?: string;
  readonly outcome?: string;
}

export const instantIn = (text: string): number => Date.parse(text);

export const policyIn = (id: string, { coverage, severities, ...choices }: WrittenPolicy): Policy => ({
  ...aivoPolicy,
  ...(choices as Partial<Policy>),
  id,
  name: id,
  calendar: String(choices['calendar']),
  severities: Object.entries(severities).map(([severity, targets], level) => ({ id: severity, level, aliases: [], ...targets }) as never),
  coverage: coverage ?? { severities: [] },
});

const eventIn = ({ at, to, reason, word, kind }: WrittenEvent): TicketEvent =>
  ({
    at: instantIn(at),
    kind,
    ...(to !== undefined && { to: to === 'waiting' ? `waiting:${reason}` : (to ?? undefined) }),
    ...(word !== undefined && { word }),
  }) as TicketEvent;

export const ticketIn = ({ createdAt, contactedAt, severity, events, ...rest }: WrittenTicket): Ticket => ({
  ...(rest as Partial<Ticket>),
  createdAt: createdAt === null ? undefined : instantIn(createdAt),
  ...(contactedAt !== undefined && { contactedAt: instantIn(contactedAt) }),
  severity: severity ?? undefined,
  events: events.map(eventIn),
});

/** Everything that a case may say of a clock. */
export function written(clock: Clock | undefined): ExpectedClock {
  if (!clock) return { state: 'absent' };
  if (!isMeasured(clock)) return { state: clock.state, reason: clock.reason };
  const { state, breached, elapsedMs, remainingMs, dueAt, outcome } = clock;
  const reason = pauseInForce(clock)?.reason;
  return {
    state,
    breached,
    elapsedMs,
    remainingMs,
    dueAt: dueAt === undefined ? null : new Date(dueAt).toISOString(),
    ...(reason !== undefined && { pauseReason: reason }),
    ...(outcome !== undefined && { outcome }),
  };
}
