import { plainWord } from '../../sla/words/words';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord, ToldField } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { DateDoubt, ShownTicket, ToldByPage } from '../siteAdapter';
import { datesOf, readDate } from './dates/reading';
import { writtenDate } from './dates/written';
import type { DateFormat, TaughtDefinition } from './definition';

/** What a page tells of its tickets, as records whose histories begin at `seenAt`. Pages of an adapter that tells less are left out. */
export function recordsShown(
  shown: readonly ShownTicket[],
  site: SiteId,
  definition: TaughtDefinition,
  seenAt: Instant,
  known: ReadonlyMap<string, TicketRecord>,
): ToldByPage {
  const date = definition.date && formatHere(shown, definition.date, seenAt);
  const refused: DateDoubt[] = [];
  const records = shown.flatMap((ticket) => {
    const before = known.get(ticket.id);
    const created = date && ticket.told?.createdAt !== undefined ? createdOf(ticket.told.createdAt, date, before, seenAt) : {};
    if (created.doubt) refused.push(created.doubt);
    return ticket.told ? [recordOf(ticket, ticket.told, site, definition, seenAt, created, before)] : [];
  });
  return { records, refused };
}

/** Where a date is none in the order that was taught, the page's language or its reader is another: all of its dates together may tell the order. */
function formatHere(shown: readonly ShownTicket[], date: DateFormat, now: Instant): DateFormat {
  const texts = shown.flatMap(({ told }) => told?.createdAt ?? []);
  const { order } = date;
  const isOther = (order === 'dmy' || order === 'mdy') && texts.some((text) => writtenDate(text)?.orders.includes(order) === false);
  if (!isOther) return date;
  const here = datesOf(texts, date.timeZone, now, false);
  return { timeZone: date.timeZone, ...(here?.order && !here.isAmbiguous && { order: here.order }) };
}

interface Created {
  readonly createdAt?: Instant;
  readonly createdAs?: string;
  readonly doubt?: DateDoubt;
}

function createdOf(text: string, date: DateFormat, before: TicketRecord | undefined, now: Instant): Created {
  const createdAs = `${date.order ?? ''} ${date.timeZone}`;
  // Taught anew, the dates may be others than they were taken for.
  const known = before?.createdAs === createdAs ? before.createdAt : undefined;
  const reading = readDate(text, { ...date, now, ...(known !== undefined && { known }) });
  if (reading.kind === 'read') {
    // What tells the day alone does not better what tells the minute.
    const isLess = known !== undefined && known > reading.at;
    return { createdAt: isLess ? known : reading.at, createdAs };
  }
  if (reading.kind === 'both') {
    const fitting = known !== undefined && (known === reading.dmy || known === reading.mdy);
    return fitting ? {} : { doubt: 'both' };
  }
  return reading.kind === 'refused' ? { doubt: reading.why } : {};
}

function recordOf(
  { id, status, priority, assignee }: ShownTicket,
  { label, url, title }: NonNullable<ShownTicket['told']>,
  site: SiteId,
  { me }: TaughtDefinition,
  seenAt: Instant,
  { createdAt, createdAs }: Created,
  before: TicketRecord | undefined,
): TicketRecord {
  const told: Readonly<Record<ToldField, string | undefined>> = { title, status, priority, assignee };
  const untold = (Object.keys(told) as ToldField[]).filter((field) => told[field] === undefined);
  const isOwn = (name: string | undefined): boolean => me === undefined || (name !== undefined && plainWord(name) === plainWord(me));
  const createdBefore = createdAt === undefined ? before?.createdAs : createdAs;
  return {
    site,
    id,
    label,
    url,
    title: title ?? label,
    customer: undefined,
    type: undefined,
    createdAt,
    events: [],
    status,
    priority,
    assignee: assignee || undefined,
    isMine: assignee === undefined && before ? before.isMine : isOwn(assignee),
    partialSince: seenAt,
    revision: '',
    untold,
    ...(createdBefore !== undefined && { createdAs: createdBefore }),
  };
}
