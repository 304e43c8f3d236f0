/** Monday first, as people in these countries read a week. */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof WEEK)[number];

/** Local wall time, `HH:MM`. Half-open: `opens` is inside, `closes` is not; "24:00" ends a day. */
export type OpenHours = readonly [opens: string, closes: string];

/** Weekly hours in local wall time, several intervals a day. The shape in which calendars are stored, imported and exported. */
export interface CalendarDefinition {
  /** IANA name. */
  readonly timeZone: string;
  readonly weekly: Readonly<Record<Weekday, readonly OpenHours[]>>;
  /** Local dates, `YYYY-MM-DD`: closed all day. */
  readonly holidays: readonly string[];
  /** By local date: the hours that hold that day instead. Wins over a holiday. */
  readonly specialDays?: Readonly<Record<string, readonly OpenHours[]>>;
}

/** Of one day; nobody's hours need as many. */
export const MOST_INTERVALS = 48;
