import type { Sessions } from '../store/sessions.ts';
import type { TicketQueries } from '../store/ticketQueries.ts';
import type { TicketStore } from '../store/ticketStore.ts';
import type { Instant } from '../tickets/ticket.ts';

/** What every route needs. */
export interface Center {
  readonly basePath: string;
  readonly tickets: TicketStore;
  readonly queries: TicketQueries;
  readonly sessions: Sessions;
  readonly now: () => Instant;
}
