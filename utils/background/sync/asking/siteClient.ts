import { nobodiesIn } from '../../../sla/words/vocabulary';
import type { Site } from '../../../sites/site';
import type { Memo, SiteAdapter, SiteClient } from '../../../sites/siteAdapter';
import type { InTurn } from '../../../store/inTurn';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import type { TicketRecord } from '../../../tickets/ticketRecord';
import { withinBudget } from './budget';
import { keptHalf } from './keptHalf';
import { measuredClient } from './measuredClient';
import { type Hearing, siteReader } from './siteReader';

export const adapterOf = async (ports: Ports, site: Site): Promise<SiteAdapter | undefined> =>
  (await ports.adapters()).find(({ id }) => id === site.adapter);

/** A token takes the place of the session where the product takes one and the analyst gave it. */
export function clientOf(
  ports: Ports,
  turn: InTurn,
  { token: way, client, defaults, api }: SiteAdapter,
  site: Site,
  token: string | undefined,
  hearing?: Hearing,
): SiteClient {
  const { id, timeZone, mapping, email } = site;
  const headers = token === undefined ? undefined : way?.headersOf(token);
  const get = withinBudget(siteReader(ports, id, headers, hearing, api), ports);
  const kept: TicketRecord[] = [];
  const means = {
    hasToken: headers !== undefined,
    email,
    timeZone,
    nobodies: nobodiesIn(mapping, defaults),
    memo: memoOf(ports, turn, site, token),
    keep: (record: TicketRecord) => void kept.push(record),
  };
  return measuredClient(keptHalf(client(id, get, means), kept));
}

/** In characters; more is no few words. */
const LONGEST_MEMO = 500_000;

/** Of a site that was removed meanwhile, or by a token that was exchanged, nothing is kept. */
const memoOf = (ports: Ports, turn: InTurn, { id }: Site, token: string | undefined): Memo => ({
  read: () => ports.memos.read(id),
  write: (words) =>
    turn(async () => {
      if (words.length > LONGEST_MEMO) return;
      const isCurrent = (await readInForce(ports)).site(id) && (await ports.tokens.read(id)) === token;
      if (isCurrent) await ports.memos.write(id, words);
    }),
});
