import { signal, type ReadonlySignal } from '@preact/signals';
import type { QueueList, QueueTicket } from '@/utils/messages/queueList';
import type { send } from '@/utils/messages/send';
import type { TicketKey } from '@/utils/tickets/ticket';

export interface QueueSource {
  readonly queue: ReadonlySignal<QueueList | undefined>;
  /** Why the support center seems to say otherwise, in words, of the tickets where it does. */
  readonly reasons: ReadonlySignal<Readonly<Record<TicketKey, string>>>;
  /** Why the worker could not answer last time. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly isRefreshing: ReadonlySignal<boolean>;
  /** The analyst's own tickets, which come sooner, and then all that is known. */
  readonly begin: () => Promise<void>;
  /** With `keys`, what is known of all other tickets stays. */
  readonly read: (keys?: readonly TicketKey[]) => Promise<void>;
  /** Has the sites read again; one at a time, however often it is asked for. */
  readonly refresh: () => Promise<void>;
}

const MOST_EXPLAINED = 100;

/** The queue as the worker last told it. */
export function queueSource(ask: typeof send): QueueSource {
  const queue = signal<QueueList | undefined>(undefined);
  const trouble = signal<string | undefined>(undefined);
  const isRefreshing = signal(false);
  const reasons = signal<Readonly<Record<TicketKey, string>>>({});
  let latest = 0;
  /** What was asked for and did not come yet; `undefined`: everything. */
  let due: ReadonlySet<TicketKey> | undefined;
  /** What is news while everything is on its way, a portion at a time, and may have passed already. */
  let news: TicketKey[] | undefined;
  const noted = (cause: unknown): void => void (trouble.value = cause instanceof Error ? cause.message : String(cause));

  async function begin(): Promise<void> {
    await ask('queue/list', { own: true }).then((own) => (queue.value ??= own), noted);
    await read();
  }

  async function read(keys?: readonly TicketKey[]): Promise<void> {
    if (keys && news) return void news.push(...keys);
    const mine = (latest += 1);
    const wanted = (due = keys && due && queue.value ? new Set([...due, ...keys]) : undefined);
    try {
      const answer = wanted ? await ask('queue/list', { keys: [...wanted] }) : await whole(() => mine === latest);
      // An older question may be answered later, and is a part of the newer one.
      if (mine === latest) {
        const others = wanted ? (queue.value?.tickets ?? []).filter(({ key }) => !wanted.has(key)) : [];
        queue.value = { ...answer, tickets: [...others, ...answer.tickets] };
        due = new Set();
      }
      trouble.value = undefined;
    } catch (cause) {
      noted(cause);
    }
    if (mine === latest) void explain();
    if (wanted === undefined && mine === latest) await readNews();
  }

  /** All that is known; what came so far, once nobody waits for it any more. */
  async function whole(isWanted: () => boolean): Promise<QueueList> {
    news = [];
    const tickets: QueueTicket[] = [];
    for (let after = ''; ;) {
      const { endsAt, ...answer } = await ask('queue/list', { after });
      tickets.push(...answer.tickets);
      if (endsAt === undefined || !isWanted()) return { ...answer, tickets };
      after = endsAt;
    }
  }

  /** Of those at hand only, and after them: nobody waits for it. */
  async function explain(): Promise<void> {
    const own = (queue.value?.tickets ?? []).filter(({ isMine, isDone }) => isMine && !isDone);
    const keys = own.map(({ key }) => key).slice(0, MOST_EXPLAINED);
    if (keys.length > 0)
      await ask('queue/surprises', { keys }).then(
        (told) => void (reasons.value = told),
        () => undefined,
      );
  }

  async function readNews(): Promise<void> {
    const keys = news ?? [];
    news = undefined;
    if (keys.length > 0) await read(keys);
  }

  async function refresh(): Promise<void> {
    if (isRefreshing.value) return;
    isRefreshing.value = true;
    await ask('queue/refresh').then(() => read(), noted);
    isRefreshing.value = false;
  }

  return { queue, reasons, trouble, isRefreshing, begin, read, refresh };
}
