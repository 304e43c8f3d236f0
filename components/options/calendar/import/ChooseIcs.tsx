import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Later } from '@/components/Later';
import { FieldError } from '@/components/options/FieldError';
import { icsTexts } from '@/utils/language/shapes/options/calendars';
import type { HolidayPartProps } from '../holidays/holidayDraft';
import type { IcsFile, IcsImportProps } from './IcsImport';

/** No list of holidays comes near. */
const MOST_BYTES = 8_000_000;

export type ChooseIcsProps = HolidayPartProps & Pick<IcsImportProps, 'timeZone' | 'specialDates' | 'effectOf'>;

/** A calendar file to take holidays from, and what it would change. */
export function ChooseIcs(props: ChooseIcsProps) {
  const texts = icsTexts(props.model.language.value);
  const file = useSignal<IcsFile | undefined>(undefined);
  const fault = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);

  async function choose(chosen: File | undefined): Promise<void> {
    file.value = undefined;
    fault.value = undefined;
    if (chosen === undefined) return;
    if (chosen.size > MOST_BYTES) fault.value = texts.tooLarge(chosen.name, Math.ceil(chosen.size / 1_000_000), MOST_BYTES / 1_000_000);
    else file.value = { name: chosen.name, text: await chosen.text() };
  }
  const onDone = (): void => {
    file.value = undefined;
    if (field.current) field.current.value = '';
    field.current?.focus();
  };

  return (
    <div class="choose-ics">
      <label class="row">
        <span>{texts.choose}</span>
        <input
          type="file"
          accept=".ics,text/calendar"
          ref={field}
          aria-describedby={fault.value === undefined ? undefined : 'file-fault'}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      <FieldError id="file-fault" words={fault.value} />
      {file.value !== undefined && (
        <Later key={file.value} load={async () => (await import('./IcsImport')).IcsImport} props={{ ...props, file: file.value, onDone }} />
      )}
    </div>
  );
}
