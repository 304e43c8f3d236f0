import { plainWord } from '../../sla/words/words';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord, ToldField } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { DateDoubt, ShownTicket, ToldByPage } from '../siteAdapter';
import { isStillOf } from './dates/agreeing';
import type { DayOrder } from './dates/day';
import { type DateReading, instantIn, readDate } from './dates/reading';
import type { DateFormat, TaughtDefinition } from './definition';
import { lessonToday } from './fromFirst';

/** What a page tells of its tickets, as records whose histories begin at `seenAt`. Pages of an adapter that tells less are left out. */
export function recordsShown(
  shown: readonly ShownTicket[],
  site: SiteId,
  definition: TaughtDefinition,
  seenAt: Instant,
  known: ReadonlyMap<string, TicketRecord>,
): ToldByPage {
  const refused: DateDoubt[] = [];
  const stamp = stampOf(definition);
  const formats = new Map<string | undefined, FormatHere>();
  const knownOf = ({ id }: ShownTicket): Instant | undefined => {
    const before = known.get(id);
    // Taught anew, the dates may be others than they were taken for.
    return before?.createdAs === stamp ? before?.createdAt : undefined;
  };
  const createdIn = (ticket: ShownTicket): Created => {
    const { told } = ticket;
    if (definition.date === undefined || told?.createdAt === undefined) return {};
    const alike = shown.filter((each) => each.told?.order === told.order);
    const date =
      formats.get(told.order) ?? formatHere(alike, { ...definition.date, ...(told.order && { order: told.order }) }, knownOf, seenAt);
    formats.set(told.order, date);
    return createdOf(told.createdAt, told.beside, date, knownOf(ticket), seenAt);
  };
  const records = shown.flatMap((ticket) => {
    const { doubt, createdAt } = createdIn(ticket);
    if (doubt) refused.push(doubt);
    const created = createdAt === undefined ? {} : { createdAt, createdAs: stamp };
    return ticket.told ? [recordOf(ticket, ticket.told, site, definition, seenAt, created, known.get(ticket.id))] : [];
  });
  return { records, refused };
}

/** How dates are taken as the site is taught now. */
function stampOf(definition: TaughtDefinition): string {
  const orders = lessonToday(definition).pages.flatMap(({ fields }) => fields.createdAt?.order ?? []);
  return `${[definition.date?.order ?? [], ...new Set(orders)].flat().join()} ${definition.date?.timeZone ?? ''}`;
}

/** How dates are written on a page just now. */
interface FormatHere extends DateFormat {
  /** Nothing on the page speaks against that order. */
  readonly isSure: boolean;
}

/**
 * A page's order may change with its language or its reader. Where one of its dates cannot be read in the order that was taught, or fits what was known
 * in the other order alone, all are read in that one, if it makes sense of each. Where one lies ahead or is another than was known, no other is sure.
 */
function formatHere(
  shown: readonly ShownTicket[],
  date: DateFormat,
  knownOf: (ticket: ShownTicket) => Instant | undefined,
  now: Instant,
): FormatHere {
  const { order } = date;
  if (order !== 'dmy' && order !== 'mdy') return { ...date, isSure: true };
  const read = ({ told }: ShownTicket, known: Instant | undefined, as: DayOrder): DateReading =>
    readDate(told?.createdAt ?? '', { ...date, order: as, now, known });
  const fits = (as: DayOrder): boolean => shown.every((ticket) => read(ticket, knownOf(ticket), as).kind !== 'refused');
  if (fits(order)) return { ...date, isSure: true };
  const other = order === 'dmy' ? 'mdy' : 'dmy';
  const isOther = shown.some((ticket) => {
    const known = knownOf(ticket);
    const here = read(ticket, known, order);
    return here.kind === 'refused' && (here.why === 'order' || (known !== undefined && here.why !== 'future'));
  });
  return isOther && fits(other) ? { ...date, order: other, isSure: true } : { ...date, isSure: false };
}

interface Created {
  readonly createdAt?: Instant;
  readonly doubt?: DateDoubt;
}

function createdOf(text: string, beside: string | undefined, date: FormatHere, known: Instant | undefined, now: Instant): Created {
  const reading = readDate(text, { ...date, now, known });
  if (reading.kind === 'age' || reading.kind === 'none') return {};
  if (beside !== undefined && !isStillOf(text, beside, date, now)) return { doubt: 'contradicts' };
  if (reading.kind === 'refused') return { doubt: reading.why };
  if (reading.kind === 'both') return known === reading.dmy || known === reading.mdy ? {} : { doubt: 'both' };
  if (known === undefined && !date.isSure && isEither(text, date)) return { doubt: 'both' };
  // What tells the day alone does not better what tells the minute.
  return { createdAt: known !== undefined && known > reading.at ? known : reading.at };
}

/** Whether day and month could as well be the other way round. */
function isEither(text: string, { timeZone }: DateFormat): boolean {
  const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) => instantIn(text, { order, timeZone }));
  return dmy !== undefined && mdy !== undefined && dmy !== mdy;
}

function recordOf(
  { id, status, priority, assignee }: ShownTicket,
  { label, url, title }: NonNullable<ShownTicket['told']>,
  site: SiteId,
  { me }: TaughtDefinition,
  seenAt: Instant,
  { createdAt, createdAs }: { readonly createdAt?: Instant; readonly createdAs?: string },
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
    priority: priority || undefined,
    assignee: assignee || undefined,
    isMine: assignee === undefined && before ? before.isMine : isOwn(assignee),
    partialSince: seenAt,
    revision: '',
    untold,
    ...(createdBefore !== undefined && { createdAs: createdBefore }),
  };
}
