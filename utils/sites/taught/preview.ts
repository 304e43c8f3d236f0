import type { Instant } from '../../time/instant';
import type { TicketSlot } from '../siteAdapter';
import { datesOf, type DerivedDates, instantIn } from './dates/reading';
import type { TaughtDefinition, TaughtFieldName } from './definition';
import { deriveList, deriveTicket, type Pointed } from './derive';
import { taughtPage } from './page';
import { signOf } from './sign';

/** What a lesson comes to on the page on which it was given. */
export interface Lesson {
  readonly definition: TaughtDefinition;
  readonly slots: readonly TicketSlot[];
  /** `undefined` where no creation date was shown. */
  readonly dates: DerivedDates | undefined;
}

export interface LessonContext {
  readonly page: Document;
  readonly url: URL;
  readonly timeZone: string;
  readonly now: Instant;
}

/** Derives a definition from what was pointed at, or tells what has to be pointed at anew. With `otherRow` the page is a list, else one ticket's. */
export function lessonOf(
  pointed: Pointed,
  otherRow: Element | undefined,
  { page, url, timeZone, now }: LessonContext,
): Lesson | { readonly missing: TaughtFieldName | 'row' } {
  const found = partOf(pointed, otherRow);
  if ('missing' in found) return found;
  const slots = taughtPage({ version: 1, ...found }).findTickets(page, url, url.origin);
  if (slots.length === 0) return { missing: 'number' };
  const sign = found.list && signOf(slots, page, url);
  const part = found.list && sign ? { list: { ...found.list, sign } } : found;
  if (pointed.createdAt === undefined) return { definition: { version: 1, ...part }, slots, dates: undefined };
  const written = slots.map(({ shown }) => shown.told?.createdAt).filter((text) => text !== undefined);
  const dates = datesOf(written, timeZone, now, isMonthFirst(page));
  if (dates === undefined) return { missing: 'createdAt' };
  return { definition: { version: 1, ...part, date: { ...(dates.order && { order: dates.order }), timeZone } }, slots, dates };
}

function partOf(
  pointed: Pointed,
  otherRow: Element | undefined,
): Pick<TaughtDefinition, 'list' | 'ticket'> | { readonly missing: TaughtFieldName | 'row' } {
  if (otherRow === undefined) {
    const ticket = deriveTicket(pointed);
    return 'found' in ticket ? { ticket: ticket.found } : ticket;
  }
  const list = deriveList(pointed, otherRow);
  return 'found' in list ? { list: list.found } : list;
}

/** English pages put the month first, unless they say that they are of another country than the United States. */
const isMonthFirst = ({ documentElement }: Document): boolean => /^en(?:-us)?$/i.test(documentElement.lang);

/** A ticket as it was understood; fields that were not taught are not there. */
export type Sample = Readonly<Partial<Record<TaughtFieldName, string>>>;

/** So many tickets are enough to see whether they were understood. */
const SAMPLES = 4;

/** Some tickets as they were understood, dates in the zone in which they are written. */
export function samplesOf({ definition: { list, ticket, date }, slots }: Lesson, locale: string): readonly Sample[] {
  const taught = Object.keys(list?.fields ?? ticket ?? {});
  return slots.slice(0, SAMPLES).map(({ shown: { status, priority, assignee, told } }) => {
    const at = date && instantIn(told?.createdAt ?? '', date);
    const createdAt =
      at === undefined
        ? ''
        : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: date?.timeZone }).format(at);
    const said: Sample = {
      number: told?.label ?? '',
      title: told?.title ?? '',
      status: status ?? '',
      priority: priority ?? '',
      assignee: assignee ?? '',
      createdAt,
    };
    return Object.fromEntries(Object.entries(said).filter(([name]) => taught.includes(name)));
  });
}
