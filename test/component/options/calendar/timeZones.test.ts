import { describe, expect, it, test } from 'vitest';
import { findTimeZones } from '@/components/options/calendar/findTimeZones';
import { timeZonesWith } from '@/components/options/calendar/timeZones';

const NOW = Date.parse('2026-11-17T15:40-03:00');
const zones = timeZonesWith(undefined);
const found = (search: string): readonly string[] => findTimeZones(zones, search, NOW);

describe('the search for a time zone', () => {
  test.each([
    ['sao', 'America/Sao_Paulo'],
    ['Brasília', 'America/Sao_Paulo'],
    ['GMT-3', 'America/Sao_Paulo'],
    ['utc −03:00', 'America/Sao_Paulo'],
    ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ['madrid', 'Europe/Madrid'],
    ['mexico', 'America/Mexico_City'],
  ])('“%s” finds %s first', (search, zone) => {
    expect(found(search)[0]).toBe(zone);
  });

  it('by an offset finds the zones that have it now, and no others', () => {
    expect(found('GMT+1')).toContain('Europe/Madrid');
    expect(found('GMT+1')).not.toContain('Europe/Lisbon');
    expect(found('GMT-0')).toContain('Europe/Lisbon');
    expect(found('GMT+27')).toEqual([]);
  });

  it('offers names of today alone', () => {
    for (const old of ['America/Buenos_Aires', 'Asia/Calcutta', 'Europe/Kiev', 'America/Godthab']) expect(zones).not.toContain(old);
    expect(zones).toContain('America/Argentina/Buenos_Aires');
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});
