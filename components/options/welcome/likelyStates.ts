/**
 * The state of the city for which a zone is named, where holidays differ by state. Many of the zone's people live in others, so it is offered
 * and never taken for granted.
 */
export const STATE_OF_ZONE: Readonly<Record<string, string>> = {
  'America/Araguaina': 'BR-TO',
  'America/Bahia': 'BR-BA',
  'America/Belem': 'BR-PA',
  'America/Boa_Vista': 'BR-RR',
  'America/Campo_Grande': 'BR-MS',
  'America/Cuiaba': 'BR-MT',
  'America/Fortaleza': 'BR-CE',
  'America/Maceio': 'BR-AL',
  'America/Manaus': 'BR-AM',
  'America/Porto_Velho': 'BR-RO',
  'America/Recife': 'BR-PE',
  'America/Rio_Branco': 'BR-AC',
  'America/Sao_Paulo': 'BR-SP',
  'Africa/Ceuta': 'ES-CE',
  'Europe/Madrid': 'ES-MD',
  'America/Anchorage': 'US-AK',
  'America/Boise': 'US-ID',
  'America/Chicago': 'US-IL',
  'America/Denver': 'US-CO',
  'America/Detroit': 'US-MI',
  'America/Los_Angeles': 'US-CA',
  'America/New_York': 'US-NY',
  'America/Phoenix': 'US-AZ',
  'Pacific/Honolulu': 'US-HI',
  'Europe/Berlin': 'DE-BE',
  'Europe/London': 'GB-ENG',
};

/** Of the zones of a person, in which each is named once. */
export const likelyStates = (zones: readonly string[]): readonly string[] => [
  ...new Set(zones.flatMap((zone) => STATE_OF_ZONE[zone] ?? [])),
];
