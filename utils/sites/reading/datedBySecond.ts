import type { TicketRecord } from '../../tickets/ticketRecord';
import { SECOND, type Instant } from '../../time/instant';
import type { SiteAdapter, SiteClient } from '../siteAdapter';
import type { Get } from '../siteAnswer';

/**
 * For products whose revisions are the second of the last change: a ticket that changed in the very second in which it was read may change in it once
 * more, which looks the same from outside. Such a ticket gets no revision, so that it is read again.
 */
export const datedBySecond =
  (clientOf: SiteAdapter['client']): SiteAdapter['client'] =>
  (site, get, means) => {
    /** By the site's own clock; whatever else is read, is read later. */
    async function readBy<T>(
      read: (client: SiteClient) => Promise<T>,
    ): Promise<{ readonly answer: T; readonly readAt: Instant | undefined }> {
      let readAt: Instant | undefined;
      const dating: Get = async (...asked) => {
        const answer = await get(...asked);
        readAt ??= answer.date;
        return answer;
      };
      const keep = means?.keep;
      const settling = keep ? { ...means, keep: (record: TicketRecord) => keep(settled(record, readAt)) } : means;
      return { answer: await read(clientOf(site, dating, settling)), readAt };
    }

    return {
      ...clientOf(site, get, means),
      async queue(known) {
        const { answer, readAt } = await readBy((client) => client.queue(known));
        return { ids: answer.ids, changed: answer.changed.map((record) => settled(record, readAt)) };
      },
      async tickets(ids) {
        const { answer, readAt } = await readBy((client) => client.tickets(ids));
        return answer.map((record) => settled(record, readAt));
      },
    };
  };

function settled(record: TicketRecord, readAt: Instant | undefined): TicketRecord {
  const isFresh = readAt !== undefined && readAt - Date.parse(record.revision) < SECOND;
  return isFresh ? { ...record, revision: '' } : record;
}
