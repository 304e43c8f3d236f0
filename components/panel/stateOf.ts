import { clockTexts } from '@/utils/language/shapes/clock';
import { panelTexts } from '@/utils/language/shapes/panel';
import { standingTexts } from '@/utils/language/shapes/telling/spoken';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured } from '@/utils/sla/clock/clock';
import { standingOf } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';

/** How the next deadline stands, for those who do not see its colour change: `Resolução em risco.`. Empty where the notice says all, as of a pause. */
export function stateOf(
  { clocks, isDone, policy }: TicketView,
  thresholds: ThresholdsByPolicy,
  { calendars, now, language }: Reading,
): string {
  const { metric, clock, phase, urgency } = standingOf(clocks, isDone, thresholdsUnder(thresholds, policy), calendars, now);
  const isDoubtful = isMeasured(clock) && isBound(clock) && clock.breached;
  const state = phase === 'met' || phase === 'missed' ? phase : urgency;
  if (isDoubtful || state === undefined) return '';
  return `${clockTexts(language).metric[metric]} ${{ ...standingTexts(language).urgency, ...panelTexts(language).state }[state]}.`;
}
