import type { UnreadHealth } from '../../../sites/siteAdapter';
import { textsOf } from '../../texts';

/** One site on the options page: its state, and what can be done about it. */
export interface SiteCardTexts {
  readonly works: string;
  readonly notReadYet: string;
  readonly permissionGone: string;
  readonly redesigned: string;
  /** Fields of a taught site that are not read, each with its reason and since when. */
  readonly unread: (fields: readonly string[]) => string;
  readonly since: (when: string) => string;
  readonly unreadWhy: Readonly<Record<UnreadHealth['why'], string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly readAt: (age: string) => string;
  readonly allow: string;
  readonly test: string;
  readonly testing: string;
  readonly testWorks: (site: string) => string;
  readonly token: string;
  readonly tokenStored: string;
  readonly tokenWhy: string;
  /** What a token must be allowed, by the product's names. */
  readonly tokenScopes: (scopes: readonly string[]) => string;
  readonly tokenWhere: string;
  readonly tokenForget: string;
  readonly notAToken: string;
  readonly tokenSave: string;
  readonly remove: string;
  readonly removeWhat: (site: string) => string;
  readonly removeHow: string;
  readonly cancel: string;
  readonly removed: (site: string) => string;
  /** About all sites whose product measures a service level of its own. */
  readonly native: string;
  readonly nativeWhy: string;
  readonly nativeIs: (isShown: boolean) => string;
}

export const siteCardTexts = textsOf<SiteCardTexts>('siteCard');

/** The zone of one site's dates, on the options page. */
export interface SiteZoneTexts {
  readonly zone: string;
  readonly asTold: (product: string) => string;
  readonly saved: (zone: string) => string;
}

export const siteZoneTexts = textsOf<SiteZoneTexts>('siteZone');

/** By which address a product knows the analyst, on the options page. */
export interface SiteEmailTexts {
  readonly email: string;
  readonly emailWhy: string;
  readonly emailSave: string;
  readonly notAnEmail: string;
}

export const siteEmailTexts = textsOf<SiteEmailTexts>('siteEmail');

/** What was taught of a site, on the options page. */
export interface TaughtTexts {
  readonly title: string;
  readonly how: string;
  readonly save: string;
  readonly saved: string;
  /** How many words, at least one, now mean what the colleague decided. */
  readonly words: (count: number) => string;
  readonly refused: (why: string) => string;
  readonly importTitle: string;
  readonly importHow: string;
  readonly importText: string;
  readonly importAdd: string;
  readonly noLesson: (why: string) => string;
}

export const taughtTexts = textsOf<TaughtTexts>('taught');
