/** What can be pointed at, in the order in which it is asked for. */
export const TAUGHT_FIELDS = ['number', 'title', 'status', 'priority', 'assignee', 'createdAt'] as const;

export type TaughtFieldName = (typeof TAUGHT_FIELDS)[number];

/**
 * One way to find a field by what names it: the element's own name (a class, an id, an attribute), the heading of its column, the words
 * beside it, or where its link leads. A place alone is none.
 */
export type TaughtWay =
  /** `isFirst`: of several the first one, as lessons from before took the number of a row. */
  | { readonly by: 'name'; readonly selector: string; readonly isFirst?: true }
  /** A heading is known by its words or its own names, whichever are there; `inner` leads from the cell to what was pointed at. */
  | { readonly by: 'column'; readonly words?: string; readonly names: readonly string[]; readonly inner?: string }
  /** Beside what kinds of boxes it stands on a ticket's page, and in which box with a name. */
  | { readonly by: 'label'; readonly words: string; readonly among?: string; readonly near?: string }
  /** What stands before the number in the link's address. */
  | { readonly by: 'link'; readonly start: string };

export interface TaughtField {
  /** Proven against each other: where two of them lead to different places, the field is not read. */
  readonly ways: readonly TaughtWay[];
  /** An attribute that tells the value better than the text, e.g. `datetime`. */
  readonly attribute?: string;
  /** Of dates whose day could be the month, in this list or on this kind of page. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** The value is whatever class stands beside these. */
  readonly beside?: readonly string[];
}

/** Only the number has to be there: without it no ticket is known by. */
export type TaughtFields = Readonly<Partial<Record<TaughtFieldName, TaughtField>> & { readonly number: TaughtField }>;

/** A kind of page that was taught: a list, or the page of one ticket. */
export interface TaughtPage {
  /** The form of its address: `/t/*`, `/index.pl?Action=Zoom&id=*`; absent in lessons from before, which hold everywhere. */
  readonly address?: string;
  /** Path, query and fragment of the very page, unless they tell a secret. */
  readonly at?: string;
  /** The landmark in which it stands. */
  readonly within?: string;
  /** Every row that shows a ticket, and maybe some that do not; absent: the page shows one ticket. */
  readonly row?: string;
  /** What comes before the number in the addresses to which rows lead: nothing but links to tickets has it. */
  readonly link?: string;
  /** The address of a ticket's page tells its number. */
  readonly isNumbered?: boolean;
  readonly fields: TaughtFields;
}

/** How dates are written. */
export interface DateFormat {
  /** Absent where each date tells it by itself; the last three are of lessons from before. */
  readonly order?: 'dmy' | 'mdy' | 'ymd' | 'iso' | 'seconds' | 'milliseconds';
  /** Of dates that name no zone themselves. */
  readonly timeZone: string;
}

interface WhateverPages {
  readonly date?: DateFormat;
  /** The assignee's name whose tickets are the analyst's; absent: all that pages show. */
  readonly me?: string;
}

/** A support center as the analyst showed it to Prazo. Plain data: it can be exported, shared and edited. */
export interface TaughtLesson extends WhateverPages {
  readonly version: 2;
  readonly pages: readonly TaughtPage[];
  /** Owners that mean that nobody has a ticket. */
  readonly nobody?: readonly string[];
}

/** A lesson from before, which remembered places. */
export interface FirstLesson extends WhateverPages {
  readonly version: 1;
  readonly list?: { readonly row: string; readonly fields: FirstFields; readonly sign?: { readonly at: string; readonly link: string } };
  readonly ticket?: FirstFields;
}

export interface FirstField {
  /** `:scope` is the row itself. */
  readonly selector: string;
  readonly attribute?: string;
}

export type FirstFields = Readonly<Partial<Record<TaughtFieldName, FirstField>> & { readonly number: FirstField }>;

export type TaughtDefinition = FirstLesson | TaughtLesson;

type Place = readonly [path: string, selector: string];

/** Where the first selector stands that is none; edited or imported by hand, it may be anything. */
export function wrongSelector(definition: TaughtDefinition, isSelector: (text: string) => boolean): string | undefined {
  const places = definition.version === 1 ? firstPlaces(definition) : definition.pages.flatMap(placesOf);
  return places.find(([, selector]) => !isSelector(selector))?.[0];
}

function firstPlaces({ list, ticket }: FirstLesson): readonly Place[] {
  const fieldsAt = (path: string, fields: FirstFields | undefined): readonly Place[] =>
    Object.entries(fields ?? {}).map(([name, { selector }]) => [`${path}.${name}.selector`, selector]);
  return [...(list ? [['list.row', list.row] as const] : []), ...fieldsAt('list.fields', list?.fields), ...fieldsAt('ticket', ticket)];
}

function placesOf({ row, within, fields }: TaughtPage, index: number): readonly Place[] {
  const page = `pages.${index}`;
  const ways = Object.entries(fields).flatMap(([name, { ways: each }]) =>
    each.flatMap((way, at) => selectorsOf(way).map((selector): Place => [`${page}.fields.${name}.ways.${at}`, selector])),
  );
  return [...(row ? [[`${page}.row`, row] as const] : []), ...(within ? [[`${page}.within`, within] as const] : []), ...ways];
}

function selectorsOf(way: TaughtWay): readonly string[] {
  if (way.by === 'name') return [way.selector];
  if (way.by === 'column') return [...way.names, ...(way.inner ? [way.inner] : [])];
  return way.by === 'label' && way.near !== undefined ? [way.near] : [];
}
