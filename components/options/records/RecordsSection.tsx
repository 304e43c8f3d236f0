import '@/assets/styles/options/records.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Language, languageNames, LANGUAGES } from '@/utils/language/language';
import { RECORD_KINDS, type RecordKind, type RecordTemplates } from '@/utils/language/shapes/actions/record';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { recordsTexts } from '@/utils/language/shapes/options/records';
import type { OptionsProps } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { faultOf } from './templateFault';
import { TemplateField } from './TemplateField';

/** The analyst's own texts for written records, of each kind and in each language. */
export function RecordsSection({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const texts = recordsTexts(language);
  const settings = model.settings.value;
  const drafts = useSignal<RecordTemplates>(settings?.templates ?? {});
  const shown = useSignal<Language>(language);
  const page = useRef<HTMLFormElement>(null);
  if (settings === undefined) return null;

  function change(kind: RecordKind, text: string | undefined): void {
    const { [kind]: _, ...others } = drafts.value[shown.value] ?? {};
    const changed = text === undefined ? others : { ...others, [kind]: text };
    const { [shown.value]: __, ...rest } = drafts.value;
    drafts.value = Object.keys(changed).length === 0 ? rest : { ...rest, [shown.value]: changed };
  }

  async function save(): Promise<string | void> {
    const faulty = LANGUAGES.find((each) => Object.values(drafts.value[each] ?? {}).some((text) => faultOf(text, texts) !== undefined));
    if (faulty === undefined) return settings && actions.save(settings, { ...settings, templates: drafts.value });
    // The field itself says what is wrong with it.
    shown.value = faulty;
    setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return '';
  }

  return (
    <form class="settings records" ref={page} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="row">
        <legend>{texts.language}</legend>
        {LANGUAGES.map((each) => (
          <label key={each} class="check" lang={each}>
            <input type="radio" name="record-language" checked={shown.value === each} onChange={() => (shown.value = each)} />
            <span>{languageNames[each]}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{texts.how}</p>
      {RECORD_KINDS.map((kind) => (
        <TemplateField
          key={`${shown.value} ${kind}`}
          {...{ kind, texts }}
          language={shown.value}
          own={drafts.value[shown.value]?.[kind]}
          onChange={(text) => change(kind, text)}
        />
      ))}
      <SaveRow
        texts={optionsTexts(language)}
        isChanged={JSON.stringify(drafts.value) !== JSON.stringify(settings.templates)}
        onSave={save}
      />
    </form>
  );
}
