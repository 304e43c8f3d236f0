import * as v from 'valibot';
import type { ShownTicket, ToldTicket } from '../sites/siteAdapter';
import { TAUGHT_FIELDS } from '../sites/taught/definition';
import { parsed } from '../store/parsed';
import { cut, LONGEST_ID, LONGEST_WORD } from '../tickets/cut';
import type { TicketKey } from '../tickets/ticket';
import type { OfficeName } from './officeNames';
import type { Protocol, RequestName } from './protocol';

export type Requests<Names extends RequestName> = { readonly [N in Names]: v.GenericSchema<unknown, Protocol[N]['request']> };

const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, longest)),
  );
const word = v.optional(textOf(LONGEST_WORD));
const errorText = textOf(5_000);
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
export const ticketKey = v.custom<TicketKey>((key) => typeof key === 'string' && key.includes('#') && key.length <= 2_500, 'no ticket');
export const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

const told: v.GenericSchema<unknown, ToldTicket> = v.pipe(
  v.object({
    label: textOf(LONGEST_ID),
    title: word,
    url: v.pipe(v.string(), v.url(), v.maxLength(2_000)),
    createdAt: word,
    lost: v.exactOptional(v.pipe(v.array(v.picklist(TAUGHT_FIELDS)), v.maxLength(TAUGHT_FIELDS.length))),
    isOwnPage: v.exactOptional(v.literal(true)),
  }),
  v.transform((all) => ({ title: undefined, createdAt: undefined, ...all })),
);

/** Absent words are put back as `undefined`, since serialization drops such properties. */
const shown: v.GenericSchema<unknown, ShownTicket> = v.pipe(
  v.object({ id, status: word, priority: word, assignee: word, told: v.exactOptional(told) }),
  v.transform((ticket) => ({ status: undefined, priority: undefined, assignee: undefined, ...ticket })),
);

/** A page of any size is answered; one that claims more tickets than this is not a page. */
export const MOST_TICKETS = 20_000;
/** Each that can be read: one that is odd must not cost the others of its page. */
const readable = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((items) => items.flatMap((item) => (v.is(schema, item) ? [v.parse(schema, item)] : []))),
  );

/** Some products keep several tickets open in tabs of one page. */
const MOST_OPENED = 50;

const requests: Requests<Exclude<RequestName, OfficeName>> = {
  'page/context': nothing,
  'page/tickets': v.object({
    shown: readable(shown, MOST_TICKETS),
    news: readable(id, MOST_TICKETS),
    hasArrived: v.exactOptional(v.literal(true)),
    opened: v.exactOptional(readable(id, MOST_OPENED)),
  }),
  'page/refresh': v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_TICKETS)) }),
  'page/bare': nothing,
  'page/mishap': v.object({ name: errorText, message: errorText, stack: errorText }),
  'page/language': nothing,
  'page/texts': nothing,
  'page/views': nothing,
};

/** What arrives is not trusted to be what the name promises. Throws an error that names what is wrong. What the office answers is parsed at its door. */
export const parseRequest = (name: RequestName, raw: unknown): unknown =>
  Object.hasOwn(requests, name) ? parsed(requests[name as keyof typeof requests], raw, name) : raw;
