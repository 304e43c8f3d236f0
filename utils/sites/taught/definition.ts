/** Where a field stands within its row, or on the ticket's own page, and what of the element to read. */
export interface TaughtField {
  /** `:scope` is the row itself. */
  readonly selector: string;
  /** An attribute that tells the value better than the text, e.g. `datetime`. */
  readonly attribute?: string;
}

/** What can be pointed at, in the order in which it is asked for. */
export const TAUGHT_FIELDS = ['number', 'title', 'status', 'priority', 'assignee', 'createdAt'] as const;

export type TaughtFieldName = (typeof TAUGHT_FIELDS)[number];

/** Only the number has to be there: without it no ticket is known by. */
export type TaughtFields = Readonly<Partial<Record<TaughtFieldName, TaughtField>> & { readonly number: TaughtField }>;

/** What tells an empty list from one that looks different by now. */
export interface ListSign {
  /** Path, query and fragment of the page on which the list was taught. */
  readonly at: string;
  /** What comes before the number in the addresses to which its rows lead. */
  readonly link: string;
}

export interface TaughtList {
  /** Every row of the page that shows a ticket, and maybe some that do not. */
  readonly row: string;
  readonly fields: TaughtFields;
  /** Absent where nothing tells, and in lessons from before. */
  readonly sign?: ListSign;
}

/** How dates are written. */
export interface DateFormat {
  /** Absent where each date tells it by itself; the last three are of lessons from before. */
  readonly order?: 'dmy' | 'mdy' | 'ymd' | 'iso' | 'seconds' | 'milliseconds';
  /** Of dates that name no zone themselves. */
  readonly timeZone: string;
}

/** A support center as the analyst showed it to Prazo. Plain data: it can be exported, shared and edited. */
export interface TaughtDefinition {
  readonly version: 1;
  readonly list?: TaughtList;
  /** The page of one ticket. */
  readonly ticket?: TaughtFields;
  readonly date?: DateFormat;
  /** The assignee's name whose tickets are the analyst's; absent: all that pages show. */
  readonly me?: string;
}

/** Where the first selector stands that is none; edited or imported by hand, it may be anything. */
export function wrongSelector({ list, ticket }: TaughtDefinition, isSelector: (text: string) => boolean): string | undefined {
  const places: (readonly [path: string, selector: string])[] = list ? [['list.row', list.row]] : [];
  for (const [path, fields] of [['list.fields', list?.fields] as const, ['ticket', ticket] as const])
    for (const [name, { selector }] of Object.entries(fields ?? {})) places.push([`${path}.${name}.selector`, selector]);
  return places.find(([, selector]) => !isSelector(selector))?.[0];
}
