import type { Sender } from '../../messages/sender';
import type { Site } from '../../sites/site';
import { lessonToday } from '../../sites/taught/fromFirst';
import type { InTurn } from '../../store/inTurn';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { announceTickets } from '../announce';
import type { Ports } from '../ports';
import { stateOf } from '../due/siteState';

type Page = Extract<Sender, { readonly kind: 'page' }>;

/** A page shows no ticket: where its address says that there should be some, the product may look different from before. */
export async function pageBare(ports: Ports, turn: InTurn, site: Site, { url, frame }: Page): Promise<void> {
  const { store, platform, now, version } = ports;
  const held = await heldOnList(ports, site, url);
  const page = held === undefined ? 'ticket' : 'list';
  if (page === 'ticket' && !(await isOfKnownTicket(ports, site, url))) return;
  if (!frame || !(await platform.lacks(frame, held))) return;
  const report = `Prazo ${version}, ${site.adapter}: no ticket found on the ${page} page ${pathOf(url, site)}`;
  await turn(async () => {
    const state = await stateOf(ports, site.id);
    const { since = now() } = state.redesign?.page === page ? state.redesign : {};
    await store.commit({ site: { ...state, redesign: { page, report, since, seenAt: now() } } });
  });
  announceTickets(ports, site.id, []);
}

/** A page of the kind that showed none shows tickets: it was not the product. */
export async function pageFilled(ports: Ports, turn: InTurn, site: Site, { url }: Page): Promise<void> {
  const page = (await heldOnList(ports, site, url)) === undefined ? 'ticket' : 'list';
  // Taught anew, the list may have no sign any more that could take the notice back.
  const isVoid = site.taught !== undefined && !lessonToday(site.taught).pages.some(({ link }) => link !== undefined);
  await turn(async () => {
    const { redesign, ...state } = await stateOf(ports, site.id);
    if (redesign && (isVoid || redesign.page === page)) await ports.store.commit({ site: state });
  });
}

/** What matches something on the list at `url`, as long as it looks as it is known; `undefined` where no list is known to be. */
async function heldOnList({ adapters }: Ports, site: Site, url: URL): Promise<string | undefined> {
  const adapter = (await adapters()).find(({ id }) => id === site.adapter);
  if (site.taught) return adapter?.heldAt?.(site.taught, url);
  return adapter?.list?.at.test(pathOf(url, site)) ? adapter.list.holds : undefined;
}

/** Below the site's address; some products tell their pages apart after the hash. */
const pathOf = ({ origin, pathname, hash }: URL, { id }: Site): string => `${origin}${pathname}`.slice(id.length) + hash;

/**
 * One that may not be seen, or does not exist, shows none either. A taught site's ticket pages may not have been taught, and the address of a ticket
 * to which no row leads is that of its list.
 */
async function isOfKnownTicket({ store }: Ports, { id, taught }: Site, { href }: URL): Promise<boolean> {
  if (taught && lessonToday(taught).pages.every(({ row }) => row !== undefined)) return false;
  const isItsOwn = ({ id: number, url }: TicketRecord): boolean => !taught || url.includes(number.replace(/^\D+/, ''));
  return (await store.ticketsOf(id)).some(({ record }) => href.split(/[#&]/)[0] === record.url && isItsOwn(record));
}
