import { inOrder } from '../../tickets/inOrder';
import type { StatusMeaning, Ticket, TicketEvent } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Policy } from '../policy/policy';
import { isNobody, vocabularyOf, type Mapping, type Vocabulary } from './vocabulary';

export type { Mapping };

export interface MappedTicket {
  readonly ticket: Ticket;
  /** Words that keep the ticket from having all its numbers until somebody maps them, as the support center writes them. */
  readonly unmapped: readonly string[];
}

/** Puts a record into Prazo's own words. What nobody has mapped stays unknown; it is never guessed. */
export function ticketOf(record: TicketRecord, siteMapping: Mapping, defaults: Mapping, policy: Policy): MappedTicket {
  const vocabulary = vocabularyOf(siteMapping, defaults, policy);
  const isFeatureRequest = record.type !== undefined && vocabulary.isFeatureRequest(record.type);
  const hasNoLevel = record.type !== undefined && vocabulary.hasNoLevel(record.type);
  const history = wholeHistory(record);
  const without = vocabulary.severityWithout(record);
  const ticket: Ticket = {
    createdAt: record.createdAt,
    severity: without,
    events: history.map((event) => ticketEvent(event, vocabulary, without, (assignee) => isNobody(assignee, siteMapping, defaults))),
    isFeatureRequest,
    ...(hasNoLevel && { hasNoLevel }),
    ...(record.writtenBy !== undefined && { writtenBy: record.writtenBy }),
    ...(record.partialSince !== undefined && { partialSince: record.partialSince }),
  };
  return { ticket, unmapped: isFeatureRequest || hasNoLevel ? [] : unmappedWords(record, history, vocabulary) };
}

/** The events in order. Of what they do not tell at all, the current word counts from where the history begins. */
export function wholeHistory(record: TicketRecord): readonly RecordedEvent[] {
  const { events, status, priority, assignee } = record;
  const at = record.partialSince ?? record.createdAt;
  if (at === undefined) return inOrder(events);
  const isTold = (kind: RecordedEvent['kind']): boolean => events.some((event) => event.kind === kind);
  const first: RecordedEvent[] = [];
  if (status !== undefined && !isTold('status'))
    first.push({
      at,
      kind: 'status',
      to: status,
      ...(record.statusId !== undefined && { id: record.statusId }),
      ...(record.statusMeaning && { meaning: record.statusMeaning }),
    });
  if (priority !== undefined && !isTold('priority'))
    first.push({ at, kind: 'priority', to: priority, ...(record.priorityId !== undefined && { id: record.priorityId }) });
  if (assignee !== undefined && !isTold('assignee')) first.push({ at, kind: 'assignee', to: assignee });
  // Stryker disable next-line ConditionalExpression: a copy is the same, only later.
  return inOrder(first.length === 0 ? events : [...first, ...events]);
}

function ticketEvent(
  event: RecordedEvent,
  vocabulary: Vocabulary,
  without: string | undefined,
  isNobodys: (assignee: string | undefined) => boolean,
): TicketEvent {
  const { at } = event;
  switch (event.kind) {
    case 'status':
      return { at, kind: 'status', to: statusOf(event, vocabulary), word: event.to };
    case 'priority':
      return { at, kind: 'severity', to: event.to === undefined ? without : severityOf({ ...event, to: event.to }, vocabulary) };
    case 'assignee':
      return isNobodys(event.to) ? { ...event, to: undefined } : event;
    case 'customerReply':
    case 'supportReply':
      return event;
  }
}

const statusOf = (
  { to, aka, id, meaning }: Extract<RecordedEvent, { kind: 'status' }>,
  vocabulary: Vocabulary,
): StatusMeaning | undefined => vocabulary.statusOf(to, id) ?? (aka === undefined ? undefined : vocabulary.statusOf(aka)) ?? meaning;

/** By the one word or, where that is not mapped, by the other. */
const severityOf = ({ to, aka, id }: LatestPriority, vocabulary: Vocabulary): string | undefined =>
  vocabulary.severityOf(to, id) ?? (aka === undefined ? undefined : vocabulary.severityOf(aka));

/** Every status counts, since each was in force for some time; of the priorities only the latest, which holds from the start. */
function unmappedWords(record: TicketRecord, history: readonly RecordedEvent[], vocabulary: Vocabulary): readonly string[] {
  const words = new Set<string>();
  for (const event of history) if (event.kind === 'status' && !statusOf(event, vocabulary)) words.add(event.to);
  for (const latest of latestPriorities(record, history)) if (!severityOf(latest, vocabulary)) words.add(latest.to);
  return [...words];
}

/** The last one of the history and the one shown now, which may be newer. */
export function latestPriorities({ priority, priorityId }: TicketRecord, history: readonly RecordedEvent[]): readonly LatestPriority[] {
  const { to, aka, id } = history.findLast((event) => event.kind === 'priority') ?? {};
  const latest = to === undefined ? [] : [{ to, aka, id }];
  return priority === undefined || priority === to ? latest : [...latest, { to: priority, aka: undefined, id: priorityId }];
}

export interface LatestPriority {
  readonly to: string;
  readonly aka?: string | undefined;
  readonly id?: string | undefined;
}
