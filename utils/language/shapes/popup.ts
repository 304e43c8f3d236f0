import type { QueueGroup } from '../../sla/queueOrder';
import { textsOf } from '../texts';

/** Every word of the popup. Times and lengths come in as already formatted text. */
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
  readonly filters: string;
  readonly counts: Readonly<Record<'overdue' | 'atRisk' | 'onTrack' | 'paused', string>>;
  readonly queue: string;
  readonly groups: Readonly<Record<QueueGroup, string>>;
  readonly search: string;
  readonly closeSearch: string;
  readonly nothingMatches: string;
  readonly showAll: string;
  readonly since: (day: string) => string;
  readonly left: (length: string) => string;
  readonly readAt: (atTime: string) => string;
  readonly alertsOf: (ticket: string) => string;
  readonly seen: string;
  readonly snoozed: (until: string) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly reading: (sites: number) => string;
  readonly readingQueue: string;
  readonly sites: (count: number) => string;
  readonly sitesAnswer: (answering: number, all: number) => string;
  readonly toMap: (count: number) => string;
  readonly refresh: string;
  readonly refreshing: string;
}

export const popupTexts = textsOf<PopupTexts>('popup');

/** The popup before there is a site. */
export interface FirstUseTexts {
  readonly firstUse: string;
  readonly firstUseHow: string;
  readonly addPage: string;
  readonly openOptions: string;
  readonly adding: string;
  readonly teach: string;
}

export const firstUseTexts = textsOf<FirstUseTexts>('firstUse');
