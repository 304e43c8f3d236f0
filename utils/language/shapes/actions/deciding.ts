import type { RecordedEvent } from '../../../tickets/ticketRecord';
import { textsOf } from '../../texts';

/** What part of the service it is about; whom it affects. */
export type ServicePart = 'service' | 'critical' | 'other' | 'question';
export type Affected = 'everyone' | 'some' | 'one';
/** What the contract's definitions turn on: which part, whether it ever worked, whom it affects, whether it works in part. */
export type SeverityQuestion = 'part' | 'worked' | 'whom' | 'inPart';

/** Helps to tell the severity. What stands between asterisks is strong. */
export interface SeverityTexts {
  readonly questions: Readonly<Record<SeverityQuestion, string>>;
  readonly answers: Readonly<Record<ServicePart | Affected | 'yes' | 'no', string>>;
  /** What the words of a question mean. */
  readonly hints: Readonly<Partial<Record<SeverityQuestion, string>>>;
  readonly yields: (name: string) => string;
  readonly differs: (ticketSays: string) => string;
  readonly same: string;
  readonly unchanged: (site: string) => string;
  readonly countAs: (name: string) => string;
  /** What never worked may be something new. */
  readonly maybeNew: string;
  readonly noMeanings: string;
  readonly reason: (name: string, answers: readonly string[]) => string;
}

/** What would be if something were otherwise. */
export interface WhatIfTexts {
  readonly now: string;
  readonly supposed: string;
  readonly nothingKept: string;
  /** Opens the form that would make it so. */
  readonly pauseNow: string;
  readonly callNow: string;
  readonly answerNow: string;
}

/** The clock history of a ticket as a file. */
export interface HistoryTexts {
  readonly format: string;
  readonly columns: {
    readonly from: string;
    readonly to: string;
    readonly what: string;
    readonly counted: string;
    readonly source: string;
  };
  readonly events: Readonly<Record<RecordedEvent['kind'], string>>;
  readonly told: string;
  readonly stated: (by: string) => string;
  readonly takenBack: (when: string) => string;
  readonly happened: string;
  readonly contract: string;
  readonly unknownBefore: (when: string) => string;
  readonly checksum: string;
  readonly failed: string;
}

export interface DecidingTexts {
  readonly history: HistoryTexts;
  readonly severity: SeverityTexts;
  readonly whatIf: WhatIfTexts;
}

export const decidingTexts = textsOf<DecidingTexts>('deciding');
