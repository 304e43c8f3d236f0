import type { StoredTicket } from '@/utils/store/read/storedTicket';
import type { Instant } from '@/utils/time/instant';

/** When each ticket was last heard to be another one: before that nothing can have been told of what it is now. */
export class Learned {
  private readonly known = new Map<string, { readonly revision: string; readonly at: Instant }>();

  hear(tickets: readonly StoredTicket[], now: Instant): void {
    for (const { key, record } of tickets)
      if (this.known.get(key)?.revision !== record.revision) this.known.set(key, { revision: record.revision, at: now });
  }

  at(key: string): Instant {
    return this.known.get(key)?.at ?? 0;
  }
}
