import * as v from 'valibot';
import type { Protocol } from '../../messages/protocol';
import { id, MOST_TICKETS, type Requests, textOf } from '../../messages/requests';
import type { ShownTicket, ToldTicket } from '../../sites/siteAdapter';
import { TAUGHT_FIELDS } from '../../sites/taught/definition';
import { parsed } from '../../store/parsed';
import { LONGEST_ID, LONGEST_WORD } from '../../tickets/cut';

const word = v.optional(textOf(LONGEST_WORD));

const told: v.GenericSchema<unknown, ToldTicket> = v.pipe(
  v.object({
    label: textOf(LONGEST_ID),
    title: word,
    url: v.pipe(v.string(), v.url(), v.maxLength(2_000)),
    createdAt: word,
    lost: v.exactOptional(v.pipe(v.array(v.picklist(TAUGHT_FIELDS)), v.maxLength(TAUGHT_FIELDS.length))),
    isElsewhere: v.exactOptional(v.literal(true)),
    beside: word,
    order: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
    isOwnPage: v.exactOptional(v.literal(true)),
  }),
  v.transform((all) => ({ title: undefined, createdAt: undefined, ...all })),
);

/** Absent words are put back as `undefined`, since serialization drops such properties. */
const shown: v.GenericSchema<unknown, ShownTicket> = v.pipe(
  v.object({ id, status: word, priority: word, assignee: word, told: v.exactOptional(told) }),
  v.transform((ticket) => ({ status: undefined, priority: undefined, assignee: undefined, ...ticket })),
);

/** Each that can be read: one that is odd must not cost the others of its page. */
const readable = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((items) => items.flatMap((item) => (v.is(schema, item) ? [v.parse(schema, item)] : []))),
  );

/** Some products keep several tickets open in tabs of one page. */
const MOST_OPENED = 50;

/** What pages ask of the tickets that they show. */
type ShownRequest = 'page/tickets' | 'page/refresh';

const requests: Requests<ShownRequest> = {
  'page/tickets': v.object({
    shown: readable(shown, MOST_TICKETS),
    news: readable(id, MOST_TICKETS),
    hasArrived: v.exactOptional(v.literal(true)),
    opened: v.exactOptional(readable(id, MOST_OPENED)),
  }),
  'page/refresh': v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_TICKETS)) }),
};

/** Throws an error that names what is wrong. */
export const parseShown = <Name extends ShownRequest>(name: Name, raw: unknown): Protocol[Name]['request'] =>
  parsed(requests[name], raw, name);
