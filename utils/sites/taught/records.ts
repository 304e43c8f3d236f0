import { plainWord } from '../../sla/words/words';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { ShownTicket } from '../siteAdapter';
import { instantIn } from './dates/reading';
import type { TaughtDefinition } from './definition';

/** What a page tells of a ticket, as a record whose history begins at `seenAt`. `undefined` for a page of an adapter that tells less. */
export function recordShown(
  { id, status, priority, assignee, told }: ShownTicket,
  site: SiteId,
  { date, me }: TaughtDefinition,
  seenAt: Instant,
): TicketRecord | undefined {
  if (told === undefined) return undefined;
  return {
    site,
    id,
    label: told.label,
    url: told.url,
    title: told.title ?? told.label,
    customer: undefined,
    type: undefined,
    createdAt: told.createdAt === undefined || date === undefined ? undefined : instantIn(told.createdAt, date),
    events: [],
    status,
    priority,
    assignee: assignee || undefined,
    isMine: me === undefined || (assignee !== undefined && plainWord(assignee) === plainWord(me)),
    partialSince: seenAt,
    revision: '',
  };
}
