import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '@/components/panel/sum/sumOf';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { clockIn, isMeasured } from '@/utils/sla/clock/clock';
import type { TicketView } from '@/utils/messages/protocol';
import type { Metric } from '@/utils/sla/policy/policy';
import { DAY, HOUR, MINUTE } from '@/utils/time/instant';
import { aivoCalendars, anyTicket, assigned, at, became, called } from '../../support/tickets';
import { NOW, pictured, readingOf, statedView, viewOf } from '../../support/ticketViews';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A sum as it is read: headline, rows, foot. */
function readSum(view: TicketView, metric: Metric = 'resolution', reading = readingOf()): string[] {
  const sum = sumOf(view, clockIn(view.clocks, metric), reading);
  if (sum === undefined) return [];
  return [
    `${sum.total}${sum.note}`,
    ...sum.rows.map(({ when, why, time }) => [when, why, time].filter(Boolean).join(' | ')),
    ...sum.foot.map(({ label, time }) => `${label} = ${time}`),
  ].map(plain);
}

describe('the sum of a clock', () => {
  it('joins whole days', () => {
    expect(readSum(pictured.running)).toEqual([
      '35 h 30 de 45 h úteis em 5 dias · nenhuma pausa',
      'qua 4/11 16:10–18:00 | contato do cliente às 16:10 | 1 h 50',
      'qui 5/11 – seg 9/11 | 3 dias de 9 h | 27 h',
      'ter 10/11 9:00–15:40 | 6 h 40',
      'Contou = 35 h 30',
      'Resta, de 45 h (5 dias úteis de 9 h) = 9 h 30',
    ]);
  });

  it('begins with the call under the 24x7 support', () => {
    const covered = { severity: 'high', covered: true, integration: 'builtByUs' } as const;
    const view = viewOf({ ...covered, createdAt: at('2026-11-10 07:00'), events: [called(at('2026-11-10 08:30'))] });

    expect(readSum(view)[1]).toBe('ter 8:30–15:40 | chamada do cliente ao plantão às 8:30 | 7 h 10');
  });

  it('names each pause and what would have counted', () => {
    expect(readSum(pictured.paused)).toEqual([
      '19 h 50 de 45 h úteis · 2 pausas',
      'qui 5/11 10:00–18:00 | contato do cliente às 10:00 | 8 h',
      'sex 6/11 9:00–11:00 | 2 h',
      'sex 6/11 11:00 – seg 9/11 10:30 | pausa: cliente | 8 h 30 não contam',
      'seg 9/11 10:30–18:00 | 7 h 30',
      'ter 10/11 9:00–11:20 | 2 h 20',
      'ter 10/11 11:20 – agora | pausa: terceiro | 4 h 20 não contam',
      'Contou = 19 h 50',
      'Resta, de 45 h (5 dias úteis de 9 h) = 25 h 10',
    ]);
  });

  it('keeps what the analyst stated apart from what the support center tells, also where they meet', () => {
    const sum = sumOf(statedView(), statedView().clocks.resolution, readingOf());

    expect(readSum(statedView()).slice(0, 6)).toEqual([
      '4 h 50 de 45 h úteis · 3 pausas, 2 à mão',
      'ter 9:00–10:00 | contato do cliente às 9:00 | 1 h',
      'ter 10:00–11:00 | pausa: cliente | 1 h não contam',
      'ter 11:00–11:40 | pausa: cliente | 40 min não contam',
      'ter 11:40–15:30 | 3 h 50',
      'ter 15:30 – agora | pausa: cliente | 10 min não contam',
    ]);
    expect(sum?.rows.map(({ isByHand = false }) => isByHand)).toEqual([false, false, true, false, true]);
  });

  it('tells what is beyond the target, and leaves out the date when all of it was today', () => {
    expect(readSum(pictured.overdue)).toEqual([
      '7 h 20 de 6 h corridas · 1 pausa',
      'ter 7:50–11:10 | contato do cliente às 7:50 | 3 h 20',
      'ter 11:10–11:40 | pausa: terceiro | 30 min não contam',
      'ter 11:40–15:40 | 4 h',
      'Contou = 7 h 20',
      'Além de 6 h = 1 h 20',
    ]);
  });

  it('tells the time between a solution and a reopening', () => {
    const view = viewOf({
      severity: 'high',
      createdAt: at('2026-11-10 09:00'),
      events: [assigned(at('2026-11-10 09:00')), became(at('2026-11-10 10:00'), 'resolved'), became(at('2026-11-10 12:00'), 'open')],
    });

    expect(readSum(view)).toContain('ter 10:00–12:00 | resolvido, depois reaberto | 2 h não contam');
    expect(readSum(view)[0]).toBe('4 h 40 de 8 h úteis · nenhuma pausa');
  });

  it('speaks Spanish and English', () => {
    expect(readSum(pictured.paused, 'resolution', readingOf('es')).at(-1)).toBe('Queda, de 45 h (5 días hábiles de 9 h) = 25 h 10');
    expect(readSum(pictured.paused, 'resolution', readingOf('en'))).toContain(
      'Fri 6 Nov 11:00 – Mon 9 Nov 10:30 | pause: customer | 8 h 30 do not count',
    );
  });

  it('is absent without a number', () => {
    expect(readSum(viewOf({ createdAt: undefined }))).toEqual([]);
  });

  it('adds up as it is read, whatever the seconds', () => {
    fc.assert(
      fc.property(anyTicket(NOW - 7 * DAY), fc.integer({ min: 0, max: 7 * DAY }), (ticket, offset) => {
        const reading = readingOf('pt', NOW + offset);
        const view = viewOf(ticket, {}, reading.now);
        const clock = view.clocks.resolution;
        const sum = sumOf(view, clock, reading);
        if (sum === undefined || !isMeasured(clock)) return;
        const { remainingMs, targetMs } = clockAt(clock, aivoCalendars, reading.now);
        const rows = sum.rows.filter(({ isExcluded }) => !isExcluded).map(({ time }) => minutesOf(time));
        const [counted, rest] = sum.foot.map(({ time }) => minutesOf(time));
        const hasSeconds = [...sum.rows, ...sum.foot].some(({ time }) => plain(time).endsWith(' s'));

        if (hasSeconds) return;
        expect(rows.reduce((total, row) => total + row, 0)).toBe(counted);
        expect(remainingMs > 0 ? counted! + rest! : counted! - rest!).toBe(targetMs / MINUTE);
      }),
      { numRuns: 500 },
    );
  });
});

/** `2 h 05`, `8 h` and `45 min`, in minutes. */
function minutesOf(time: string): number {
  const [, hours = '0', minutes = '0'] = /^(?:(\d+) h ?)?(?:(\d+)(?: min)?)?$/.exec(plain(time)) ?? [];
  return Number(hours) * (HOUR / MINUTE) + Number(minutes);
}
