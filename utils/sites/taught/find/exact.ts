import { DAY, HOUR, MINUTE, type DurationMs, type Instant } from '../../../time/instant';
import { ageIn } from '../dates/ages';
import { type WrittenDate, writtenDate } from '../dates/written';
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

/** Words of a date that is another one than that of the creation, without accents. */
const OTHER =
  /\b(?:updated?|modified|changed|edited|last|due|atualizad[oa]|alterad[oa]|modificad[oa]|ultim[oa]|vence|vencimento|actualizad[oa]|vencimiento|geandert|aktualisiert|fallig|mis a jour|modifiee?|derniere?)\b/;

/** Zones lie up to so far apart, in quarters of an hour. */
const APART: DurationMs = 14 * HOUR;

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

/** Whether an attribute is the date of the text, told more exactly. */
export function tellsMore(attribute: string, text: string, now: Instant): boolean {
  const told = attribute === '' ? undefined : writtenDate(attribute);
  if (told === undefined || OTHER.test(attribute.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())) return false;
  const said = writtenDate(text);
  if (said !== undefined)
    return agrees(told, said) && (told.precision < said.precision || (told.isZoned && !said.isZoned && told.precision <= MINUTE));
  const age = ageIn(text);
  if (age === undefined) return true;
  const slack = age.step * 1.6 + (told.isZoned ? 5 * MINUTE : APART);
  return told.orders.some((order) => Math.abs(now - told.at(order, 'UTC')! - age.atLeast) <= slack);
}

function agrees(told: WrittenDate, said: WrittenDate): boolean {
  const apart = told.isZoned === said.isZoned ? 0 : APART;
  const differences = said.orders.flatMap((order) => told.orders.map((other) => told.at(other, 'UTC')! - said.at(order, 'UTC')!));
  if (said.precision === DAY) return differences.some((difference) => difference >= -apart && difference < DAY + apart);
  return differences.some((difference) => {
    const beyond = Math.abs(difference) % (15 * MINUTE);
    const isQuarter = Math.min(beyond, 15 * MINUTE - beyond) < MINUTE;
    return Math.abs(difference) < said.precision || (Math.abs(difference) <= apart && isQuarter);
  });
}
