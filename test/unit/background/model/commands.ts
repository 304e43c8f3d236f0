import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/time/instant';
import { ticketKey } from '@/utils/tickets/ticket';
import type { RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import type { Run } from './run';
import { priorities } from './setting';

/** One thing that can befall a browser with Prazo in it. */
export interface Step extends fc.AsyncCommand<object, Run> {
  readonly name: string;
}

const step = (name: string, run: (run: Run) => Promise<void> | void): Step => ({
  name,
  check: () => true,
  run: async (_, real) => {
    await run(real);
    if (real.complaints.length > 0) throw new Error(real.complaints.join('\n'));
  },
  toString: () => name,
});

const one = (name: string, run: (run: Run) => Promise<void> | void): fc.Arbitrary<Step> => fc.constant(step(name, run));
const many = <T>(name: string, arbitrary: fc.Arbitrary<T>, run: (run: Run, value: T) => Promise<void> | void): fc.Arbitrary<Step> =>
  arbitrary.map((value) => step(`${name}(${JSON.stringify(value)})`, (real) => run(real, value)));

const seconds = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least / SECOND, max: most / SECOND }).map((count) => count * SECOND);

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

const created = many(
  'ticket',
  fc.record({ priority: fc.constantFrom(...priorities), isAssigned: fc.boolean() }),
  (run, { priority, isAssigned }) => {
    const createdAt = run.now();
    run.tickets += 1;
    const events: RecordedEvent[] = [
      { at: createdAt, kind: 'status', to: 'Open' },
      { at: createdAt, kind: 'priority', to: priority },
    ];
    if (isAssigned) events.push({ at: createdAt, kind: 'assignee', to: 'ana' });
    put(run, recordOf(String(run.tickets), { createdAt, priority, events, assignee: isAssigned ? 'ana' : undefined, revision: '0' }));
  },
);

const status = many(
  'status',
  fc.tuple(anyTicket, fc.constantFrom('Open', 'Waiting for customer', 'Resolved', 'Open')),
  (run, [which, to]) => change(run, which, () => ({ status: to, event: { at: run.now(), kind: 'status', to } })),
);
const replied = many('reply', anyTicket, (run, which) => change(run, which, () => ({ event: { at: run.now(), kind: 'customerReply' } })));
/** What is the analyst's own and has somebody, has the analyst. */
const ownerOf = (isMine: boolean): string => (isMine ? 'ana' : 'bruno');

const assigned = many('assign', anyTicket, (run, which) =>
  change(run, which, ({ isMine }) => ({ assignee: ownerOf(isMine), event: { at: run.now(), kind: 'assignee', to: ownerOf(isMine) } })),
);
const rated = many('rate', fc.tuple(anyTicket, fc.constantFrom(...priorities)), (run, [which, to]) =>
  change(run, which, () => ({ priority: to, event: { at: run.now(), kind: 'priority', to } })),
);
const handed = many('hand', anyTicket, (run, which) =>
  change(run, which, ({ isMine, assignee }) => {
    const to = assignee && ownerOf(!isMine);
    return { isMine: !isMine, assignee: to, ...(to && { event: { at: run.now(), kind: 'assignee', to } }) };
  }),
);

const passed = many('pass', fc.oneof(seconds(0, 3 * MINUTE), seconds(0, 30 * MINUTE)), (run, length) =>
  run.world.passUntil(run.world.browser.now + length),
);

/** The computer sleeps: no timer runs, the alarm rings when it wakes. */
const slept = many('sleep', fc.oneof(seconds(MINUTE, HOUR), seconds(HOUR, 3 * DAY)), async (run, length) => {
  run.world.browser.now += length;
  await run.world.passUntil(run.world.browser.now);
});

/** In steps that keep the truth apart from any mistake of two minutes. */
const jumped = many(
  'jump',
  fc.integer({ min: -40, max: 40 }).filter((count) => count !== 0),
  (run, count) => {
    if (run.world.desk.faults.length > 0) return;
    // No computer is believed to be further off.
    if (Math.abs(run.aheadMs + count * 45 * MINUTE) > DAY) return;
    run.aheadMs += count * 45 * MINUTE;
    run.world.jump(count * 45 * MINUTE);
  },
);

const dies = many('die before step', fc.integer({ min: 1, max: 60 }), (run, count) => {
  run.isShaken = true;
  run.world.dieBefore(count);
});
const stopped = one('stop', (run) => run.world.stop());
const restarted = one('restart the browser', async (run) => {
  run.world.stop();
  run.world.browser.alarmAt = undefined;
  run.forgetShown();
  await run.happen((background) => background.onStart('started'));
});
const updated = one('update', async (run) => {
  run.world.stop();
  await run.happen((background) => background.onStart('installed'));
});
const lost = one('lose the alarm', (run) => void (run.world.browser.alarmAt = undefined));
const late = many('alarm late by', seconds(MINUTE, HOUR), ({ world: { browser } }, by) => {
  if (browser.alarmAt !== undefined) browser.alarmAt += by;
});
const early = one('alarm early', (run) => run.happen((background) => background.onAlarm()));
const opened = one('open the popup', (run) => run.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })));

const writesFail = many(
  'writes fail',
  fc.record({ times: fc.integer({ min: 1, max: 4 }), torn: fc.constantFrom('nothing', 'said', 'all') }),
  (run, { times, torn }) => {
    run.failingWrites = times;
    run.isShaken = true;
    run.torn = torn;
  },
);
const networkFails = one('the site fails', (run) => {
  if (run.aheadMs === 0) run.world.desk.faults.push(() => new Response('', { status: 503 }));
});
/** An index is being rebuilt: the queue lacks some of its tickets, or all, though each can be asked for. */
const shortened = many('a short queue', fc.array(anyTicket, { maxLength: 8 }), ({ world: { desk } }, which) => {
  const ids = [...desk.tickets.keys()];
  desk.queueHides.push(...which.flatMap((each) => ids[each] ?? []));
});
const emptied = one('an empty queue', ({ world: { desk } }) => void desk.queueHides.push(...desk.tickets.keys()));
const shuffled = one('a shuffled queue', ({ world: { desk } }) => {
  const records = [...desk.tickets.values()].toReversed();
  desk.tickets.clear();
  for (const record of records) desk.tickets.set(record.id, record);
});
/** Right when it is asked for, before it alerts, a ticket is another than it was when it was read. */
const changesWhenAsked = many('as it is asked for', fc.constantFrom('Resolved', 'Waiting for customer', 'ana', 'bruno'), (run, to) => {
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
});

/** The browser does not answer: what it is asked for does not happen, or nobody hears that it did. */
const fallsSilent = many(
  'silence',
  fc.record({
    call: fc.constantFrom('tell', 'paintToolbar', 'notify', 'setAlarm', 'alarmAt', 'isSiteAllowed', 'commit', 'outlook', 'read'),
    way: fc.constantFrom('unheard', 'heard'),
  }),
  (run, { call, way }) => {
    run.isShaken = true;
    run.world.browser.silent.set(call, way);
  },
);
const answers = one('answer again', ({ world: { browser } }) => browser.silent.clear());
const blocked = one('block notifications', ({ world: { browser } }) => void (browser.notificationsAllowed = false));
const allowed = one('allow notifications', ({ world: { browser } }) => void (browser.notificationsAllowed = true));
const travelled = many(
  'travel',
  fc.constantFrom('America/Argentina/Buenos_Aires', 'America/Mexico_City', 'Europe/Madrid'),
  ({ world }, zone) => {
    world.browser.timeZone = zone;
  },
);

/** The analyst's hand is slower than the worker: what is pressed was noted as given before. */
const pressed = (name: string, press: (run: Run, id: string) => Promise<unknown>): fc.Arbitrary<Step> =>
  many(name, fc.nat(9), async (run, which) => {
    const shown = [...run.world.browser.shown.keys()];
    const id = shown[which % Math.max(1, shown.length)];
    if (id === undefined) return;
    run.failingWrites = 0;
    run.world.browser.silent.clear();
    run.world.dieBefore(Infinity);
    await press(run, id);
  });
const closed = pressed('close', (run, id) => {
  run.world.browser.shown.delete(id);
  return run.happen((background) => background.onNotificationClosed(id));
});
const clicked = pressed('click', (run, id) => run.happen((background) => background.onNotificationClicked(id)));
const buttoned = (button: number): fc.Arbitrary<Step> =>
  pressed(`button ${button}`, (run, id) => run.happen((background) => background.onNotificationButton(id, button)));
const answered = (word: 'snooze' | 'acknowledge'): fc.Arbitrary<Step> =>
  many(`say ${word}`, anyTicket, (run, which) => {
    const ticket = ticketKey(SITE, String(1 + (which % Math.max(1, run.tickets))));
    return run.happen(({ handlers }) => handlers['alert/say']({ ticket, word }, { kind: 'extension' }));
  });

const calm = one('calm', (run) => run.calm());

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: passed },
  { weight: 4, arbitrary: slept },
  { weight: 5, arbitrary: created },
  { weight: 3, arbitrary: status },
  { weight: 2, arbitrary: fc.oneof(replied, assigned, rated, handed) },
  { weight: 5, arbitrary: dies },
  { weight: 4, arbitrary: fc.oneof(stopped, restarted, updated) },
  { weight: 2, arbitrary: fc.oneof(lost, late, early) },
  { weight: 2, arbitrary: opened },
  { weight: 2, arbitrary: jumped },
  { weight: 3, arbitrary: fc.oneof(writesFail, networkFails) },
  { weight: 3, arbitrary: fc.oneof(fallsSilent, answers) },
  { weight: 3, arbitrary: fc.oneof(shortened, emptied, shuffled, changesWhenAsked, changesWhenAsked) },
  { weight: 2, arbitrary: fc.oneof(blocked, allowed, allowed, travelled) },
  { weight: 4, arbitrary: fc.oneof(closed, clicked, buttoned(0), buttoned(1), answered('snooze'), answered('acknowledge')) },
  { weight: 6, arbitrary: calm },
);
