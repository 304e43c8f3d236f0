import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '@/utils/language/telling/reading';
import type { AlertWord, SiteHealth, TicketView } from '@/utils/messages/protocol';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import type { SiteId } from '@/utils/tickets/ticket';
import type { Exception } from './sum/exceptions';
import type { Stating } from './hand/stating';

export interface PanelOptions {
  /** `undefined` until the ticket was read once. */
  readonly view: ReadonlySignal<TicketView | undefined>;
  readonly health: ReadonlySignal<SiteHealth | undefined>;
  /** Moves on at the latest when `nextPanelChangeAt` says. */
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
  /** Where the analyst signs in. */
  readonly site: SiteId;
  readonly onRefresh: () => void;
  /** What the analyst states about the ticket with that id, and takes back. */
  readonly stating: Stating;
  readonly onSay: (id: string, word: AlertWord) => Promise<void>;
  /** The analyst wants to see a holiday or special day in its calendar. */
  readonly onOpenDay: (day: Exception) => void;
  readonly collapsed: ReadonlySignal<boolean>;
  readonly onCollapse: (collapsed: boolean) => void;
}
