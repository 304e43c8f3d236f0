import type { Mapping } from '../sla/words/mapping';
import type { NativeDeadline } from '../tickets/nativeDeadline';
import type { SiteId } from '../tickets/ticket';
import type { TicketRecord } from '../tickets/ticketRecord';
import type { Instant } from '../time/instant';
import type { ApiElsewhere } from './apis';
import type { Get, SiteError } from './siteAnswer';
import type { TaughtDefinition } from './taught/definition';

export type { Mapping };

/** What a page itself says about a ticket; a difference to what is stored asks for a refresh. `undefined` means "not shown here". */
export interface ShownTicket {
  readonly id: string;
  readonly status: string | undefined;
  readonly priority: string | undefined;
  /** Empty when the page shows that nobody has the ticket; a taught page's own words may mean that as well. */
  readonly assignee: string | undefined;
  /** On sites that can only be read on their pages. */
  readonly told?: ToldTicket;
}

/** What else a page says of a ticket that cannot be asked for. */
export interface ToldTicket {
  readonly label: string;
  readonly title: string | undefined;
  /** Absolute, on the site. */
  readonly url: string;
  /** As it is written there. */
  readonly createdAt: string | undefined;
  /** What stands beside the date where an attribute tells it: both have to agree. */
  readonly beside?: string | undefined;
  /** Of dates whose day could be the month, where pages differ in it. */
  readonly order?: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** What pages of this kind told when they were taught, and this one does not. */
  readonly lost?: readonly string[];
  /** It is another page than the one that was taught, whose columns may be others. */
  readonly isElsewhere?: true;
  /** It is the ticket's own page that tells, which is believed before any list. */
  readonly isOwnPage?: true;
}

/** Both ways to read it fit, or it lies ahead, contradicts what is known, or is in another order than the page's. */
export type DateDoubt = 'both' | 'future' | 'contradicts' | 'order';

/** A field of a taught site that is not read, since when and why: `placed` is one that a lesson from before knew by its place alone. */
export interface UnreadHealth {
  readonly field: string;
  readonly since?: Instant;
  readonly why: DateDoubt | 'lost' | 'placed';
}

/** What one look at a page tells of its tickets, and why dates that stand there were not taken. */
export interface ToldByPage {
  readonly records: readonly TicketRecord[];
  readonly refused: readonly DateDoubt[];
}

/** One place on the page that shows one ticket, found afresh on every pass. */
export interface TicketSlot {
  readonly shown: ShownTicket;
  /** `badge`: in a list row or heading; `panel`: both clocks, on the ticket's own page. */
  readonly view: 'badge' | 'panel';
  /** The element beside or inside which the host is put. */
  readonly anchor: Element;
  readonly place: 'before' | 'after' | 'prepend' | 'append';
  /** The row whose height must not change, and the table in which all rows take the same step; absent where the badge stands alone. */
  readonly row?: Element;
  readonly table?: Element;
  /** The ticket's number in the row: where the icon goes, before it, when rows would grow even with the icon before the subject. */
  readonly lead?: Element;
}

/** What runs in the pages of a product, and there alone: a script of its own, `half-ID.js`. */
export interface PageHalf {
  /** Same as the adapter's folder. */
  readonly id: string;
  /** Attributes whose change may mean that an element now shows another ticket, or the same one in another state. */
  readonly attributes: readonly string[];
  /** Must be cheap: it runs on every pass. `site` is the address the analyst allowed. */
  findTickets(root: Document, url: URL, site: SiteId): readonly TicketSlot[];
}

/** The signed-in analyst's open tickets. */
export interface ReadQueue {
  readonly ids: readonly string[];
  readonly changed: readonly TicketRecord[];
  /** Why it is only as much as was read until then; absent: it is all. */
  readonly cutShort?: SiteError;
}

/** Reads one support center through the analyst's own session. Throws `SiteError` only. */
export interface SiteClient {
  /** The signed-in analyst's open tickets with their histories. `known` maps ids to the revision already stored: those that did not change may be left out of `changed`. */
  queue(known: ReadonlyMap<string, string>): Promise<ReadQueue>;
  /** The named tickets with their histories, in as few requests as the product allows; those that do not exist are left out. */
  tickets(ids: readonly string[]): Promise<readonly TicketRecord[]>;
  /** Open tickets that nobody has, the newest hundred or so, each with its revision. Absent where the product cannot be asked for them. */
  unassigned?(): Promise<ReadonlyMap<string, string>>;
  /** One ticket's deadlines by the product's own service level, where it does not send them with the ticket; `undefined` if it does not tell them to this account. */
  native?(id: string): Promise<readonly NativeDeadline[] | undefined>;
  /** Closes what by these words of its memo is open at the site. Called once they are forgotten. */
  leave?(memo: string): Promise<void>;
}

/**
 * A few words that a client keeps from one reading of its site to the next, in whichever life of the worker that is. They may be gone at any time, so
 * that only what can be asked for again belongs here.
 */
export interface Memo {
  read(): Promise<string | undefined>;
  write(words: string): Promise<void>;
}

/** What a client has besides the way to ask. */
export interface Means {
  /** It asks by a token alone, without the session. */
  readonly hasToken?: boolean | undefined;
  /** By which the product knows the analyst, where a token names nobody. */
  readonly email?: string | undefined;
  /** The analyst's word on dates that name none. */
  readonly timeZone?: string | undefined;
  /** Ids of those who mean nobody at this site. */
  readonly nobodies?: readonly string[];
  /** Absent: nothing outlives the reading. */
  readonly memo?: Memo;
  /** Takes each ticket of a queue as soon as it was read whole: should the reading end before its end, these are kept. */
  readonly keep?: (record: TicketRecord) => void;
}

/** How a product takes an API token in place of the session. */
export interface TokenWay {
  /** What a request carries instead of cookies. */
  headersOf(token: string): Readonly<Record<string, string>>;
}

/** What is known of a product without asking it: little enough for every wake of the worker. */
export interface Product<Id extends string = string> {
  /** Same as the adapter's folder. */
  readonly id: Id;
  readonly name: string;
  /** What the product's own words mean before the analyst maps anything. */
  readonly defaults: Mapping;
  /** Absent where the product gives everything to the session. */
  readonly takesToken?: true;
  /** It may write dates without telling in which time zone they are. */
  readonly hidesTimeZone?: true;
  /** It does not tell when the support replied to the customer, so that nothing that a reply ends is known to have ended. */
  readonly hidesAnswers?: true;
  /** It measures a service level of its own, and tells it with each ticket or when asked for one. */
  readonly native?: 'withTicket' | 'onAsking';
}

/** What the worker knows about one kind of support center; its pages are its page half's. Both only read: they never write to the DOM or to the support center, and to storage by its memo alone. */
export interface SiteAdapter extends Product {
  /** How to tell a list without tickets from one that is not understood any more. Absent where nothing tells. */
  readonly list?: {
    /** The path below the site, with the fragment. */
    readonly at: RegExp;
    /**
     * Asked of a page on which no ticket was found: matches something if there is none, since its main part links none. Menus may link some. What lists
     * stand in tells nothing: it may stay as it was while the rows in it change.
     */
    readonly holds: string;
  };
  /** The same where lists were taught: what the one at `url` holds, or `undefined` where none is known to be. */
  heldAt?(definition: TaughtDefinition, url: URL): string | undefined;
  /** Where pages are all that is read: tickets as their page tells them, their histories beginning at `seenAt`. `known` is what was known of them. */
  recordsShown?(
    shown: readonly ShownTicket[],
    site: SiteId,
    definition: TaughtDefinition,
    seenAt: Instant,
    known: ReadonlyMap<string, TicketRecord>,
  ): ToldByPage;
  /** How it takes a token, if it takes one. */
  readonly token?: TokenWay;
  /** Where it is asked, if not at the origin of its pages: by token alone, which goes nowhere else. */
  readonly api?: ApiElsewhere & {
    /** The only paths that are asked with a question of many words, by POST: they read, and change nothing. */
    readonly questions: readonly string[];
  };
  /** The site's address if `address` belongs to this product, else `undefined`. `get` takes paths of `address`'s origin. */
  recognize(address: URL, get: Get): Promise<SiteId | undefined>;
  /** Client half, for the worker. `get` takes paths below `site`, or below the API's origin. */
  client(site: SiteId, get: Get, means?: Means): SiteClient;
}
