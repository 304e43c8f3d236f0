import type { Protocol } from '../messages/protocol';
import type { Site } from '../sites/site';
import type { Redesign } from '../store/storedTicket';
import { ticketKey } from '../tickets/ticket';
import { untoldAlerts } from './alerts/untold';
import type { Desk } from './desk';
import type { Ports } from './ports';
import { nativeToRead } from './sync/readNative';
import { toObserve } from './sync/observeShown';
import { type ShownReader, toRead } from './sync/readShown';
import { newSiteState } from './sync/siteState';
import { siteHealth } from './views/siteHealth';
import { statesBySite, ticketViews } from './views/ticketViews';

/** Answers a page from the store at once, and has read what it shows and the store does not know so. */
export async function pageTickets(
  ports: Ports,
  reader: ShownReader,
  desk: Desk,
  site: Site,
  { shown, news, opened = [] }: Protocol['page/tickets']['request'],
): Promise<Protocol['page/tickets']['reply'] & { readonly redesign?: Redesign | undefined }> {
  const { store, now, waitUntil } = ports;
  const keys = shown.map(({ id }) => ticketKey(site.id, id));
  const [stored, absent, states, ledger, untold] = await Promise.all([
    store.tickets(keys),
    store.absent(keys),
    store.sites().then(statesBySite),
    store.ledgerOf(keys),
    untoldAlerts(ports, desk, site),
  ]);
  const wanted = site.taught
    ? toObserve(shown, new Set(news), stored, now())
    : toRead(shown, new Set(news), stored, absent, states.get(site.id) ?? newSiteState(site.id), now());
  if (wanted.length > 0) waitUntil(reader.read(site, wanted, 'shown'));
  const native = nativeToRead(desk, site, opened, stored, now());
  if (native.length > 0) waitUntil(reader.readNative(site, native));
  return {
    tickets: ticketViews(stored, states, desk, now(), ledger),
    health: siteHealth(site, states, desk),
    redesign: states.get(site.id)?.redesign,
    ...(untold && { untold }),
  };
}
