import { plainWord } from '@/utils/sla/words/words';
import type { Instant } from '@/utils/time/instant';

/** Every zone that the browser knows, and the one in use, which browsers may list by an older name. */
export function timeZonesWith(current: string | undefined): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = new Set([...known, 'UTC', ...(current === undefined ? [] : [current])]);
  return [...all].toSorted();
}

/** Zones in whose name each word occurs; those whose city begins so come first. */
export function findTimeZones(zones: readonly string[], search: string): readonly string[] {
  const words = spoken(search).split(' ').filter(Boolean);
  const found = zones.filter((zone) => words.every((word) => spoken(zone).includes(word)));
  const startsWell = (zone: string): boolean => spoken(zone.slice(zone.lastIndexOf('/') + 1)).startsWith(words.join(' '));
  return [...found.filter(startsWell), ...found.filter((zone) => !startsWell(zone))];
}

/** The zone that the text names, however it is written. */
export const timeZoneNamed = (zones: readonly string[], text: string): string | undefined =>
  zones.find((zone) => spoken(zone) === spoken(text));

/** `−03:00` */
export function offsetText(timeZone: string, at: Instant): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '').replace('-', '\u2212');
}

const spoken = (text: string): string => plainWord(text.replaceAll(/[/_]/g, ' '));
