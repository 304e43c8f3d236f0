import { surpriseText } from '../../../language/telling/why/surpriseText';
import { type Surprise, surprisesOf } from '../../../sla/surprise/surprise';
import { surpriseKey } from '../../../sla/surprise/surpriseKey';
import type { Ticket, TicketKey } from '../../../tickets/ticket';
import type { TicketRecord } from '../../../tickets/ticketRecord';
import type { Instant } from '../../../time/instant';
import { type InForce, readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { joined } from '../../views/joinedTicket';
import { type MeasuredTicket, measure } from '../../views/measuredTicket';
import { leftOnTicket } from '../stated/leftOnPanels';
import { toldTo } from '../stated/toldTo';

/** The first that the analyst has not put away yet. */
export const surpriseOf = (
  told: Ticket,
  { stored, policy }: MeasuredTicket,
  putAway: readonly string[],
  inForce: InForce,
  now: Instant,
): Surprise | undefined =>
  surprisesOf(told, presentOf(stored.record), policy, inForce.calendars, now).find((each) => !putAway.includes(surpriseKey(each)));

/** Why Prazo and the support center seem to disagree on each, in the analyst's language and without emphasis, for where the panel is not. */
export async function surprisesIn(ports: Ports, keys: readonly TicketKey[]): Promise<Readonly<Record<TicketKey, string>>> {
  const [inForce, stored] = [await readInForce(ports), await ports.store.tickets(keys)];
  const { calendars, language, timeZone: ownZone } = inForce;
  const now = ports.now();
  const reading = {
    language,
    now,
    ownZone,
    calendars,
  };
  const words: Record<TicketKey, string> = {};
  for (const ticket of measure(await joined(ports, stored), inForce, now)) {
    const { clocks, policy, stored: kept } = ticket;
    const site = inForce.site(kept.site);
    if (!site) continue;
    const { putAway } = await leftOnTicket(ports, site.id, kept.record.id);
    const surprise = surpriseOf(toldTo(ticket, site, inForce), ticket, putAway, inForce, now);
    const shown = { clocks, calendar: policy.calendar, priority: kept.record.priority };
    if (surprise)
      words[kept.key] = surpriseText(surprise, shown, { siteName: site.name, severities: policy.severities }, reading).replaceAll('*', '');
  }
  return words;
}

const presentOf = (record: TicketRecord): Parameters<typeof surprisesOf>[1] => ({
  status: record.status,
  partialSince: record.partialSince,
  native: record.native ?? [],
  lacking: (record.lacking ?? []).flatMap((kind) => {
    const word = record[kind];
    return word === undefined ? [] : [{ kind, word }];
  }),
});
