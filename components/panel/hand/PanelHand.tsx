import { batch, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FormName } from '@/utils/language/shapes/actions/actions';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import type { Statement } from '@/utils/messages/statement';
import { isMeasured, type TicketClocks } from '@/utils/sla/clock/clock';
import { lastingByHand } from '@/utils/sla/facts/lasting';
import type { FactBody } from '@/utils/tickets/fact';
import { flag, more } from '../../icon/actionIcons';
import { pauseShape, sheets } from '../../icon/editIcons';
import { Icon } from '../../icon/Icon';
import { useLive } from '../../useLive';
import type { ActionsPart } from '../actions/actionsPart';
import { newDraft } from './newDraft';
import type { Stating } from './stating';

export interface PanelHandProps {
  readonly ticket: TicketView;
  /** `undefined` until the worker has told. */
  readonly circumstances: Signal<Circumstances | undefined>;
  readonly reading: ReadonlySignal<Reading>;
  readonly stating: Stating;
  /** A form that something else on the panel asks for; taken as soon as it is opened. */
  readonly asked: Signal<FormName | undefined>;
  readonly supposed: Signal<TicketClocks | undefined>;
}

/** What the analyst states by hand: the likeliest at once, the rest in a menu, each with its form in the place of the buttons. */
export function PanelHand({ ticket, circumstances, reading, stating, asked, supposed }: PanelHandProps) {
  const { language } = reading.peek();
  const texts = panelTexts(language).hand;
  const live = useLive(ticket);
  const part = useSignal<ActionsPart | undefined>(globalThis.prazoActions);
  const opened = useSignal<FormName | 'menu' | undefined>(undefined);
  const isRestored = useSignal(false);
  const fault = useSignal<string | undefined>(undefined);
  /** What is tried again is the same statement: it may have been kept although no answer came. */
  const again = useSignal<(() => void) | undefined>(undefined);
  const group = useRef<HTMLDivElement>(null);
  const opener = useRef<string | undefined>(undefined);
  const hasClosed = useRef(false);
  // What was pressed is drawn anew before it gets the focus back.
  useEffect(() => {
    if (!hasClosed.current) return;
    hasClosed.current = false;
    (group.current?.querySelector<HTMLElement>(`[data-opens="${opener.current}"]`) ?? group.current)?.focus();
  }, [opened.value]);
  const draft = circumstances.value?.draft;
  useEffect(() => {
    if (draft !== undefined && opened.peek() === undefined) void open(draft.form as FormName, true);
  }, [draft === undefined]);
  const wished = asked.value;
  useEffect(() => {
    if (wished === undefined) return;
    asked.value = undefined;
    opener.current = wished;
    void open(wished);
  }, [wished]);
  const { clocks, facts = [], id } = live.value;
  const clock = clocks.resolution;
  const isRunning = isMeasured(clock) && clock.state !== 'stopped';
  const lasting = isMeasured(clock) ? lastingByHand(clock, facts) : [];
  const [first] = lasting;
  /** Beside resuming at most three, the likeliest first: of what has ended mostly the record is wanted. */
  const likely = [
    ...(isRunning && clock.state !== 'paused' ? [{ name: 'pause', icon: pauseShape, label: texts.pause } as const] : []),
    { name: 'commitment', icon: flag, label: texts.commitment } as const,
    { name: 'record', icon: sheets, label: texts.record } as const,
  ];
  if (!isRunning) likely.reverse();
  const { ActionsMenu, Deed } = part.value ?? {};
  const form = opened.value;
  const known = circumstances.value;
  const isFormOpen = form !== undefined && form !== 'menu' && Deed !== undefined && known !== undefined;

  /** Asked for as soon as somebody comes near, so that the form is there when it is opened. */
  async function load(): Promise<boolean> {
    const loaded = part.peek() ?? (await stating.loadActions().catch(() => undefined));
    if (loaded !== part.peek()) part.value = loaded;
    return loaded !== undefined;
  }

  async function open(next: FormName | 'menu', wasLeft = false): Promise<void> {
    batch(() => {
      fault.value = again.value = undefined;
      isRestored.value = wasLeft;
      opened.value = next;
    });
    if (await load()) return;
    fault.value = texts.failed(texts.label);
    again.value = () => void open(next);
  }

  function close(): void {
    opened.value = undefined;
    hasClosed.current = true;
  }

  /** What `act` brings is why it was refused. */
  function attempt(act: () => Promise<string | undefined | void>): void {
    fault.value = again.value = undefined;
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

  function say(body: FactBody, replaces: NonNullable<Statement['replaces']>): void {
    const statement: Statement = { draft: newDraft(), body, replaces };
    attempt(async () => {
      const answer = await stating.state(id, statement);
      return answer.outcome === 'refused' ? texts.refused[answer.reason] : undefined;
    });
  }

  const resume = (reason: string): void =>
    say(
      { kind: 'pause', from: Math.min(...lasting.map(({ from }) => from)), to: stating.readNow(), reason },
      lasting.map((fact) => fact.id),
    );

  function press(next: FormName | 'menu'): void {
    opener.current = next;
    if (opened.peek() === next) close();
    else void open(next);
  }

  const opens = (next: FormName | 'menu') => ({
    'data-opens': next,
    'aria-expanded': opened.value === next,
    onClick: () => press(next),
  });

  return (
    <div
      ref={group}
      class="panel-hand"
      role="group"
      aria-label={texts.label}
      tabIndex={-1}
      onPointerEnter={() => void load()}
      onFocusIn={() => void load()}
    >
      {isFormOpen && (
        <Deed
          key={form}
          {...{ form, ticket, reading, stating, supposed }}
          circumstances={known}
          isRestored={isRestored.value}
          onClose={close}
          onOpen={(next, values) => {
            if (values) circumstances.value = { ...known, draft: { form: next, values } };
            void open(next);
          }}
        />
      )}
      {!isFormOpen && (
        <div class="panel-acts">
          {first !== undefined && (
            <button class="button" type="button" data-kind="primary" onClick={() => resume(first.reason)}>
              {texts.resume}
            </button>
          )}
          {likely.map(({ name, icon, label }) => (
            <button key={name} class="button" type="button" {...opens(name)}>
              <Icon shape={icon} />
              {label}
            </button>
          ))}
          <span class="panel-more">
            <button class="button" type="button" data-kind="plain" aria-haspopup="menu" {...opens('menu')}>
              <Icon shape={more} />
              {texts.more}
            </button>
            {form === 'menu' && ActionsMenu && (
              <ActionsMenu
                {...{ reading }}
                ticket={live.value}
                onOpen={(next) => void open(next)}
                onTakeBack={(fact) => {
                  close();
                  attempt(() => stating.takeBack(id, fact));
                }}
                onClose={close}
              />
            )}
          </span>
        </div>
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
