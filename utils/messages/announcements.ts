import { browser, type Runtime } from '../platform/browser';
import { isRecord } from '../store/isRecord';
import type { AnnouncementEnvelope } from './envelope';
import type { AnnouncementName, Announcements } from './protocol';

/** A hint of more than this says hardly less than none. */
const MOST_HINTED = 500;

export const announcement = <N extends AnnouncementName>(announced: N, hint?: Announcements[N]): AnnouncementEnvelope<N> => ({
  announcement: announced,
  ...(hint && hint.length <= MOST_HINTED && { hint }),
});

/** Calls back whenever the worker announces `name`, until `signal` aborts. Announcements may be lost or repeated: they only say "ask again", and for what. */
export function onAnnouncement<N extends AnnouncementName>(
  name: N,
  callback: (hint?: Announcements[N]) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isRecord(message) && message['announcement'] === name)
      callback(Array.isArray(message['hint']) ? (message['hint'] as unknown as Announcements[N]) : undefined);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
