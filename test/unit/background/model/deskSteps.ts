import fc from 'fast-check';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { DAY, SECOND } from '@/utils/time/instant';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import type { Run } from './run';
import { priorities, SLOW } from './setting';
import { many, one } from './step';

/** The support center has the ticket like this from now on. */
function put({ world }: Run, record: TicketRecord): void {
  world.desk.tickets.set(record.id, { ...record, revision: String(Number(record.revision) + 1) });
}

const anyTicket = fc.nat(7);
function change(run: Run, which: number, make: (record: TicketRecord) => Partial<TicketRecord> & { readonly event?: RecordedEvent }): void {
  const records = [...run.world.desk.tickets.values()];
  const record = records[which % Math.max(1, records.length)];
  if (!record) return;
  const { event, ...rest } = make(record);
  put(run, { ...record, ...rest, events: event ? [...record.events, event] : record.events });
}

export const created = many(
  'ticket',
  fc.record({ priority: fc.constantFrom(...priorities), isAssigned: fc.boolean(), site: fc.constantFrom(SITE, SITE, SLOW) }),
  (run, { priority, isAssigned, site }) => {
    const createdAt = run.now();
    run.tickets += 1;
    const events: RecordedEvent[] = [
      { at: createdAt, kind: 'status', to: 'Open' },
      { at: createdAt, kind: 'priority', to: priority },
    ];
    if (isAssigned) events.push({ at: createdAt, kind: 'assignee', to: 'ana' });
    const id = String(run.tickets);
    const assignee = isAssigned ? 'ana' : undefined;
    put(run, recordOf(id, { site, url: `${site}/tickets/${id}`, createdAt, priority, events, assignee, revision: '0' }));
  },
);

export const status = many(
  'status',
  fc.tuple(anyTicket, fc.constantFrom('Open', 'Waiting for customer', 'Resolved', 'Open')),
  (run, [which, to]) => change(run, which, () => ({ status: to, event: { at: run.now(), kind: 'status', to } })),
);
export const replied = many('reply', anyTicket, (run, which) =>
  change(run, which, () => ({ event: { at: run.now(), kind: 'customerReply' } })),
);
/** What is the analyst's own and has somebody, has the analyst. */
const ownerOf = (isMine: boolean): string => (isMine ? 'ana' : 'bruno');

export const assigned = many('assign', anyTicket, (run, which) =>
  change(run, which, ({ isMine }) => ({ assignee: ownerOf(isMine), event: { at: run.now(), kind: 'assignee', to: ownerOf(isMine) } })),
);
export const rated = many('rate', fc.tuple(anyTicket, fc.constantFrom(...priorities)), (run, [which, to]) =>
  change(run, which, () => ({ priority: to, event: { at: run.now(), kind: 'priority', to } })),
);
export const handed = many('hand', anyTicket, (run, which) =>
  change(run, which, ({ isMine, assignee }) => {
    const to = assignee && ownerOf(!isMine);
    return { isMine: !isMine, assignee: to, ...(to && { event: { at: run.now(), kind: 'assignee', to } }) };
  }),
);

export const networkFails = one('the site fails', (run) => {
  if (run.aheadMs === 0) run.world.desk.faults.push(() => new Response('', { status: 503 }));
});
/** One of both sites takes so long for each answer. */
export const slowed = many('a slow site', fc.constantFrom(0, SECOND, 8 * SECOND, 40 * SECOND, DAY), (run, length) => {
  if (run.aheadMs === 0) run.slowMs = length;
});
/** An index is being rebuilt: the queue lacks some of its tickets, or all, though each can be asked for. */
export const shortened = many('a short queue', fc.array(anyTicket, { maxLength: 8 }), ({ world: { desk } }, which) => {
  const ids = [...desk.tickets.keys()];
  desk.queueHides.push(...which.flatMap((each) => ids[each] ?? []));
});
/** Its site fails in the middle of the queue. */
export const halved = one('half a queue', (run) => {
  if (run.aheadMs === 0) run.world.desk.cutsShort = true;
});
export const emptied = one('an empty queue', ({ world: { desk } }) => void desk.queueHides.push(...desk.tickets.keys()));
export const shuffled = one('a shuffled queue', ({ world: { desk } }) => {
  const records = [...desk.tickets.values()].toReversed();
  desk.tickets.clear();
  for (const record of records) desk.tickets.set(record.id, record);
});
/** Right when it is asked for, before it alerts, a ticket is another than it was when it was read. */
export const changesWhenAsked = many(
  'as it is asked for',
  fc.constantFrom('Resolved', 'Waiting for customer', 'ana', 'bruno'),
  (run, to) => {
    const { desk } = run.world;
    const { delay } = desk;
    desk.delay = (url) => {
      const id = url.searchParams.get('ids')?.split(',')[0];
      const record = id === undefined ? undefined : desk.tickets.get(id);
      if (!record) return delay(url);
      desk.delay = delay;
      const isPerson = to === 'ana' || to === 'bruno';
      const event: RecordedEvent = isPerson ? { at: run.now(), kind: 'assignee', to } : { at: run.now(), kind: 'status', to };
      put(run, { ...record, ...(isPerson ? { isMine: to === 'ana', assignee: to } : { status: to }), events: [...record.events, event] });
      return delay(url);
    };
  },
);
