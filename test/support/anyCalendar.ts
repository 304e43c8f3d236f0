import fc from 'fast-check';
import type { CalendarDefinition, OpenHours } from '@/utils/calendar/calendarDefinition';
import { WEEK } from '@/utils/calendar/calendarDefinition';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A zone and an instant near which its wall clock does something that engines get wrong. */
export type Oddity = readonly [timeZone: string, at: string, why: string];

/** Offsets of whole minutes on both sides. */
export const oddities: readonly Oddity[] = [
  ['UTC', '1970-01-01T00:00Z', 'the epoch'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z', 'a gap at midnight'],
  ['America/Sao_Paulo', '2019-02-17T02:00Z', 'an overlap that ends at midnight'],
  ['America/Argentina/Buenos_Aires', '2007-12-30T03:00Z', 'a gap at midnight, on the last Sunday of a year'],
  ['America/Santiago', '2026-04-05T03:00Z', 'an overlap that ends at midnight'],
  ['America/Santiago', '2026-09-06T04:00Z', 'a gap at midnight'],
  ['America/Asuncion', '2024-03-24T03:00Z', 'an overlap that ends at midnight'],
  ['America/Havana', '2026-11-01T05:00Z', 'an overlap that begins at midnight'],
  ['America/St_Johns', '2010-11-07T02:31Z', 'an overlap that begins a minute after midnight, at a half-hour offset'],
  ['America/New_York', '2026-03-08T07:00Z', 'a gap in the night'],
  ['America/New_York', '2026-11-01T06:00Z', 'an overlap in the night'],
  ['America/Caracas', '2007-12-09T07:00Z', 'half an hour back for good'],
  ['America/Recife', '2000-10-12T03:00Z', 'a summer time of one week'],
  ['Europe/Madrid', '2026-03-29T01:00Z', 'a gap in the night'],
  ['Europe/Dublin', '2026-10-25T01:00Z', 'an overlap in the night'],
  ['Europe/London', '1941-05-04T01:00Z', 'double summer time'],
  ['Europe/Istanbul', '2016-09-06T21:00Z', 'summer time made permanent'],
  ['Africa/Casablanca', '2026-02-15T02:00Z', 'an hour back for Ramadan'],
  ['Africa/Cairo', '2026-04-23T22:00Z', 'a gap at midnight'],
  ['Africa/Freetown', '1939-09-03T01:00Z', 'twenty minutes for four days'],
  ['Asia/Tehran', '2022-03-21T20:30Z', 'a gap at midnight, at a half-hour offset'],
  ['Asia/Gaza', '2040-10-24T00:00Z', 'an announced winter time of one week'],
  ['Asia/Kathmandu', '1985-12-31T18:30Z', 'a quarter of an hour forward on New Year'],
  ['Asia/Pyongyang', '2018-05-04T15:00Z', 'half an hour forward for good'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z', 'an overlap of half an hour'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z', 'a gap of half an hour'],
  ['Antarctica/Troll', '2026-03-29T01:00Z', 'a gap of two hours'],
  ['Pacific/Apia', '2011-12-30T10:00Z', 'a date that never existed'],
  ['Pacific/Kwajalein', '1993-08-21T12:00Z', 'a date that never existed'],
  ['Pacific/Kiritimati', '1995-01-01T10:00Z', 'a New Year that never existed'],
  ['Europe/Madrid', '2300-03-25T01:00Z', 'far ahead'],
];

/** Offsets with seconds: the slow implementation must go by seconds. */
export const oldOddities: readonly Oddity[] = [
  ['Africa/Monrovia', '1972-01-07T00:44:30Z', 'the last offset with seconds'],
  ['Europe/Amsterdam', '1937-07-01T00:00Z', 'a change of 28 seconds'],
  ['Europe/Paris', '1911-03-10T23:50:39Z', 'from mean to standard time'],
  ['America/Sao_Paulo', '1914-01-01T03:06:28Z', 'from mean to standard time'],
  ['America/Juneau', '1867-10-19T00:00Z', 'a date lived twice'],
  ['Asia/Manila', '1844-12-31T15:56Z', 'a date that never existed'],
  ['Europe/Moscow', '1919-07-01T00:00Z', 'two changes in a month'],
];

const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 24 }).map((hour) => hour * 60),
  fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1440 }),
);

const timeOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Disjoint intervals, some of which touch. */
export const hoursOfADay: fc.Arbitrary<readonly OpenHours[]> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(minuteOfDay, { maxLength: 6 }).map(pairsOf) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<readonly OpenHours[]>(
      [],
      [['00:00', '24:00']],
      [
        ['00:00', '06:00'],
        ['22:00', '24:00'],
      ],
      [
        ['09:00', '12:00'],
        ['12:00', '18:00'],
      ],
    ),
  },
);

function pairsOf(minutes: readonly number[]): readonly OpenHours[] {
  const sorted = minutes.toSorted((one, other) => one - other);
  return sorted.flatMap((opens, index): OpenHours[] => {
    const closes = sorted[index + 1];
    // Five minutes make four touching or two separate intervals, by whether their number is odd.
    const isTaken = closes !== undefined && (sorted.length % 2 === 1 || index % 2 === 0);
    return isTaken ? [[timeOf(opens), timeOf(closes)]] : [];
  });
}

/** Any definition of a zone, with holidays and special days within a few days of `around`. */
export function definitionIn(timeZone: string, around: number): fc.Arbitrary<CalendarDefinition> {
  const date = fc.integer({ min: -5, max: 5 }).map((days) => new Date(around + days * DAY).toISOString().slice(0, 10));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc.record(Object.fromEntries(WEEK.map((weekday) => [weekday, hoursOfADay]))) as unknown as fc.Arbitrary<
      CalendarDefinition['weekly']
    >,
    holidays: fc.uniqueArray(date, { maxLength: 3 }),
    specialDays: fc.dictionary(date, hoursOfADay, { maxKeys: 3 }),
  });
}

export interface Question {
  readonly definition: CalendarDefinition;
  readonly from: number;
  readonly to: number;
}

/** A stretch of up to `longest` about an oddity, to the millisecond, and a definition in its zone. */
export function questionAbout(known: readonly Oddity[], longest: number): fc.Arbitrary<Question> {
  return fc.constantFrom(...known).chain(([timeZone, at]) => {
    const around = Date.parse(at);
    return fc
      .record({
        definition: definitionIn(timeZone, around),
        stretch: fc.tuple(fc.integer({ min: -longest, max: longest }), fc.integer({ min: 0, max: longest })),
      })
      .map(({ definition, stretch: [begin, length] }) => ({ definition, from: around + begin, to: around + begin + length }));
  });
}

/** Mostly of these years, some from before 1970 and from far ahead: then the calendar compiles a century. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: Date.parse('2015-01-01T00:00Z'), max: Date.parse('2035-01-01T00:00Z') }) },
  { weight: 1, arbitrary: fc.integer({ min: Date.parse('1940-01-01T00:00Z'), max: Date.parse('2100-01-01T00:00Z') }) },
);

export const anyDefinition: fc.Arbitrary<CalendarDefinition> = fc
  .constantFrom(...oddities, ...oldOddities)
  .chain(([timeZone, at]) => definitionIn(timeZone, Date.parse(at)));

export const anyAmount: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 1_000 * HOUR }),
  fc.integer({ min: 1, max: 48 }).map((hours) => hours * HOUR),
);

/** How often a law is tried. `FC_RUNS=20000` looks deeper. */
export const RUNS = Number(process.env['FC_RUNS'] ?? 1_000);
