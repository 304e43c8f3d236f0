import type { SiteClient } from '../../../sites/siteAdapter';
import { cut, LONGEST_ID } from '../../../tickets/cut';
import type { RecordedEvent, TicketRecord } from '../../../tickets/ticketRecord';

/** Nobody's queue has as many. */
const MOST_TICKETS = 10_000;
const MOST_EVENTS = 5_000;
const MOST_TAGS = 100;
const MOST_FIELDS = 200;
const MOST_NATIVE = 20;
const LONGEST_ADDRESS = 2_000;

/** A client whose answers have a measure, whatever the support center told. */
export const measuredClient = (client: SiteClient): SiteClient => {
  const { unassigned, native } = client;
  return {
    ...client,
    async queue(known) {
      const { ids, changed, ...rest } = await client.queue(known);
      return { ...rest, ids: ids.filter(isId).slice(0, MOST_TICKETS), changed: measuredRecords(changed) };
    },
    tickets: async (ids) => measuredRecords(await client.tickets(ids)),
    ...(unassigned && {
      unassigned: async () => new Map([...(await unassigned.call(client))].filter(([id]) => isId(id)).slice(0, MOST_TICKETS)),
    }),
    ...(native && {
      native: async (id) => (await native.call(client, id))?.slice(0, MOST_NATIVE).map((each) => ({ ...each, name: cut(each.name) })),
    }),
  };
};

const isId = (id: string): boolean => id.length > 0 && id.length <= LONGEST_ID;

const measuredRecords = (records: readonly TicketRecord[]): readonly TicketRecord[] =>
  records
    .filter(({ id, url }) => isId(id) && url.length <= LONGEST_ADDRESS)
    .slice(0, MOST_TICKETS)
    .map(measuredRecord);

/** Every text of it is cut, and of a history longer than anybody reads the oldest part is not known. */
function measuredRecord(record: TicketRecord): TicketRecord {
  const { events, tags, fields, native } = record;
  const kept = events.length > MOST_EVENTS ? events.toSorted((a, b) => a.at - b.at).slice(-MOST_EVENTS) : events;
  const [first] = kept;
  return {
    ...withCutTexts(record),
    revision: record.revision.length > LONGEST_ID ? '' : record.revision,
    events: kept.map(measuredEvent),
    ...(tags && { tags: tags.slice(0, MOST_TAGS).map((tag) => cut(tag)) }),
    ...(fields && {
      fields: Object.fromEntries(
        Object.entries(fields)
          .slice(0, MOST_FIELDS)
          .map(([name, value]) => [cut(name), cut(value)]),
      ),
    }),
    ...(native && { native: native.slice(0, MOST_NATIVE).map((each) => ({ ...each, name: cut(each.name) })) }),
    ...(kept !== events && first && { partialSince: Math.max(first.at, record.partialSince ?? first.at) }),
  };
}

const measuredEvent = (event: RecordedEvent): RecordedEvent => withCutTexts(event);

/** What identifies stays whole. */
const WHOLE: ReadonlySet<string> = new Set(['site', 'id', 'url', 'revision']);

const withCutTexts = <Told extends object>(told: Told): Told =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]: readonly [string, unknown]) => [
      name,
      typeof value === 'string' && !WHOLE.has(name) ? cut(value) : value,
    ]),
  ) as Told;
