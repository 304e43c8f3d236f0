import type { Instant } from '../../time/instant';
import type { TaughtFieldName, TaughtFields, TaughtPage } from './definition';
import { isAuthored } from '../reading/authored';
import { headingsOnce } from './find/columns';
import { landmarkOf } from './find/naming';
import { find, type Look } from './find/ways';
import { deriveField, type Refusal } from './deriveField';
import { numberIn } from './numbers';
import { namesOf, pathOf } from './find/selectors';

/** The elements that were pointed at. */
export type Pointed = Readonly<Partial<Record<TaughtFieldName, Element>> & { readonly number: Element }>;

/** What was derived, or the first field for which nothing lasting was found, and why. */
export type Derived<T> = { readonly found: T } | { readonly missing: TaughtFieldName | 'row'; readonly why: Refusal };

export type DerivedPage = Pick<TaughtPage, 'row' | 'within' | 'fields'>;

/** Fields other than the number may be empty in some rows, not in most of them. */
export const MOST = 0.6;

/** Derives a list: the rows, and in them the fields. Nothing is accepted that does not hold on the other rows. */
export function deriveList(pointed: Pointed, otherRow: Element | undefined, now: Instant): Derived<DerivedPage> {
  const elements = Object.values(pointed).filter((element) => element !== undefined);
  const { ownerDocument: page } = pointed.number;
  const look: Look = { page, headings: headingsOnce() };
  let refused: Derived<DerivedPage> = { missing: 'row', why: 'noRow' };
  for (let row: Element | null = commonAncestor(elements); row !== null && row !== page.body; row = row.parentElement) {
    for (const selector of waysToRows(row)) {
      const rows = rowsBy(selector, row);
      if (rows === undefined || (otherRow !== undefined && !rows.some((other) => other !== row && other.contains(otherRow)))) continue;
      const fields = deriveFields(pointed, row, rows, look, now);
      if ('found' in fields) {
        const within = landmarkOf(row);
        return { found: { row: selector, ...(within !== undefined && { within }), fields: fields.found } };
      }
      if (fields.missing !== 'number') refused = fields;
      else if (refused.missing === 'row' && otherRow !== undefined) refused = fields;
    }
  }
  return refused;
}

/** Derives the fields of a ticket's own page. There is no other row to prove them on: each must be the only one of its kind. */
export function deriveTicket(pointed: Pointed, now: Instant): Derived<DerivedPage> {
  const { ownerDocument: page } = pointed.number;
  const foreign = Object.entries(pointed).find(([, element]) => element && isAuthored(element, page));
  if (foreign) return { missing: foreign[0] as TaughtFieldName, why: 'authored' };
  const fields = deriveFields(pointed, page.body, [page.body], { page, headings: headingsOnce() }, now);
  return 'found' in fields ? { found: { fields: fields.found } } : fields;
}

function commonAncestor(elements: readonly Element[]): Element {
  let common: Element = elements[0]!;
  while (!elements.every((element) => common.contains(element))) common = common.parentElement!;
  return common;
}

/** Selectors for the elements of a kind with `row`: by what they are, then by what they are within. */
function* waysToRows(row: Element): Generator<string> {
  const own = [...namesOf(row), CSS.escape(row.localName)];
  const { body } = row.ownerDocument;
  for (const name of own.filter((one) => one.includes('[') || one.includes('.'))) yield name;
  for (let above = row.parentElement; above !== null && above !== body; above = above.parentElement)
    for (const outer of namesOf(above)) for (const name of own) yield `${outer} ${above === row.parentElement ? '> ' : ''}${name}`;
  const parent = row.parentElement;
  if (parent !== null) for (const name of own) yield `${pathOf(parent, body).replace(':scope', 'body')} > ${name}`;
}

/** `undefined` unless there are several, `row` among them, and none within another. */
function rowsBy(selector: string, row: Element): readonly Element[] | undefined {
  const rows = [...row.ownerDocument.querySelectorAll(selector)];
  const isList = rows.length > 1 && rows.includes(row) && !rows.some((one) => one.parentElement?.closest(selector));
  return isList ? rows : undefined;
}

function deriveFields(pointed: Pointed, row: Element, rows: readonly Element[], look: Look, now: Instant): Derived<TaughtFields> {
  const number = deriveField('number', pointed.number, row, rows, look, now);
  if (typeof number === 'string') return { missing: 'number', why: number };
  const numbers = rows.map((one) => numberIn(find(number, one, look)?.words));
  const known = numbers.filter((each) => each !== undefined);
  const isProven = numberIn(find(number, row, look)?.words) !== undefined && new Set(known).size === known.length;
  if (!isProven || known.length < Math.min(2, rows.length) || known.length < rows.length * MOST)
    return { missing: 'number', why: 'unread' };
  const tickets = rows.filter((_, at) => numbers[at] !== undefined);
  const fields: { -readonly [Name in keyof TaughtFields]: TaughtFields[Name] } = { number };
  for (const [name, element] of Object.entries(pointed) as [TaughtFieldName, Element | undefined][]) {
    if (name === 'number' || element === undefined) continue;
    const field = deriveField(name, element, row, tickets, look, now);
    if (typeof field === 'string') return { missing: name, why: field };
    fields[name] = field;
  }
  return { found: fields };
}
