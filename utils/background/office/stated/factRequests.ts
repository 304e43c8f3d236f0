import * as v from 'valibot';
import { LANGUAGES } from '../../../language/language';
import type { FormDraft } from '../../../messages/circumstances';
import type { OfficeName } from '../../../messages/officeNames';
import type { Statement } from '../../../messages/statement';
import { id, nothing, type Requests, ticketKey } from '../../../messages/requests';
import { isRecord } from '../../../store/isRecord';
import { factBodies } from '../../../store/said/knownFacts';
import { FACT_KINDS, type FactBody, type FactKind } from '../../../tickets/fact';
import { LONGEST_TEXT } from '../../../tickets/longestText';

const MOST_REPLACED = 100;
const MOST_TRIED = 10;
/** More than the popup shows at once. */
const MOST_EXPLAINED = 100;

const shortTexts = v.check<FactBody, string>(
  (body) => Object.values(body).every((part) => typeof part !== 'string' || part.length <= LONGEST_TEXT),
  `a text has more than ${LONGEST_TEXT} characters`,
);

const kindOf = (raw: unknown): FactKind | undefined => FACT_KINDS.find((kind) => isRecord(raw) && raw['kind'] === kind);

/** Each kind by its own rules, so that an error names the field and not only that no kind fits. */
const body = v.pipe(
  v.lazy((raw): v.GenericSchema<unknown, FactBody> => {
    const kind = kindOf(raw);
    if (kind === undefined) return v.object({ kind: v.picklist(FACT_KINDS) }) as unknown as v.GenericSchema<unknown, FactBody>;
    return v.intersect([v.object({ kind: v.literal(kind) }), factBodies[kind]]) as v.GenericSchema<unknown, FactBody>;
  }),
  shortTexts,
);

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const draft: v.GenericSchema<unknown, FormDraft> = v.object({
  form: v.pipe(v.string(), v.maxLength(40)),
  values: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(40)), text),
    v.check((values) => Object.keys(values).length <= 40, 'too many fields'),
  ),
});

const fact = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));
const statement: v.GenericSchema<unknown, Statement> = v.object({
  draft: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'no draft')),
  body,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT, `more than ${LONGEST_TEXT} characters`))),
  coversCustomer: v.exactOptional(v.literal(true)),
  replaces: v.exactOptional(v.pipe(v.array(fact), v.maxLength(MOST_REPLACED))),
});

export const factRequests = {
  'page/fold': v.object({ isFolded: v.boolean() }),
  'page/mapping': nothing,
  'page/part': v.picklist(['actions', 'further', 'untold']),
  'page/recordTexts': v.object({ language: v.picklist(LANGUAGES), id: v.exactOptional(id) }),
  'page/circumstances': v.object({ id }),
  'page/history': v.object({ id }),
  'page/surprise': v.object({ id }),
  'queue/surprises': v.object({ keys: v.pipe(v.array(ticketKey), v.maxLength(MOST_EXPLAINED)) }),
  'page/putAway': v.object({ id, surprise: text }),
  'page/tryFacts': v.object({
    id,
    bodies: v.pipe(v.array(body), v.maxLength(MOST_TRIED)),
    without: v.exactOptional(v.pipe(v.array(fact), v.maxLength(MOST_REPLACED))),
  }),
  'page/keepDraft': v.object({ id, draft: v.exactOptional(draft) }),
  'page/sayFact': v.object({ id, statement }),
  'page/withdrawFact': v.object({ id, fact }),
  'fact/say': v.object({ ticket: ticketKey, statement }),
  'fact/withdraw': v.object({ ticket: ticketKey, fact }),
} satisfies Partial<Requests<OfficeName>>;
