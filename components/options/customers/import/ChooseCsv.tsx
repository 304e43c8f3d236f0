import type { Signal } from '@preact/signals';
import { ChooseFile } from '@/components/options/ChooseFile';
import type { OptionsModel } from '@/components/options/optionsModel';
import { customersTexts } from '@/utils/language/shapes/options/customers';
import type { Customer } from '@/utils/sla/policy/customers';
import type { Settings } from '@/utils/store/settings/settings';
import { CsvImport } from './CsvImport';

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
  const hint = (
    <>
      {texts.columnsHow} <code>{Object.values(texts.columns).join(';')}</code>
    </>
  );
  return (
    <ChooseFile
      accept=".csv,text/csv"
      most={MOST_BYTES}
      read={async (file) => decoded(await file.arrayBuffer())}
      show={(file, onDone) => <CsvImport key={file} {...{ model, cards, settings, file, onDone }} />}
      {...{ texts, hint }}
    />
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
