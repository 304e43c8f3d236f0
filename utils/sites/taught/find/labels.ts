import { labelWords, labelOf, wordsOf } from './words';

/** What is there to name something else. */
const NAMING = 'dt, th, label, legend, caption, [role="rowheader"], [role="term"]';
const LONGEST = 40;

const canLabel = (words: string): boolean => words.length > 0 && words.length <= LONGEST && /\p{L}/u.test(words) && !/\d{3}/.test(words);

/** What stands at a label, told apart from the label. */
export interface Labelled {
  readonly words: string;
  readonly element: Element;
  /** The element says its label too: `Priority: High`. */
  readonly isWithin: boolean;
}

/** The labels by which an element could be known within `scope`, the surest first. */
export function labelsOf(element: Element, scope: Element): readonly Labelled[] {
  const found: Labelled[] = [];
  const add = (words: string, at: Element, isWithin = false): void => {
    if (canLabel(words)) found.push({ words, element: at, isWithin });
  };
  for (let at: Element | null = element; at !== null && at !== scope && scope.contains(at); at = at.parentElement) {
    add(labelWords(at.getAttribute('aria-label') ?? ''), at);
    for (const id of (at.getAttribute('aria-labelledby') ?? '').split(' '))
      if (id !== '') for (const label of scope.ownerDocument.querySelectorAll(`[id="${CSS.escape(id)}"]`)) add(labelOf(label), at);
    if (at.id !== '') for (const label of scope.querySelectorAll(`label[for="${CSS.escape(at.id)}"]`)) add(labelOf(label), at);
    const before = labelBefore(at);
    if (before !== undefined) add(before, at);
    const own = /^([^:\n]{1,40}):\s*\S/.exec(wordsOf(at))?.[1];
    if (own !== undefined && found.length === 0 && at.childElementCount < 4) add(labelWords(own), at, true);
    if (found.length > 0) break;
  }
  return found;
}

/** The words right before an element, where they are there to name it: a term, a label, words with a colon, or the first of a pair among pairs. */
function labelBefore(element: Element): string | undefined {
  const text = element.previousSibling;
  const words = text?.nodeType === 3 ? (text.textContent ?? '').trim() : '';
  if (words !== '') return labelWords(words);
  const before = element.previousElementSibling;
  if (before === null) return undefined;
  const said = wordsOf(before);
  if (before.matches(NAMING) || said.endsWith(':') || isPair(before, element)) return labelOf(before);
  return undefined;
}

/** Two boxes alone, in a row of boxes that hold two each. */
function isPair(label: Element, element: Element): boolean {
  const pair = element.parentElement;
  const pairs = [...(pair?.parentElement?.children ?? [])];
  const isTwo = (box: Element): boolean => box.childElementCount === 2 && box.firstElementChild?.localName === label.localName;
  return pair?.childElementCount === 2 && pairs.filter(isTwo).length > 1;
}

/** Everything in `scope` that a label of these words names. */
export function labelledBy(words: string, scope: Element): readonly Labelled[] {
  const found = new Map<Element, Labelled>();
  for (const element of scope.querySelectorAll('*')) {
    if (!mayHave(element, words)) continue;
    const named = labelsOf(element, scope).find((each) => each.words === words && each.element === element);
    if (named) found.set(element, named);
  }
  // `Priority: High` in one element holds the words of all that is around it too.
  const inner = [...found.values()].filter(
    ({ element }) => ![...found.keys()].some((other) => other !== element && element.contains(other)),
  );
  return inner;
}

/** A quick look that spares most elements the slow one. */
function mayHave(element: Element, words: string): boolean {
  const text = element.previousSibling?.nodeType === 3 ? (element.previousSibling.textContent ?? '').trim() : '';
  const before = text === '' ? element.previousElementSibling?.textContent : text;
  const texts = [before, element.getAttribute('aria-label'), element.childElementCount < 4 ? element.textContent?.slice(0, 80) : undefined];
  const isNear = texts.some((text) => typeof text === 'string' && text.length < 2_000 && labelWords(text).startsWith(words));
  return isNear || element.hasAttribute('aria-labelledby') || (element.id !== '' && element.matches('input, select, textarea, output'));
}
