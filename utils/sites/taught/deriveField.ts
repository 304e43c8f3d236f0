import type { Instant } from '../../time/instant';
import type { TaughtField, TaughtFieldName, TaughtWay } from './definition';
import { ageIn } from './dates/ages';
import { columnOf } from './find/columns';
import { exactDate } from './find/exact';
import { type Labelled, labelsOf, NAMING } from './find/labels';
import { isNamingWords } from './find/functionWords';
import { headingNames, namedWays, namesField } from './find/naming';
import { amongOf, classBeside, find, type Look, placeOf } from './find/ways';
import { beforeOf, iconWordsOf, labelOf, wordsOf } from './find/words';
import { numberIn } from './numbers';
import { linkStart } from './sign';
import { namesOf, waysTo } from './find/selectors';

/** Why something that was pointed at cannot be learnt. */
export type Refusal = 'noRow' | 'unread' | 'unnamed' | 'age' | 'noDate' | 'authored' | 'empty' | 'colour';

/** Other ways are proofs of the first; more of them cost time on every look. */
const WAYS = 3;
const MOST = 0.6;

/** How a field can be found in every row by what names it. An icon is taken for what holds it, if that says more. */
export function deriveField(
  name: TaughtFieldName,
  pointed: Element,
  scope: Element,
  rows: readonly Element[],
  look: Look,
  now: Instant,
): TaughtField | Refusal {
  let refusal: Refusal = 'unnamed';
  for (const element of climbed(pointed, scope)) {
    const field = fieldAt(name, element, scope, rows, look, now);
    if (typeof field !== 'string') return field;
    if (refusal === 'unnamed') refusal = field;
  }
  return refusal;
}

/** The element and what is around it, as long as that says no more. */
function climbed(pointed: Element, scope: Element): readonly Element[] {
  const found = [pointed];
  const words = wordsOf(pointed);
  for (let at = pointed.parentElement; at !== null && at !== scope && scope.contains(at) && found.length < 4; at = at.parentElement) {
    const around = wordsOf(at);
    if (around !== words && words !== '') break;
    found.push(at);
    if (around !== words) break;
  }
  return pointed === scope ? [pointed] : found;
}

function fieldAt(
  name: TaughtFieldName,
  element: Element,
  scope: Element,
  rows: readonly Element[],
  look: Look,
  now: Instant,
): TaughtField | Refusal {
  const exact = name === 'createdAt' ? exactDate(element, now) : { element };
  if (exact === undefined) return ageIn(wordsOf(element)) ? 'age' : 'noDate';
  const at = exact.element;
  const words = wordsOf(at) || iconWordsOf(at);
  if (name === 'number' && numberIn(words) === undefined) return 'unread';
  const ways = provenWays(name, candidates(name, at, scope, words, look), at, scope, rows, look);
  if (ways.length === 0) return 'unnamed';
  if (exact.attribute !== undefined) return { ways, attribute: exact.attribute };
  if (words !== '' || name === 'assignee') return { ways };
  return byClass(ways, rows, look);
}

function* candidates(name: TaughtFieldName, element: Element, scope: Element, words: string, look: Look): Generator<TaughtWay> {
  const column = scope.localName === 'body' ? undefined : columnOf(scope, element, look.headings);
  if (column && column.above.length > 0) yield columnWay(name, element, words, column);
  for (const label of labelsOf(element, scope, isNamingWords)) yield labelWay(label, scope);
  for (const selector of namedWays(element, scope, name === 'number' || name === 'title' ? '' : words)) yield { by: 'name', selector };
  if (name !== 'number' && name !== 'title') return;
  const start = linkStart(element, words);
  if (start !== undefined) yield { by: 'link', start };
  if (/^(?:a|h[1-4])$/.test(element.localName)) yield { by: 'name', selector: element.localName };
}

/** On a ticket's page messages stand beside its fields: a label is known there by its boxes too, and where it is but a word with a colon by the nearest one with a name. */
function labelWay({ words, element }: Labelled, scope: Element): TaughtWay {
  if (scope.localName !== 'body') return { by: 'label', words };
  const before = beforeOf(element);
  const isMadeToName = before instanceof Element && before.matches(NAMING);
  const near = isMadeToName ? undefined : nearOf(element, scope);
  return { by: 'label', words, among: amongOf(element), ...(near !== undefined && { near }) };
}

function nearOf(element: Element, scope: Element): string | undefined {
  const words = wordsOf(element);
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) {
    const name = namesOf(at).find((each) => /[.#[]/.test(each) && namesField(each, words));
    if (name !== undefined) return name;
  }
  return undefined;
}

function columnWay(
  name: TaughtFieldName,
  element: Element,
  words: string,
  { cell, above }: NonNullable<ReturnType<typeof columnOf>>,
): TaughtWay {
  const label = above.map(labelOf).find((said) => said !== '');
  const names = above.flatMap(headingNames);
  const isWhole = element === cell || (wordsOf(cell) === words && name !== 'number' && name !== 'title');
  const value = name === 'number' || name === 'title' ? '' : words;
  const isLasting = (way: string): boolean => !/[.#[]/.test(way) || namesField(way, value);
  const inner = isWhole ? undefined : [...waysTo(element, cell)].find((way) => isLasting(way) && isOnly(way, cell, element));
  return { by: 'column', names, ...(label !== undefined && { words: label }), ...(inner !== undefined && { inner }) };
}

function isOnly(selector: string, scope: Element, element: Element): boolean {
  const found = scope.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** Those that lead to the element, are there in most rows, and never lead elsewhere than the first. */
function provenWays(
  name: TaughtFieldName,
  found: Iterable<TaughtWay>,
  element: Element,
  scope: Element,
  rows: readonly Element[],
  look: Look,
): readonly TaughtWay[] {
  const proven: TaughtWay[] = [];
  const counts = { column: 0, label: 0, name: 0, link: 0 };
  for (const way of found) {
    if (way.by === 'column' && way.words === undefined && way.names.length === 0) continue;
    if (counts[way.by] >= (way.by === 'name' ? 2 : 1) || proven.length >= WAYS) continue;
    const place = placeOf(way, scope, look)?.element;
    if (
      place === undefined ||
      (!(place.contains(element) && wordsOf(place) === wordsOf(element)) && place !== element && way.by !== 'column')
    )
      continue;
    const places = rows.map((row) => placeOf(way, row, look)?.element);
    if (places.filter((each) => each !== undefined).length < rows.length * MOST) continue;
    if (way.by === 'name' && name !== 'number' && name !== 'title' && isOfFamily(way.selector, rows, places)) continue;
    const isAgreed = proven.every((other) => rows.every((row, at) => isSame(placeOf(other, row, look)?.element, places[at])));
    if (!isAgreed) continue;
    counts[way.by] += 1;
    proven.push(way);
  }
  return proven;
}

/** `status-open` here and `status-closed` there: where the class is not, a class stands that begins like it. */
function isOfFamily(selector: string, rows: readonly Element[], places: readonly (Element | undefined)[]): boolean {
  const stem = /\.([\w-]*[a-z][-_]+)[\w-]*$/i.exec(selector)?.[1];
  if (stem === undefined) return false;
  return rows.some((row, at) => places[at] === undefined && row.querySelector(`[class*="${stem}"]`) !== null);
}

const isSame = (one: Element | undefined, other: Element | undefined): boolean =>
  one === undefined || other === undefined || one.contains(other) || other.contains(one);

/** Where no word says it, the class that differs from row to row does. */
function byClass(ways: readonly TaughtWay[], rows: readonly Element[], look: Look): TaughtField | Refusal {
  const sets = rows.flatMap((row) => {
    const element = find({ ways }, row, look)?.element;
    return element
      ? [
          classBeside(element, [])
            .split(' ')
            .filter((each) => each !== ''),
        ]
      : [];
  });
  const beside = (sets[0] ?? []).filter((each) => sets.every((set) => set.includes(each)));
  const values = new Set(sets.map((set) => set.filter((each) => !beside.includes(each)).join(' ')));
  values.delete('');
  return values.size > 1 && values.size <= 12 ? { ways, beside } : values.size === 1 ? 'colour' : 'empty';
}
