import type { Instant } from '../time/instant';
import type { NativeDeadline } from './nativeDeadline';
import { ticketKey, type SiteId, type StatusMeaning, type SupportAuthor, type TicketKey } from './ticket';

/** A message, of which only the instant counts, or who speaks for the support. */
export type Message = Extract<RecordedEvent, { readonly kind: 'customerReply' | 'supportReply' }>;

/** A change that may be missing from a history. */
export type ChangeKind = 'status' | 'priority' | 'assignee';

/** One dated change in the support center's own words; mapped when a clock is asked for, so that a new mapping is retroactive. */
export type RecordedEvent =
  /**
   * `meaning` is what the product itself says that its word stands for; what the analyst or the adapter's defaults say of the word wins. `id` is the
   * product's own, where it gives one: words are for people and may be renamed. `aka` is another word for the same, by which it may have been mapped.
   */
  | {
      readonly at: Instant;
      readonly kind: 'status';
      readonly to: string;
      readonly id?: string;
      readonly aka?: string;
      readonly meaning?: StatusMeaning;
    }
  | { readonly at: Instant; readonly kind: 'priority'; readonly to: string | undefined; readonly id?: string; readonly aka?: string }
  /** `aka` is what people call whom an id identifies. */
  | { readonly at: Instant; readonly kind: 'assignee'; readonly to: string | undefined; readonly aka?: string; readonly isByRule?: boolean }
  | { readonly at: Instant; readonly kind: 'customerReply' }
  | { readonly at: Instant; readonly kind: 'supportReply'; readonly by?: SupportAuthor };

export type ToldField = 'title' | 'status' | 'priority' | 'assignee';

/** What a list says and what the ticket's own page said at an instant, both empty for nobody. */
export interface FieldDoubt {
  readonly field: ChangeKind;
  readonly says: string;
  readonly own: string;
  readonly at: Instant;
}

/** A ticket as an adapter read it: facts and whole history, unmapped. */
export interface TicketRecord {
  readonly site: SiteId;
  /** The support center's own id, as its API takes it. */
  readonly id: string;
  /** The number that people see; may differ from `id`. */
  readonly label: string;
  /** Absolute address of the ticket page, always on `site`. */
  readonly url: string;
  readonly title: string;
  readonly customer: string | undefined;
  /** The product's word for what kind of ticket this is, e.g. to recognize feature requests. */
  readonly type: string | undefined;
  /** Where the support center keeps it: queue, project, group or entity, by name. Absent where it does not tell. */
  readonly queue?: string | undefined;
  /** What people stuck on it, by name; absent where the support center does not tell. */
  readonly tags?: readonly string[] | undefined;
  /** By which way it came in: mail, chat, phone. */
  readonly channel?: string | undefined;
  /** Further fields of the support center, by name, as people see their values. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Who wrote the ticket itself; absent where the support center does not tell. */
  readonly writtenBy?: 'customer' | 'support' | undefined;
  readonly createdAt: Instant | undefined;
  /** In any order; the words at creation are events at `createdAt`. */
  readonly events: readonly RecordedEvent[];
  /** The current words, as the list and the ticket page show them. */
  readonly status: string | undefined;
  readonly priority: string | undefined;
  readonly assignee: string | undefined;
  /** What identifies the current words, as in the events. */
  readonly statusId?: string | undefined;
  readonly priorityId?: string | undefined;
  /** What the product says that the current status stands for. */
  readonly statusMeaning?: StatusMeaning | undefined;
  /** The current words to which the history does not lead: they hold from when they were first seen, and nobody knows what came before. */
  readonly lacking?: readonly ChangeKind[];
  /** It belongs to the signed-in analyst's queue. */
  readonly isMine: boolean;
  /** The history before this instant is not known; `undefined` when it is whole. */
  readonly partialSince: Instant | undefined;
  /** Differs whenever the support center changed the ticket, so that an unchanged history is not asked for again. */
  readonly revision: string;
  /** What this reading does not tell at all, which is not to say that it is empty. Absent where all is told. */
  readonly untold?: readonly ToldField[];
  /** When each field was last told, where not every reading tells all; a field that was never told has none. */
  readonly asOf?: Readonly<Partial<Record<ToldField, Instant>>>;
  /** When the ticket's own page last told each field, where pages are all that is read. */
  readonly ownAsOf?: TicketRecord['asOf'];
  /** What a list says and the ticket's own page, seen shortly before, does not: not believed until either agrees. */
  readonly doubts?: readonly FieldDoubt[];
  /** As which `createdAt` was read: another one by the same rule contradicts it. */
  readonly createdAs?: string;
  /** By the product's own service level; empty when it has none for this ticket, absent when it was not asked. */
  readonly native?: readonly NativeDeadline[] | undefined;
}

export const keyOf = ({ site, id }: Pick<TicketRecord, 'site' | 'id'>): TicketKey => ticketKey(site, id);
