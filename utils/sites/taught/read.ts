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

/** The ticket's number in a text such as `#1001`, `INC-7: Printer` or `Ticket 12`; letters and digits that belong together. */
export function numberIn(text: string | undefined): string | undefined {
  return /(?:\b[A-Za-z][A-Za-z0-9_]{0,11}-?)?\d[\d-]*(?<!-)/.exec(text ?? '')?.[0].toUpperCase();
}

/** How pages say that nobody has a ticket. */
const NOBODY =
  /^(?:[-–—.\s]*|n\/?a|none|nobody|no one|unassigned|not assigned|ningu[eé]m|nadie|n[aã]o atribu[ií]d[oa]|sem (?:respons[aá]vel|atribui[cç][aã]o)|sin asignar|no asignado|sin responsable)$/i;

/** Who has a ticket; empty when nobody has. */
export const assigneeIn = (text: string | undefined): string => (text === undefined || NOBODY.test(text) ? '' : text);
