import { describe, expect, it } from 'vitest';
import { timelineOf, type Timeline } from '@/components/panel/timeline/timelineOf';
import type { TicketView } from '@/utils/messages/protocol';
import { MINUTE } from '@/utils/time/instant';
import { assigned, at, became } from '../../support/tickets';
import { NOW, pictured, readingOf, statedView, viewOf } from '../../support/ticketViews';

const drawn = (view: TicketView, reading = readingOf()): Timeline => timelineOf(view, view.clocks.resolution, reading)!;

/** The track in short: kinds with their minutes, `|` for a fold. */
function track({ parts, restSize }: Timeline): string {
  const shown = parts.map((part) =>
    'size' in part ? `${part.kind} ${Math.round(part.size / MINUTE)}` : part.kind === 'fold' ? '|' : part.kind,
  );
  return [...shown, ...(restSize > 0 ? [`rest ${restSize / MINUTE}`] : [])].join(' ');
}

const axis = ({ axis: labels }: Timeline): string =>
  labels.map((label) => (label === 'gap' ? '|' : `${label.label || '·'} ${Math.round(label.size / MINUTE)}`)).join(' ');

const words = ({ parts }: Timeline): string[] => parts.map((part) => part.words.replaceAll('\u00a0', ' ')).filter((text) => text !== '');

describe('the timeline of a clock', () => {
  it('is to scale in the time that can count', () => {
    const timeline = drawn(pictured.running);

    expect(track(timeline)).toBe(
      'counting 110 | counting 540 | counting 540 | counting 540 | counting 400 now ahead 140 | ahead 430 due rest 110',
    );
    expect(axis(timeline)).toBe('qua 4 110 | qui 5 540 | sex 6 540 | seg 9 540 | ter 10 540 | qua 11 540');
    expect(timeline.due).toEqual({ label: 'qua 16:10', isPast: false, isProjected: false });
  });

  it('hatches pauses and projects the deadline while paused', () => {
    const timeline = drawn(pictured.paused);

    expect(track(timeline)).toBe(
      'counting 480 | counting 120 paused 420 | paused 90 counting 450 | counting 140 paused 260 now ahead 140 | ahead 540 | ahead 540 | ahead 290 due rest 250',
    );
    expect(timeline.due).toEqual({ label: 'sex 13:50, se retomar agora', isPast: false, isProjected: true });
  });

  it('marks what was promised where it falls due, to scale, and not what lies beyond', () => {
    const promises = ['2026-11-10 17:00', '2026-11-11 09:00', '2026-11-11 17:05', '2026-11-20 10:00'].map((when) => ({
      kind: 'promised' as const,
      at: at(when),
      what: 'o log',
    }));
    const timeline = timelineOf(pictured.running, pictured.running.clocks.resolution, readingOf(), promises)!;

    expect(track(timeline)).toBe(
      'counting 110 | counting 540 | counting 540 | counting 540 | counting 400 now ahead 80 promised ahead 60 | promised ahead 430 due rest 110',
    );
    expect(timeline.restPromises).toEqual([0.5]);
    expect(words(timeline)).toContain('ter 10/11 17:00: o log');
  });

  it('draws what the analyst stated apart, and says so', () => {
    const { parts } = drawn(statedView());

    expect(parts.map((part) => ('isByHand' in part ? `${part.kind} by hand` : part.kind)).slice(0, 6)).toEqual([
      'counting',
      'paused',
      'paused by hand',
      'counting',
      'paused by hand',
      'now',
    ]);
    expect(words(drawn(statedView()))[2]).toBe('ter 10/11 11:00 a 11:40, pausado: cliente, à mão');
  });

  it('has no folds in elapsed time, names hours, and parts what is beyond the deadline', () => {
    const timeline = drawn(pictured.overdue);

    expect(track(timeline)).toBe('counting 200 paused 30 counting 160 due overdue 80 now');
    expect(axis(timeline)).toBe('· 10 8:00 120 10:00 120 12:00 120 14:00 100');
    expect(timeline.due).toEqual({ label: '14:20', isPast: true, isProjected: false });
    expect(timeline.hasFolds).toBe(false);
  });

  it('says each part in words', () => {
    expect(words(drawn(pictured.overdue))).toEqual([
      'ter 10/11 7:50 a 11:10, 3 h 20 contou',
      'ter 10/11 11:10 a 11:40, pausado: terceiro',
      'ter 10/11 11:40 a 14:20, 2 h 40 contou',
      'ter 10/11 14:20 até agora, 1 h 20 além do prazo',
    ]);
    expect(words(drawn(pictured.running)).slice(0, 3)).toEqual(['qua 4/11, 1 h 50 contou', 'fora do horário', 'qui 5/11, 9 h contou']);
  });

  it('keeps one fold where now lies in closed hours', () => {
    const evening = at('2026-11-10 20:00');
    const view = viewOf({ severity: 'high', createdAt: at('2026-11-10 14:00'), events: [assigned(at('2026-11-10 14:00'))] }, {}, evening);

    expect(track(drawn(view, readingOf('pt', evening)))).toBe('counting 240 now | ahead 240 due rest 300');
  });

  it('ends where the clock stopped', () => {
    const ended = (severity: string) =>
      viewOf({
        severity,
        createdAt: at('2026-11-10 09:00'),
        events: [assigned(at('2026-11-10 09:00')), became(at('2026-11-10 15:30'), 'resolved')],
      });

    expect(track(drawn(ended('high')))).toBe('counting 390');
    expect(track(drawn(ended('blocker')))).toBe('counting 360 due overdue 30');
  });

  it('folds the time between a solution and a reopening', () => {
    const view = viewOf({
      severity: 'high',
      createdAt: at('2026-11-10 09:00'),
      events: [assigned(at('2026-11-10 09:00')), became(at('2026-11-10 10:00'), 'resolved'), became(at('2026-11-10 12:00'), 'open')],
    });

    expect(track(drawn(view))).toContain('counting 60 | counting 220 now');
    expect(words(drawn(view))).toContain('resolvido');
  });

  it('folds weeks over a long time, and names only Mondays', () => {
    const timeline = drawn(viewOf({ createdAt: at('2026-09-30 16:10'), events: [assigned(at('2026-09-30 16:20'))] }));
    const names = timeline.axis.flatMap((label) => (label === 'gap' || label.label === '' ? [] : [label.label]));

    expect(timeline.parts.filter(({ kind }) => kind === 'fold')).toHaveLength(6);
    expect(names).toEqual(['seg 5', 'seg 12', 'seg 19', 'seg 26', 'seg 2', 'seg 9']);
  });

  it('folds nothing over years, and still names no more than it can', () => {
    const timeline = drawn(viewOf({ createdAt: at('2024-11-04 16:10'), events: [assigned(at('2024-11-04 16:20'))] }));
    const names = timeline.axis.filter((label) => label !== 'gap' && label.label !== '');

    expect(track(timeline)).toMatch(/^counting 2700 due overdue \d+ now$/);
    expect(names.length).toBeLessThanOrEqual(15);
  });

  it('is not drawn without a number, or before there is anything to draw', () => {
    const unmapped = viewOf({ createdAt: NOW, severity: undefined });

    expect(timelineOf(unmapped, unmapped.clocks.resolution, readingOf())).toBeUndefined();
  });
});
