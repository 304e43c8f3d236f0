import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { Icon } from '../../../icon/Icon';
import { sheets } from '../forms/icons';
import type { DeedProps } from '../actionsPart';
import { copyText } from '../copyText';
import { DeedForm } from '../DeedForm';
import { deedModel } from './deedModel';
import { Effect } from './Effect';
import type { Known } from '../field';
import { FieldRow } from '../FieldRow';
import { call, failingTerms } from '../forms/call';
import type { Form } from '../forms/form';
import { CoverageTerms } from './CoverageTerms';
import { knownOf } from '../knownOf';

export interface FactDeedProps extends Omit<DeedProps, 'form'> {
  readonly form: Form;
}

/** A form that states one fact: it says what would come of it before it is sent. */
export function FactDeed({ form, ticket, circumstances, reading, stating, isRestored, onClose }: FactDeedProps) {
  const texts = actionsTexts(reading.peek().language);
  const own = texts.forms[form.id];
  const element = useRef<HTMLFormElement>(null);
  const current = useRef(ticket);
  current.current = ticket;
  const known = (): Known => knownOf(current.current, circumstances, reading, stating);
  const model = useMemo(() => deedModel({ form, stating, known, after: later }), []);
  /** How often something was wrong with what was to be sent: the first such field gets the focus. */
  const missed = useSignal(0);
  useEffect(() => {
    if (!isRestored)
      element.current?.querySelector<HTMLElement>('input:checked, input:not([type="radio"]), select, textarea, input, button')?.focus();
    return model.stop;
  }, []);
  useEffect(() => {
    if (missed.value > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missed.value]);
  const values = model.values.value;
  const faults = model.faults.value;
  const isFailing = form === call && (failingTerms(values, known()).length > 0 || circumstances.coverage.length === 0);
  const sending = useComputed(() => model.isSending.value);

  async function send(andThen?: () => Promise<void>): Promise<void> {
    if (await model.send()) {
      model.forget();
      await andThen?.();
      onClose();
    } else missed.value += 1;
  }

  function cancel(): void {
    model.forget();
    onClose();
  }

  return (
    <DeedForm
      {...{ element }}
      icon={form.icon}
      title={isFailing ? texts.notEligible : own.title}
      onSend={() => void send()}
      onLeave={cancel}
    >
      {form === call && <CoverageTerms {...{ values, known: known() }} />}
      {form
        .fields(known())
        .filter(({ isAsked }) => isAsked?.(values) ?? true)
        .map((field) => (
          <FieldRow
            key={field.name}
            {...{ field, values, known: known() }}
            fault={faults.find((fault) => fault.field === field.name)}
            onChange={model.change}
          />
        ))}
      {!isFailing && <Effect {...{ model, form, known }} onAgain={() => void send()} />}
      <div class="deed-foot">
        {!isFailing && (
          <button class="button" type="submit" data-kind="primary" aria-disabled={sending}>
            {own.send}
          </button>
        )}
        {!isFailing && form.noteOf && values['note'] !== undefined && (
          <button class="button" type="button" onClick={() => void send(() => copyText(form.noteOf!(values, known()), element.current))}>
            <Icon shape={sheets} />
            {texts.andCopy}
          </button>
        )}
        <button class="button" type="button" data-kind="plain" onClick={cancel}>
          {isFailing ? texts.close : texts.cancel}
        </button>
      </div>
    </DeedForm>
  );
}

function later(task: () => void, delay: number): () => void {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}
