import * as v from 'valibot';
import { LONGEST_NAME } from '../../../sites/site';

/** An object of what is stored. Fields that this build does not know stay, since another one of the same version may have written them; no type speaks of them. */
export const stored = v.looseObject as unknown as typeof v.object;

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
