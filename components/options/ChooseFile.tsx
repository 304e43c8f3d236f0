import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { FieldError } from './FieldError';

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

export interface ChooseFileProps {
  readonly accept: string;
  readonly texts: { readonly choose: string; readonly tooLarge: (file: string, megabytes: number, most: number) => string };
  /** In bytes; a larger one is refused unread. */
  readonly most: number;
  readonly read: (file: File) => Promise<string>;
  /** What is to be known before. */
  readonly hint?: ComponentChildren;
  /** What comes of it; `onDone` puts it away again. */
  readonly show: (file: ChosenFile, onDone: () => void) => ComponentChildren;
}

/** A file to take something from, and what it would change. */
export function ChooseFile({ accept, texts, most, read, hint, show }: ChooseFileProps) {
  const file = useSignal<ChosenFile | undefined>(undefined);
  const fault = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);

  async function choose(chosen: File | undefined): Promise<void> {
    file.value = undefined;
    fault.value = undefined;
    if (chosen === undefined) return;
    if (chosen.size > most) fault.value = texts.tooLarge(chosen.name, Math.ceil(chosen.size / 1_000_000), most / 1_000_000);
    else file.value = { name: chosen.name, text: await read(chosen) };
  }
  const onDone = (): void => {
    file.value = undefined;
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  const hintId = hint === undefined ? undefined : 'file-how';

  return (
    <div class="choose-file">
      <label class="row">
        <span>{texts.choose}</span>
        <input
          type="file"
          accept={accept}
          ref={field}
          aria-describedby={fault.value === undefined ? hintId : 'file-fault'}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {hint !== undefined && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      <FieldError id="file-fault" words={fault.value} />
      {file.value !== undefined && show(file.value, onDone)}
    </div>
  );
}
