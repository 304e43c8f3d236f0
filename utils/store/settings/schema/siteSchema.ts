import * as v from 'valibot';
import type { ToldWords } from '../../../sla/words/takeWords';
import type { Site } from '../../../sites/site';
import { isStatusMeaning, type StatusMeaning, TICKET_STATUSES } from '../../../tickets/ticket';
import { name, stored, timeZone, words } from './fields';
import { storedLessonSchema } from './taughtSchema';

const status = v.custom<StatusMeaning>(
  (meaning) => isStatusMeaning(meaning),
  ({ input }) => `Invalid type: Expected ${TICKET_STATUSES.join(' | ')} or waiting: and a reason but received ${JSON.stringify(input)}`,
);

/** A list would pass for words called 0, 1 and so on. */
const meaningsAs = <Meaning extends v.GenericSchema<unknown, string>>(meaning: Meaning) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.check((meanings) => !Array.isArray(meanings), 'Invalid type: Expected Object but received Array'),
      v.record(name, meaning),
    ),
    {},
  );

/** What words mean, as a lesson tells it. A part by another name would be lost unseen. */
export const toldWordsSchema: v.GenericSchema<unknown, ToldWords> = v.strictObject({
  statuses: meaningsAs(status),
  severities: meaningsAs(name),
});

export const siteAddress = v.pipe(
  v.string(),
  v.check((id) => isSiteAddress(id), 'not the address of a site'),
);

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
  }),
  timeZone: v.exactOptional(timeZone),
  taught: v.exactOptional(storedLessonSchema),
});

/** Origin and path without a trailing slash, query or fragment. */
function isSiteAddress(id: string): boolean {
  if (!URL.canParse(id)) return false;
  const { protocol, origin, pathname } = new URL(id);
  return /^https?:$/.test(protocol) && id === `${origin}${pathname}`.replace(/\/$/, '');
}
