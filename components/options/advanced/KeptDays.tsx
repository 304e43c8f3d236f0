import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { advancedTexts } from '@/utils/language/shapes/options/sections';
import { LEAST_DAYS, MOST_DAYS } from '@/utils/tickets/keptDays';
import { FieldError } from '../FieldError';
import type { OptionsProps } from '../optionsModel';
import { SaveRow } from '../SaveRow';

/** For how many days what can be read again is kept. What the analyst said is kept for good. */
export function KeptDays({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const texts = advancedTexts(language);
  const settings = model.settings.value;
  const saved = String(settings?.keptDays ?? '');
  const typed = useSignal(saved);
  const fault = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);

  async function save(): Promise<string | void> {
    const days = Number(typed.value);
    const isRight = /^\d+$/.test(typed.value.trim()) && days >= LEAST_DAYS && days <= MOST_DAYS;
    fault.value = isRight ? undefined : texts.wrongDays(typed.value, LEAST_DAYS, MOST_DAYS);
    if (fault.value === undefined) return settings && actions.save(settings, { ...settings, keptDays: days });
    // The field itself says what is wrong with it.
    field.current?.focus();
    return '';
  }

  return (
    <form class="settings" noValidate onSubmit={(event) => event.preventDefault()}>
      <label for="kept-days">{texts.keptDays}</label>
      <input
        ref={field}
        id="kept-days"
        class="field"
        inputMode="numeric"
        size={5}
        aria-invalid={fault.value !== undefined}
        aria-describedby={fault.value === undefined ? 'kept-days-hint' : 'kept-days-fault'}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          fault.value = undefined;
        }}
      />
      <FieldError id="kept-days-fault" words={fault.value} />
      <p id="kept-days-hint" class="hint">
        {texts.keptHow}
      </p>
      <SaveRow texts={optionsTexts(language)} isChanged={typed.value !== saved} onSave={save} />
    </form>
  );
}
