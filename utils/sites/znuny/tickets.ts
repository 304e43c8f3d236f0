import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { HistoryLine, HistoryPage } from './historyPage';

/** Who has a ticket, where its search tells more than its history. */
export interface Owners {
  readonly mine: ReadonlySet<string>;
  readonly me: string;
}

/** What customers send, whichever way; the first of them opened the ticket. */
const FROM_CUSTOMER: ReadonlySet<string> = new Set(['FollowUp', 'WebRequestCustomer', 'PhoneCallCustomer', 'EmailCustomer']);

/** What goes to the customer. A forwarded message goes to somebody else, and of a note only the article tells who may see it. */
const FROM_SUPPORT: ReadonlySet<string> = new Set([
  'SendAnswer',
  'EmailAgent',
  'PhoneCallAgent',
  'SendAutoReply',
  'SendAutoReject',
  'SendAutoFollowUp',
]);

function answerOf({ type, agent, at }: HistoryLine, openedAt: Instant): RecordedEvent {
  const by = type.startsWith('SendAuto') ? 'acknowledgement' : at <= openedAt ? 'opening' : agent === undefined ? 'bot' : 'person';
  return { at, kind: 'supportReply', by };
}

interface Reading {
  readonly events?: readonly RecordedEvent[];
  /** What the line says was the word before it. */
  readonly from?: string;
  readonly number?: string;
  readonly queue?: string | undefined;
  readonly customer?: string | undefined;
}

/** What one line says; `undefined` where it should say something and does not. */
function readingOf(line: HistoryLine, openedAt: Instant): Reading | undefined {
  const { type, quoted, numbers, bracketed, agent, at } = line;
  const [first, second, third] = quoted;
  switch (type) {
    case 'NewTicket':
      if (!bracketed || quoted.length !== 3 || !second || !third) return undefined;
      return {
        number: bracketed,
        queue: first,
        events: [
          { at, kind: 'status', to: third },
          { at, kind: 'priority', to: second },
          // Whoever opens a ticket has it; customers and the mail gateway open it for nobody.
          { at, kind: 'assignee', to: agent },
        ],
      };
    case 'StateUpdate':
    case 'PriorityUpdate':
      if (quoted.length !== 2 || !first || !second) return undefined;
      return { from: first, events: [{ at, kind: type === 'StateUpdate' ? 'status' : 'priority', to: second }] };
    case 'OwnerUpdate': {
      const owner = numbers.at(-1);
      return owner === undefined ? undefined : { events: [{ at, kind: 'assignee', to: owner, ...(first && { aka: first }) }] };
    }
    case 'Move':
      return quoted.length === 2 ? { queue: first } : undefined;
    case 'CustomerUpdate':
      return { customer: /CustomerUser=([^;]+)/.exec(first ?? '')?.[1] ?? /CustomerID=([^;]+)/.exec(first ?? '')?.[1] };
    default:
      if (FROM_SUPPORT.has(type)) return { events: [answerOf(line, openedAt)] };
      return FROM_CUSTOMER.has(type) && at > openedAt ? { events: [{ at, kind: 'customerReply' }] } : {};
  }
}

/** The last word of each kind, as far as `lines` tell. */
type Words = Partial<Record<RecordedEvent['kind'], string | undefined>>;

interface Told extends Reading {
  readonly events: readonly RecordedEvent[];
  readonly words: Words;
  /** Of the last line that makes no sense, or that goes on from another word than the one before it told. */
  readonly brokenAt: Instant | undefined;
}

function toldBy({ lines, unread }: HistoryPage, openedAt: Instant): Told {
  const words: Words = {};
  const all: { events: RecordedEvent[] } & Reading = { events: [] };
  let brokenAt = unread > 0 ? lines.at(-1)?.at : undefined;
  for (const line of lines) {
    const reading = readingOf(line, openedAt);
    const { events = [], from, ...rest } = reading ?? {};
    const isBroken = reading === undefined || (from !== undefined && events.some(({ kind }) => words[kind] !== from));
    if (isBroken) brokenAt = Math.max(brokenAt ?? 0, line.at);
    for (const event of events) if ('to' in event) words[event.kind] = event.to;
    all.events.push(...events);
    Object.assign(all, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
  }
  return { ...all, words, brokenAt };
}

/** Whoever opened a ticket and kept it is told by name in its history, by number everywhere else. */
export function ownedBy(me: string, record: TicketRecord): TicketRecord {
  const last = record.events.findLastIndex(({ kind }) => kind === 'assignee');
  const event = record.events[last];
  const isNamed = event?.kind === 'assignee' && event.to !== undefined && !/^\d+$/.test(event.to);
  const events = isNamed ? record.events.with(last, { ...event, to: me }) : record.events;
  return { ...record, events, assignee: me, isMine: true };
}

/**
 * A ticket by its history alone, which tells all of it. One that does not begin with its creation, has lines that make no sense or lacks some is not
 * known whole. `undefined` where it tells nothing at all.
 */
export function recordOf(ticket: string, page: HistoryPage, site: SiteId, { mine, me }: Owners): TicketRecord | undefined {
  const last = page.lines.at(-1);
  if (!last) return undefined;
  const opened = page.lines.find(({ type }) => type === 'NewTicket');
  const { events, words, brokenAt, number, queue, customer } = toldBy(page, opened?.at ?? 0);
  const record: TicketRecord = {
    site,
    id: ticket,
    label: `#${number ?? ticket}`,
    url: `${site}/index.pl?Action=AgentTicketZoom;TicketID=${ticket}`,
    title: page.title,
    customer,
    type: undefined,
    queue,
    createdAt: opened?.at,
    events,
    status: words.status,
    priority: words.priority,
    assignee: words.assignee,
    isMine: false,
    partialSince: opened === undefined ? last.at : brokenAt,
    revision: `${number ?? ''} ${page.lines.length} ${last.at}`,
  };
  return mine.has(ticket) ? ownedBy(me, record) : record;
}
