import type { Protocol, RequestName } from '@/utils/messages/protocol';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';

/** Asks the worker as Prazo's own pages do; wakes it. */
export type Ask = <N extends RequestName>(name: N, request?: Protocol[N]['request']) => Promise<Protocol[N]['reply']>;

export function askerOf(prazo: PrazoBrowser): Ask {
  return async <N extends RequestName>(name: N, request?: Protocol[N]['request']) => {
    // As text: on its way out of Firefox, an object that stands at two places would be lost at the second.
    const text = await prazo.inExtension(async (envelope) => JSON.stringify(await chrome.runtime.sendMessage(envelope)) ?? '', {
      name,
      request,
    });
    if (text === '') throw new Error(`${name} was not answered`);
    const { ok, error } = JSON.parse(text) as { readonly ok?: Protocol[N]['reply']; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return ok!;
  };
}
