import type { Instant } from '../../time/instant';
import type { Language } from '../language';

/** `Intl` often knows no more than "GMT-3" where people say a name. Only zones without summer time: a label that follows the season is left to `Intl`. */
const labels: Readonly<Record<string, string>> = {
  'America/Asuncion': 'PYT',
  'America/Bogota': 'COT',
  'America/Buenos_Aires': 'ART',
  'America/Caracas': 'VET',
  'America/Guayaquil': 'ECT',
  'America/La_Paz': 'BOT',
  'America/Lima': 'PET',
  'America/Montevideo': 'UYT',
  'America/Sao_Paulo': 'BRT',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A few letters for a zone at an instant: "ART", "CET"; "GMT-3" where nothing shorter is known. */
export function zoneLabel(timeZone: string, language: Language, at: Instant): string {
  const known = timeZone.startsWith('America/Argentina/') ? 'ART' : labels[timeZone];
  if (known !== undefined) return known;
  const american = nameBy('en-US', timeZone, at);
  if (!american.startsWith('GMT')) return american;
  const european = nameBy('en-GB', timeZone, at);
  return european.startsWith('GMT') ? nameBy(language, timeZone, at) : european;
}

function nameBy(locale: string, timeZone: string, at: Instant): string {
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  formats.set(key, format);
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
