import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { alertMenuTexts } from '@/utils/language/shapes/menu';
import { momentText } from '@/utils/language/telling/due';
import type { Reading } from '@/utils/language/telling/reading';
import type { AlertWord, TicketView } from '@/utils/messages/protocol';
import { standingOf } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import { alertWordsFor } from '../alertWords';
import { useLive } from '../useLive';

export interface PanelAlertsProps {
  readonly ticket: TicketView;
  readonly reading: ReadonlySignal<Reading>;
  readonly thresholds: ThresholdsByPolicy;
  readonly onSay: (word: AlertWord) => Promise<void>;
}

/** What the analyst can say to the alerts of this ticket, whosever it is, and what was said. */
export function PanelAlerts({ ticket, reading, thresholds, onSay }: PanelAlertsProps) {
  const texts = alertMenuTexts(reading.peek().language);
  const shown = useLive(ticket);
  const words = useComputed(() => wordsFor(shown.value, reading.value, thresholds).join());
  const state = useComputed(() => stateText(shown.value, reading.value));
  const fault = useSignal<string | undefined>(undefined);
  const offered = words.value === '' ? [] : (words.value.split(',') as readonly AlertWord[]);

  function say(word: AlertWord): void {
    fault.value = undefined;
    onSay(word).catch((cause: unknown) => {
      fault.value = texts.failed(cause instanceof Error ? cause.message : String(cause));
    });
  }

  return (
    <div class="panel-alerts" role="group" aria-label={texts.alertsOf(ticket.label)}>
      {offered.map((word) => (
        <button key={word} class="button" type="button" onClick={() => say(word)}>
          {texts.choices[word]}
        </button>
      ))}
      <p aria-live="polite">{state}</p>
      <p role="alert">{fault}</p>
    </div>
  );
}

function wordsFor(ticket: TicketView, { now, calendars }: Reading, thresholds: ThresholdsByPolicy): readonly AlertWord[] {
  return alertWordsFor(
    ticket,
    standingOf(ticket.clocks, ticket.isDone, thresholdsUnder(thresholds, ticket.policy), calendars, now).urgency,
  );
}

function stateText({ alerts = {} }: TicketView, { now, ownZone, language }: Reading): string {
  const { state } = alertMenuTexts(language);
  const { snoozedUntil, isAcknowledged, isNobodys } = alerts;
  return [
    snoozedUntil !== undefined && snoozedUntil > now && state.snoozed(momentText(snoozedUntil, now, ownZone, language)),
    isAcknowledged === true && state.seen,
    isNobodys === true && state.nobodys,
  ]
    .filter((text) => text !== false)
    .join(' ');
}
