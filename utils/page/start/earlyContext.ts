import type { PageContext } from '../../messages/protocol';
import type { Wire } from '../wire';

declare global {
  /** What was asked while the page was loading, for the content script that runs in the same world after it. */
  var prazoEarly: EarlyContext | undefined;
}

/** Answers what the worker said, or `undefined` when it is no longer to be used. */
type EarlyContext = () => Promise<PageContext | undefined> | undefined;

/** Asks for the page's context while the page is still loading, when the worker often has to be started first. */
export function askEarly({ send, onAnnouncement }: Pick<Wire, 'send' | 'onAnnouncement'>): void {
  const taken = new AbortController();
  let isOutdated = false;
  onAnnouncement('settings/changed', () => void (isOutdated = true), taken.signal);
  const context = send('page/context');
  // Whoever takes it hears of a failure.
  context.catch(() => undefined);
  globalThis.prazoEarly = () => {
    taken.abort();
    return isOutdated ? undefined : context;
  };
}

/** What was asked early, once: who takes it listens for changes of the settings by then. `undefined` if nothing was, or it does not hold any more. */
export function takeEarly(): ReturnType<EarlyContext> {
  const early = globalThis.prazoEarly;
  globalThis.prazoEarly = undefined;
  return early?.();
}
