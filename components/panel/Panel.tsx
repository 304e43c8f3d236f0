import { useComputed, type ReadonlySignal } from '@preact/signals';
import { clockTexts } from '@/utils/language/shapes/clock';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { clockIn, metricsOf, isMeasured } from '@/utils/sla/clock/clock';
import type { Metric } from '@/utils/sla/policy/policy';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { MINUTE } from '@/utils/time/instant';
import { ClockFigure } from './ClockFigure';
import type { PanelOptions } from './panelOptions';
import { Native } from './Native';
import { nativeOf } from './nativeOf';
import { PanelAlerts } from './PanelAlerts';
import { PanelHand, type PanelHandProps } from './hand/PanelHand';
import { useCircumstances } from './hand/useCircumstances';
import { PanelHead } from './PanelHead';
import { PanelNotice } from './PanelNotice';
import { Sum } from './sum/Sum';
import { sumOf } from './sum/sumOf';
import { Timeline } from './timeline/Timeline';
import { timelineOf } from './timeline/timelineOf';

/** Both clocks of the ticket on show, how they came about, and what is not sure about them. */
export function Panel({
  view,
  health,
  reading,
  thresholds,
  site,
  onRefresh,
  onSay,
  onOpenDay,
  stating,
  collapsed,
  onCollapse,
}: PanelOptions) {
  const texts = panelTexts(useComputed(() => reading.value.language).value);
  const ticket = view.value;

  return (
    <section class="panel" aria-label={texts.panel}>
      <PanelHead {...{ ticket, reading, thresholds, collapsed, onRefresh, onCollapse }} />
      {!collapsed.value && (
        <>
          <PanelNotice {...{ ticket, health, reading, thresholds, site, onRefresh }} />
          {ticket !== undefined && (
            <>
              <PanelBody {...{ ticket, reading, thresholds, onOpenDay }} />
              <Stated key={ticket.key} {...{ ticket, reading, stating }} />
              <PanelAlerts {...{ ticket, reading, thresholds }} onSay={(word) => onSay(ticket.id, word)} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** What is asked about the ticket once it is on show, and what can be stated about it. */
function Stated({ ticket, reading, stating }: Omit<PanelHandProps, 'circumstances'>) {
  const circumstances = useCircumstances(ticket, stating);
  return <PanelHand {...{ ticket, circumstances, reading, stating }} />;
}

export interface PanelBodyProps {
  readonly ticket: TicketView;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
  readonly onOpenDay: PanelOptions['onOpenDay'];
}

function PanelBody({ ticket, reading, thresholds, onOpenDay }: PanelBodyProps) {
  // What is drawn to scale and what is written out moves by the minute; only the numbers need each second.
  const minute = useComputed(() => Math.floor(reading.value.now / MINUTE));
  void minute.value;
  const current = reading.peek();
  const { language } = current;
  const metrics = metricsOf(ticket.clocks).filter((metric) => hasSum(ticket, metric));
  const drawn = metrics.at(-1);
  const native = nativeOf(ticket, current);
  const timeline = drawn && timelineOf(ticket, clockIn(ticket.clocks, drawn), current);

  return (
    <>
      <div class="panel-body">
        <div class="clocks">
          {metricsOf(ticket.clocks).map((metric) => (
            <ClockFigure key={metric} {...{ ticket, metric, reading, thresholds }} />
          ))}
        </div>
        {timeline && <Timeline timeline={timeline} language={language} />}
      </div>
      {native && <Native {...native} />}
      {metrics.map((metric) => {
        const sum = sumOf(ticket, clockIn(ticket.clocks, metric), current);
        return (
          sum && (
            <Sum
              key={metric}
              sum={sum}
              onOpenDay={onOpenDay}
              label={metrics.length > 1 ? clockTexts(language).metric[metric] : undefined}
            />
          )
        );
      })}
    </>
  );
}

/** A first response that was given needs no sum any more beside the resolution. */
function hasSum({ clocks }: TicketView, metric: Metric): boolean {
  const clock = clocks[metric];
  return isMeasured(clock) && (metric === 'resolution' || clock.state !== 'stopped' || !isMeasured(clocks.resolution));
}
