import type { DesktopNotification } from '../../platform/notifications';
import type { AlertId } from '../../sla/alerts/alert';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';

/** One alert on its way to the analyst. */
export interface OwedAlert {
  readonly id: AlertId;
  readonly site: SiteId;
  /** Absent for what concerns the site itself, or a day. */
  readonly ticket: TicketKey | undefined;
  /** Since when it is owed. */
  readonly at: Instant;
  /** What a digest says of it. */
  readonly dueAt: Instant;
  readonly label: string;
  readonly state: 'overdue' | 'atRisk' | 'other';
  readonly zone: string;
  /** Of one of the most severe tickets. */
  readonly isMostSevere?: boolean;
  /** When the facts were read on which it stands, where that is a while ago. */
  readonly readAt?: Instant;
  /** Made only when it has a notification of its own. */
  readonly notification: () => DesktopNotification;
}
