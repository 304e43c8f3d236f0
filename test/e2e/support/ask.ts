import type { Protocol, RequestName } from '@/utils/messages/protocol';
import type { PrazoBrowser } from './prazoBrowser.ts';

/** Asks the worker as Prazo's own pages do; wakes it. */
export type Ask = <N extends RequestName>(name: N, request?: Protocol[N]['request']) => Promise<Protocol[N]['reply']>;

export function askerOf(prazo: PrazoBrowser): Ask {
  return async <N extends RequestName>(name: N, request?: Protocol[N]['request']) => {
    const answer = await prazo.inExtension((envelope) => chrome.runtime.sendMessage(envelope), { name, request });
    const { ok, error } = (answer ?? { error: `${name} was not answered` }) as {
      readonly ok?: Protocol[N]['reply'];
      readonly error?: string;
    };
    if (error !== undefined) throw new Error(error);
    return ok!;
  };
}
