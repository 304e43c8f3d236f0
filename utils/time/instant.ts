/** A point in time: epoch milliseconds. */
export type Instant = number;

/** A length of time in milliseconds. Never days: what a day is depends on a calendar. */
export type DurationMs = number;

declare const unproven: unique symbol;

/** A length that a history with gaps proves a bound of only. It is no `SaidMs`: `language/telling/bounded` tells it with the sign that it needs. */
export type BoundedMs = DurationMs & { readonly [unproven]: true };

/** A length that may be told as it is. */
export type SaidMs = DurationMs & { readonly [unproven]?: never };

/** Where a composition root gets the time from. The core never sees it: there, `now` is an argument. */
export type Now = () => Instant;

export const SECOND: DurationMs = 1_000;
export const MINUTE: DurationMs = 60 * SECOND;
export const HOUR: DurationMs = 60 * MINUTE;
export const DAY: DurationMs = 24 * HOUR;
