import type { ToldReason } from '../../../sla/clock/clock';
import type { Commitment } from '../../../sla/facts/commitments';
import type { FactKind } from '../../../tickets/fact';
import type { Language } from '../../language';
import { textsOf } from '../../texts';

export const RECORD_KINDS = ['customer', 'internal', 'sum', 'closing'] as const;

/** For whom a record is: a reply to the customer, a note among ourselves, the sum alone, or what a ticket is closed with. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** An analyst's own, by the language and the kind of the record; for the others Prazo's hold. */
export type RecordTemplates = Readonly<Partial<Record<Language, Readonly<Partial<Record<RecordKind, string>>>>>>;

/** What a template may name between braces. A line whose every field is empty is left out. */
export const RECORD_FIELDS = [
  'ticket',
  'title',
  'customer',
  'severity',
  'contract',
  'contact',
  'pauses',
  'counted',
  'end',
  'commitments',
  'facts',
  'evidence',
] as const;

export type RecordField = (typeof RECORD_FIELDS)[number];

/** A name between braces. */
export const FIELD = /\{([\p{L}\p{N}_]+)\}/gu;

/** The fields that a template names and nobody knows. */
export const unknownFields = (template: string): readonly string[] =>
  [...template.matchAll(FIELD)].map(([, name = '']) => name).filter((name) => !RECORD_FIELDS.some((known) => known === name));

/** The written record of what happened, in the customer's language. Times and lengths come in as text. */
export interface RecordTexts {
  readonly templates: Readonly<Record<RecordKind, string>>;
  readonly reasons: Readonly<Record<ToldReason, string>>;
  readonly pause: (from: string, to: string | undefined, why: string, isByHand: boolean) => string;
  readonly pauses: (told: readonly string[]) => string;
  readonly counted: (spent: string, target: string) => string;
  readonly due: (when: string) => string;
  readonly paused: (left: string) => string;
  readonly ended: (when: string) => string;
  readonly outside: (when: string) => string;
  readonly none: string;
  readonly commitment: (what: string, to: string | undefined, when: string, state: Commitment['state']) => string;
  readonly fact: (kind: string, when: string, note: string, by: string) => string;
  readonly kinds: Readonly<Record<FactKind, string>>;
}

export const recordTexts = textsOf<RecordTexts>('record');
