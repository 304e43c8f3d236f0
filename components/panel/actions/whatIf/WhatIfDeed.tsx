import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { addBusinessTime } from '@/utils/calendar/businessTime';
import type { FormName } from '@/utils/language/shapes/actions/actions';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { decidingTexts } from '@/utils/language/shapes/actions/deciding';
import { dueText } from '@/utils/language/telling/due';
import { clockIn, isMeasured, type TicketClocks } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { dueIfResumed } from '@/utils/sla/clock/reachedAt';
import { DAY, HOUR } from '@/utils/time/instant';
import { Emphasis } from '../../../Emphasis';
import type { DeedProps } from '../actionsPart';
import { DeedFoot, DeedForm } from '../DeedForm';
import { effectOf } from '../effect';
import type { Known, Values } from '../field';
import { FieldRow } from '../FieldRow';
import { fork } from '../forms/icons';
import { knownOf } from '../knownOf';
import { typedMoment } from '../moment';
import { useTrial } from '../useTrial';
import { fieldsOf, pausedUntil, supposed } from './supposing';

/** What the deadlines would be if something were otherwise: in words beside what they are, and on the timeline. Nothing of it is kept. */
export function WhatIfDeed({ ticket, circumstances, reading, stating, supposed: shown, onClose, onOpen }: DeedProps) {
  const { language } = reading.peek();
  const texts = actionsTexts(language);
  const own = decidingTexts(language).whatIf;
  const element = useRef<HTMLFormElement>(null);
  const known = knownOf(ticket, circumstances, reading, stating);
  const severity = [clockIn(ticket.clocks, 'resolution'), clockIn(ticket.clocks, 'firstResponse')].find(isMeasured)?.severity;
  const openedAt = useMemo(() => stating.readNow(), []);
  const asItIs = useMemo<Values>(
    () => ({
      severity: severity ?? '',
      pausing: 'no',
      calling: 'no',
      answering: 'no',
      ...typedMoment('until', soonOpen(known), known.zone),
    }),
    [],
  );
  const values = useSignal(asItIs);
  const clocks = useTrial(stating, ticket.id, supposed(values.value, severity, known.zone, openedAt)).value;
  useEffect(() => (element.current?.querySelector<HTMLElement>('input:checked') ?? element.current?.querySelector('input'))?.focus(), []);
  useEffect(() => {
    shown.value = clocks;
    return () => void (shown.value = undefined);
  }, [clocks]);
  const due = (of: TicketClocks): string => {
    const at = dueOf(of, known);
    return at === undefined ? '–' : dueText(at, known.now, known.zone, language);
  };
  const { pausing, calling, answering } = values.value;
  const steps: readonly (readonly [FormName, string, Values?] | false)[] = [
    pausing === 'until' && ['pause', own.pauseNow, pausedUntil(values.value)],
    calling === 'now' && ['call', own.callNow],
    answering === 'now' && ['answered', own.answerNow],
  ];

  return (
    <DeedForm {...{ element }} icon={fork} title={texts.forms.whatIf.title} onSend={() => undefined} onLeave={onClose}>
      {fieldsOf(known)
        .filter(({ isAsked }) => isAsked?.(values.value) ?? true)
        .map((field) => (
          <FieldRow
            key={field.name}
            {...{ field, known }}
            values={values.value}
            fault={undefined}
            onChange={(next) => (values.value = { ...values.peek(), ...next })}
          />
        ))}
      <div class="deed-effect" aria-live="polite">
        <dl class="deed-sides">
          <div>
            <dt>{own.now}</dt>
            <dd>{due(ticket.clocks)}</dd>
          </div>
          {clocks && (
            <div>
              <dt>{own.supposed}</dt>
              <dd>{due(clocks)}</dd>
            </div>
          )}
        </dl>
        <p>
          {clocks && <Emphasis text={effectOf(ticket.clocks, clocks, known)} />} {own.nothingKept}
        </p>
      </div>
      <DeedFoot close={texts.close} {...{ onClose }}>
        {steps.map(
          (step) =>
            step && (
              <button key={step[0]} class="button" type="button" onClick={() => onOpen(step[0], step[2])}>
                {step[1]}
              </button>
            ),
        )}
      </DeedFoot>
    </DeedForm>
  );
}

/** Of the resolution, or of the first response where that has none. */
function dueOf(clocks: TicketClocks, { now, reading: { calendars } }: Known): number | undefined {
  const clock = [clockIn(clocks, 'resolution'), clockIn(clocks, 'firstResponse')].find(isMeasured);
  return clock && clock.state !== 'stopped' ? dueIfResumed(clockAt(clock, calendars, now), calendars, now) : undefined;
}

/** Tomorrow about this time, in hours. */
function soonOpen({ now, ticket, reading: { calendars } }: Known): number {
  const calendar = calendars.get(ticket.calendar);
  return (calendar && addBusinessTime(calendar, now + DAY - HOUR, HOUR)) ?? now + DAY;
}
