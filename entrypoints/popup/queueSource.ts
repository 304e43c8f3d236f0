import { signal, type ReadonlySignal } from '@preact/signals';
import type { QueueView } from '@/utils/messages/protocol';
import type { send } from '@/utils/messages/send';

export interface QueueSource {
  readonly queue: ReadonlySignal<QueueView | undefined>;
  /** Why the worker could not answer last time. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly isRefreshing: ReadonlySignal<boolean>;
  readonly read: () => Promise<void>;
  /** Has the sites read again; one at a time, however often it is asked for. */
  readonly refresh: () => Promise<void>;
}

/** The queue as the worker last told it. */
export function queueSource(ask: typeof send): QueueSource {
  const queue = signal<QueueView | undefined>(undefined);
  const trouble = signal<string | undefined>(undefined);
  const isRefreshing = signal(false);
  let latest = 0;

  async function read(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const answer = await ask('queue/read');
      // An older question may be answered later.
      if (mine === latest) queue.value = answer;
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
