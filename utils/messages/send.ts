import { browser } from '../platform/browser';
import { isRecord } from '../store/isRecord';
import type { Answer, Envelope } from './envelope';
import type { Protocol, RequestName } from './protocol';

/** A request that the worker refused or could not be reached for; the message says what is wrong. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** Names with nothing to ask take no second argument, those that may ask for a part need none. */
type Asked<N extends RequestName> = Protocol[N]['request'] extends undefined
  ? []
  : undefined extends Protocol[N]['request']
    ? [request?: Protocol[N]['request']]
    : [request: Protocol[N]['request']];

/** Asks the worker, which wakes for it. Rejects with a `RequestError` only. */
export async function send<N extends RequestName>(name: N, ...[request]: Asked<N>): Promise<Protocol[N]['reply']> {
  const envelope: Envelope = { name, request };
  const answer = await carry(envelope);
  if (!isRecord(answer)) throw new RequestError(`${name} was not answered`);
  const { ok, error } = answer as Answer;
  if (error !== undefined) throw new RequestError(error);
  return ok as Protocol[N]['reply'];
}

/** Once Prazo was updated, a page's old copy has no runtime any more: that throws instead of rejecting. */
async function carry(envelope: Envelope): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (cause) {
    throw new RequestError(cause instanceof Error ? cause.message : String(cause));
  }
}
