import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { clockTexts } from '@/utils/language/shapes/clock';
import { useEffect } from 'preact/hooks';
import type { FormName } from '@/utils/language/shapes/actions/actions';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import { clockIn, metricsOf, isMeasured, type TicketClocks } from '@/utils/sla/clock/clock';
import type { Metric } from '@/utils/sla/policy/policy';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { MINUTE } from '@/utils/time/instant';
import { surpriseKey } from '@/utils/sla/surprise/surpriseKey';
import type { ActionsPart } from './actions/actionsPart';
import { ClockFigure } from './ClockFigure';
import type { PanelOptions } from './panelOptions';
import { Native } from './Native';
import { nativeOf } from './nativeOf';
import { PanelAlerts } from './PanelAlerts';
import { PanelHand } from './hand/PanelHand';
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
      {!collapsed.value &&
        (ticket === undefined ? (
          <PanelNotice {...{ ticket, health, reading, thresholds, site, onRefresh }} />
        ) : (
          <TicketPanel key={ticket.key} {...{ ticket, health, reading, thresholds, site, onRefresh, onSay, stating, onOpenDay }} />
        ))}
    </section>
  );
}

type TicketPanelProps = Omit<PanelOptions, 'view' | 'collapsed' | 'onCollapse'> & { readonly ticket: TicketView };

/** The open panel of one ticket: first what surprises, then the clocks, what was promised, and what can be stated. */
function TicketPanel({ ticket, health, reading, thresholds, site, onRefresh, onSay, stating, onOpenDay }: TicketPanelProps) {
  const circumstances = useCircumstances(ticket, stating);
  const asked = useSignal<FormName | undefined>(undefined);
  const supposed = useSignal<TicketClocks | undefined>(undefined);
  const known = circumstances.value;
  const surprise = known?.surprise;
  const isTold = Boolean(
    surprise ?? known?.contract ?? (known?.commitments.length || ticket.facts?.some(({ kind }) => kind === 'extension')),
  );
  const part = useSignal<ActionsPart | undefined>(globalThis.prazoActions);
  useEffect(() => {
    if (isTold && part.peek() === undefined)
      stating.loadActions().then(
        (loaded) => void (part.value = loaded),
        () => undefined,
      );
  }, [isTold]);
  const { SurpriseLine, Commitments, ContractLine } = part.value ?? {};

  function putAway(): void {
    if (!known || !surprise) return;
    circumstances.value = { ...known, surprise: undefined };
    void stating.putAway(ticket.id, surpriseKey(surprise)).catch(() => undefined);
  }

  return (
    <>
      <PanelNotice {...{ ticket, health, reading, thresholds, site, onRefresh }}>
        {SurpriseLine && known && surprise && (
          <SurpriseLine {...{ ticket, reading }} circumstances={known} onOpen={(form) => (asked.value = form)} onPutAway={putAway} />
        )}
      </PanelNotice>
      <PanelBody {...{ ticket, reading, thresholds, onOpenDay, supposed }} commitments={known?.commitments} />
      {ContractLine && known && <ContractLine {...{ ticket, reading }} circumstances={known} />}
      {Commitments && known && known.commitments.length > 0 && <Commitments {...{ ticket, reading, stating }} circumstances={known} />}
      <PanelHand {...{ ticket, circumstances, reading, stating, asked, supposed }} />
      <PanelAlerts {...{ ticket, reading, thresholds }} onSay={(word) => onSay(ticket.id, word)} />
    </>
  );
}

export interface PanelBodyProps {
  readonly ticket: TicketView;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
  readonly onOpenDay: PanelOptions['onOpenDay'];
  readonly supposed: ReadonlySignal<TicketClocks | undefined>;
  readonly commitments: Circumstances['commitments'] | undefined;
}

function PanelBody({ ticket, reading, thresholds, onOpenDay, supposed, commitments = [] }: PanelBodyProps) {
  // What is drawn to scale and what is written out moves by the minute; only the numbers need each second.
  const minute = useComputed(() => Math.floor(reading.value.now / MINUTE));
  void minute.value;
  const current = reading.peek();
  const { language } = current;
  const metrics = metricsOf(ticket.clocks).filter((metric) => hasSum(ticket, metric));
  const drawn = metrics.at(-1);
  const native = nativeOf(ticket, current);
  const timeline =
    drawn &&
    timelineOf(
      ticket,
      clockIn(supposed.value ?? ticket.clocks, drawn),
      current,
      commitments.flatMap(({ dueAt: at, what, state }) =>
        at === undefined || state === 'withdrawn' ? [] : [{ kind: 'promised', at, what }],
      ),
    );

  return (
    <>
      <div class="panel-body" data-supposed={supposed.value && true}>
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
