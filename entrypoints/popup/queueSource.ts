import { signal, type ReadonlySignal } from '@preact/signals';
import type { QueueView } from '@/utils/messages/protocol';
import type { send } from '@/utils/messages/send';
import type { TicketKey } from '@/utils/tickets/ticket';

export interface QueueSource {
  readonly queue: ReadonlySignal<QueueView | undefined>;
  /** Why the worker could not answer last time. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly isRefreshing: ReadonlySignal<boolean>;
  /** With `keys`, what is known of all other tickets stays. */
  readonly read: (keys?: readonly TicketKey[]) => Promise<void>;
  /** Has the sites read again; one at a time, however often it is asked for. */
  readonly refresh: () => Promise<void>;
}

/** The queue as the worker last told it. */
export function queueSource(ask: typeof send): QueueSource {
  const queue = signal<QueueView | undefined>(undefined);
  const trouble = signal<string | undefined>(undefined);
  const isRefreshing = signal(false);
  let latest = 0;
  /** What was asked for and did not come yet; `undefined`: everything. */
  let due: ReadonlySet<TicketKey> | undefined;
  async function read(keys?: readonly TicketKey[]): Promise<void> {
    const mine = (latest += 1);
    due = keys && due && queue.value ? new Set([...due, ...keys]) : undefined;
    const wanted = due;
    try {
      const answer = await ask('queue/read', wanted && { keys: [...wanted] });
      // An older question may be answered later, and is a part of the newer one.
      if (mine === latest) {
        const others = wanted ? (queue.value?.tickets ?? []).filter(({ key }) => !wanted.has(key)) : [];
        queue.value = { ...answer, tickets: [...others, ...answer.tickets] };
        due = new Set();
      }
      trouble.value = undefined;
    } catch (cause) {
      trouble.value = messageOf(cause);
    }
  }

  async function refresh(): Promise<void> {
    if (isRefreshing.value) return;
    isRefreshing.value = true;
    try {
      await ask('queue/refresh');
      await read();
    } catch (cause) {
      trouble.value = messageOf(cause);
    } finally {
      isRefreshing.value = false;
    }
  }

  return { queue, trouble, isRefreshing, read, refresh };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
