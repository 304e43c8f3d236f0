/** A point in time: epoch milliseconds. */
export type Instant = number;

/** A length of time in milliseconds. Never days: what a day is depends on a calendar. */
export type DurationMs = number;

/** Where a composition root gets the time from. The core never sees it: there, `now` is an argument. */
export type Now = () => Instant;

export const SECOND: DurationMs = 1_000;
export const MINUTE: DurationMs = 60 * SECOND;
export const HOUR: DurationMs = 60 * MINUTE;
export const DAY: DurationMs = 24 * HOUR;
