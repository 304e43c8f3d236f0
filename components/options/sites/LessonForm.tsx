import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FieldError } from '../FieldError';
import { useUnsaved } from '../unsaved';

/** What became of a text: what is wrong with it, or what was done. */
export type LessonOutcome = { readonly fault: string } | { readonly done: string };

export interface LessonFormProps {
  readonly title: string;
  readonly how: string;
  /** What the field is called. */
  readonly label: string;
  readonly submit: string;
  readonly rows: number;
  readonly text: Signal<string>;
  /** Called within the click, before anything is awaited. */
  readonly onSubmit: (text: string) => Promise<LessonOutcome>;
}

/** The text of a lesson, folded away. What is refused stays in the field, with what is wrong. */
export function LessonForm({ title, how, label, submit, rows, text, onSubmit }: LessonFormProps) {
  const fault = useSignal<string | undefined>(undefined);
  const done = useSignal('');
  const faultId = useId();
  const isTyped = useSignal(false);
  useUnsaved(isTyped.value);

  async function take(): Promise<void> {
    fault.value = undefined;
    const outcome = await onSubmit(text.value);
    fault.value = 'fault' in outcome ? outcome.fault : undefined;
    done.value = 'done' in outcome ? outcome.done : '';
    isTyped.value = 'fault' in outcome;
  }

  return (
    <details class="site-token">
      <summary>{title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <p>{how}</p>
        <textarea
          class="field taught-text"
          rows={rows}
          spellcheck={false}
          aria-label={label}
          aria-invalid={fault.value !== undefined}
          aria-describedby={fault.value === undefined ? undefined : faultId}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            done.value = '';
            isTyped.value = true;
          }}
        />
        <div class="row">
          <button class="button" type="submit">
            {submit}
          </button>
          <span class="status" role="status">
            {done}
          </span>
        </div>
        <FieldError id={faultId} words={fault.value} />
      </form>
    </details>
  );
}
