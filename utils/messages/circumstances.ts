import type { Language } from '../language/language';
import type { RecordTemplates } from '../language/shapes/actions/record';
import type { TicketClocks } from '../sla/clock/clock';
import type { CoverageTerm } from '../sla/facts/coverageTerms';
import type { Commitment } from '../sla/facts/commitments';
import type { Refusal } from '../sla/facts/refusal';
import type { RuleConditions } from '../sla/policy/choose';
import type { Metric } from '../sla/policy/policy';
import type { Surprise } from '../sla/surprise/surprise';
import type { FactBody, FactId } from '../tickets/fact';
import type { TicketKey } from '../tickets/ticket';
import type { Instant } from '../time/instant';
import type { Segment } from '../sla/clock/segments';
import type { Clock } from '../sla/clock/clock';
import type { CalendarDefinition } from '../calendar/calendarDefinition';
import type { Policy } from '../sla/policy/policy';
import type { FactRow } from '../tickets/fact';
import type { RecordedEvent } from '../tickets/ticketRecord';

/** A form that somebody began to fill in and did not send yet. */
export interface FormDraft {
  readonly form: string;
  /** By the names of the fields, as they were typed. */
  readonly values: Readonly<Record<string, string>>;
}

/** Which contract holds for a ticket, and why that one. */
export interface HoldingContract {
  readonly name: string;
  /** The rule that chose it, counted from one, with what it asks of a ticket; absent where the site's own holds. */
  readonly rule?: { readonly place: number; readonly when: RuleConditions };
  /** Where it said something else before: by which of its versions each clock is measured. */
  readonly versions: readonly { readonly metric: Metric; readonly from?: Instant; readonly until?: Instant }[];
}

/** What a form has to know of a ticket besides its clocks. */
export interface Circumstances {
  /** How the analyst calls the support center. */
  readonly siteName: string;
  /** Of the policy, the most severe first. */
  readonly severities: readonly { readonly id: string; readonly name?: string; readonly meaning?: string }[];
  /** The further reasons for a pause that the policy has. */
  readonly reasons: readonly { readonly id: string; readonly name: string }[];
  /** When the customer wrote, the latest first; not all of them. */
  readonly repliedAt: readonly Instant[];
  /** When the support wrote last. */
  readonly answeredAt?: Instant;
  /** What a logged call needs in order to start the 24x7 coverage; empty where the policy has none. */
  readonly coverage: readonly CoverageTerm[];
  /** What was promised and not taken back. */
  readonly commitments: readonly Commitment[];
  /** Absent where nothing is to be explained: there is one contract, and it always said the same. */
  readonly contract?: HoldingContract;
  readonly surprise?: Surprise | undefined;
  readonly draft?: FormDraft;
  /** Absent where there are none. */
  readonly templates?: RecordTemplates;
  /** In which the customer got its last record. */
  readonly language?: Language;
}

/** What would come of facts, were they stated now. */
export type Trial = { readonly clocks: TicketClocks } | { readonly refused: Refusal };

/** All that the clocks of a ticket come from, and what they come to: evidence that somebody else can recompute. */
export interface ClockHistory {
  readonly ticket: { readonly label: string; readonly title: string; readonly customer: string | undefined; readonly url: string };
  readonly madeAt: Instant;
  readonly readAt: Instant;
  /** Before it the history is not known. */
  readonly partialSince?: Instant;
  /** In force for the ticket, whole, with what it said before. */
  readonly contract: Policy;
  readonly calendar: CalendarDefinition | undefined;
  /** By the support center, in its own words. */
  readonly told: readonly RecordedEvent[];
  /** By analysts, with what was taken back. */
  readonly stated: readonly FactRow[];
  readonly clocks: readonly { readonly clock: Clock; readonly segments: readonly Segment[] }[];
}

/** As JSON, and the SHA-256 of exactly this text: whoever gets it later can tell that nothing of it was changed. */
export interface SealedHistory {
  readonly text: string;
  readonly checksum: string;
}

/** What the forms of a ticket page ask; a part of the worker's protocol. */
export interface CircumstancesProtocol {
  /** Loads the forms into the page that asks, or the alerts of a page. Answered once they are there. */
  'page/part': { readonly request: 'actions' | 'further' | 'untold'; readonly reply: undefined };
  /** Brings the texts of a record in another language than the analyst's, which the customer of the ticket with that id gets from now on. Answered once they are there. */
  'page/recordTexts': { readonly request: { readonly language: Language; readonly id?: string }; readonly reply: undefined };
  /** The analyst has understood a surprise, by its key. */
  'page/putAway': { readonly request: { readonly id: string; readonly surprise: string }; readonly reply: undefined };
  'page/circumstances': { readonly request: { readonly id: string }; readonly reply: Circumstances };
  /** Why Prazo and the support center seem to disagree on these, in words; those that nothing surprises in are left out. */
  'page/surprise': { readonly request: { readonly id: string }; readonly reply: string | undefined };
  'queue/surprises': { readonly request: { readonly keys: readonly TicketKey[] }; readonly reply: Readonly<Record<TicketKey, string>> };
  /** All that the ticket's clocks come from, sealed. */
  'page/history': { readonly request: { readonly id: string }; readonly reply: SealedHistory };
  /** Nothing of it is kept. */
  'page/tryFacts': {
    readonly request: { readonly id: string; readonly bodies: readonly FactBody[]; readonly without?: readonly FactId[] };
    readonly reply: Trial;
  };
  /** Without one: it was sent, or thrown away. */
  'page/keepDraft': { readonly request: { readonly id: string; readonly draft?: FormDraft }; readonly reply: undefined };
}
