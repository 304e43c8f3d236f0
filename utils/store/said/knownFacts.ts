import * as v from 'valibot';
import { METRICS } from '../../sla/policy/policy';
import type { Fact, FactBodies, FactKind, FactRow } from '../../tickets/fact';

const instant = v.pipe(v.number(), v.finite());
const length = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.string();
const maybe = v.exactOptional(instant);
const maybeText = v.exactOptional(text);

/** What each kind says, and no more: a kind without a row here fails types. */
export const factBodies: { readonly [Kind in FactKind]: v.GenericSchema<unknown, FactBodies[Kind]> } = {
  pause: v.object({ from: instant, to: maybe, until: maybe, reason: text }),
  contact: v.object({ at: instant, channel: maybeText }),
  assigned: v.object({ at: instant, to: text }),
  answered: v.object({ at: instant }),
  call: v.object({ at: instant, onDuty: maybeText, caller: maybeText, isCovered: v.exactOptional(v.boolean()) }),
  externalCause: v.object({ at: instant, evidence: text }),
  noLevel: v.object({ reason: text }),
  severity: v.object({ at: instant, to: text, forClock: v.exactOptional(v.boolean()) }),
  extension: v.object({ metric: v.picklist(METRICS), amountMs: v.exactOptional(length), until: maybe, evidence: text }),
  noAnswer: v.object({ at: instant }),
  commitment: v.object({
    what: text,
    to: maybeText,
    dueAt: maybe,
    businessMs: v.exactOptional(length),
    writtenAt: maybe,
    writtenIn: maybeText,
    keptAt: maybe,
  }),
};

const NONE: readonly Fact[] = [];

/** The facts that this version can make something of; the others are kept and have no effect. */
export const knownFacts = (rows: readonly FactRow[]): readonly Fact[] => (rows.length === 0 ? NONE : rows.filter(isKnown));

const isKnown = (row: FactRow): row is FactRow & Fact => Object.hasOwn(factBodies, row.kind) && v.is(factBodies[row.kind as FactKind], row);
