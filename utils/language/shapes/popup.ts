import type { Place } from '../../sla/queue/places';
import { textsOf } from '../texts';

/** Whose tickets are listed. */
export type Scope = 'mine' | 'unassigned' | 'followed' | 'all';

/** What the numbers above the queue count, and filter by. */
export type QueueFilter = 'inTime' | 'overdue' | 'waiting' | 'noDeadline';

/** Every word of the popup and the side panel. Times and lengths come in as already formatted text. */
export interface PopupTexts {
  readonly supportOpen: string;
  readonly supportClosed: string;
  /** `às 18:00 ART`, on another day `ter 18:00 ART`. */
  readonly closes: (when: string) => string;
  readonly reopens: (when: string) => string;
  readonly opens: (when: string, length: string) => string;
  readonly alwaysOpen: string;
  readonly neverOpens: string;
  readonly noSite: string;
  readonly options: string;
  readonly beside: string;
  readonly quiet: string;
  readonly quietUntil: (when: string) => string;
  readonly whose: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly filters: string;
  readonly counts: Readonly<Record<QueueFilter, string>>;
  readonly queue: string;
  /** `later`: what can still be kept, below the next three. */
  readonly groups: Readonly<Record<Place | 'later', string>>;
  readonly nextThree: string;
  readonly newestFirst: string;
  readonly waitingFor: (customer: number, others: number) => string;
  readonly oldestOf: (day: string) => string;
  readonly foundAmongOld: string;
  readonly search: string;
  readonly searchWhat: string;
  readonly closeSearch: string;
  readonly since: (day: string) => string;
  readonly left: (length: string) => string;
  readonly due: (when: string) => string;
  readonly until: (when: string) => string;
  readonly leftOnceOpen: (length: string) => string;
  readonly commitment: string;
  readonly you: string;
  readonly nobody: string;
  readonly readAt: (atTime: string) => string;
  /** What a list says against the ticket's own page. */
  readonly doubt: (says: string) => string;
  readonly alertsOf: (ticket: string) => string;
  readonly seen: string;
  readonly snoozed: (until: string) => string;
  readonly reading: (sites: number) => string;
  readonly readingQueue: string;
  readonly sites: (count: number) => string;
  readonly sitesAnswer: (answering: number, all: number) => string;
  readonly toMap: (count: number) => string;
  readonly refresh: string;
  readonly refreshing: string;
}

export const popupTexts = textsOf<PopupTexts>('popup');
