import type { SiteRefusal } from '../../messages/protocol';
import type { SiteFailure } from '../../sites/siteAnswer';
import { textsOf } from '../texts';

/** What popup and options page say about sites alike. */
export interface SiteTexts {
  /** The state of a site in few words. */
  readonly failure: Readonly<Record<SiteFailure, string>>;
  /** Why an address was not added, and what the analyst can do about it. */
  readonly refusal: Readonly<Record<SiteRefusal, string>>;
}

export const siteTexts = textsOf<SiteTexts>('site');
