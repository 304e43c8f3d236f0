import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { FieldError } from '@/components/options/FieldError';
import type { OptionsModel } from '@/components/options/optionsModel';
import { customersTexts } from '@/utils/language/shapes/options/customers';
import type { Customer } from '@/utils/sla/policy/customers';
import type { Settings } from '@/utils/store/settings/settings';
import { CsvImport, type CsvFile } from './CsvImport';

/** No list of customers comes near. */
const MOST_BYTES = 4_000_000;

export interface ChooseCsvProps {
  readonly model: OptionsModel;
  readonly cards: Signal<readonly Customer[]>;
  readonly settings: Settings;
}

/** A file to take customers from, and what it would change. */
export function ChooseCsv({ model, cards, settings }: ChooseCsvProps) {
  const texts = customersTexts(model.language.value).csv;
  const file = useSignal<CsvFile | undefined>(undefined);
  const fault = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);

  async function choose(chosen: File | undefined): Promise<void> {
    file.value = undefined;
    fault.value = undefined;
    if (chosen === undefined) return;
    if (chosen.size > MOST_BYTES) fault.value = texts.tooLarge(chosen.name, Math.ceil(chosen.size / 1_000_000), MOST_BYTES / 1_000_000);
    else file.value = { name: chosen.name, text: decoded(await chosen.arrayBuffer()) };
  }
  const onDone = (): void => {
    file.value = undefined;
    if (field.current) field.current.value = '';
    field.current?.focus();
  };

  return (
    <div class="choose-csv">
      <label class="row">
        <span>{texts.choose}</span>
        <input
          type="file"
          accept=".csv,text/csv"
          ref={field}
          aria-describedby={fault.value === undefined ? 'csv-how' : 'file-fault'}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      <p id="csv-how" class="hint">
        {texts.columnsHow} <code>{Object.values(texts.columns).join(';')}</code>
      </p>
      <FieldError id="file-fault" words={fault.value} />
      {file.value !== undefined && <CsvImport key={file.value} {...{ model, cards, settings, onDone }} file={file.value} />}
    </div>
  );
}

/** What spreadsheets write is UTF-8, or else the code page of older ones. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
