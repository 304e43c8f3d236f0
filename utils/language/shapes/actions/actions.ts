import type { Commitment } from '../../../sla/facts/commitments';
import type { RuleConditions } from '../../../sla/policy/choose';
import type { Metric } from '../../../sla/policy/policy';
import { textsOf } from '../../texts';
import type { RecordKind } from './record';

/** What a form asks. */
export type FieldName =
  | 'reason'
  | 'who'
  | 'since'
  | 'from'
  | 'ends'
  | 'until'
  | 'ended'
  | 'note'
  | 'channel'
  | 'when'
  | 'onDuty'
  | 'caller'
  | 'customer'
  | 'integration'
  | 'forAll'
  | 'what'
  | 'toWhom'
  | 'by'
  | 'due'
  | 'hours'
  | 'written'
  | 'writtenIn'
  | 'metric'
  | 'evidence'
  | 'link'
  | 'cause'
  | 'why'
  | 'follows'
  | 'message'
  | 'severity'
  | 'pausing'
  | 'answering'
  | 'calling';

/** Which contract holds, and why. */
export interface ContractLineTexts {
  readonly bySite: (contract: string) => string;
  /** The rule, counted from one, and its conditions. */
  readonly byRule: (contract: string, place: number, conditions: string) => string;
  /** A rule that asks nothing. */
  readonly any: string;
  readonly conditions: Readonly<Record<Exclude<keyof RuleConditions, 'fields'>, string>>;
  readonly always: string;
  readonly since: (when: string) => string;
  readonly until: (when: string) => string;
  readonly between: (from: string, until: string) => string;
  /** More time for a clock, so much or until then, and what that goes by. */
  readonly extended: (metric: string, length: string | undefined, until: string | undefined, why: string) => string;
}

/** What can be chosen where the choices are the same for everybody. */
export type ChoiceName =
  | 'customer'
  | 'thirdParty'
  | 'now'
  | 'lastReply'
  | 'other'
  | 'lasts'
  | 'until'
  | 'ended'
  | 'email'
  | 'phone'
  | 'video'
  | 'chat'
  | 'comment'
  | 'notYet'
  | 'moment'
  | 'hours'
  | 'featureRequest'
  | 'outside'
  | 'yes'
  | 'no'
  | Metric;

/** A form is called so as its heading, on what opens it, and on the button that sends it. */
export interface FormTexts {
  readonly title: string;
  readonly opens: string;
  readonly send: string;
  /** What is not moved by it: said under the effect. */
  readonly after?: (site: string) => string;
}

export type FormName =
  | 'pause'
  | 'contact'
  | 'call'
  | 'commitment'
  | 'extension'
  | 'externalCause'
  | 'noLevel'
  | 'answered'
  | 'assigned'
  | 'noAnswer'
  | 'severity'
  | 'whatIf'
  | 'record'
  | 'history';

/** What would come of it. What stands between asterisks is strong. Times and lengths come in as text. */
export interface EffectTexts {
  readonly nothing: string;
  readonly due: (when: string, before: string) => string;
  readonly dueNow: (when: string) => string;
  readonly left: (length: string) => string;
  readonly over: (length: string) => string;
  readonly pausedWith: (length: string, before: string) => string;
  readonly pausedStill: (length: string) => string;
  readonly resumed: (when: string) => string;
  readonly ended: (length: string) => string;
  readonly met: string;
  readonly missed: string;
  readonly outside: (when: string) => string;
  readonly hadRunOut: (length: string) => string;
  readonly none: string;
}

/** What seems to contradict the support center. What stands between asterisks is strong. */
export interface SurpriseTexts {
  /** What can be done about it. */
  readonly steps: Readonly<Record<'pauseAgain' | 'noAnswer' | 'sum' | 'pauseEarlier' | 'answered', string>>;
  readonly understood: string;
}

export interface CommitmentTexts {
  readonly heading: string;
  readonly state: Readonly<Record<Commitment['state'], (when: string) => string>>;
  readonly to: (whom: string) => string;
  readonly unwritten: string;
  readonly written: string;
  readonly kept: string;
  readonly withdraw: string;
}

export interface ActionsTexts {
  readonly surprise: SurpriseTexts;
  readonly commitments: CommitmentTexts;
  readonly forms: Readonly<Record<FormName, FormTexts>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly choices: Readonly<Record<ChoiceName, string>>;
  readonly effect: EffectTexts;
  readonly menu: string;
  readonly undo: (what: string, when: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly andCopy: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly date: (field: string) => string;
  readonly time: (field: string) => string;
  /** The day of a moment that was typed: `seg, no horário`. */
  readonly inHours: (day: string) => string;
  readonly outOfHours: (day: string) => string;
  readonly missing: string;
  readonly noMoment: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly noHours: string;
  readonly inFuture: (time: string, until: string) => string;
  readonly useNow: string;
  readonly closedThen: (time: string) => string;
  readonly use: (when: string) => string;
  readonly past: string;
  readonly notSaved: string;
  readonly kept: (why: string) => string;
  readonly again: string;
  readonly recordFor: string;
  readonly records: Readonly<Record<RecordKind, string>>;
  readonly putReply: string;
  readonly sendsNothing: string;
  readonly put: string;
  readonly noReplyBox: string;
  readonly unreachable: string;
  readonly terms: Readonly<Record<'severity' | 'customer' | 'integration' | 'outsideHours', (what: string) => string>>;
  readonly failedTerms: Readonly<Record<'severity' | 'customer' | 'integration' | 'outsideHours', (what: string) => string>>;
  readonly clause: string;
  readonly holds: string;
  readonly fails: string;
  readonly notEligible: string;
  readonly stays: (when: string) => string;
  readonly contract: ContractLineTexts;
}

export const actionsTexts = textsOf<ActionsTexts>('actions');
