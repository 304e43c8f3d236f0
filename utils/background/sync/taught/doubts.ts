import { plainWord } from '../../../sla/words/words';
import type { Mapping } from '../../../sla/words/mapping';
import type { ShownTicket } from '../../../sites/siteAdapter';
import type { FieldDoubt, TicketRecord } from '../../../tickets/ticketRecord';
import { type DurationMs, type Instant, MINUTE } from '../../../time/instant';

/** So long a look at the ticket's own page outweighs lists: after that its words are called old everywhere. */
const OUTWEIGHS_FOR: DurationMs = 15 * MINUTE;

const FIELDS = ['status', 'priority', 'assignee'] as const;

/** What a page says that may be taken for true, and what it says against the ticket's own page. */
export interface Weighed {
  readonly ticket: ShownTicket;
  readonly doubts: readonly FieldDoubt[];
}

/** A list that contradicts what the ticket's own page said shortly before makes no event of it: anybody may have written a table that looks like the list. */
export function weighed(ticket: ShownTicket, known: TicketRecord | undefined, mapping: Mapping, now: Instant): Weighed {
  const before = known?.doubts?.filter(({ field }) => ticket[field] === undefined) ?? [];
  const found = FIELDS.filter((field) => known && isAgainst(ticket, known, field, now) && !isAlike(ticket, known, field, mapping));
  const doubts = found.map((field): FieldDoubt => ({
    field,
    says: ticket[field]!,
    own: known?.[field] ?? '',
    at: known?.ownAsOf?.[field] ?? now,
  }));
  const left = Object.fromEntries(found.map((field) => [field, undefined]));
  return { ticket: { ...ticket, ...left }, doubts: [...before, ...doubts] };
}

/** What is kept of that. A page that was open before tells nothing new: only `isNews` is a look at the ticket's own page. */
export function withDoubts(
  record: TicketRecord,
  { ticket, doubts }: Weighed,
  known: TicketRecord | undefined,
  isNews: boolean,
  now: Instant,
): TicketRecord {
  const told = ticket.told?.isOwnPage && isNews ? FIELDS.filter((field) => ticket[field] !== undefined) : [];
  const ownAsOf = { ...known?.ownAsOf, ...Object.fromEntries(told.map((field) => [field, now])) };
  return { ...record, ...(Object.keys(ownAsOf).length > 0 && { ownAsOf }), ...(doubts.length > 0 && { doubts }) };
}

/** Whether to hear a page once more: it may settle a doubt, be the ticket's own, or say what has become believable. */
export function mattersToDoubts(ticket: ShownTicket, { record, isNews }: { record: TicketRecord; isNews: boolean }, now: Instant): boolean {
  if (isNews) return record.doubts !== undefined || ticket.told?.isOwnPage === true;
  return record.doubts?.some(({ field, says }) => ticket[field] === says && !isAgainst(ticket, record, field, now)) ?? false;
}

function isAgainst(ticket: ShownTicket, known: TicketRecord, field: FieldDoubt['field'], now: Instant): boolean {
  const seenAt = known.ownAsOf?.[field] ?? -Infinity;
  const isOther = ticket[field] !== undefined && (ticket[field] || undefined) !== known[field];
  return isOther && ticket.told?.isOwnPage !== true && seenAt > now - OUTWEIGHS_FOR;
}

/** One product may have two words for the same, a short one for lists. */
function isAlike(ticket: ShownTicket, known: TicketRecord, field: FieldDoubt['field'], { statuses, severities }: Mapping): boolean {
  const words = [ticket[field] ?? '', known[field] ?? ''].map(plainWord);
  const meanings = Object.entries({ status: statuses, priority: severities, assignee: {} }[field]);
  const [one, other] = words.map((word) => meanings.find(([key]) => plainWord(key) === word)?.[1]);
  return words[0] === words[1] || (one !== undefined && one === other);
}
