import type { SilenceLength } from '../sla/alerts/silenceLength';
import type { Clock } from '../sla/clock/clock';
import type { Commitment } from '../sla/facts/commitments';
import type { TicketKey } from '../tickets/ticket';
import type { QueueView, TicketView } from './protocol';

/** One ticket as the queue shows it: no more than its row, its place and a search need. */
export interface QueueTicket extends Omit<TicketView, 'id' | 'clocks' | 'policyName' | 'native' | 'facts'> {
  /** The one that its badge tells. While nothing pauses it, it carries no exclusions. */
  readonly clock: Clock;
  readonly queue?: string;
  /** In the support center's own word; absent where nobody has it, or it is not told. */
  readonly assignee?: string;
  /** Those that are open or broken; absent when there are none. */
  readonly commitments?: readonly Commitment[];
}

/** What popup and side panel show. */
export interface QueueList extends Omit<QueueView, 'tickets'> {
  readonly tickets: readonly QueueTicket[];
  /** The first rows of a long queue came alone: whatever is counted waits for the rest. */
  readonly isBeginning?: true;
  /** What is known beyond this portion is asked for after it. */
  readonly endsAt?: TicketKey;
}

/** Which tickets are asked for. */
export type QueuePart =
  /** The analyst's, which come sooner; of very many those that fall due next. */
  | { readonly own: true }
  /** One that does not come is not known any more. */
  | { readonly keys: readonly TicketKey[] }
  /** All that is known, a portion at a time; the first one after an empty key. */
  | { readonly after: string };

/** What is asked of the worker about the queue as it is listed; a part of its protocol. */
export interface QueueProtocol {
  /** What was done on a day before is left out. */
  'queue/list': { readonly request: QueuePart; readonly reply: QueueList };
  /** With `keys`, of those tickets alone: one that does not come is not in the queue any more. */
  'queue/read': { readonly request: { readonly keys?: readonly TicketKey[] } | undefined; readonly reply: QueueView };
  /** Not to be disturbed for so long, or the end of that. */
  'alert/silence': { readonly request: { readonly length: SilenceLength | 'end' }; readonly reply: undefined };
  'queue/refresh': { readonly request: undefined; readonly reply: undefined };
}
