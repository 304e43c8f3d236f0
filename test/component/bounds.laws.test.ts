import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { faceOf } from '@/components/badge/faceOf';
import { effectOf } from '@/components/panel/actions/effect';
import { sumOf } from '@/components/panel/sum/sumOf';
import { stateOf } from '@/components/panel/stateOf';
import { dueLine, factsText, instantText } from '@/components/popup/queue/rowText';
import { tipContent } from '@/components/tip/tipContent';
import { alertWords } from '@/utils/background/alerts/alertWords';
import type { InForce } from '@/utils/background/inForce';
import { LANGUAGES, type Language } from '@/utils/language/language';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { alertTexts } from '@/utils/language/shapes/alerts';
import { clockTexts } from '@/utils/language/shapes/clock';
import { clockFigure } from '@/utils/language/telling/clockFigure';
import { fullDuration } from '@/utils/language/telling/spoken/fullDuration';
import { shortDuration } from '@/utils/language/telling/duration';
import type { TicketView } from '@/utils/messages/protocol';
import { allOf, isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { standingOfClock } from '@/utils/sla/clock/standing';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { DAY, MINUTE } from '@/utils/time/instant';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { aivoCalendars, assigned, at, became } from '../support/tickets';
import { NOW, readingOf, viewOf } from '../support/ticketViews';

const instant = fc.integer({ min: NOW - 9 * DAY, max: NOW - MINUTE });

/** A ticket whose history is not known before some instant, or whose first response may have come unseen. */
const anyBound: fc.Arbitrary<TicketView> = fc
  .record({
    createdAt: instant,
    severity: fc.constantFrom('blocker', 'high', 'medium', 'low'),
    assignedAt: fc.option(instant, { nil: undefined }),
    waitingAt: fc.option(instant, { nil: undefined }),
    solvedAt: fc.option(instant, { nil: undefined }),
    partialSince: instant,
  })
  .map(({ createdAt, severity, assignedAt, waitingAt, solvedAt, partialSince }) => {
    const after = (moment: number): number => Math.max(moment, createdAt);
    const events = [
      ...(assignedAt === undefined ? [] : [assigned(after(assignedAt))]),
      ...(waitingAt === undefined ? [] : [became(after(waitingAt), 'waitingCustomer')]),
      ...(solvedAt === undefined ? [] : [became(after(solvedAt), 'resolved')]),
    ];
    return viewOf({ createdAt, severity, events, partialSince: after(partialSince) }, { isDone: solvedAt !== undefined });
  });

/** Everything that any surface tells of one clock. */
function saidOf(view: TicketView, clock: MeasuredClock, language: Language): Readonly<Record<string, string>> {
  const reading = readingOf(language);
  const standing = standingOfClock(clock, defaultThresholds, aivoCalendars, NOW);
  const alone = { ...view, clocks: { firstResponse: clock, resolution: clock } };
  const face = faceOf(alone, standing, reading);
  const figure = clockFigure(alone, standing, reading);
  const tip = tipContent(alone, { aivo: defaultThresholds }, reading);
  const sum = sumOf(alone, clock, reading);
  const row = { ticket: { ...alone, clock } } as never;
  const known = { texts: actionsTexts(language), now: NOW, zone: 'UTC', reading } as never;
  const alerts = (['before', 'deadline', 'after', 'answered'] as const).map((kind) => {
    const alert = { kind, subject: clock.metric, dueAt: clock.dueAt ?? NOW, at: NOW } as never;
    const inForce = { language, settings: defaultSettings, calendars: aivoCalendars } as unknown as InForce;
    const { title, details } = alertWords({ alert, clock, commitment: undefined, inForce, when: () => '', now: NOW });
    return `${title} ${details.join(' ')}`;
  });
  return {
    badge: face.text,
    badgeName: face.name ?? '',
    figure: `${figure.number} ${figure.words}`,
    spoken: figure.spoken ?? '',
    tip: [...tip.clocks.map(({ state, detail }) => `${state} ${detail}`), tip.why].join(' '),
    sum: [sum?.total, ...(sum?.foot ?? []).map(({ time }) => time)].join(' '),
    state: stateOf(alone, { aivo: defaultThresholds }, reading),
    row: [instantText(row, standing, reading), dueLine(row, standing, reading), factsText(row, standing, reading, 'mine')].join(' '),
    effect: effectOf(
      { firstResponse: clock, resolution: clock },
      { firstResponse: { ...clock, targetMs: clock.targetMs + 1 }, resolution: clock },
      known,
    ),
    alerts: alerts.join(' '),
  };
}

const BOUND_BEFORE = /(?:[≥≤]\s?|at least |at most |pelo menos |no máximo |al menos |como máximo )$/u;

/** Where `length` stands in `text` as if it were known. */
const saidFlat = (text: string, length: string): boolean =>
  text.split(length).some((before, place, parts) => place < parts.length - 1 && !/\d$/.test(before) && !BOUND_BEFORE.test(before));

describe('a history with gaps', () => {
  test.each(LANGUAGES)('is told as a bound on every surface: %s', (language) => {
    fc.assert(
      fc.property(anyBound, (view) => {
        for (const clock of allOf(view.clocks).filter(isMeasured)) {
          const told = [clock.remainingMs, clock.elapsedMs].map((ms) => Math.abs(ms)).filter((ms) => ms >= MINUTE && ms !== clock.targetMs);
          const lengths = told.flatMap((ms) => [shortDuration(ms), fullDuration(ms, language)]);
          const texts = saidOf(view, clock, language);
          for (const [surface, text] of Object.entries(texts))
            for (const length of lengths)
              if (length !== shortDuration(clock.targetMs))
                expect([surface, saidFlat(text, length), text, length]).toEqual([surface, false, text, length]);
        }
      }),
    );
  });

  test.each(LANGUAGES)('is never said to be over for sure: %s', (language) => {
    const clocks = clockTexts(language);
    const { metric, overdue } = alertTexts(language);
    fc.assert(
      fc.property(anyBound, (view) => {
        for (const clock of allOf(view.clocks)
          .filter(isMeasured)
          .filter(({ breached }) => breached)) {
          const { badge, badgeName = '', alerts = '', state } = saidOf(view, clock, language);
          expect(badge).not.toBe(clocks.onBadge.missed);
          expect(badgeName).toContain(clocks.maybeOverdue);
          expect(alerts).not.toContain(overdue(metric[clock.metric], false));
          expect(state).toBe('');
        }
      }),
    );
  });

  it('is told without a sign where nothing is missing', () => {
    const view = viewOf({ createdAt: at('2026-11-10 09:00'), severity: 'high', events: [assigned(at('2026-11-10 09:10'))] });
    const [clock] = allOf(view.clocks).filter(isMeasured).slice(-1);
    const texts = saidOf(view, clock!, 'en');

    expect(saidFlat(texts['figure'] ?? '', shortDuration(Math.abs(clock!.remainingMs)))).toBe(true);
  });
});
