import { describe, expect, it } from 'vitest';
import { type DateContext, datesOf, type DateReading, instantIn, readDate } from '@/utils/sites/taught/dates/reading';
import type { DateFormat } from '@/utils/sites/taught/definition';

const now = Date.parse('2026-11-20T12:00Z');
const zone = 'America/Sao_Paulo';

describe('the order of dates', () => {
  it.each<[string, readonly string[], DateFormat['order'] | undefined, boolean]>([
    ['a day over 12 comes first', ['17/11/2026 09:05', '05/11/2026 11:00'], 'dmy', false],
    ['a day over 12 comes second', ['11/17/2026 9:05 AM', '11/05/2026 3:00 PM'], 'mdy', false],
    ['neither tells, but one way lies ahead', ['05/12/2026', '01/02/2026'], 'mdy', false],
    ['neither tells', ['05/04/2026', '01/02/2026'], 'dmy', true],
    ['day and month are the same', ['05/05/2026'], undefined, false],
    ['the year comes first', ['2026/11/17 09:05'], undefined, false],
    ['as the standard has it', ['2026-11-17T09:05:00Z', '2026-11-05 11:00'], undefined, false],
    ['seconds since 1970', ['1794906300'], undefined, false],
    ['milliseconds since 1970', ['1794906300000'], undefined, false],
    ['months have names', ['17 de nov. de 2026 09:05', '5 out 2026'], undefined, false],
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

describe('a text that should be a date', () => {
  const context = (more: Partial<DateContext> = {}): DateContext => ({ timeZone: zone, now, ...more });
  const at = Date.parse('2026-04-05T10:00-03:00');
  const MINUTE = 60_000;

  it.each<[string, string, Partial<DateContext>, DateReading]>([
    ['may be read both ways', '05/04/2026 10:00', {}, { kind: 'both', dmy: at, mdy: Date.parse('2026-05-04T10:00-03:00') }],
    ['is read the way that was chosen', '05/04/2026 10:00', { order: 'dmy' }, { kind: 'read', at, precision: MINUTE }],
    [
      'tells by itself which way is no day',
      '17/11/2026 10:00',
      {},
      { kind: 'read', at: Date.parse('2026-11-17T10:00-03:00'), precision: MINUTE },
    ],
    [
      'tells by itself which way lies ahead',
      '05/12/2026',
      {},
      { kind: 'read', at: Date.parse('2026-05-12T00:00-03:00'), precision: 1_440 * MINUTE },
    ],
    [
      'is no day in the order of the page',
      '11/17/2026',
      { order: 'dmy' },
      { kind: 'refused', why: 'order', at: Date.parse('2026-11-17T00:00-03:00') },
    ],
    ['lies in the future', '20/11/2026 09:20', {}, { kind: 'refused', why: 'future', at: Date.parse('2026-11-20T09:20-03:00') }],
    [
      'lies ahead by what clocks differ',
      '20/11/2026 09:10',
      {},
      { kind: 'read', at: Date.parse('2026-11-20T09:10-03:00'), precision: MINUTE },
    ],
    [
      'is another one than was known',
      '05/04/2026 10:00',
      { order: 'mdy', known: at },
      { kind: 'refused', why: 'contradicts', at: Date.parse('2026-05-04T10:00-03:00') },
    ],
    [
      'tells less than was known',
      '05/04/2026',
      { order: 'dmy', known: at },
      { kind: 'read', at: Date.parse('2026-04-05T00:00-03:00'), precision: 1_440 * MINUTE },
    ],
    [
      'tells more than was known',
      '05/04/2026 10:00:30',
      { order: 'dmy', known: Date.parse('2026-04-05T00:00-03:00') },
      { kind: 'read', at: at + 30_000, precision: 1_000 },
    ],
    ['is an age', 'há 2 horas', {}, { kind: 'age' }],
    ['is none', 'Ana', {}, { kind: 'none' }],
  ])('%s', (_, text, more, reading) => {
    expect(readDate(text, context(more))).toEqual(reading);
  });
});

describe('a lesson from before', () => {
  it.each<[NonNullable<DateFormat['order']>, string, string | undefined]>([
    ['iso', '2026-11-17T09:05:00Z', '2026-11-17T09:05Z'],
    ['seconds', '1794906300', '2026-11-17T06:05-03:00'],
    ['ymd', 'Nov 17, 2026, 9:05 AM', '2026-11-17T09:05-03:00'],
    ['mdy', '11/17/26, 9:05 AM', '2026-11-17T09:05-03:00'],
    ['iso', '05/04/2026', undefined],
    ['dmy', '11/17/2026', undefined],
  ])('that knew the order as %s reads %s', (order, text, expected) => {
    expect(instantIn(text, { order, timeZone: zone })).toBe(expected === undefined ? undefined : Date.parse(expected));
  });
});
