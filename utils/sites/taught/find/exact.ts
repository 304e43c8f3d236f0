import type { Instant } from '../../../time/instant';
import { tellsMore } from '../dates/agreeing';
import { writtenDate } from '../dates/written';
import { wordsOf } from './words';

/** Where pages write a date beside the text. */
const ATTRIBUTES = [
  'datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-datetime',
  'data-order',
  'data-sort',
  'data-sort-value',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
  'data-title',
  'title',
  'aria-label',
] as const;

export interface Exact {
  readonly element: Element;
  readonly attribute?: string;
}

/** Where around `element`, which says a date or an age, the date is told best; `undefined` where none is told. An attribute has to tell more than the text and agree with it. */
export function exactDate(element: Element, now: Instant): Exact | undefined {
  const text = wordsOf(element);
  const around = [
    element,
    ...element.querySelectorAll('*'),
    ...(element.parentElement && wordsOf(element.parentElement) === text ? [element.parentElement] : []),
  ];
  for (const holder of around.slice(0, 20))
    for (const attribute of ATTRIBUTES)
      if (tellsMore(holder.getAttribute(attribute) ?? '', text, now)) return { element: holder, attribute };
  return writtenDate(text) && { element };
}
