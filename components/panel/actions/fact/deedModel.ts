import { signal, type ReadonlySignal } from '@preact/signals';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Trial } from '@/utils/messages/circumstances';
import type { Statement } from '@/utils/messages/statement';
import { newDraft } from '../../hand/newDraft';
import type { Stating } from '../../hand/stating';
import type { Fault, Known, Values } from '../field';
import type { Form } from '../forms/form';
import { faultsOf } from './faults';

/** How long after the last key the effect is asked for, and what was typed is kept. */
const SETTLED = 400;

export interface DeedModel {
  readonly values: ReadonlySignal<Values>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** What would come of it; `undefined` while that is not known. */
  readonly trial: ReadonlySignal<Trial | undefined>;
  /** Why it was not kept, although nothing was wrong with it. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly isSending: ReadonlySignal<boolean>;
  change(values: Values): void;
  /** Whether it was kept. */
  send(): Promise<boolean>;
  /** Nothing of it is wanted any more. */
  forget(): void;
  stop(): void;
}

export interface DeedOptions {
  readonly form: Form;
  readonly stating: Stating;
  readonly known: () => Known;
  readonly after: (task: () => void, delay: number) => () => void;
}

/** The name under which a draft keeps the id of its statement: what is sent again after a reload is then kept once. */
const DRAFT = 'draft';

/** What is typed, what is wrong with it, what would come of it and whether it was kept. */
export function deedModel({ form, stating, known, after }: DeedOptions): DeedModel {
  const { ticket, circumstances } = known();
  const left = circumstances.draft?.form === form.id ? circumstances.draft.values : undefined;
  const values = signal<Values>({ ...form.begin(known()), ...left });
  const id = left?.[DRAFT] ?? newDraft();
  const faults = signal<readonly Fault[]>([]);
  const trial = signal<Trial | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  const isSending = signal(false);
  let isTried = false;
  let refused: readonly Fault[] = [];
  let stopTimer = (): void => undefined;
  let asked = 0;

  function look(): void {
    faults.value = [...faultsOf(form, values.peek(), known(), isTried), ...refused];
  }

  function refusalAt(reason: Parameters<typeof faultOf>[0]): void {
    refused = [faultOf(reason)];
    look();
  }

  function faultOf(reason: keyof ReturnType<typeof panelTexts>['hand']['refused']): Fault {
    const { refused: words } = panelTexts(known().reading.language).hand;
    const field = (reason === 'tooMany' ? undefined : form.refusedAt[reason]) ?? form.fields(known())[0]!.name;
    return { field, text: words[reason] };
  }

  /** Of answers that overtake each other the last one asked for counts. */
  async function tryOut(): Promise<void> {
    const mine = (asked += 1);
    const body = form.bodyOf(values.peek(), known());
    const answer = body && (await stating.tryOut(ticket.id, [body], []).catch(() => undefined));
    if (mine !== asked) return;
    trial.value = answer;
    if (answer && 'refused' in answer) refusalAt(answer.refused);
  }

  function settle(): void {
    void tryOut();
    void stating.keepDraft(ticket.id, { form: form.id, values: { ...values.peek(), [DRAFT]: id } }).catch(() => undefined);
  }

  look();
  void tryOut();
  return {
    values,
    faults,
    trial,
    failure,
    isSending,
    change(next) {
      values.value = { ...values.peek(), ...next };
      refused = [];
      failure.value = undefined;
      look();
      stopTimer();
      stopTimer = after(settle, SETTLED);
    },
    async send() {
      isTried = true;
      refused = [];
      failure.value = undefined;
      look();
      const body = form.bodyOf(values.peek(), known());
      if (body === undefined || faults.peek().length > 0 || isSending.peek()) return false;
      const note = form.noteOf?.(values.peek(), known());
      const statement: Statement = { draft: id, body, ...(note && { note }), ...form.alsoSays?.(values.peek(), known()) };
      isSending.value = true;
      try {
        const answer = await stating.state(ticket.id, statement);
        if (answer.outcome === 'refused') refusalAt(answer.reason);
        return answer.outcome === 'saved';
      } catch (cause) {
        failure.value = cause instanceof Error ? cause.message : String(cause);
        return false;
      } finally {
        isSending.value = false;
      }
    },
    forget() {
      stopTimer();
      void stating.keepDraft(ticket.id, undefined).catch(() => undefined);
    },
    stop: () => stopTimer(),
  };
}
