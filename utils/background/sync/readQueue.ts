import type { Site } from '../../sites/site';
import type { InTurn } from '../../store/inTurn';
import { readInForce } from '../inForce';
import type { Ports } from '../ports';
import { LONGEST_READING } from './asking/budget';
import { believed, type Missing, missingAs, missingIn, toAsk } from './believed';
import { mergeQueue } from './merge';
import { otherIds } from './others';
import { type Outcome, read as readSite } from './reading';
import { afterFailure, type Eagerness } from '../due/siteState';

const NOTHING: Missing = { held: [], gone: [], isAtOnce: false };

/** Reads the analyst's queue of one site. Histories that did not change are not asked for again. */
export async function readQueue(ports: Ports, turn: InTurn, site: Site, eagerness: Eagerness): Promise<Outcome> {
  if (site.taught) return 'unchanged';
  const stored = (): ReturnType<Ports['store']['ticketsOf']> => ports.store.ticketsOf(site.id);
  return readSite(ports, turn, {
    site,
    eagerness,
    stored,
    async ask(client) {
      const startedAt = ports.clock.machineNow();
      const known = await stored();
      const inForce = await readInForce(ports);
      const { ids, changed, cutShort } = await client.queue(new Map(known.map(({ record }) => [record.id, record.revision])));
      const listed = new Set(ids);
      // Of half a queue nobody knows what is missing in it.
      if (cutShort) return { ids: [...ids, ...missingIn(known, listed)], changed, read: [], laterMs: 0, missing: NOTHING, cutShort };
      const missing = missingIn(known, listed);
      const others = [...(await otherIds(client, site, known, listed, inForce)), ...toAsk(missing)];
      const laterMs = Math.max(0, Math.min(ports.clock.machineNow() - startedAt, LONGEST_READING));
      const read = others.length === 0 ? [] : await client.tickets(others);
      const owned = known.filter(({ mine }) => mine === 1).length;
      return { ids, changed, read, laterMs, missing: missingAs(missing, owned, read, inForce, ports.now()), cutShort: undefined };
    },
    told: ({ changed, read }) => [...changed, ...read],
    merge(known, { ids, changed, read, laterMs, missing, cutShort }) {
      const { kept, doubt = cutShort } = believed(missing, known.state, ports.now());
      const merged = mergeQueue(known, [...ids, ...kept], changed, {
        records: read,
        askedAt: known.askedAt + laterMs,
      });
      return doubt ? { ...merged, site: afterFailure(known.state, doubt, ports.now(), ports.random()) } : merged;
    },
  });
}
