import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fillingOf, type Filling } from './store/filling.ts';
import { addIndexes, openDatabase } from './store/schema.ts';
import { sessionsIn } from './store/sessions.ts';
import { ticketQueriesIn } from './store/ticketQueries.ts';
import { ticketStoreIn } from './store/ticketStore.ts';
import { USERS } from './tickets/cast.ts';
import type { Instant } from './tickets/ticket.ts';
import { apiAnswer } from './web/api.ts';
import { assetAnswer } from './web/assets.ts';
import type { Center } from './web/center.ts';
import { COOKIE, askedOf, type Answer, type Asked } from './web/exchange.ts';
import { faultList, type Fault, type Outcome } from './web/faults.ts';
import { pageAnswer } from './web/pages.ts';
import { redesigned } from './web/redesigned.ts';
import { instantOf, testAnswer, ticketCreator, type AskedBefore, type Testing } from './web/testing.ts';

export interface SupportCenterOptions {
  /** A free one unless told. */
  readonly port?: number;
  readonly now?: () => Instant;
  /** Context path without a trailing slash, e.g. `/suporte`. */
  readonly basePath?: string;
  /** Opens `/test/…`. */
  readonly faults?: boolean;
  readonly oddities?: boolean;
  /** `false`: nothing but what a test creates. */
  readonly seed?: boolean;
  /** A file, kept from one start to the next; in memory unless told. */
  readonly database?: string;
}

export interface SupportCenter {
  /** Origin and base path, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** The id of the new ticket. */
  readonly createTicket: Testing['createTicket'];
  /** Appends an entry as it is; now, unless it says when. */
  readonly append: Testing['append'];
  readonly setClock: Testing['setClock'];
  /** What was asked of the API so far. */
  readonly requests: readonly AskedBefore[];
  fail(fault: Fault): void;
  clearFaults(): void;
  /** Signs somebody in and gives the `Cookie` header of the new session. */
  signIn(user: 'ana' | 'bruno' | 'carla'): string;
  signEverybodyOut(): void;
  /** From now on its pages are made of other elements and classes, or again of those that are known. */
  redesign(isRedesigned: boolean): void;
  close(): Promise<void>;
}

export async function startSupportCenter(options: SupportCenterOptions = {}): Promise<SupportCenter> {
  const { port = 0, basePath = '', seed = true, oddities = true, database: path = ':memory:' } = options;
  const clock = movableClock(options.now ?? Date.now);
  const database = openDatabase(path);
  const center: Center = {
    basePath,
    tickets: ticketStoreIn(database),
    queries: ticketQueriesIn(database),
    sessions: sessionsIn(database),
    now: clock.now,
  };
  const fill: Filling = seed ? fillingOf(center.tickets, oddities, clock.now()) : center.tickets.advance;
  fill(clock.now());
  addIndexes(database);

  const testing: Testing = {
    faults: faultList(),
    requests: [],
    createTicket: ticketCreator(center),
    append: (ticket, entry) =>
      center.tickets.append(ticket, { by: 'Sistema', ...entry, at: instantOf(entry.at ?? clock.now()) }, clock.now()),
    setClock: clock.set,
  };
  let isRedesigned = false;
  const outcomeOf = (asked: Asked): Outcome => {
    if (options.faults && asked.path.startsWith('/test/')) return testAnswer(asked, center, testing);
    fill(clock.now());
    const answer = (): Answer => answerOf(asked, center);
    const outcome = testing.faults.outcome(asked.path, basePath, () => (isRedesigned ? redesigned(answer()) : answer()));
    if (asked.path.startsWith('/api/')) testing.requests.push(noteOf(asked, outcome, clock.now()));
    return outcome;
  };
  const server = createServer((request, response) => void respond(request, response, basePath, outcomeOf));
  const bound = await listening(server, port);

  return {
    url: `http://127.0.0.1:${bound}${basePath}`,
    port: bound,
    createTicket: testing.createTicket,
    append: testing.append,
    setClock: testing.setClock,
    requests: testing.requests,
    fail: testing.faults.add,
    clearFaults: testing.faults.clear,
    signIn: (user) => `${COOKIE}=${center.sessions.begin(USERS.find(({ id }) => id === user)!)}`,
    signEverybodyOut: center.sessions.endAll,
    redesign: (isOn) => void (isRedesigned = isOn),
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      database.close();
    },
  };
}

function answerOf(asked: Asked, center: Center): Answer {
  if (asked.path.startsWith('/api/')) return apiAnswer(asked, center);
  if (asked.path.startsWith('/assets/')) return assetAnswer(asked.path);
  return pageAnswer(asked, center);
}

const noteOf = ({ method, path, query }: Asked, outcome: Outcome, at: Instant): AskedBefore => ({
  at,
  method,
  path: query.size > 0 ? `${path}?${query}` : path,
  status: typeof outcome === 'string' ? undefined : outcome.status,
});

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  basePath: string,
  outcomeOf: (asked: Asked) => Outcome,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isBelow = url.pathname === basePath || url.pathname.startsWith(`${basePath}/`);
    const asked = await askedOf(request, url, url.pathname.slice(basePath.length) || '/');
    const outcome = isBelow ? outcomeOf(asked) : { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' };
    if (outcome === 'reset') response.socket?.resetAndDestroy();
    else if (outcome !== 'hang') write(response, outcome, request.method === 'HEAD');
  } catch (error) {
    if (!response.headersSent)
      write(response, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: String(error) }, false);
  }
}

function write(response: ServerResponse, { status, headers, body }: Answer, isHead: boolean): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(isHead ? undefined : body);
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A clock that can be set forward and goes on from there. Never back: what has happened cannot be undone. */
function movableClock(base: () => Instant) {
  let ahead = 0;
  const now = (): Instant => base() + ahead;
  const set = (time: Instant | string): void => {
    const at = instantOf(time);
    if (at < now()) throw new RangeError('the clock only goes forward');
    ahead = at - base();
  };
  return { now, set };
}
