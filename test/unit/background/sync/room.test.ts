import { expect, it } from 'vitest';
import { withRoom } from '@/utils/background/sync/room';
import type { Ports } from '@/utils/background/ports';
import { newSiteState } from '@/utils/background/due/siteState';
import type { StoredTicket } from '@/utils/store/read/storedTicket';
import type { StoreChange } from '@/utils/store/ticketStore';
import { keyOf } from '@/utils/tickets/ticketRecord';
import { DAY } from '@/utils/time/instant';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';

const NOW = monday('10:00');

function stored(id: number, readAt: number, isMine = false): StoredTicket {
  const record = recordOf(String(id), { isMine });
  return { key: keyOf(record), site: SITE, record, readAt, mine: isMine ? 1 : 0, watchedSince: undefined, answeredWords: undefined };
}

async function after(kept: readonly StoredTicket[], tickets: readonly StoredTicket[], readAt = NOW): Promise<StoreChange> {
  const store = memoryTicketStore(emptyShelf());
  await store.commit({ tickets: kept });
  return withRoom({ store } as Ports, { ...newSiteState(SITE), readAt }, { tickets }, 30 * DAY, NOW);
}

it('forgets what nobody has read for so long, once a ticket comes that was not known', async () => {
  const change = await after([stored(1, NOW - 31 * DAY), stored(2, NOW - DAY), stored(3, NOW - 31 * DAY, true)], [stored(4, NOW)]);

  expect(change.forgetTickets).toEqual([stored(1, 0).key]);
});

it('does so once a day besides', async () => {
  const kept = [stored(1, NOW - 31 * DAY), stored(2, NOW - DAY)];

  expect((await after(kept, [stored(2, NOW)])).forgetTickets).toBeUndefined();
  expect((await after(kept, [stored(2, NOW)], NOW - DAY)).forgetTickets).toEqual([stored(1, 0).key]);
});

it('keeps 5,000 of others, those that were read last', async () => {
  const kept = Array.from({ length: 5_000 }, (_, id) => stored(id, NOW - 5_000 + id));

  const change = await after(kept, [stored(6_000, NOW), stored(6_001, NOW)]);

  expect(change.forgetTickets).toEqual([stored(0, 0).key, stored(1, 0).key]);
});
