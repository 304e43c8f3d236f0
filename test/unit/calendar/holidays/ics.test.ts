import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { icsDays, type IcsDays, type IcsWindow } from '@/utils/calendar/holidays/icsDays';
import { UnreadableIcs } from '@/utils/calendar/holidays/icsLines';

const window: IcsWindow = { from: '2021-01-01', to: '2036-12-31', timeZone: 'America/Argentina/Buenos_Aires' };
const file = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Feriados\\, empresa', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...events: readonly string[]): IcsDays => icsDays(file(...events), window);
const dates = (...events: readonly string[]): readonly string[] => read(...events).days.map(({ date }) => date);

describe('a calendar file', () => {
  it('tells what it is called, and whole days by their names', () => {
    expect(read(event('UID:1', 'DTSTART;VALUE=DATE:20261221', 'SUMMARY:Recesso'))).toEqual({
      title: 'Feriados, empresa',
      days: [{ date: '2026-12-21', name: 'Recesso' }],
      timed: 0,
      broken: 0,
    });
  });

  it('tells each day of an event that lasts several, its end not included', () => {
    expect(dates(event('UID:1', 'DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20261224', 'SUMMARY:Recesso'))).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
    ]);
    expect(dates(event('UID:1', 'DTSTART;VALUE=DATE:20261221', 'DURATION:P2D'))).toEqual(['2026-12-21', '2026-12-22']);
  });

  it('spells out recurrences, with those that were left out, moved, added or called off', () => {
    const yearly = event(
      'UID:y',
      'DTSTART;VALUE=DATE:20240620',
      'RRULE:FREQ=YEARLY;UNTIL=20281231',
      'EXDATE;VALUE=DATE:20250620',
      'RDATE;VALUE=DATE:20251226',
      'SUMMARY:Festa',
    );
    const moved = event('UID:y', 'RECURRENCE-ID;VALUE=DATE:20260620', 'DTSTART;VALUE=DATE:20260622', 'SUMMARY:Festa (segunda)');
    const calledOff = event(
      'UID:y',
      'RECURRENCE-ID;VALUE=DATE:20270620',
      'DTSTART;VALUE=DATE:20270620',
      'STATUS:CANCELLED',
      'SUMMARY:Festa',
    );

    expect(read(yearly, moved, calledOff).days).toEqual([
      { date: '2024-06-20', name: 'Festa' },
      { date: '2025-12-26', name: 'Festa' },
      { date: '2026-06-22', name: 'Festa (segunda)' },
      { date: '2028-06-20', name: 'Festa' },
    ]);
  });

  it('goes on with a rule without end to the last year that is asked for', () => {
    const found = dates(event('UID:1', 'DTSTART;VALUE=DATE:19900101', 'RRULE:FREQ=YEARLY'));

    expect([found.length, found[0], found.at(-1)]).toEqual([16, '2021-01-01', '2036-01-01']);
  });

  it('takes for whole what lasts from midnight to midnight on its own wall, or from UTC on that of the calendar', () => {
    expect(dates(event('UID:1', 'DTSTART;TZID=Europe/Madrid:20261221T000000', 'DTEND;TZID=Europe/Madrid:20261223T000000'))).toEqual([
      '2026-12-21',
      '2026-12-22',
    ]);
    expect(dates(event('UID:1', 'DTSTART:20261221T030000Z', 'DTEND:20261222T030000Z'))).toEqual(['2026-12-21']);
    expect(read(event('UID:1', 'DTSTART:20261221T000000Z', 'DTEND:20261222T000000Z'))).toMatchObject({ days: [], timed: 1 });
  });

  it('leaves out what has a time of day, alarms, tasks and what makes no sense, and counts events', () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'ACTION:DISPLAY', 'END:VALARM'];
    const found = read(
      event('UID:1', 'DTSTART:20261014T150000', 'DTEND:20261014T160000', 'SUMMARY:Reunião'),
      event('UID:2', 'DTSTART;VALUE=DATE:20261225', 'SUMMARY:Natal', ...alarm, 'X-ODD;A="b:c":d'),
      event('UID:3', 'DTSTART;VALUE=DATE:20260230', 'SUMMARY:Nunca'),
      event('UID:4', 'SUMMARY:Sem data'),
      event('UID:5', 'DTSTART;VALUE=DATE:20261226', 'RRULE:FREQ=SOMETIMES', 'SUMMARY:Às vezes'),
      event('UID:6', 'DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED', 'SUMMARY:Véspera'),
      ['BEGIN:VTODO', 'DUE;VALUE=DATE:20261227', 'END:VTODO'].join('\r\n'),
    );

    expect(found).toEqual({ title: 'Feriados, empresa', days: [{ date: '2026-12-25', name: 'Natal' }], timed: 1, broken: 3 });
  });

  it('is read with any line ends, folded lines and a mark of its encoding', () => {
    const text = `\uFEFF${file(event('UID:1', 'DTSTART;VALUE=DATE:20261225', 'SUMMARY:Na', ' tal'))}`.replaceAll('\r\n', '\n');

    expect(icsDays(text, window).days).toEqual([{ date: '2026-12-25', name: 'Natal' }]);
  });

  it('of 40,000 lines is read in seconds', () => {
    const day = (index: number): string => new Date(Date.UTC(2021, 0, 1 + (index % 5_000))).toISOString().slice(0, 10).replaceAll('-', '');
    const text = file(
      ...Array.from({ length: 8_000 }, (_, index) => event(`UID:${index}`, `DTSTART;VALUE=DATE:${day(index)}`, `SUMMARY:${index}`)),
    );
    expect(text.split('\r\n').length).toBeGreaterThan(40_000);

    const begun = performance.now();
    expect(icsDays(text, window).days).toHaveLength(8_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('a file that cannot be read', () => {
  const faultOf = (text: string): readonly unknown[] | undefined => {
    try {
      icsDays(text, window);
      return undefined;
    } catch (cause) {
      if (!(cause instanceof UnreadableIcs)) throw cause;
      return [cause.fault, cause.line, cause.typed];
    }
  };

  test.each([
    ['empty', '', ['noCalendar', 1, '']],
    ['a page', '<html>\r\n', ['noCalendar', 1, '<html>']],
    ['cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n', ['cutOff', 3, 'END:VEVENT']],
    ['with a line that is none', file('BEGIN:VEVENT', 'what is this', 'END:VEVENT'), ['noLine', 5, 'what is this']],
    ['with an end that did not begin', file('BEGIN:VEVENT', 'END:VTODO', 'END:VEVENT'), ['unbalanced', 5, 'END:VTODO']],
    ['that goes on after its end', `${file()}UID:1\r\n`, ['noCalendar', 5, 'UID:1']],
  ])('%s is refused with the line', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('is refused with a line that it has, whatever is in it, and never fails otherwise', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART;VALUE=DATE:20261225',
        'RRULE:FREQ=DAILY;INTERVAL=0',
        'DTEND:1',
        'RRULE:FREQ=YEARLY;BYMONTH=99',
        'DURATION:-P99999D',
        'RECURRENCE-ID:x',
        'EXDATE:1',
        ' folded',
      ),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isFramed) => {
        const text = (isFramed ? ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'] : lines).join('\r\n');
        const fault = faultOf(text);
        if (fault !== undefined) expect(fault[1]).toBeGreaterThan(0);
        if (fault !== undefined) expect(fault[1]).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
