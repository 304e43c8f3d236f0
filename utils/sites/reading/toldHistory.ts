import type { ChangeKind, RecordedEvent } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';

/** One change as a product's history tells it, by ids where the product gives them. */
export interface ToldChange {
  readonly at: Instant;
  readonly kind: ChangeKind;
  /** What was replaced; `undefined` is none or nobody, `null` is not told. */
  readonly from: string | undefined | null;
  readonly to: string | undefined;
  /** No person made it. */
  readonly isByRule?: boolean;
}

/** What a product tells of one ticket's past and present. */
export interface ToldTicket {
  readonly createdAt: Instant | undefined;
  /** Of the last touch, if the product tells: nothing that happened later is missing. */
  readonly touchedAt: Instant | undefined;
  readonly present: Readonly<Record<ChangeKind, string | undefined>>;
  /** The oldest first. */
  readonly changes: readonly ToldChange[];
  /** Nothing was refused, cut or odd, as far as the answer shows. */
  readonly isWhole: boolean;
}

/**
 * The latest instant at which a history says that something was replaced which, by the history itself, was not there: a change before it is missing.
 * `undefined` where each change follows from the one before.
 */
export function gapIn(changes: readonly ToldChange[]): Instant | undefined {
  const last = new Map<ChangeKind, string | undefined>();
  let gapAt: Instant | undefined;
  for (const { at, kind, from, to } of changes) {
    const isGap = from !== null && (last.has(kind) ? last.get(kind) !== from : kind === 'status' && from === undefined);
    if (isGap) gapAt = Math.max(at, gapAt ?? at);
    last.set(kind, to);
  }
  return gapAt;
}

/** Every event of a history touches its ticket, so one without any belongs to a ticket that nobody touched. */
export const isUntouched = ({ createdAt, touchedAt }: Pick<ToldTicket, 'createdAt' | 'touchedAt'>): boolean =>
  createdAt !== undefined && touchedAt === createdAt;

/** From when on all is known: the later of the last gap and, where something is missing anywhere, the last touch. */
export function knownFrom({ changes, isWhole, createdAt, touchedAt }: Omit<ToldTicket, 'present'>): Instant | undefined {
  return isWhole ? gapIn(changes) : (touchedAt ?? createdAt);
}

/** A ticket's first words are told by what its first change replaced, or by what it still has. */
export function eventsOf(
  { createdAt, present, changes }: Pick<ToldTicket, 'createdAt' | 'present' | 'changes'>,
  eventOf: (kind: ChangeKind, at: Instant, value: string | undefined) => RecordedEvent | undefined,
): RecordedEvent[] {
  const firsts = (['status', 'priority', 'assignee'] as const).map((kind) => {
    const first = changes.find((change) => change.kind === kind);
    return createdAt === undefined ? undefined : eventOf(kind, createdAt, first ? (first.from ?? undefined) : present[kind]);
  });
  const changed = changes.map(({ kind, at, to, isByRule }) => {
    const event = eventOf(kind, at, to);
    return isByRule && event?.kind === 'assignee' ? { ...event, isByRule } : event;
  });
  return [...firsts, ...changed].filter((event) => event !== undefined);
}
