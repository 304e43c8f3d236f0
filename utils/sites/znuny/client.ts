import type { SiteId } from '../../tickets/ticket';
import type { Means, SiteClient } from '../siteAdapter';
import { SiteError, type Get } from '../siteAnswer';
import { numbersOf } from './lists';
import { inReading, numberIn } from './reading';
import { ownedBy } from './tickets';

/** Of the tickets that nobody has, the newest. */
const MOST_NOBODYS = 100;

/** Znuny in the analyst's session: lists as its own pages ask for them, in no language, and the history page of each ticket that changed. */
export function znunyClient(site: SiteId, get: Get, means: Means = {}): SiteClient {
  return {
    queue: (known) =>
      inReading(site, get, means, async ({ session, revisions, find, histories }, { mineAt }) => {
        const { ids, changed, at } = await find({ OwnerIDs: [session.account.me], StateType: 'Open' }, mineAt);
        const isNews = ([number, id]: readonly [string, string]): boolean =>
          changed.has(number) || !known.has(id) || known.get(id) !== revisions.get(id);
        const asked = [...ids].filter(isNews).map(([, id]) => id);
        const records = await histories(asked, new Set(ids.values()));
        // One that cannot be read says nothing of the account where others could be.
        if (asked.length > 0 && asked.length === ids.size && records.length === 0)
          throw new SiteError('notAllowed', 'Znuny shows this account the history of no ticket');
        return { answer: { ids: [...ids.values()], changed: records }, times: { mineAt: at } };
      }),
    unassigned: () =>
      inReading(site, get, means, async ({ revisions, find, forget }, { nobodysAt }) => {
        const { nobodies: OwnerIDs = [] } = means;
        // Without an owner it would find everybody's.
        if (OwnerIDs.length === 0) return { answer: new Map(), times: {} };
        const { ids, changed, at } = await find({ OwnerIDs, StateType: 'Open' }, nobodysAt, MOST_NOBODYS);
        for (const [number, id] of ids) if (changed.has(number) && nobodysAt !== undefined) forget(id);
        const answer = new Map([...ids].map(([number, id]) => [id, revisions.get(id) ?? number]));
        return { answer, times: { nobodysAt: at } };
      }),
    async tickets(named) {
      const asked = [...new Set(named)].filter((id) => /^\d{1,20}$/.test(id));
      if (asked.length === 0) return [];
      return inReading(site, get, means, async ({ session, histories }) => {
        const { me } = session.account;
        const { numbers } = await numbersOf(session, { OwnerIDs: [me], TicketID: asked });
        const own = new Set(numbers);
        const records = await histories(asked, new Set());
        const answer = records.map((record) => (own.has(numberIn(record.revision)) ? ownedBy(me, record) : record));
        return { answer, times: {} };
      });
    },
  };
}
