import type { ShownTicket } from '../../../sites/siteAdapter';
import type { StoredTicket } from '../../../store/read/storedTicket';
import { DAY, type Instant } from '../../../time/instant';

/**
 * Fields that a page does not name any more. On the very page that was taught that is certain. Another ticket's page may do without; of a ticket whose
 * own page told it before, it is lost. Another list may have other columns: there it is, once none told it of these tickets for a day.
 */
export function lostFields(shown: readonly ShownTicket[], stored: readonly StoredTicket[], now: Instant): ReadonlySet<string> {
  const known = new Map(stored.map(({ record }) => [record.id, record]));
  const toldAt = (id: string, field: string): Instant | undefined => known.get(id)?.asOf?.[field as 'status'];
  const isLost = ({ id, told }: ShownTicket, field: string): boolean => {
    if (told?.isElsewhere !== true) return true;
    if (told.isOwnPage) return known.get(id)?.ownAsOf?.[field as 'status'] !== undefined;
    const times = shown.flatMap((each) => toldAt(each.id, field) ?? []);
    return times.length > 0 && times.every((at) => at <= now - DAY);
  };
  return new Set(shown.flatMap((ticket) => (ticket.told?.lost ?? []).filter((field) => !isTold(shown, field) && isLost(ticket, field))));
}

/** Whether any of the tickets is shown with this field. */
export const isTold = (shown: readonly ShownTicket[], field: string): boolean =>
  shown.some(({ told, ...facts }) => ({ ...facts, title: told?.title, createdAt: told?.createdAt })[field as 'status'] !== undefined);
