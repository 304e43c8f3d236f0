import { wallTimeOf } from '../../calendar/wallTime';
import type { Instant } from '../../time/instant';
import type { TicketSlot } from '../siteAdapter';
import { addressOf, formOf, publicAddress } from './address';
import { type DerivedDates, datesOf, instantIn } from './dates/reading';
import {
  type DateFormat,
  TAUGHT_FIELDS,
  type TaughtDefinition,
  type TaughtFieldName,
  type TaughtLesson,
  type TaughtPage,
  type TaughtWay,
} from './definition';
import { type Derived, type DerivedPage, deriveList, deriveTicket, type Pointed } from './derive';
import { headingsOnce } from './find/columns';
import { numberAt } from './find/pointedNumber';
import { find } from './find/ways';
import { lessonToday } from './fromFirst';
import { assigneeIn } from './nobody';
import { isAddressOf } from './numbers';
import { taughtPage } from './page';
import { signOf } from './sign';

/** What a lesson comes to on the page on which it was given. */
export interface Lesson {
  /** With all that was taught of the site before and holds on. */
  readonly definition: TaughtLesson;
  /** The page that was taught just now. */
  readonly taught: TaughtPage;
  readonly slots: readonly TicketSlot[];
  /** `undefined` where no creation date was shown. */
  readonly dates: DerivedDates | undefined;
  /** What was taught before of this list or page, and may stay beside it. */
  readonly before: readonly TaughtPage[];
}

export interface LessonContext {
  readonly page: Document;
  readonly url: URL;
  readonly timeZone: string;
  readonly now: Instant;
  /** What was taught of the site before. */
  readonly known?: TaughtDefinition | undefined;
}

/** Derives a lesson from what was pointed at, or tells what has to be pointed at anew. With `otherRow` the page is a list, else one ticket's. */
export function lessonOf(pointed: Pointed, otherRow: Element | undefined, context: LessonContext): Derived<Lesson> {
  const { page, url, timeZone, now, known } = context;
  const derived: Derived<DerivedPage> = otherRow === undefined ? deriveTicket(pointed, now) : deriveList(pointed, otherRow, now);
  if ('missing' in derived) return derived;
  const alone: TaughtLesson = { version: 2, pages: [derived.found] };
  const slots = taughtPage(alone).findTickets(page, url, url.origin);
  if (slots.length === 0) return { missing: 'number', why: 'unread' };
  const written = slots.map(({ shown }) => shown.told?.createdAt).filter((text) => text !== undefined);
  const dates = pointed.createdAt && datesOf(written, known?.date?.timeZone ?? timeZone, now, isMonthFirst(page));
  if (pointed.createdAt && dates === undefined) return { missing: 'createdAt', why: 'noDate' };
  const taught = withDates(pageOf(derived.found, slots, context), dates);
  const { others, before } = pagesBefore(known, taught, slots, context);
  // The very page that is taught anew is what was to be mended.
  const stays = before.filter((page) => page.at !== taught.at);
  const { me, nobody, date: dateBefore } = known ? lessonToday(known) : {};
  const date = dates ? { ...dateBefore, timeZone: dateBefore?.timeZone ?? timeZone } : dateBefore;
  const definition: TaughtLesson = {
    version: 2,
    pages: [...others, ...stays, taught],
    ...(date && { date }),
    ...(me !== undefined && { me }),
    ...(nobody && { nobody }),
  };
  return { found: { definition, taught, slots, dates, before } };
}

/** Each list and each kind of page has an order of its own. */
function withDates(page: TaughtPage, dates: DerivedDates | undefined): TaughtPage {
  const { createdAt } = page.fields;
  if (!createdAt || !dates?.order) return page;
  return { ...page, fields: { ...page.fields, createdAt: { ...createdAt, order: dates.order } } };
}

function pageOf(found: DerivedPage, slots: readonly TicketSlot[], { page, url }: LessonContext): TaughtPage {
  const at = publicAddress(url);
  const link = found.row === undefined ? undefined : signOf(slots, page);
  const { id } = slots[0]!.shown;
  const isNumbered = found.row === undefined && /\d$/.test(id) && isAddressOf(id, url);
  return {
    address: formOf(url),
    ...(at !== undefined && { at }),
    ...found,
    ...(link !== undefined && at !== undefined && { link }),
    ...(isNumbered && { isNumbered }),
  };
}

/** Another list is added; one that has the same rows here, or another layout of a ticket's page, may go or stay. */
function pagesBefore(
  known: TaughtDefinition | undefined,
  taught: TaughtPage,
  slots: readonly TicketSlot[],
  { page, url }: LessonContext,
): { readonly others: readonly TaughtPage[]; readonly before: readonly TaughtPage[] } {
  const all = known ? lessonToday(known).pages : [];
  const rows = new Set(slots.map(({ row }) => row));
  const isOfSame = (other: TaughtPage): boolean => {
    if ((other.row === undefined) !== (taught.row === undefined)) return false;
    const found = taughtPage({ version: 2, pages: [other] }).findTickets(page, url, url.origin);
    // Where a page was taught and nothing is found any more, it was redesigned.
    return found.length === 0 ? other.at !== undefined && other.at === taught.at : found.some(({ row }) => rows.has(row));
  };
  return { others: all.filter((other) => !isOfSame(other)), before: all.filter(isOfSame) };
}

/** How dates of the page that was taught are written. */
function formatOf({ definition: { date }, taught }: Lesson): DateFormat | undefined {
  const order = taught.fields.createdAt?.order;
  return date && { ...date, ...(order && { order }) };
}

/** What was understood of one thing that was pointed at, and by which name it is known. */
export interface Understood {
  readonly words: string;
  readonly way?: TaughtWay;
}

/** What a field says in the row, or on the page, of the number that was pointed at. */
export function understoodOf(lesson: Lesson, name: TaughtFieldName, number: Element, locale: string, now: Instant): Understood {
  const { taught, slots } = lesson;
  const date = formatOf(lesson);
  const shown = (slots.find(({ row }) => row?.contains(number)) ?? slots[0])?.shown;
  const written = name === 'number' ? shown?.told?.label : name === 'title' || name === 'createdAt' ? shown?.told?.[name] : shown?.[name];
  const at = name === 'createdAt' && date ? instantIn(written ?? '', date) : undefined;
  const way = taught.fields[name]?.ways[0];
  const words = name === 'assignee' ? assigneeIn(written) : (written ?? '');
  return { words: at === undefined || !date ? words : dateWords(at, date.timeZone, locale, now), ...(way && { way }) };
}

/** Both ways to read the first date that fits both, each written out. */
export function bothWays(lesson: Lesson, locale: string, now: Instant): Readonly<Record<'dmy' | 'mdy', string>> | undefined {
  const date = formatOf(lesson);
  for (const { shown } of lesson.slots) {
    const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) => date && instantIn(shown.told?.createdAt ?? '', { ...date, order }));
    if (date && dmy !== undefined && mdy !== undefined && dmy !== mdy)
      return { dmy: dateWords(dmy, date.timeZone, locale, now), mdy: dateWords(mdy, date.timeZone, locale, now) };
  }
  return undefined;
}

/** What no page of the lesson tells. */
export const untaughtFields = ({ pages }: TaughtLesson): readonly TaughtFieldName[] =>
  TAUGHT_FIELDS.filter((name) => !pages.some(({ fields }) => fields[name]));

/** English pages put the month first, unless they say that they are of another country than the United States. */
const isMonthFirst = ({ documentElement }: Document): boolean => /^en(?:-us)?$/i.test(documentElement.lang);

/** A ticket as it was understood: fields that were not taught are not there, what could not be read is `undefined`, and what is empty means nobody or none. */
export type Sample = Readonly<Partial<Record<TaughtFieldName, string | undefined>>>;

/** So many tickets are enough to see whether they were understood. */
const SAMPLES = 4;

/** Some tickets as they were understood, dates in the zone in which they are written. */
export function samplesOf(lesson: Lesson, locale: string, now: Instant): readonly Sample[] {
  const { taught, slots } = lesson;
  const date = formatOf(lesson);
  const names = Object.keys(taught.fields);
  return slots.slice(0, SAMPLES).map(({ shown: { status, priority, assignee, told } }) => {
    const at = date && instantIn(told?.createdAt ?? '', date);
    const said: Partial<Record<TaughtFieldName, string | undefined>> = {
      number: told?.label,
      title: told?.title,
      status,
      priority,
      assignee: assignee === undefined ? undefined : assigneeIn(assignee),
      createdAt: at === undefined || !date ? undefined : dateWords(at, date.timeZone, locale, now),
    };
    return Object.fromEntries(Object.entries(said).filter(([name]) => names.includes(name)));
  });
}

/** Everybody who has a ticket by the page's own words. */
export const peopleOf = ({ slots }: Lesson): readonly string[] => [
  ...new Set(slots.map(({ shown }) => assigneeIn(shown.assignee)).filter((name) => name !== '')),
];

/** `Tue 17 Nov 2026, 15:40 Berlin = 2 hours ago`: day, zone and age, so that a wrong order or zone is seen. */
export function dateWords(at: Instant, timeZone: string, locale: string, now: Instant): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(at);
  const minutes = wallTimeOf(timeZone, at).minuteOfDay;
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const city = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return `${day}, ${clock} ${city} = ${ageWords(now - at, locale)}`;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function ageWords(ageMs: number, locale: string): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ageMs) >= each) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-Math.trunc(ageMs / length), unit);
}

/** What of a page that was taught before is still found there, and the fields that are not any more; `undefined` where nothing is lost. */
export interface Remaining {
  readonly pointed: Pointed;
  readonly otherRow: Element | undefined;
  readonly lost: readonly TaughtFieldName[];
}

export function remainingOf({ page, url, known }: LessonContext): Remaining | undefined {
  const look = { page, headings: headingsOnce() };
  for (const taught of known ? lessonToday(known).pages : []) {
    const slots = taught.at === addressOf(url) ? taughtPage({ version: 2, pages: [taught] }).findTickets(page, url, url.origin) : [];
    const [scope, otherRow] = taught.row === undefined ? [page.body] : slots.map(({ row }) => row);
    if (slots.length === 0 || scope === undefined) continue;
    const names = TAUGHT_FIELDS.filter((name) => taught.fields[name]);
    const found = Object.fromEntries(names.map((name) => [name, find(taught.fields[name]!, scope, look)?.element]));
    const { number, ...others } = Object.fromEntries(Object.entries(found).filter(([, element]) => element)) as Partial<Pointed>;
    const lost = names.filter((name) => found[name] === undefined);
    if (number && lost.length > 0) return { pointed: { number, ...others }, otherRow, lost };
  }
  return undefined;
}

/** A lesson's questions about the page on which it is given, `place` as it is at the moment. */
export const lessonReader = (place: () => LessonContext, locale: string) => ({
  derive: (pointed: Pointed, otherRow: Element | undefined): Derived<Lesson> => lessonOf(pointed, otherRow, place()),
  remaining: () => remainingOf(place()),
  numberAt,
  understood: (lesson: Lesson, name: TaughtFieldName, number: Element): Understood =>
    understoodOf(lesson, name, number, locale, place().now),
  samplesOf: (lesson: Lesson): readonly Sample[] => samplesOf(lesson, locale, place().now),
  untaught: ({ definition }: Lesson): readonly TaughtFieldName[] => untaughtFields(definition),
  bothWays: (lesson: Lesson) => bothWays(lesson, locale, place().now),
  peopleOf,
});

export type LessonReader = ReturnType<typeof lessonReader>;
