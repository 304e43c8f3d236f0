import type { onAnnouncement } from '../messages/announcements';
import type { send } from '../messages/send';

/** How a page reaches the worker. */
export interface Wire {
  readonly send: typeof send;
  readonly onAnnouncement: typeof onAnnouncement;
  /** The extension was updated or removed: nobody will ever answer again. */
  isCut(): boolean;
}
