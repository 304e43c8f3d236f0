import { announcement } from '../messages/announcements';
import type { SiteId } from '../tickets/ticket';
import type { Ports } from './ports';

/** Nobody has to hear an announcement, so failing to make one is no failure. */
const tell = ({ platform }: Pick<Ports, 'platform'>, sites: readonly SiteId[], message: unknown): Promise<void> =>
  platform.tell(sites, message).catch(() => undefined);

export const announceTickets = (ports: Pick<Ports, 'platform'>, sites: readonly SiteId[]): Promise<void> =>
  tell(ports, sites, announcement('tickets/changed'));

export const announceSettings = (ports: Pick<Ports, 'platform'>, sites: readonly SiteId[]): Promise<void> =>
  tell(ports, sites, announcement('settings/changed'));
