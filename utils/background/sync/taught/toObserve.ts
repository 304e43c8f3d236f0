import type { ShownTicket } from '../../../sites/siteAdapter';
import type { StoredTicket } from '../../../store/read/storedTicket';
import { type DurationMs, type Instant, MINUTE } from '../../../time/instant';
import { mattersToDoubts } from './doubts';

/** What a page goes on showing is confirmed this often. */
const CONFIRMED_EVERY: DurationMs = 5 * MINUTE;

/**
 * Which of the shown tickets say something to remember: unknown ones, those of which the page tells what was not told before, those of which
 * it newly says something else, and those last confirmed a while ago; where a field is lost, all of them. A page that was loaded before a change says what was right then, which
 * is none of these.
 */
export function toObserve(
  shown: readonly ShownTicket[],
  news: ReadonlySet<string>,
  isLost: boolean,
  stored: readonly StoredTicket[],
  now: Instant,
): readonly ShownTicket[] {
  const known = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  return shown.filter((ticket) => {
    const last = known.get(ticket.id);
    if (last === undefined) return true;
    const isNews = news.has(ticket.id);
    if (mattersToDoubts(ticket, { record: last.record, isNews }, now)) return true;
    if (isNews && (tellsMore(ticket, last) || isLost)) return true;
    return differs(ticket, last) ? isNews : last.readAt <= now - CONFIRMED_EVERY;
  });
}

const differs = (shown: ShownTicket, { record }: StoredTicket): boolean =>
  (['status', 'priority', 'assignee'] as const).some((word) => shown[word] !== undefined && (shown[word] || undefined) !== record[word]);

/** A date, a title, or a word of a field that no page has told so far. */
function tellsMore({ status, priority, assignee, told }: ShownTicket, { record }: StoredTicket): boolean {
  const { createdAt, asOf = {} } = record;
  if (told?.createdAt !== undefined && createdAt === undefined) return true;
  const fields = { title: told?.title, status, priority, assignee } as const;
  return (Object.keys(fields) as (keyof typeof fields)[]).some((field) => fields[field] !== undefined && asOf[field] === undefined);
}
