import type { SiteFailure } from '../../../sites/siteAnswer';
import { textsOf } from '../../texts';

/** What stands for a ticket of which nothing is known, since its site does not let itself be read. */
export interface FailureTexts {
  readonly onBadge: Readonly<Record<SiteFailure, string>>;
  /** In full words, for those who hear it. */
  readonly name: Readonly<Record<SiteFailure, string>>;
}

export const failureTexts = textsOf<FailureTexts>('failure');
