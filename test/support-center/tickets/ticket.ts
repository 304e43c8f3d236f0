/** Epoch milliseconds. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** Midnight of the Monday with which the log begins, read in America/Sao_Paulo (UTC-3 all the year). */
export const LOG_BEGINS: Instant = Date.parse('2016-02-29T00:00:00-03:00');

export const STATUSES = [
  'New',
  'Active',
  'Awaiting User Info',
  'Awaiting Vendor',
  'Awaiting Problem',
  'Awaiting Evidence',
  'Resolved',
  'Closed',
] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low'] as const;
export type Language = 'pt' | 'es' | 'en';

/** What the ticket was after this entry. A property is absent where the entry does not speak of it. */
export interface Entry {
  readonly at: Instant;
  readonly by: string;
  readonly status?: string;
  readonly priority?: string;
  /** A user id; `null` is nobody. */
  readonly assignee?: string | null;
  readonly message?: Message;
  /** Shown in the history although it lies ahead of now, as some products do with what is planned. */
  readonly isAnnounced?: boolean;
}

export interface Message {
  readonly from: 'customer' | 'analyst';
  readonly text: string;
}

/** A ticket as it is put into the support center: what has happened and what is planned to happen. */
export interface NewTicket {
  readonly id: number;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly customer: string;
  readonly type: 'incident' | 'question' | 'featureRequest';
  /** `undefined`: the API does not tell. */
  readonly createdAt: Instant | undefined;
  /** In the order in which they were recorded; the ticket exists from the earliest on. */
  readonly entries: readonly Entry[];
}
