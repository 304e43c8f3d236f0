import * as v from 'valibot';
import { LONGEST_NAME } from '../../../sites/site';

export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME));
export const words = v.array(v.string());
/** In milliseconds. */
export const length = v.pipe(v.number(), v.finite(), v.minValue(0));

export const timeZone = v.pipe(
  v.string(),
  v.check((zone) => isTimeZone(zone), 'not a time zone'),
);

function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
