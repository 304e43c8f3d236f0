import * as v from 'valibot';

/** One unexpected failure of Prazo itself; how a support center fails is the state of its site. */
const mishapSchema = v.object({
  /** The last time. */
  at: v.number(),
  /** How often it happened without another in between. */
  times: v.number(),
  /** What was being done, e.g. `alarm` or the name of a request. */
  where: v.string(),
  /** Scrubbed. */
  what: v.string(),
  /** Of Prazo. */
  version: v.string(),
  /** The product whose site it was about. */
  product: v.optional(v.string()),
  /** `again`: it is done once more at the next alarm; `told`: whoever asked was told; `state`: the state of the site says so; absent: nobody knows. */
  end: v.optional(v.picklist(['again', 'told', 'state'])),
});

export type Mishap = v.InferOutput<typeof mishapSchema>;
export type Ending = NonNullable<Mishap['end']>;

/** As stored: the oldest first. */
export const mishapsSchema = v.array(mishapSchema);
