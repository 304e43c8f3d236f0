import type { Protocol } from '../../messages/protocol';
import type { Site } from '../../sites/site';
import type { Redesign } from '../../store/read/storedTicket';
import { ticketKey } from '../../tickets/ticket';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { nativeToRead } from '../due/nativeToRead';
import { agreeing, toRead } from '../due/toRead';
import type { ShownReader } from './readShown';
import { endsBySigningIn, newSiteState } from '../due/siteState';
import { joined } from '../views/joinedTicket';
import { siteHealth } from '../views/siteHealth';
import { statesBySite, ticketViews } from '../views/ticketViews';

/** Answers a page from the store at once, and has read what it shows and the store does not know so. */
export async function pageTickets(
  ports: Ports,
  reader: ShownReader,
  inForce: InForce,
  site: Site,
  { shown, news, hasArrived, opened = [] }: Protocol['page/tickets']['request'],
): Promise<Protocol['page/tickets']['reply'] & { readonly redesign?: Redesign | undefined }> {
  const { store, now, waitUntil } = ports;
  const keys = shown.map(({ id }) => ticketKey(site.id, id));
  const [stored, absent, states, ledger, untold] = await Promise.all([
    store.tickets(keys),
    store.absent(keys),
    store.sites().then(statesBySite),
    store.ledgerOf(keys),
    ports.platform
      .areNotificationsAllowed()
      .then(async (allowed) => (allowed ? undefined : (await ports.office()).untoldAlerts(ports, inForce, site))),
  ]);
  if (site.taught) {
    if (shown.length > 0) waitUntil(reader.observe(site, site.taught, shown, news), 'keeping what is shown');
  } else {
    const wanted = toRead(shown, new Set(news), stored, absent, states.get(site.id) ?? newSiteState(site.id), now());
    // One ticket is enough to find out whether the analyst has signed in again.
    const asked = wanted.length === 0 && endsBySigningIn(states.get(site.id)?.failure) ? shown.slice(0, 1) : wanted;
    const agreed = agreeing(shown, new Set(news), stored);
    if (agreed.length > 0) waitUntil(reader.agree(site, agreed), 'noting what is shown');
    if (asked.length > 0) waitUntil(reader.read(site, asked, hasArrived ? 'arrived' : 'shown'), 'reading what is shown');
  }
  const native = nativeToRead(inForce, site, opened, stored, now());
  if (native.length > 0) waitUntil(reader.readNative(site, native), 'reading native deadlines');
  return {
    tickets: ticketViews(await joined(ports, stored), states, inForce, now(), ledger),
    health: siteHealth(site, states, inForce),
    redesign: states.get(site.id)?.redesign,
    ...(untold && { untold }),
  };
}
