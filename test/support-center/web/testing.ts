import type { Entry, Instant, NewTicket } from '../tickets/ticket.ts';
import { ticketJson } from './api.ts';
import type { Center } from './center.ts';
import { jsonAnswer, type Answer, type Asked } from './exchange.ts';
import { FAULT_KINDS, type Fault, type Faults } from './faults.ts';

/** An entry as tests write it: instants as ISO texts or epoch milliseconds. */
export type EntryInput = Omit<Entry, 'at' | 'by'> & { readonly at: Instant | string; readonly by?: string };

/** A ticket as tests write it. The first four words are those at creation; whatever is left out has a default. */
export interface TicketInput {
  readonly priority?: string;
  readonly status?: string;
  readonly assignee?: string | null;
  readonly type?: NewTicket['type'];
  readonly title?: string;
  readonly customer?: string;
  /** `null`: the API does not tell. */
  readonly createdAt?: Instant | string | null;
  /** What happened, or will happen, after the creation. */
  readonly history?: readonly EntryInput[];
}

/** What tests can do beyond what people do. */
export interface Testing {
  readonly faults: Faults;
  readonly requests: AskedBefore[];
  createTicket(input: TicketInput): number;
  append(ticket: number, entry: Omit<EntryInput, 'at'> & { readonly at?: Instant | string }): boolean;
  setClock(now: Instant | string): void;
}

export interface AskedBefore {
  readonly at: Instant;
  readonly method: string;
  readonly path: string;
  /** `hang` and `reset` have none. */
  readonly status: number | undefined;
}

const FIRST_ID = 1001;

export function instantOf(time: Instant | string): Instant {
  const at = typeof time === 'string' ? Date.parse(time) : time;
  if (!Number.isFinite(at)) throw new TypeError(`not a time: ${time}`);
  return at;
}

export function ticketCreator({ tickets, now }: Center): Testing['createTicket'] {
  let last = FIRST_ID - 1;
  const added = (ticket: Omit<NewTicket, 'id' | 'label'>): number => {
    last += 1;
    const label = `INC${String(last).padStart(7, '0')}`;
    // A database that was kept has tickets of an earlier start.
    return tickets.add({ ...ticket, id: last, label }, now()) ? last : added(ticket);
  };
  return (input) => {
    const { title = 'Chamado de teste', customer = 'Banco Aurora', type = 'incident', history = [] } = input;
    const { priority = '3 - Moderate', status = 'New', assignee = null } = input;
    const createdAt = input.createdAt ?? now();
    const creation: Entry = { at: instantOf(createdAt), by: customer, status, priority, assignee };
    const entries = [creation, ...history.map((entry) => ({ by: 'Sistema', ...entry, at: instantOf(entry.at) }))];
    return added({ title, description: title, customer, type, createdAt: input.createdAt === null ? undefined : creation.at, entries });
  };
}

/** `/test/…`: everything that `Testing` offers, for tests that live in another process. */
export function testAnswer(asked: Asked, center: Center, testing: Testing): Answer {
  const input: unknown = asked.body === '' ? {} : JSON.parse(asked.body);
  const ticket = /^\/test\/tickets\/(\d{1,12})\/events$/.exec(asked.path)?.[1];
  if (ticket !== undefined) {
    const found = testing.append(Number(ticket), input as EntryInput);
    return found ? jsonAnswer(ticketJson(Number(ticket), 'pt', center)) : jsonAnswer({ error: 'notFound' }, 404);
  }
  switch (`${asked.method} ${asked.path}`) {
    case 'POST /test/faults':
      if (!FAULT_KINDS.some((kind) => kind === (input as Fault).kind)) return jsonAnswer({ error: 'badRequest', message: 'kind' }, 400);
      testing.faults.add(input as Fault);
      return jsonAnswer({});
    case 'DELETE /test/faults':
      testing.faults.clear();
      return jsonAnswer({});
    case 'GET /test/requests':
      return jsonAnswer(testing.requests);
    case 'DELETE /test/requests':
      testing.requests.length = 0;
      return jsonAnswer({});
    case 'POST /test/clock':
      testing.setClock((input as { now: string }).now);
      return jsonAnswer({ now: new Date(center.now()).toISOString() });
    case 'POST /test/tickets':
      return jsonAnswer(ticketJson(testing.createTicket(input as TicketInput), 'pt', center) ?? { ahead: true }, 201);
    case 'DELETE /test/sessions':
      center.sessions.endAll();
      return jsonAnswer({});
    default:
      return jsonAnswer({ error: 'notFound' }, 404);
  }
}
