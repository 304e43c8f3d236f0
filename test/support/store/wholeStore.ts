import { elsewhere } from '@/utils/store/said/elsewhere';
import type { Slots } from '@/utils/store/settings/settingsStore';
import { type TicketStore, ticketStore } from '@/utils/store/ticketStore';
import type { Now } from '@/utils/time/instant';

/** The real store with all its code at hand. */
export const wholeStore = (slots: Slots, now: Now): TicketStore => ticketStore(slots, now, async () => elsewhere);
