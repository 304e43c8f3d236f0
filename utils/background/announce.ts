import { announcement } from '../messages/announcements';
import type { SiteId, TicketKey } from '../tickets/ticket';
import type { Ports } from './ports';

/** The tickets of a site of which something else is known now; `all` where something else is known of the site itself. */
export type News = readonly TicketKey[] | 'all';

/** Nobody has to hear an announcement, so failing to make one is no failure, and nobody waits for it: a page behind a dialog never hears it. */
function tell({ platform }: Pick<Ports, 'platform'>, sites: readonly SiteId[], message: unknown): void {
  platform.tell(sites, message).catch(() => undefined);
}

/** Pages of one site do not hear of another's tickets. */
export const announceTickets = (ports: Pick<Ports, 'platform'>, site: SiteId, news: News): void =>
  tell(ports, [site], announcement('tickets/changed', news === 'all' ? undefined : news));

export const announceSettings = (ports: Pick<Ports, 'platform'>, sites: readonly SiteId[]): void =>
  tell(ports, sites, announcement('settings/changed'));
