import type { Announcements, AnnouncementName, RequestName } from './protocol';

/** How a request travels. The name is checked against the protocol and the request is parsed on arrival. */
export interface Envelope {
  readonly name: RequestName;
  readonly request: unknown;
}

/** How an answer travels. An absent `error` means success, since an `ok` of `undefined` does not survive serialization. */
export interface Answer {
  readonly ok?: unknown;
  readonly error?: string;
}

/** How an announcement travels; told apart from a request by the property that names it. */
export interface AnnouncementEnvelope<N extends AnnouncementName = AnnouncementName> {
  readonly announcement: N;
  readonly hint?: Announcements[N];
}
