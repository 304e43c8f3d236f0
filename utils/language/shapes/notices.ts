import type { SiteFailure } from '../../sites/siteAnswer';
import { textsOf } from '../texts';

/** Words around a name that the view sets in bold. */
export type Around = readonly [before: string, after: string];

/** What may be wrong with a site, told apart by what mends it. */
export type Trouble = SiteFailure | 'permissionGone' | 'token' | 'timeZone' | 'redesigned';

/** What stands between the analyst and good numbers, and the one step that mends it. */
export interface NoticeTexts {
  readonly trouble: Readonly<Record<Trouble, Around>>;
  readonly began: (atTime: string) => string;
  readonly numbersFrom: (atTime: string) => string;
  readonly retriesAt: (atTime: string) => string;
  /** After a redesign: what still holds, or what to do. */
  readonly queueHolds: string;
  readonly teachAgain: string;
  readonly signIn: string;
  readonly useAccount: string;
  readonly openSite: string;
  readonly openOptions: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly retry: string;
  readonly allowAgain: string;
  readonly noAnswer: string;
  readonly clockWrong: (length: string, isSlow: boolean) => string;
}

export const noticeTexts = textsOf<NoticeTexts>('notice');
