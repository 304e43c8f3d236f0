import { describe, expect, it, test } from 'vitest';
import type { Calendar } from '@/utils/calendar/calendar';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { WEEKDAYS } from '@/utils/calendar/wallTime';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { mayAlert, nextMoment, quietCalendar } from '@/utils/sla/alerts/quiet';
import { daily, onlyOn } from '../../../support/calendars';
import { aivoCalendars, at, friday, monday, saturday, tuesday } from '../../../support/tickets';

const ZONE = 'America/Argentina/Buenos_Aires';
const hours = (): Calendar => aivoCalendars.get('aivo')!;
const night = (): Calendar | undefined => quietCalendar({ ...defaultAlertRules, quietHours: { from: '22:00', to: '07:00' } }, ZONE);

describe('a moment for an alert', () => {
  test.each([
    ['in business hours', 'business', monday('10:00'), monday('10:00'), true],
    ['at closing', 'business', monday('18:00'), monday('18:00'), true],
    ['just after closing', 'business', monday('18:00'), monday('18:05'), true],
    ['after closing', 'business', monday('18:00'), monday('18:06'), false],
    ['just after closing, of what was reached after it', 'business', monday('18:01'), monday('18:02'), false],
    ['on a Saturday, of that very minute', 'business', saturday('12:00'), saturday('12:00'), false],
    ['of elapsed time in the evening', 'always', monday('21:00'), monday('21:30'), true],
    ['of elapsed time, while it is quiet', 'always', monday('23:00'), monday('23:00'), false],
    ['of elapsed time, as it becomes quiet', 'always', monday('22:00'), monday('22:02'), true],
    ['of elapsed time, when it is no longer quiet', 'always', monday('23:00'), tuesday('07:00'), true],
  ] as const)('%s', (_, time, reachedAt, now, may) => {
    expect(mayAlert(time === 'always' ? time : hours(), night(), reachedAt, now)).toBe(may);
  });

  it('that is none is followed by the next one', () => {
    expect(nextMoment('always', night(), monday('23:00'))).toBe(tuesday('07:00'));
    expect(nextMoment(hours(), night(), monday('23:00'))).toBe(tuesday('09:00'));
    expect(nextMoment(hours(), night(), saturday('12:00'))).toBe(monday('09:00') + 7 * 24 * 3_600_000);
    expect(nextMoment('always', night(), monday('12:00'))).toBe(monday('12:00'));
  });

  it('does not exist where it is quiet all through business', () => {
    const always = quietCalendar({ ...defaultAlertRules, quietHours: { from: '08:00', to: '19:00' } }, ZONE);

    expect(nextMoment(hours(), always, monday('10:00'))).toBeUndefined();
    expect(nextMoment(compileCalendar(onlyOn(ZONE)), always, monday('10:00'))).toBeUndefined();
    expect(nextMoment('always', quietCalendar({ ...defaultAlertRules, quietDays: WEEKDAYS }, ZONE), monday('10:00'))).toBeUndefined();
  });

  it('is sought for sixty-four days of quiet business', () => {
    const quiet = quietCalendar({ ...defaultAlertRules, quietHours: { from: '08:00', to: '19:00' } }, ZONE);
    const openInTheEveningOf = (date: string): Calendar =>
      compileCalendar(daily(ZONE, [['09:00', '18:00']], { specialDays: { [date]: [['20:00', '21:00']] } }));

    expect(nextMoment(openInTheEveningOf('2026-05-04'), quiet, monday('09:00'))).toBe(at('2026-05-04 20:00'));
    expect(nextMoment(openInTheEveningOf('2026-05-05'), quiet, monday('09:00'))).toBeUndefined();
  });
});

describe('quiet hours', () => {
  it('are none unless the analyst has some', () => {
    expect(quietCalendar(defaultAlertRules, ZONE)).toBeUndefined();
    expect(quietCalendar({ ...defaultAlertRules, quietHours: { from: '12:00', to: '12:00' } }, ZONE)).toBeUndefined();
  });

  it('within a day, to midnight, over midnight and on whole days', () => {
    const next = (from: string, to: string, at: number): number | undefined =>
      nextMoment('always', quietCalendar({ ...defaultAlertRules, quietHours: { from, to } }, ZONE), at);
    const weekend = quietCalendar({ ...defaultAlertRules, quietDays: ['sat', 'sun'] }, ZONE);

    expect(next('12:00', '13:30', monday('12:10'))).toBe(monday('13:30'));
    expect(next('20:00', '00:00', monday('23:59'))).toBe(tuesday('00:00'));
    expect(next('20:00', '06:00', tuesday('00:00'))).toBe(tuesday('06:00'));
    expect(nextMoment('always', weekend, saturday('00:00'))).toBe(monday('00:00') + 7 * 24 * 3_600_000);
    expect(nextMoment('always', weekend, friday('23:59'))).toBe(friday('23:59'));
  });

  it('go by the zone of the computer', () => {
    const inMadrid = quietCalendar({ ...defaultAlertRules, quietHours: { from: '22:00', to: '07:00' } }, 'Europe/Madrid');

    expect(nextMoment('always', inMadrid, monday('18:30'))).toBe(tuesday('03:00'));
  });
});
