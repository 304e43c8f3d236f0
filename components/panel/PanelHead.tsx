import { useComputed, type ReadonlySignal } from '@preact/signals';
import { ageText } from '@/utils/language/telling/age';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import { zoneLabel } from '@/utils/language/telling/zone';
import type { TicketView } from '@/utils/messages/protocol';
import { clockIn, metricsOf, isMeasured } from '@/utils/sla/clock/clock';
import type { Metric } from '@/utils/sla/policy/policy';
import { standingOfClock } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { faceOf } from '../badge/faceOf';
import { SlaBadge } from '../badge/SlaBadge';
import { down, up } from '../icon/editIcons';
import { Icon } from '../icon/Icon';
import { Mark } from '../icon/Mark';
import { stateIcons } from '../icon/stateIcons';
import { useLive } from '../useLive';
import { hoursLine, severityText } from '../tip/tipContent';
import type { PanelOptions } from './panelOptions';

export interface PanelHeadProps extends Pick<PanelOptions, 'collapsed' | 'onRefresh' | 'onCollapse'> {
  readonly ticket: TicketView | undefined;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
}

/** What was contracted, how old what is shown is, and the whole panel in one line when it is collapsed. */
export function PanelHead({ ticket, reading, thresholds, collapsed, onRefresh, onCollapse }: PanelHeadProps) {
  const texts = panelTexts(reading.peek().language);
  const isCollapsed = collapsed.value;

  return (
    <header class="panel-head">
      <Mark />
      <h2>Prazo</h2>
      {ticket !== undefined && <Facts {...{ ticket, reading }} />}
      {isCollapsed &&
        ticket !== undefined &&
        metricsOf(ticket.clocks).map((metric) => <ClockBadge key={metric} {...{ ticket, metric, reading, thresholds }} />)}
      {ticket === undefined ? <span class="age" /> : <Age {...{ ticket, reading }} />}
      <button class="button" type="button" data-kind="icon" aria-label={texts.refresh} title={texts.refresh} onClick={onRefresh}>
        <Icon shape={stateIcons.stale} />
      </button>
      <button
        class="button"
        type="button"
        data-kind="icon"
        aria-label={isCollapsed ? texts.expand : texts.collapse}
        aria-expanded={!isCollapsed}
        onClick={() => onCollapse(!isCollapsed)}
      >
        <Icon shape={isCollapsed ? down : up} />
      </button>
    </header>
  );
}

type TicketProps = { readonly ticket: TicketView; readonly reading: ReadonlySignal<Reading> };

/** `Aivo · Média · seg–sex 9–18 ART`. */
function Facts({ ticket, reading }: TicketProps) {
  const current = reading.peek();
  const { firstResponse, resolution } = ticket.clocks;
  const clock = isMeasured(resolution) ? resolution : firstResponse;
  const hours = hoursLine(ticket, clock, current);
  const isElapsed = isMeasured(clock) && clock.calendar === undefined;
  const zone = zoneLabel(zoneOf(clock, ticket, current), current.language, current.now);
  const facts = [ticket.policyName, severityText(ticket, clock, current), hours && !isElapsed ? `${hours} ${zone}` : hours]
    .filter(Boolean)
    .join(' · ');

  return (
    <>
      <span class="facts" title={facts}>
        {facts}
      </span>
      {isMeasured(clock) && clock.underCoverage && <span class="tag">24x7</span>}
    </>
  );
}

function Age({ ticket, reading }: TicketProps) {
  const shown = useLive(ticket);
  const age = useComputed(() => {
    const { now, ownZone, language } = reading.value;
    return ageText(shown.value.readAt, now, ownZone, language);
  });
  return <span class="age">{age}</span>;
}

function ClockBadge({
  ticket,
  metric,
  reading,
  thresholds,
}: TicketProps & { readonly metric: Metric; readonly thresholds: ThresholdsByPolicy }) {
  const shown = useLive(ticket);
  const face = useComputed(() => {
    const { calendars, now } = reading.value;
    return faceOf(
      shown.value,
      standingOfClock(clockIn(shown.value.clocks, metric), thresholdsUnder(thresholds, shown.value.policy), calendars, now),
      reading.value,
      'normal',
    );
  });
  return <SlaBadge face={face} />;
}
