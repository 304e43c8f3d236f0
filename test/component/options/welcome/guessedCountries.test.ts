import { expect, it, test } from 'vitest';
import { guessedCountries } from '@/components/options/welcome/guessedCountries';
import { likelyStates, STATE_OF_ZONE } from '@/components/options/welcome/likelyStates';
import { countries, placesWithin, zonesOf } from '@/utils/calendar/holidays/holidayLists';

const zones = new Map(countries('en').map(({ code }) => [code, zonesOf(code)]));
const guess = (zone: string, site = 'https://desk.example'): readonly string[] => guessedCountries({ zones: [zone], sites: [site] }, zones);

test.each([
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['America/Argentina/Cordoba', 'AR'],
  ['America/Sao_Paulo', 'BR'],
  ['America/Fortaleza', 'BR'],
  ['America/Mexico_City', 'MX'],
  ['America/Bogota', 'CO'],
  ['America/Santiago', 'CL'],
  ['America/Lima', 'PE'],
  ['America/Montevideo', 'UY'],
  ['America/Asuncion', 'PY'],
  ['America/New_York', 'US'],
  ['Europe/Madrid', 'ES'],
  ['Europe/Lisbon', 'PT'],
  ['Europe/London', 'GB'],
  ['Europe/Berlin', 'DE'],
])('who lives in %s keeps the holidays of %s', (zone, country) => {
  expect(guess(zone)).toEqual([country]);
});

test.each([
  ['https://desk.exemplo.com.br/fila', ['BR']],
  ['https://mesa.ejemplo.es', ['ES']],
  ['https://desk.example.com.co', ['CO']],
  ['https://desk.example.co.uk', ['GB']],
  // Sold as words.
  ['https://desk.example.co', []],
  ['https://desk.example.io', []],
  ['https://desk.example.com', []],
  ['http://127.0.0.1:8080', []],
])('a site at %s is of %s', (site, found) => {
  expect(guess('UTC', site)).toEqual(found);
});

it('names each once, those of the zones first', () => {
  expect(
    guessedCountries(
      { zones: ['America/Argentina/Buenos_Aires', 'America/Sao_Paulo'], sites: ['https://a.com.br', 'https://b.cl'] },
      zones,
    ),
  ).toEqual(['AR', 'BR', 'CL']);
});

test.each(Object.entries(STATE_OF_ZONE))(
  'the state of %s, %s, is in the lists of holidays, and its country is the one of the zone',
  (zone, id) => {
    const [country = '', state] = id.split('-');
    expect(placesWithin([country], 'en').map(({ code }) => code)).toContain(state);
    expect(guess(zone)).toEqual([country]);
  },
);

it('no state is offered where no zone tells one', () => {
  expect(likelyStates(['America/Argentina/Buenos_Aires', 'UTC'])).toEqual([]);
  expect(likelyStates(['America/Sao_Paulo', 'America/Sao_Paulo'])).toEqual(['BR-SP']);
});
