import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { datedText } from '@/utils/language/telling/due';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import { zoneOf } from '@/utils/language/telling/clockName';
import type { TicketView } from '@/utils/messages/protocol';
import type { Statement } from '@/utils/messages/statement';
import { isMeasured } from '@/utils/sla/clock/clock';
import { lastingByHand } from '@/utils/sla/facts/lasting';
import { factsOfKind } from '@/utils/sla/facts/history';
import type { FactBody } from '@/utils/tickets/fact';
import { useLive } from '../../useLive';
import type { Stating } from './stating';

export interface PanelHandProps {
  readonly ticket: TicketView;
  readonly reading: ReadonlySignal<Reading>;
  readonly stating: Stating;
}

const REASONS = ['customer', 'thirdParty'] as const;

/** What the analyst does by hand about the resolution: pauses and resumes it, and takes back the last pause. */
export function PanelHand({ ticket, reading, stating }: PanelHandProps) {
  const { language } = reading.peek();
  const texts = panelTexts(language).hand;
  const live = useLive(ticket);
  const isChoosing = useSignal(false);
  const fault = useSignal<string | undefined>(undefined);
  /** What is tried again is the same statement: it may have been kept although no answer came. */
  const again = useSignal<(() => void) | undefined>(undefined);
  const group = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const choice = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isChoosing.value) choice.current?.querySelector('button')?.focus();
  }, [isChoosing.value]);
  const { clocks, facts = [], id } = live.value;
  const clock = clocks.resolution;
  if (!isMeasured(clock) || clock.state === 'stopped') return null;
  const lasting = lastingByHand(clock, facts);
  const [first] = lasting;
  const last = factsOfKind(facts, 'pause').at(-1);

  /** What `act` brings is why it was refused. */
  function attempt(act: () => Promise<string | undefined | void>): void {
    fault.value = again.value = undefined;
    isChoosing.value = false;
    // The button that was pressed goes with what it did.
    group.current?.focus();
    act().then(
      (refusal) => void (fault.value = refusal ?? undefined),
      (cause: unknown) => {
        fault.value = texts.failed(cause instanceof Error ? cause.message : String(cause));
        again.value = () => attempt(act);
      },
    );
  }

  function say(body: FactBody, replaces: Statement['replaces'] = []): void {
    const statement: Statement = { draft: newDraft(), body, ...(replaces.length > 0 && { replaces }) };
    attempt(async () => {
      const answer = await stating.state(id, statement);
      return answer.outcome === 'refused' ? texts.refused[answer.reason] : undefined;
    });
  }

  const resume = (from: number, reason: string): void =>
    say(
      { kind: 'pause', from, to: stating.readNow(), reason },
      lasting.map((fact) => fact.id),
    );

  function cancel(): void {
    isChoosing.value = false;
    opener.current?.focus();
  }

  return (
    <div ref={group} class="panel-hand" role="group" aria-label={texts.label} tabIndex={-1}>
      {first !== undefined && (
        <button
          class="button"
          type="button"
          data-kind="primary"
          onClick={() => resume(Math.min(...lasting.map(({ from }) => from)), first.reason)}
        >
          {texts.resume}
        </button>
      )}
      {clock.state !== 'paused' && (
        <button
          ref={opener}
          class="button"
          type="button"
          aria-expanded={isChoosing.value}
          onClick={() => (isChoosing.value = !isChoosing.value)}
        >
          {texts.pause}
        </button>
      )}
      {isChoosing.value && clock.state !== 'paused' && (
        <span
          ref={choice}
          class="panel-choice"
          role="group"
          aria-label={texts.waitingFor}
          onKeyDown={({ key }) => key === 'Escape' && cancel()}
        >
          {REASONS.map((reason) => (
            <button key={reason} class="button" type="button" onClick={() => say({ kind: 'pause', from: stating.readNow(), reason })}>
              {texts.reasons[reason]}
            </button>
          ))}
          <button class="button" type="button" data-kind="plain" onClick={cancel}>
            {texts.cancel}
          </button>
        </span>
      )}
      {last !== undefined && (
        <button class="button" type="button" data-kind="plain" onClick={() => attempt(() => stating.takeBack(id, last.id))}>
          {texts.undo(datedText(last.from, reading.value.now, zoneOf(clock, live.value, reading.peek()), language))}
        </button>
      )}
      <p role="alert">{fault}</p>
      {again.value && (
        <button class="button" type="button" onClick={again.value}>
          {texts.again}
        </button>
      )}
    </div>
  );
}

/** Pages that are not encrypted have no `randomUUID`. */
const newDraft = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
