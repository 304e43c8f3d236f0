import type { SilenceLength } from '../../sla/alerts/silenceLength';
import { textsOf } from '../texts';

/** The strip of what lies ahead today. */
export interface StripTexts {
  readonly until: (time: string, count: number) => string;
  readonly atOpening: (day: string, count: number) => string;
  readonly opening: (day: string, count: number) => string;
  readonly nothingCounts: string;
  readonly asOf: (atTime: string) => string;
  readonly now: string;
  readonly together: (count: number, length: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly firstHalfHour: (count: number) => string;
  readonly comeEarly: string;
  readonly tick: (label: string, what: string, when: string) => string;
}

export const stripTexts = textsOf<StripTexts>('strip');

/** What each key does. */
export interface KeyTexts {
  readonly title: string;
  readonly menu: Readonly<Record<'open' | 'copy', string>>;
  readonly hints: Readonly<Record<'open' | 'snooze' | 'seen' | 'follow' | 'all', string>>;
  readonly does: Readonly<
    Record<
      | 'rows'
      | 'open'
      | 'snooze'
      | 'seen'
      | 'follow'
      | 'copy'
      | 'menu'
      | 'scopes'
      | 'filters'
      | 'search'
      | 'old'
      | 'quiet'
      | 'refresh'
      | 'escape',
      string
    >
  >;
  readonly said: Readonly<Record<'snooze' | 'acknowledge' | 'watch' | 'unwatch' | 'copy', string>>;
  readonly failed: (why: string) => string;
}

export const keyTexts = textsOf<KeyTexts>('keys');

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

/** Not to be disturbed, for how long. */
export interface QuietTexts {
  readonly title: string;
  /** `às 16:40`, on another day `ter 9:00`. */
  readonly lengths: Readonly<Record<SilenceLength, (when: string) => string>>;
  readonly end: string;
  readonly failed: (why: string) => string;
}

export const quietTexts = textsOf<QuietTexts>('quiet');

/** Where no row is listed: why, and the way to some. */
export interface NoRowsTexts {
  readonly nothingMatches: string;
  readonly nothingWith: (words: string, scope: string) => string;
  /** What stands before and behind the link, whose words are the last. */
  readonly alsoIn: (words: string, count: number, scope: string) => readonly [before: string, after: string, link: string];
  readonly showAll: string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly othersWait: (count: number) => string;
  readonly nextOfThem: (length: string, when: string) => string;
  readonly see: string;
}

export const noRowsTexts = textsOf<NoRowsTexts>('noRows');
