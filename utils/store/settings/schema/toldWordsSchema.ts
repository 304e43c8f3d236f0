import * as v from 'valibot';
import type { ToldWords } from '../../../sla/words/takeWords';
import { isStatusMeaning, type StatusMeaning, TICKET_STATUSES } from '../../../tickets/ticket';
import { name } from './fields';

export const status = v.custom<StatusMeaning>(
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
