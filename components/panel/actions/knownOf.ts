import type { ReadonlySignal } from '@preact/signals';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import type { Reading } from '@/utils/language/telling/reading';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import type { Stating } from '../hand/stating';
import type { Known } from './field';

/** What a form goes by at this moment. */
export function knownOf(ticket: TicketView, circumstances: Circumstances, reading: ReadonlySignal<Reading>, stating: Stating): Known {
  const current = reading.peek();
  return {
    ticket,
    circumstances,
    reading: current,
    now: stating.readNow(),
    zone: zoneOf(ticket.clocks.resolution, ticket, current),
    texts: actionsTexts(current.language),
  };
}
