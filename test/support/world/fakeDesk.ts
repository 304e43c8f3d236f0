import type { SiteAdapter } from '@/utils/sites/siteAdapter';
import type { DurationMs, Instant } from '@/utils/time/instant';
import type { NativeDeadline } from '@/utils/tickets/nativeDeadline';
import { inOrder } from '@/utils/tickets/inOrder';
import type { ChangeKind, RecordedEvent, TicketRecord } from '@/utils/tickets/ticketRecord';

export const SITE = 'https://desk.example/help';

/** A ticket of severity high in nobody's queue, created on Monday 2 March 2026 at 9:00 in Buenos Aires, unless told otherwise. It is what its history leads to. */
export function recordOf(id: string, rest: Partial<TicketRecord> = {}): TicketRecord {
  const createdAt = Date.parse('2026-03-02T09:00-03:00');
  const events: readonly RecordedEvent[] = rest.events ?? [
    { at: createdAt, kind: 'status', to: 'Open' },
    { at: createdAt, kind: 'priority', to: 'High' },
  ];
  return {
    site: SITE,
    id,
    label: `HELP-${id}`,
    url: `${SITE}/tickets/${id}`,
    title: `Ticket ${id}`,
    customer: 'Banco Aurora',
    type: undefined,
    createdAt,
    events,
    status: wordIn(events, 'status') ?? 'Open',
    priority: wordIn(events, 'priority') ?? 'High',
    assignee: wordIn(events, 'assignee'),
    isMine: true,
    partialSince: undefined,
    revision: '1',
    ...rest,
  };
}

const wordIn = (events: readonly RecordedEvent[], kind: ChangeKind): string | undefined => {
  const last = inOrder(events).findLast((event) => event.kind === kind);
  return last && 'to' in last ? last.to : undefined;
};

/** A support center that runs in the test: what it holds, what it was asked, and how it fails. */
export interface FakeDesk {
  readonly tickets: Map<string, TicketRecord>;
  /** By its own service level, by ticket. */
  readonly native: Map<string, readonly NativeDeadline[]>;
  readonly requests: string[];
  /** Tickets that their owner has, and no queue any more: they are resolved. */
  readonly queueHides: string[];
  /** How the last request was asked: with which cookies and headers. */
  lastAsked: RequestInit | undefined;
  /** Of its queue only the first half comes. */
  cutsShort: boolean;
  /** Taken for the next answers, one each. */
  readonly faults: (() => Response | Promise<Response>)[];
  /** How long an answer takes. */
  delay: (url: URL) => DurationMs;
  /** The time on its own clock, told with each answer; absent: it tells none. */
  clock: (() => Instant) | undefined;
  /** The `Date` of its answers, where it is more than a clock that is wrong. */
  dateOf: ((url: URL) => string | undefined) | undefined;
  readonly fetch: typeof fetch;
}

export function fakeDesk(): FakeDesk {
  const desk: FakeDesk = {
    tickets: new Map(),
    native: new Map(),
    requests: [],
    queueHides: [],
    cutsShort: false,
    lastAsked: undefined,
    faults: [],
    delay: () => 0,
    clock: undefined,
    dateOf: undefined,
    fetch: async (input, options) => {
      desk.lastAsked = options;
      const url = new URL(input instanceof Request ? input.url : input);
      desk.requests.push(url.pathname + url.search);
      const fault = desk.faults.shift();
      if (fault) return fault();
      const answer = answerTo(url, desk);
      const date = desk.dateOf?.(url);
      if (date !== undefined) answer.headers.set('Date', date);
      else if (desk.clock && !desk.dateOf) answer.headers.set('Date', new Date(desk.clock()).toUTCString());
      return answer;
    },
  };
  return desk;
}

function answerTo(url: URL, { tickets, native, queueHides, cutsShort, requests }: FakeDesk): Response {
  // Each visit is another one.
  if (url.pathname.endsWith('/visit')) return new Response(`visit-${requests.filter((asked) => asked.endsWith('/visit')).length}`);
  if (url.pathname.endsWith('/leave')) return Response.json({});
  if (url.pathname.endsWith('/about')) return Response.json({ product: 'fake' });
  if (url.pathname.endsWith('/native')) return Response.json(native.get(url.searchParams.get('id') ?? '') ?? []);
  const ids = url.searchParams.get('ids')?.split(',');
  const here = [...tickets.values()].filter(({ site }) => site.startsWith(url.origin));
  if (url.pathname.endsWith('/nobodys')) return Response.json(here.filter(({ assignee, isMine }) => !isMine && !assignee));
  if (ids) return Response.json(here.filter(({ id }) => ids.includes(id)));
  const queue = here.filter(({ id, isMine }) => isMine && !queueHides.includes(id));
  if (!cutsShort) return Response.json(queue);
  return url.searchParams.has('more') ? new Response('', { status: 503 }) : Response.json([...queue.slice(0, queue.length / 2), MORE]);
}

/** Ends a page that is not the last. */
const MORE = { id: 'more' };

const read = (text: string): TicketRecord[] => JSON.parse(text) as TicketRecord[];

/** What each of its lists has. */
export const FAKE_LIST = '.list';

/** Reads the fake support center. JSON drops what is `undefined`, as it does in real ones. By a token, its queue is told to visits only. */
export const fakeAdapter: SiteAdapter = {
  id: 'fake',
  name: 'Fake desk',
  defaults: {
    statuses: { Open: 'open', 'Waiting for customer': 'waitingCustomer', Resolved: 'resolved' },
    severities: {},
    featureRequests: [],
  },
  recognize: async (address, get) => {
    const { text } = await get('/help/about');
    return text.includes('fake') ? `${address.origin}/help` : undefined;
  },
  native: 'onAsking',
  takesToken: true,
  token: { headersOf: (token) => ({ 'X-Fake-Key': token }) },
  list: { at: /^\/list$/, holds: FAKE_LIST },
  client: (_site, get, { hasToken = false, memo, keep } = {}) => ({
    async queue(known) {
      const visit = hasToken && ((await memo?.read()) ?? (await get('/visit')).text);
      if (visit !== false) await memo?.write(visit);
      const page = read((await get('/queue', visit === false ? {} : { 'X-Fake-Visit': visit })).text);
      const records = page.filter(({ id }) => id !== MORE.id);
      const changed = records.filter(({ id, revision }) => known.get(id) !== revision);
      for (const record of changed) keep?.(record);
      if (page.length > records.length) await get('/queue?more');
      return { ids: records.map(({ id }) => id), changed };
    },
    unassigned: async () => new Map(read((await get('/nobodys')).text).map(({ id, revision }) => [id, revision])),
    tickets: async (ids) => read((await get(`/tickets?ids=${ids.join(',')}`)).text),
    native: async (id) => JSON.parse((await get(`/native?id=${id}`)).text) as NativeDeadline[],
    leave: async (memo) => void (await get('/leave', { 'X-Fake-Visit': memo })),
  }),
};
