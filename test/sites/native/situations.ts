import type { NativeDeadline } from '@/utils/tickets/nativeDeadline';
import type { RecordedAnswers } from '../../support/world/recordedSite';
import { freshdeskNative } from './freshdesk';
import { glpiNative } from './glpi';
import { jiraNative } from './jira';
import { requestTrackerNative } from './requestTracker';
import { zammadNative } from './zammad';
import { zendeskNative } from './zendesk';

/** One ticket of a product in one situation, as documented, and what is to be made of it. */
export interface NativeSituation {
  readonly name: string;
  readonly answers: RecordedAnswers;
  /** `undefined`: the product does not tell this account. */
  readonly deadlines: readonly NativeDeadline[] | undefined;
}

/** The first situation is the one of which every field is then made odd. */
export interface NativeProduct {
  readonly adapter: string;
  readonly site: string;
  readonly id: string;
  readonly situations: readonly NativeSituation[];
}

export const nativeSituations: readonly NativeProduct[] = [
  jiraNative,
  zendeskNative,
  freshdeskNative,
  glpiNative,
  zammadNative,
  requestTrackerNative,
];
