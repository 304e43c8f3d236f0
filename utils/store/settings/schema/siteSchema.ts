import * as v from 'valibot';
import { ASSIGNEE_MEANINGS } from '../../../sla/words/vocabulary';
import type { Site } from '../../../sites/site';
import { name, stored, timeZone, words } from './fields';
import { lessonOf } from './taughtSchema';
import { status } from './toldWordsSchema';

export const siteAddress = v.pipe(
  v.string(),
  v.check((id) => isSiteAddress(id), 'not the address of a site'),
);

/** In characters, as mail allows it. */
const LONGEST_EMAIL = 254;

export const siteSchema: v.GenericSchema<unknown, Site> = stored({
  id: siteAddress,
  adapter: name,
  name,
  policy: name,
  mapping: stored({
    statuses: v.record(v.string(), status),
    severities: v.record(v.string(), v.string()),
    featureRequests: words,
    ordinaryTypes: v.exactOptional(words),
    statusIds: v.exactOptional(v.record(v.string(), status)),
    severityIds: v.exactOptional(v.record(v.string(), v.string())),
    bareQueues: v.exactOptional(v.record(v.string(), v.string())),
    bareTypes: v.exactOptional(v.record(v.string(), v.string())),
    assignees: v.exactOptional(v.record(v.string(), v.picklist(ASSIGNEE_MEANINGS))),
  }),
  email: v.exactOptional(v.pipe(v.string(), v.email(), v.maxLength(LONGEST_EMAIL))),
  timeZone: v.exactOptional(timeZone),
  taught: v.exactOptional(lessonOf(stored)),
});

/** Origin and path without a trailing slash, query or fragment. */
function isSiteAddress(id: string): boolean {
  if (!URL.canParse(id)) return false;
  const { protocol, origin, pathname } = new URL(id);
  return /^https?:$/.test(protocol) && id === `${origin}${pathname}`.replace(/\/$/, '');
}
