import { browser, type Runtime } from '../platform/browser';
import { type AnnouncementEnvelope, isRecord } from './envelope';
import type { AnnouncementName } from './protocol';

export const announcement = (name: AnnouncementName): AnnouncementEnvelope => ({ announcement: name });

/** Calls back whenever the worker announces `name`, until `signal` aborts. Announcements may be lost or repeated: they only say "ask again". */
export function onAnnouncement(name: AnnouncementName, callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isRecord(message) && message['announcement'] === name) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
