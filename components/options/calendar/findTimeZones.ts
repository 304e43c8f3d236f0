import { plainWord } from '@/utils/sla/words/words';
import type { Instant } from '@/utils/time/instant';

/** Where most who search are, and what else they call it: these come first among equals. */
const wellKnown: Readonly<Record<string, string>> = {
  'America/Sao_Paulo': 'Brasilia Brasil Brazil',
  'America/Argentina/Buenos_Aires': 'Argentina',
  'America/Mexico_City': 'Mexico CDMX',
  'America/Bogota': 'Colombia',
  'America/Santiago': 'Chile',
  'America/Lima': 'Peru',
  'America/Montevideo': 'Uruguay',
  'America/Asuncion': 'Paraguay',
  'Europe/Madrid': 'Espana Spain',
  'Europe/Lisbon': 'Lisboa Portugal',
  'America/New_York': 'Nova York Nueva York',
};

/**
 * Zones in whose name, or in what else they are called, each word occurs; those that are well known come first, then those whose city begins so. `GMT-3` and
 * `-03:00` find the zones with that offset at `now`.
 */
export function findTimeZones(zones: readonly string[], search: string, now: Instant): readonly string[] {
  const offset = offsetIn(search);
  if (offset !== undefined) return ranked(zones.filter((zone) => offsetText(zone, now) === offset));
  const words = spoken(search).split(' ').filter(Boolean);
  const callsOf = (zone: string): string => spoken(`${zone} ${wellKnown[zone] ?? ''}`);
  const found = zones.filter((zone) => words.every((word) => callsOf(zone).includes(word)));
  if (words.length === 0) return found;
  const startsWell = (zone: string): boolean => spoken(zone.slice(zone.lastIndexOf('/') + 1)).startsWith(words.join(' '));
  return ranked([...found.filter(startsWell), ...found.filter((zone) => !startsWell(zone))]);
}

function ranked(zones: readonly string[]): readonly string[] {
  const first = Object.keys(wellKnown).filter((zone) => zones.includes(zone));
  return [...first, ...zones.filter((zone) => !first.includes(zone))];
}

/** `GMT-3`, `utc +5:30`, `-03:00` as `offsetText` tells it; `undefined` for what is no offset. */
function offsetIn(search: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /^(?:gmt|utc)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d\d))?$/i.exec(search.trim()) ?? [];
  if (sign === undefined || hours === undefined) return undefined;
  return `${sign === '+' || Number(hours) + Number(minutes) === 0 ? '+' : '\u2212'}${hours.padStart(2, '0')}:${minutes}`;
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
