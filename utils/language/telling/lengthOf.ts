import { HOUR, MINUTE, SECOND, type DurationMs } from '../../time/instant';

const LENGTH = /^(?:(\d{1,4})h)?(?:(\d{1,5})(?:m|min|$))?(?:(\d{1,5})s)?$/;

/** The length that a text tells as `shortDuration` writes it, or nearly so: `1 h 20`, `45min`, `4 min 30 s`; a bare number counts minutes. */
export function lengthOf(text: string): DurationMs | undefined {
  const found = LENGTH.exec(text.toLowerCase().replaceAll(/\s/g, ''));
  if (found === null || found[0] === '') return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = found;
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}
