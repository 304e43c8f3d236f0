import { useSignal } from '@preact/signals';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { LANGUAGE_CHOICES, languageNames, type LanguageChoice } from '@/utils/language/language';
import type { OptionsProps } from './optionsModel';
import { SaveRow } from './SaveRow';

/** In which language Prazo speaks. */
export function LanguageSection({ model, actions }: OptionsProps) {
  const texts = optionsTexts(model.language.value);
  const settings = model.settings.value;
  const saved = settings?.language ?? 'auto';
  const chosen = useSignal<LanguageChoice>(saved);

  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend class="vh">{texts.sections.language}</legend>
        {LANGUAGE_CHOICES.map((choice) => (
          <label key={choice} class="check" lang={choice === 'auto' ? undefined : choice}>
            <input
              type="radio"
              name="language"
              value={choice}
              checked={chosen.value === choice}
              onChange={() => {
                chosen.value = choice;
              }}
            />
            <span>{choice === 'auto' ? texts.browserLanguage : languageNames[choice]}</span>
          </label>
        ))}
      </fieldset>
      <SaveRow
        texts={texts}
        isChanged={chosen.value !== saved}
        onSave={async () => settings && actions.save(settings, { ...settings, language: chosen.value })}
      />
    </form>
  );
}
