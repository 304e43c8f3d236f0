import { beforeOf, labelWords, labelOf, partsOf, wordsOf } from './words';

/** What is there to name something else. */
export const NAMING = 'dt, th, label, legend, caption, [role="rowheader"], [role="term"]';
const LONGEST = 40;

const canLabel = (words: string): boolean => words.length > 0 && words.length <= LONGEST && /\p{L}/u.test(words) && !/\d{3}/.test(words);

/** What stands at a label, told apart from the label. */
export interface Labelled {
  readonly words: string;
  readonly element: Element;
  /** The element says its label too: `Priority: High`. */
  readonly isWithin: boolean;
}

/** The labels by which an element could be known within `scope`, the surest first: its own, or those of the nearest box around it that has any. `isNaming` tells words that name something. */
export function labelsOf(element: Element, scope: Element, isNaming: (words: string) => boolean): readonly Labelled[] {
  for (let at: Element | null = element; at !== null && at !== scope && scope.contains(at); at = at.parentElement) {
    const found = labelsAt(at, scope).filter(({ words }) => isNaming(words));
    if (found.length > 0) return found;
  }
  return [];
}

function labelsAt(element: Element, scope: Element): readonly Labelled[] {
  const found: Labelled[] = [];
  const add = (words: string, isWithin = false): void => {
    if (canLabel(words)) found.push({ words, element, isWithin });
  };
  add(labelWords(element.getAttribute('aria-label') ?? ''));
  for (const id of (element.getAttribute('aria-labelledby') ?? '').split(' '))
    if (id !== '') for (const label of scope.ownerDocument.querySelectorAll(`[id="${CSS.escape(id)}"]`)) add(labelOf(label));
  if (element.id !== '') for (const label of scope.querySelectorAll(`label[for="${CSS.escape(element.id)}"]`)) add(labelOf(label));
  const before = labelBefore(element);
  if (before !== undefined) add(before);
  // A box of many things may hold the whole page, whose words take long to read.
  if (found.length > 0 || element.childElementCount > 3) return found;
  const own = /^([^:\n]{1,40}):\s*\S/.exec(wordsOf(element))?.[1];
  if (own !== undefined) add(labelWords(own), true);
  return found;
}

/** The words right before an element, where they are there to name it: a term, a label, words with a colon, or the first of a pair among pairs. */
function labelBefore(element: Element): string | undefined {
  const words = textBefore(element);
  if (words !== '') return labelWords(words);
  const before = elementBefore(element);
  if (before === undefined) return undefined;
  const said = wordsOf(before);
  if (before.matches(NAMING) || said.endsWith(':') || isPair(before, element)) return labelOf(before);
  return undefined;
}

function textBefore(element: Element): string {
  const text = beforeOf(element);
  return text?.nodeType === 3 ? (text.textContent ?? '').trim() : '';
}

function elementBefore(element: Element): Element | undefined {
  let at = beforeOf(element);
  while (at !== null && !(at instanceof Element)) at = beforeOf(at);
  return at ?? undefined;
}

/** Two boxes alone, in a row of boxes that hold two each. */
function isPair(label: Element, element: Element): boolean {
  const pair = element.parentElement;
  if (pair === null || partsOf(pair).length !== 2) return false;
  const pairs = [...(pair.parentElement?.children ?? [])];
  const isTwo = (box: Element): boolean => {
    const [first, second, third] = partsOf(box);
    return second !== undefined && third === undefined && first?.localName === label.localName;
  };
  return pairs.filter(isTwo).length > 1;
}

/** Everything in `scope` that a label of these words names. */
export function labelledBy(words: string, scope: Element): readonly Labelled[] {
  const found: Labelled[] = [];
  for (const element of scope.querySelectorAll('*')) {
    if (!mayHave(element, words)) continue;
    const named = labelsAt(element, scope).find((each) => each.words === words);
    if (named) found.push(named);
  }
  // What is around `Priority: High` says the same; in the order of the page, a box that holds others stands right before one of them.
  return found.filter(({ element }, index) => !found[index + 1] || !element.contains(found[index + 1]!.element));
}

/** A quick look that spares most elements the slow one. */
function mayHave(element: Element, words: string): boolean {
  const before = textBefore(element) || elementBefore(element)?.textContent;
  const texts = [before, element.getAttribute('aria-label'), element.childElementCount < 4 ? element.textContent?.slice(0, 80) : undefined];
  const isNear = texts.some((text) => typeof text === 'string' && text.length < 2_000 && labelWords(text).startsWith(words));
  return isNear || element.hasAttribute('aria-labelledby') || (element.id !== '' && element.matches('input, select, textarea, output'));
}
