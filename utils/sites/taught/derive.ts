import type { TaughtField, TaughtFieldName, TaughtFields, TaughtList } from './definition';
import { numberIn } from './numbers';
import { readField } from './read';
import { namesOf, pathOf, waysTo } from './selectors';

/** The elements that were pointed at. */
export type Pointed = Readonly<Partial<Record<TaughtFieldName, Element>> & { readonly number: Element }>;

/** What was derived, or the first field for which nothing lasting was found. */
export type Derived<T> = { readonly found: T } | { readonly missing: TaughtFieldName | 'row' };

/** Fields other than the number may be empty in some rows, not in most of them. */
const MOST = 0.6;

/** Derives a list: the rows, and in them the fields. Nothing is accepted that does not hold on the other rows. */
export function deriveList(pointed: Pointed, otherRow: Element | undefined): Derived<TaughtList> {
  const elements = Object.values(pointed).filter((element) => element !== undefined);
  let missing: TaughtFieldName | 'row' = 'row';
  for (let row: Element | null = commonAncestor(elements); row !== null && row !== row.ownerDocument.body; row = row.parentElement) {
    for (const selector of waysToRows(row)) {
      const rows = rowsBy(selector, row);
      if (rows === undefined || (otherRow !== undefined && !rows.some((other) => other !== row && other.contains(otherRow)))) continue;
      const fields = deriveFields(pointed, row, rows);
      if ('found' in fields) return { found: { row: selector, fields: fields.found } };
      if (fields.missing !== 'number') missing = fields.missing;
    }
  }
  return { missing };
}

/** Derives the fields of a ticket's own page. There is no other row to prove them on: each must be the only one of its kind. */
export function deriveTicket(pointed: Pointed): Derived<TaughtFields> {
  const { body } = pointed.number.ownerDocument;
  return deriveFields(pointed, body, [body]);
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

function deriveFields(pointed: Pointed, row: Element, rows: readonly Element[]): Derived<TaughtFields> {
  const number = deriveNumber(pointed.number, row, rows);
  if (number === undefined) return { missing: 'number' };
  const tickets = rows.filter((one) => numberIn(readField(one, number)) !== undefined);
  const fields: Partial<Record<TaughtFieldName, TaughtField>> & { number: TaughtField } = { number };
  for (const [name, element] of Object.entries(pointed) as [TaughtFieldName, Element | undefined][]) {
    if (name === 'number' || element === undefined) continue;
    const field = deriveField(element, row, tickets, name);
    if (field === undefined) return { missing: name };
    fields[name] = field;
  }
  return { found: fields };
}

/** Each row has another number, and nearly all of them have one: a heading may be among the rows. */
function deriveNumber(element: Element, row: Element, rows: readonly Element[]): TaughtField | undefined {
  for (const selector of waysTo(element, row)) {
    if (!isOnlyOne(selector, row, element)) continue;
    const field = { selector };
    const numbers = rows.map((one) => numberIn(readField(one, field))).filter((number) => number !== undefined);
    const isProven = numberIn(readField(row, field)) !== undefined && new Set(numbers).size === numbers.length;
    if (isProven && numbers.length >= Math.min(2, rows.length) && numbers.length >= rows.length * MOST) return field;
  }
  return undefined;
}

function deriveField(element: Element, row: Element, tickets: readonly Element[], name: TaughtFieldName): TaughtField | undefined {
  for (const selector of waysTo(element, row)) {
    if (!isOnlyOne(selector, row, element)) continue;
    const isInMost = tickets.filter((one) => matches(selector, one).length === 1).length >= tickets.length * MOST;
    const isNeverMany = tickets.every((one) => matches(selector, one).length <= 1);
    if (!isInMost || !isNeverMany) continue;
    const attribute = name === 'createdAt' ? exactAttribute(element) : undefined;
    return attribute === undefined ? { selector } : { selector, attribute };
  }
  return undefined;
}

const matches = (selector: string, scope: Element): readonly Element[] =>
  selector === ':scope' ? [scope] : [...scope.querySelectorAll(selector)];

const isOnlyOne = (selector: string, scope: Element, element: Element): boolean => {
  const found = matches(selector, scope);
  return found.length === 1 && found[0] === element;
};

/** Where a page writes `2 hours ago` it often tells the instant beside. */
const exactAttribute = (element: Element): string | undefined =>
  ['datetime', 'data-timestamp', 'data-time', 'data-date', 'data-order', 'data-sort', 'title'].find((name) =>
    /\d{4}|\d\d?[./]\d\d?/.test(element.getAttribute(name) ?? ''),
  );
