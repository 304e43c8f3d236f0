import { DAY, HOUR, MINUTE, type DurationMs, type Instant } from '../../../time/instant';
import type { DateFormat } from '../definition';
import { ageIn } from './ages';
import { type WrittenDate, writtenDate } from './written';

/** Words of a date that is another one than that of the creation, without accents. */
const OTHER =
  /\b(?:updated?|modified|changed|edited|last|due|atualizad[oa]|alterad[oa]|modificad[oa]|ultim[oa]|vence|vencimento|actualizad[oa]|vencimiento|geandert|aktualisiert|fallig|mis a jour|modifiee?|derniere?)\b/;

const isOther = (attribute: string): boolean => OTHER.test(attribute.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** Zones lie up to so far apart, in quarters of an hour. */
const APART: DurationMs = 14 * HOUR;

/** Whether an attribute is the date of the text, told more exactly. */
export function tellsMore(attribute: string, text: string, now: Instant): boolean {
  const told = attribute === '' ? undefined : writtenDate(attribute);
  if (told === undefined || isOther(attribute)) return false;
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

/** Whether what an attribute says may still be the date of the text beside it: a page that stays open goes on to say how old its tickets were when it came. */
export function isStillOf(attribute: string, text: string, { order, timeZone }: DateFormat, now: Instant): boolean {
  const told = writtenDate(attribute);
  if (told === undefined || isOther(attribute)) return told === undefined;
  const said = writtenDate(text);
  if (said !== undefined) return agrees(told, said);
  const age = ageIn(text);
  if (age === undefined) return true;
  const apart = told.isZoned ? 5 * MINUTE : APART;
  return told.orders
    .filter((each) => order === undefined || !told.orders.includes(order as 'dmy') || each === order)
    .some((each) => {
      const old = now - told.at(each, timeZone)!;
      return old >= age.atLeast - age.step * 0.6 - apart && old <= age.atLeast + age.step * 1.6 + apart + DAY;
    });
}
