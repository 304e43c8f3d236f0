import * as v from 'valibot';
import type { PolicyRule } from '../../../sla/policy/choose';
import { name, stored } from './fields';

const word = v.exactOptional(name);

/** Which policy holds for which tickets; the first rule that holds chooses. */
export const rulesSchema: v.GenericSchema<unknown, readonly PolicyRule[]> = v.optional(
  v.array(
    stored({
      when: stored({
        site: word,
        queue: word,
        customer: word,
        type: word,
        severityWord: word,
        tag: word,
        channel: word,
        fields: v.exactOptional(v.record(name, name)),
      }),
      policy: name,
    }),
  ),
  () => [],
);
