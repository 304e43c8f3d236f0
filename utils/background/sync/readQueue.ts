import type { Site } from '../../sites/site';
import type { InTurn } from '../../store/inTurn';
import type { StoredTicket } from '../../store/read/storedTicket';
import { readInForce } from '../inForce';
import type { Ports } from '../ports';
import { mergeQueue } from './merge';
import { otherIds } from './others';
import { type Outcome, read } from './reading';
import type { Eagerness } from '../due/siteState';

/** Reads the analyst's queue of one site. Histories that did not change are not asked for again. */
export async function readQueue(ports: Ports, turn: InTurn, site: Site, eagerness: Eagerness): Promise<Outcome> {
  if (site.taught) return 'unchanged';
  const stored = (): ReturnType<Ports['store']['ticketsOf']> => ports.store.ticketsOf(site.id);
  return read(ports, turn, {
    site,
    eagerness,
    stored,
    async ask(client) {
      const known = await stored();
      const queue = await client.queue(new Map(known.map(({ record }) => [record.id, record.revision])));
      const others = [
        ...(await otherIds(client, site, known, new Set(queue.ids), await readInForce(ports))),
        ...doubtful(known, queue.ids),
      ];
      return others.length === 0 ? queue : { ...queue, changed: [...queue.changed, ...(await client.tickets(others))] };
    },
    told: ({ changed }) => changed,
    merge: (known, { ids, changed }) => mergeQueue(known, ids, changed),
  });
}

/** An empty queue may be somebody else's: a few of what was the analyst's own are looked at before they are taken for done. */
const doubtful = (known: readonly StoredTicket[], queue: readonly string[]): readonly string[] =>
  queue.length > 0
    ? []
    : known
        .filter(({ mine }) => mine === 1)
        .slice(0, 5)
        .map(({ record }) => record.id);
