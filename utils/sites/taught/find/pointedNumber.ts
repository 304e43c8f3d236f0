import { numberIn } from '../numbers';
import { wordsOf } from './words';

/** The number where somebody points before anything else is known: of the element, or of what holds an icon. */
export function numberAt(element: Element): string | undefined {
  const words = wordsOf(element) || wordsOf(element.parentElement ?? element);
  return numberIn(words);
}
