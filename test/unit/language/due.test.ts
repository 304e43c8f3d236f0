import { describe, expect, it, test } from 'vitest';
import { ageText } from '@/utils/language/telling/age';
import { datedText, dueText, ownTimeText, timeText, whenText } from '@/utils/language/telling/due';
import { fullWhenText } from '@/utils/language/telling/spoken/fullWhen';
import { languageOf } from '@/utils/language/language';
import { cityOf } from '@/utils/language/telling/spoken/city';
import { zoneLabel } from '@/utils/language/telling/zone';

const ZONE = 'America/Argentina/Buenos_Aires';
const at = (iso: string): number => Date.parse(iso);
const now = at('2026-11-10T15:40:00-03:00');

describe('dueText', () => {
  test.each([
    ['2026-11-10T17:00:00-03:00', 'ter 17:00 ART', 'mar 17:00 ART', 'Tue 17:00 ART'],
    ['2026-11-11T09:05:59-03:00', 'qua 9:05 ART', 'mié 9:05 ART', 'Wed 9:05 ART'],
    ['2026-11-16T23:59:00-03:00', 'seg 23:59 ART', 'lun 23:59 ART', 'Mon 23:59 ART'],
    ['2026-11-17T00:00:00-03:00', 'ter 17/11 0:00 ART', 'mar 17/11 0:00 ART', 'Tue 17 Nov 0:00 ART'],
    ['2026-11-04T17:00:00-03:00', 'qua 17:00 ART', 'mié 17:00 ART', 'Wed 17:00 ART'],
    ['2026-11-03T17:00:00-03:00', 'ter 3/11 17:00 ART', 'mar 3/11 17:00 ART', 'Tue 3 Nov 17:00 ART'],
    ['2027-01-02T17:00:00-03:00', 'sáb 2/1/2027 17:00 ART', 'sáb 2/1/2027 17:00 ART', 'Sat 2 Jan 2027 17:00 ART'],
  ])('%s', (due, pt, es, en) => {
    const texts = (['pt', 'es', 'en'] as const).map((language) => dueText(at(due), now, ZONE, language));

    expect(texts).toEqual([pt, es, en]);
  });

  it('is told without the zone where the zone stands elsewhere', () => {
    expect(whenText(at('2026-11-10T13:05:00-03:00'), now, ZONE, 'pt')).toBe('ter 13:05');
  });

  it('carries its date in the panel, however near', () => {
    expect(datedText(at('2026-11-11T16:10:00-03:00'), now, ZONE, 'pt')).toBe('qua 11/11 16:10');
  });

  it('leaves out the year of the calendar’s own now, not of the machine’s', () => {
    const newYear = at('2026-12-31T23:30:00-03:00');

    expect(datedText(at('2027-01-01T00:30:00-03:00'), newYear, ZONE, 'pt')).toBe('sex 1/1/2027 0:30');
    expect(datedText(at('2026-12-31T23:59:00-03:00'), newYear, ZONE, 'pt')).toBe('qui 31/12 23:59');
  });
});

describe('ownTimeText', () => {
  const due = at('2026-11-10T17:00:00-03:00');

  it('tells the analyst the time on the own wall where it differs', () => {
    expect(ownTimeText(due, ZONE, 'America/Lima', 'pt')).toBe('15:00 para você');
    expect(ownTimeText(due, ZONE, 'America/Manaus', 'es')).toBe('16:00 para ti');
    expect(ownTimeText(due, ZONE, 'America/Manaus', 'en')).toBe('16:00 for you');
  });

  it('says nothing where both walls read the same, whatever the zones are called', () => {
    expect(ownTimeText(due, ZONE, ZONE, 'pt')).toBeUndefined();
    expect(ownTimeText(due, ZONE, 'America/Sao_Paulo', 'pt')).toBeUndefined();
  });

  it('adds the day where that differs too', () => {
    expect(ownTimeText(due, ZONE, 'Asia/Tokyo', 'pt')).toBe('qua 5:00 para você');
  });
});

describe('fullWhenText', () => {
  test.each([
    ['2026-11-10T17:00:00-03:00', 'terça-feira às 17:00', 'el martes a las 17:00', 'Tuesday at 17:00'],
    ['2026-11-10T01:00:00-03:00', 'terça-feira à 1:00', 'el martes a la 1:00', 'Tuesday at 1:00'],
    [
      '2026-11-20T13:50:00-03:00',
      'sexta-feira, 20 de novembro, às 13:50',
      'el viernes 20 de noviembre a las 13:50',
      'Friday 20 November at 13:50',
    ],
    [
      '2027-01-02T13:50:00-03:00',
      'sábado, 2 de janeiro de 2027, às 13:50',
      'el sábado 2 de enero de 2027 a las 13:50',
      'Saturday 2 January 2027 at 13:50',
    ],
  ])('%s', (due, pt, es, en) => {
    const texts = (['pt', 'es', 'en'] as const).map((language) => fullWhenText(at(due), now, ZONE, language));

    expect(texts).toEqual([pt, es, en]);
  });
});

describe('ageText', () => {
  test.each([
    ['2026-11-10T15:39:01-03:00', 'agora mesmo'],
    ['2026-11-10T15:40:05-03:00', 'agora mesmo'],
    ['2026-11-10T15:39:00-03:00', 'há 1 min'],
    ['2026-11-10T15:38:30-03:00', 'há 1 min'],
    ['2026-11-10T15:27:10-03:00', 'há 12 min'],
    ['2026-11-10T14:40:00-03:00', 'às 14:40'],
    ['2026-11-09T14:52:00-03:00', 'seg 14:52'],
  ])('read at %s was read %s', (readAt, text) => {
    expect(ageText(at(readAt), now, ZONE, 'pt').replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('zones', () => {
  test.each([
    ['America/Argentina/Cordoba', 'ART'],
    ['America/Sao_Paulo', 'BRT'],
    ['America/Bogota', 'COT'],
    ['Europe/Berlin', 'CET'],
    ['America/New_York', 'EST'],
    ['UTC', 'UTC'],
    ['Asia/Kathmandu', 'GMT+5:45'],
  ])('%s is labelled %s', (zone, label) => {
    expect(zoneLabel(zone, 'pt', now)).toBe(label);
  });

  it('are called by their cities', () => {
    expect(cityOf('America/Argentina/Buenos_Aires', 'pt')).toBe('Buenos Aires');
    expect(cityOf('America/Sao_Paulo', 'en')).toBe('São Paulo');
    expect(cityOf('America/Mexico_City', 'es')).toBe('Ciudad de México');
    expect(cityOf('UTC', 'pt')).toBe('UTC');
  });

  it('that are no more than an offset are called by it, whose sign the name of the zone has the other way round', () => {
    expect(zoneLabel('Etc/GMT+3', 'pt', now)).toBe('GMT-3');
    expect(cityOf('Etc/GMT+3', 'pt')).toBe('GMT−3');
    expect(cityOf('Etc/GMT-14', 'en')).toBe('GMT+14');
    expect(cityOf('Etc/GMT', 'es')).toBe('GMT');
  });

  it('have times without a leading zero', () => {
    expect(timeText(at('2026-11-10T09:05:00-03:00'), ZONE)).toBe('9:05');
  });
});

describe('languageOf', () => {
  test.each([
    ['auto', 'pt-BR', 'pt'],
    ['auto', 'PT', 'pt'],
    ['auto', 'es-419', 'es'],
    ['auto', 'de-AT', 'en'],
    ['auto', '', 'en'],
    ['es', 'pt-BR', 'es'],
  ] as const)('%s in a browser that speaks %s is %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language);
  });
});
