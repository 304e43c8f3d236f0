import type { InTurn } from '../../store/inTurn';
import type { SiteId } from '../../tickets/ticket';
import type { Ports } from '../ports';
import { owned } from './merge';
import { newSiteState, stateOf } from '../due/siteState';

/** Whoever is signed in to the site is the analyst from now on: what was somebody else's own is so no more. The next reading tells what is. */
export function switchUser(ports: Ports, storeTurn: InTurn, site: SiteId): Promise<void> {
  const { store } = ports;
  return storeTurn(async () => {
    const { clockOffsetMs } = await stateOf(ports, site);
    const former = (await store.ticketsOf(site)).filter(({ mine }) => mine === 1);
    await store.commit({
      tickets: former.map((ticket) => owned(ticket, false, 0)),
      site: { ...newSiteState(site), ...(clockOffsetMs !== undefined && { clockOffsetMs }) },
    });
  });
}
