import type { SettingsPatch } from '../../store/settings/patch';
import type { Instant } from '../../time/instant';
import type { EventEffect } from '../../sla/clock/eventEffects';
import type { RecordedEvent } from '../../tickets/ticketRecord';
import type { TicketView } from '../protocol';

/** What a draft of the settings would make of the tickets that are open, told before it is saved. */
export interface SettingsTrial {
  /** Tickets that are open by what is known of them. */
  readonly open: number;
  readonly becomeOverdue: number;
  readonly overdueNoLonger: number;
  /** Whose resolution would be due at another instant. */
  readonly moved: number;
  /** The first few that move, the ones that become overdue first. */
  readonly named: readonly { readonly label: string; readonly before: Instant | undefined; readonly after: Instant | undefined }[];
  /** The one that was asked for; absent where no ticket is called so. */
  readonly ticket?: TriedTicket;
}

export interface TriedTicket {
  readonly before: TicketView;
  readonly after: TicketView;
  /** The place of the rule that would choose its contract; absent where the site's own holds. */
  readonly rule?: number;
  /** What happened to it, the latest last; of a long history the last of it. */
  readonly events: readonly TriedEvent[];
  /** How many events came before these. */
  readonly earlierEvents: number;
}

/** One event as the support center tells it, and what it does to the clocks by what holds and by the draft. */
export interface TriedEvent {
  readonly at: Instant;
  readonly kind: RecordedEvent['kind'];
  /** The status, priority or assignee that it led to. */
  readonly to?: string;
  readonly before: EventEffect;
  readonly after: EventEffect;
}

/** How settings are changed, and tried before that. */
export interface SettingsProtocol {
  /** Changes fields of the settings as they are then; what the patch does not name stays, whoever decided it meanwhile. */
  'settings/patch': { readonly request: SettingsPatch; readonly reply: undefined };
  /** Changes nothing: what a patch would make of the tickets, and of the one that is called `ticket`. */
  'settings/try': { readonly request: { readonly patch: SettingsPatch; readonly ticket?: string }; readonly reply: SettingsTrial };
}
