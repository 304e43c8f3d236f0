import { describe, expect, it } from 'vitest';
import { datesOf, instantIn } from '@/utils/sites/taught/dates';
import type { DateFormat } from '@/utils/sites/taught/definition';

const now = Date.parse('2026-11-20T12:00Z');
const zone = 'America/Sao_Paulo';

describe('the order of dates', () => {
  it.each<[string, readonly string[], DateFormat['order'] | undefined, boolean]>([
    ['a day over 12 comes first', ['17/11/2026 09:05', '05/11/2026 11:00'], 'dmy', false],
    ['a day over 12 comes second', ['11/17/2026 9:05 AM', '11/05/2026 3:00 PM'], 'mdy', false],
    ['neither tells, but one way lies ahead', ['05/12/2026', '01/02/2026'], 'mdy', false],
    ['neither tells', ['05/04/2026', '01/02/2026'], 'dmy', true],
    ['day and month are the same', ['05/05/2026'], 'dmy', false],
    ['the year comes first', ['2026/11/17 09:05'], 'ymd', false],
    ['as the standard has it', ['2026-11-17T09:05:00Z', '2026-11-05 11:00'], 'iso', false],
    ['seconds since 1970', ['1794906300'], 'seconds', false],
    ['milliseconds since 1970', ['1794906300000'], 'milliseconds', false],
    ['months have names', ['17 de nov. de 2026 09:05', '5 out 2026'], 'ymd', false],
    ['an age', ['2 hours ago', '3 days ago'], undefined, false],
    ['one of them is no date', ['17/11/2026', 'today'], undefined, false],
    ['all lie ahead', ['17/11/2031'], undefined, false],
    ['nothing', [], undefined, false],
  ])('%s', (_, texts, order, isAmbiguous) => {
    const dates = datesOf(texts, zone, now, false);

    expect([dates?.order, dates?.isAmbiguous ?? false]).toEqual([order, isAmbiguous]);
  });

  it('puts the month first where the page is of a country that does', () => {
    expect(datesOf(['05/04/2026'], zone, now, true)).toMatchObject({ order: 'mdy', isAmbiguous: true });
  });

  it.each([
    [['2026-11-17T09:05:00Z'], true],
    [['2026-11-17T09:05:00-03:00', '2026-11-17 09:05'], false],
    [['1794906300'], true],
    [['17/11/2026'], false],
  ])('knows whether %j name their zone', (texts, isZoned) => {
    expect(datesOf(texts, zone, now, false)?.isZoned).toBe(isZoned);
  });
});

describe('a date', () => {
  it.each<[string, DateFormat['order'], string | undefined]>([
    ['17/11/2026 09:05', 'dmy', '2026-11-17T09:05-03:00'],
    ['17.11.26, 9:05', 'dmy', '2026-11-17T09:05-03:00'],
    ['17/11/2026', 'dmy', '2026-11-17T00:00-03:00'],
    ['17-11-2026 às 15h40', 'dmy', '2026-11-17T15:40-03:00'],
    ['11/17/2026 12:05 AM', 'mdy', '2026-11-17T00:05-03:00'],
    ['11/17/2026 12:05 p.m.', 'mdy', '2026-11-17T12:05-03:00'],
    ['Nov 17, 2026, 3:40 PM', 'ymd', '2026-11-17T15:40-03:00'],
    ['17 de novembro de 2026 15:40:10', 'ymd', '2026-11-17T15:40:10-03:00'],
    ['martes, 17 de noviembre de 2026', 'ymd', '2026-11-17T00:00-03:00'],
    ['15:40 17 Dec 2025', 'ymd', '2025-12-17T15:40-03:00'],
    ['2026-11-17', 'iso', '2026-11-17T00:00-03:00'],
    ['2026-11-17T12:05:00.123Z', 'iso', '2026-11-17T12:05:00.123Z'],
    ['2026-11-17 12:05:00 +0100', 'iso', '2026-11-17T12:05+01:00'],
    ['2026-11-17 12:05', 'iso', '2026-11-17T12:05-03:00'],
    ['31/02/2026', 'dmy', undefined],
    ['17/13/2026', 'dmy', undefined],
    ['17/11/2026 25:00', 'dmy', undefined],
    ['yesterday', 'dmy', undefined],
    ['2026-13-45', 'iso', undefined],
    ['', 'iso', undefined],
  ])('%s', (text, order, at) => {
    expect(instantIn(text, { order, timeZone: zone })).toBe(at === undefined ? undefined : Date.parse(at));
  });
});
