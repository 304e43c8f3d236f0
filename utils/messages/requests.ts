import * as v from 'valibot';
import { cut, LONGEST_ID } from '../tickets/cut';
import type { TicketKey } from '../tickets/ticket';
import type { Protocol, RequestName } from './protocol';

// What the parts of requests are. What arrives is not trusted to be what its name promises: whoever answers parses it at the door.

export type Requests<Names extends RequestName> = { readonly [N in Names]: v.GenericSchema<unknown, Protocol[N]['request']> };

/** Cut to `longest`. */
export const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, longest)),
  );
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
export const ticketKey = v.custom<TicketKey>((key) => typeof key === 'string' && key.includes('#') && key.length <= 2_500, 'no ticket');
export const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

/** A page of any size is answered; one that claims more tickets than this is not a page. */
export const MOST_TICKETS = 20_000;
