import { browser, type Runtime } from '../platform/browser';
import { isRecord } from '../store/isRecord';
import type { Answer } from './envelope';
import type { Protocol, RequestName } from './protocol';
import { isAllowed, type Sender, senderOf } from './sender';

/** What arrives is not trusted to be what its name promises: each parses it first, unless it looks at none of it. */
export type Handlers = { readonly [N in RequestName]: (request: Protocol[N]['request'], sender: Sender) => Promise<Protocol[N]['reply']> };

/**
 * Wires the worker's answers to the runtime. Call it once, synchronously, while the worker starts: the message that woke
 * the worker is delivered only to listeners that exist by then.
 *
 * It answers through `sendResponse`, which every browser understands, instead of a returned promise, which not all do.
 */
export function listen(handlers: Handlers): void {
  const listener = (message: unknown, from: Runtime.MessageSender, sendResponse: (answer: Answer) => void): true | undefined => {
    if (from.id !== browser.runtime.id || !isRequest(message, handlers)) return undefined;
    void answer(handlers, message, from).then(sendResponse);
    return true;
  };
  // The types know listeners that answer always or never; this one leaves foreign messages to others.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

interface Request {
  readonly name: RequestName;
  readonly request?: unknown;
}

async function answer(handlers: Handlers, { name, request }: Request, from: Runtime.MessageSender): Promise<Answer> {
  try {
    const sender = senderOf(from, browser.runtime.getURL(''));
    if (sender === undefined || !isAllowed(name, sender)) return { error: `${name} may not be asked from there` };
    const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { ok: await handle(request, sender) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

const isRequest = (message: unknown, handlers: Handlers): message is Request =>
  isRecord(message) && typeof message['name'] === 'string' && Object.hasOwn(handlers, message['name']);
