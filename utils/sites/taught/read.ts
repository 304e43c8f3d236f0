import type { TaughtField } from './definition';

/** One line, without what readers alone get. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const elementOf = (scope: Element, { selector }: TaughtField): Element | undefined =>
  (selector === ':scope' ? scope : scope.querySelector(selector)) ?? undefined;

/** What a field says; `undefined` where it is not there or empty. */
export function readField(scope: Element, field: TaughtField): string | undefined {
  const element = elementOf(scope, field);
  if (element === undefined) return undefined;
  const said = field.attribute === undefined ? wordsIn(element) : element.getAttribute(field.attribute);
  return plain(said ?? '') || undefined;
}

/** A field that can be filled in says its value, a list its choice; of Prazo's own marks nothing. */
function wordsIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent ?? '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return element.textContent ?? '';
}
