import { announcement } from '../messages/announcements';
import type { SiteId, TicketKey } from '../tickets/ticket';
import type { Ports } from './ports';

/** The tickets of a site of which something else is known now; `all` where something else is known of the site itself. */
export type News = readonly TicketKey[] | 'all';

/** Nobody has to hear an announcement, so failing to make one is no failure. */
const tell = ({ platform }: Pick<Ports, 'platform'>, sites: readonly SiteId[], message: unknown): Promise<void> =>
  platform.tell(sites, message).catch(() => undefined);

/** Pages of one site do not hear of another's tickets. */
export const announceTickets = (ports: Pick<Ports, 'platform'>, site: SiteId, news: News): Promise<void> =>
  tell(ports, [site], announcement('tickets/changed', news === 'all' ? undefined : news));

export const announceSettings = (ports: Pick<Ports, 'platform'>, sites: readonly SiteId[]): Promise<void> =>
  tell(ports, sites, announcement('settings/changed'));
