import { isMeasured, type TicketClocks } from '../clock/clock';
import type { Policy } from '../policy/policy';

/** What is shown and warned of: no next reply while a first response that a reply would end is running, since that says the same. */
export function shownClocks(clocks: TicketClocks, { firstResponseEndsAt }: Policy): TicketClocks {
  const { firstResponse, resolution } = clocks;
  const isRunning = isMeasured(firstResponse) && firstResponse.state !== 'stopped';
  return clocks.nextReply && isRunning && firstResponseEndsAt.includes('supportReply') ? { firstResponse, resolution } : clocks;
}
