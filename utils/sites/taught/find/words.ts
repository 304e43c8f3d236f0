import { plainWord } from '../../../sla/words/words';

/** Not part of what a page says: Prazo's own marks, and what is there to be chosen from. */
const UNSAID = 'script, style, template, select, textarea, [hidden], [data-prazo]';

/** One line of what an element says to a reader; a field that can be filled in says its value, a list its choice. */
export function wordsOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return line(element.selectedOptions[0]?.textContent ?? '');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return line(element.value);
  if (element.firstElementChild === null || element.querySelector(UNSAID) === null) return line(element.textContent ?? '');
  const said = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (!(node instanceof Element) || (node.matches(UNSAID) && !node.matches('select:not([hidden])'))) return '';
    return ` ${wordsOf(node)} `;
  });
  return line(said.join(''));
}

/** Spaces that group the digits of one number stay what they are: `1 486` would be two numbers. */
const line = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/(?!(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d)))\s+/g, ' ')
    .trim();

const SAYING = ['aria-label', 'title', 'alt', 'data-original-title', 'data-bs-original-title', 'data-tooltip'] as const;

/** What an icon says to those who do not see it; it may be the element or the one thing in it. */
export function iconWordsOf(element: Element): string {
  const holders = [element, ...element.querySelectorAll(SAYING.map((name) => `[${name}]`).join(','))];
  for (const holder of holders)
    for (const name of SAYING) {
      const said = line(holder.getAttribute(name) ?? '');
      if (said !== '') return said;
    }
  return line(element.querySelector('svg > title')?.textContent ?? '');
}

/** A label as it is compared: without a count in brackets, marks of sorting and colons, case and accents. */
export const labelWords = (text: string): string =>
  plainWord(text.slice(0, 80))
    .replace(/[([]\s*\d[\d.,+\s]*[)\]]|(?<=[▲▼↑↓])\s*\d/g, ' ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/** The first words in an element. */
export const leadOf = (node: Node): string =>
  (node.nodeType === 3 ? (node.textContent ?? '').trim() : [...node.childNodes].map(leadOf).find(Boolean)) ?? '';

/** What a heading or label says, or its icon. */
export const labelOf = (element: Element): string => labelWords(wordsOf(element) || iconWordsOf(element));

const isOwn = (node: Node): boolean => node instanceof Element && node.matches('[data-prazo]');

/** What a page put into an element: badges of Prazo stand among it. */
export const partsOf = ({ children }: Element): readonly Element[] => [...children].filter((part) => !isOwn(part));

/** What a page put right before an element. */
export function beforeOf({ previousSibling }: Node): Node | null {
  return previousSibling && isOwn(previousSibling) ? beforeOf(previousSibling) : previousSibling;
}
