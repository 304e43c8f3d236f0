/** Endings of two letters that sell as words, and say nothing of a country. */
const SOLD: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'eu', 'fm', 'gg', 'im', 'io', 'la', 'ly', 'me', 'sh', 'so', 'to', 'tv', 'ws']);

/** What is known of where people work. */
export interface Hints {
  /** The contract's zone and the browser's. */
  readonly zones: readonly string[];
  /** The addresses of the sites. */
  readonly sites: readonly string[];
}

/** Countries whose holidays are likely kept, the likeliest first: those of the zones, then those in whose name the sites are registered. */
export function guessedCountries({ zones, sites }: Hints, zonesByCountry: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const registered = sites.flatMap((site) => {
    const ending = URL.parse(site)?.hostname.toLowerCase().split('.').slice(-2) ?? [];
    const last = ending.at(-1) ?? '';
    const isSold = SOLD.has(last) && ending[0] !== 'com';
    const country = last === 'uk' ? 'GB' : last.toUpperCase();
    return !isSold && zonesByCountry.has(country) ? [country] : [];
  });
  const lived = zones.flatMap((zone) => countryOf(zone, zonesByCountry) ?? []);
  return [...new Set([...lived, ...registered])];
}

/** Of several countries in one zone, the one that it is named for. */
function countryOf(zone: string, zonesByCountry: ReadonlyMap<string, readonly string[]>): string | undefined {
  const all = [...zonesByCountry].filter(([, zones]) => zones.includes(zone));
  return (all.find(([, [first]]) => first === zone) ?? all[0])?.[0];
}
