import { clockIn } from '@/utils/sla/clock/clock';
import { useComputed, type ReadonlySignal } from '@preact/signals';
import { clockFigure } from '@/utils/language/telling/clockFigure';
import { clockTexts } from '@/utils/language/shapes/clock';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import type { Metric } from '@/utils/sla/policy/policy';
import { standingOfClock } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { faceOf } from '../badge/faceOf';
import { Icon } from '../icon/Icon';
import { stateIcons } from '../icon/stateIcons';
import { useLive } from '../useLive';

export interface ClockFigureProps {
  readonly ticket: TicketView;
  readonly metric: Metric;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
}

/** One clock: what it measures, its number, and when that falls due or how it ended. */
export function ClockFigure({ ticket, metric, reading, thresholds }: ClockFigureProps) {
  const shown = useLive(ticket);
  const standing = useComputed(() => {
    const { calendars, now } = reading.value;
    return standingOfClock(clockIn(shown.value.clocks, metric), thresholdsUnder(thresholds, shown.value.policy), calendars, now);
  });
  const face = useComputed(() => faceOf(shown.value, standing.value, reading.value));
  const figure = useComputed(() => clockFigure(shown.value, standing.value, reading.value));
  const icon = useComputed(() => face.value.icon);
  const hasNumber = useComputed(() => figure.value.number !== undefined);
  const number = useComputed(() => figure.value.number);
  const spoken = useComputed(() => figure.value.spoken);

  return (
    <section class="clock" data-tone={useComputed(() => face.value.tone)}>
      <h3>{clockTexts(reading.peek().language).metric[metric]}</h3>
      <p class="left">
        <Icon shape={stateIcons[icon.value]} />
        {hasNumber.value && (
          <strong role="timer" aria-live="off" aria-label={spoken}>
            {number}
          </strong>
        )}
        <span>{useComputed(() => figure.value.words)}</span>
      </p>
      <p>
        {useComputed(() => figure.value.line.before)}
        <b>{useComputed(() => figure.value.line.when)}</b>
        {useComputed(() => figure.value.line.after)}
      </p>
    </section>
  );
}
