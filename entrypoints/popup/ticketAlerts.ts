import type { PopupActions } from '@/components/popup/popupActions';
import type { send } from '@/utils/messages/send';

/** What the analyst says to one ticket's alerts; the popup shows how they stand afterwards. */
export function ticketAlerts(ask: typeof send, read: () => Promise<void>): Pick<PopupActions, 'snooze' | 'acknowledge' | 'watch'> {
  const thenRead = async (done: Promise<unknown>): Promise<void> => {
    await done;
    await read();
  };
  return {
    snooze: (ticket) => thenRead(ask('alert/snooze', { ticket })),
    acknowledge: (ticket) => thenRead(ask('alert/acknowledge', { ticket })),
    watch: (ticket, isWatched) => thenRead(ask('alert/watch', { ticket, isWatched })),
  };
}
