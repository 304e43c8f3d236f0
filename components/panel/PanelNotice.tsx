import type { ComponentChildren } from 'preact';
import { useComputed, type ReadonlySignal } from '@preact/signals';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { SiteHealth, TicketView } from '@/utils/messages/protocol';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import type { SiteId } from '@/utils/tickets/ticket';
import { Icon } from '../icon/Icon';
import { stateIcons } from '../icon/stateIcons';
import { useLive } from '../useLive';
import type { PanelOptions } from './panelOptions';
import { noticeOf } from './noticeOf';
import { stateOf } from './stateOf';

export interface PanelNoticeProps extends Pick<PanelOptions, 'onRefresh'> {
  /** What surprises, where nothing is more urgent: a history with gaps is explained by it. */
  readonly children?: ComponentChildren;
  readonly ticket: TicketView | undefined;
  readonly health: ReadonlySignal<SiteHealth | undefined>;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
  readonly site: SiteId;
}

/** The one thing to know before one reads the numbers. Always there as a status, so that what comes up is heard, and how the next deadline stands. */
export function PanelNotice({ ticket, health, reading, thresholds, site, onRefresh, children }: PanelNoticeProps) {
  const texts = panelTexts(reading.peek().language);
  const shown = useLive(ticket);
  const notice = useComputed(() => noticeOf(shown.value, health.value, reading.value));
  const text = useComputed(() => notice.value?.text);
  const tone = useComputed(() => notice.value?.tone);
  const icon = useComputed(() => notice.value?.icon);
  const step = useComputed(() => notice.value?.step);
  const state = useComputed(() => (shown.value === undefined ? '' : stateOf(shown.value, thresholds, reading.value)));

  const isExplained = Boolean(children) && (icon.value === undefined || icon.value === 'partial');

  return (
    <div role="status" aria-atomic="false">
      <span class="vh">{state}</span>
      {isExplained && children}
      {icon.value !== undefined && !isExplained && (
        <div class="notice" data-tone={tone}>
          <Icon shape={stateIcons[icon.value]} />
          <p>
            {text} {step.value === 'signIn' && <a href={site}>{texts.signIn}</a>}
            {step.value === 'retry' && (
              <button class="link" type="button" onClick={onRefresh}>
                {texts.retry}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
