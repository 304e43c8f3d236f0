import { useId } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { siteCardTexts } from '@/utils/language/shapes/options/siteCards';
import type { OptionsProps } from '../optionsModel';

export interface NativeChoiceProps extends OptionsProps {
  readonly onSay: (words: string) => void;
}

/** Whether panels show the product's own deadlines beside the contract's. Holds at once, for all sites. */
export function NativeChoice({ model, actions, onSay }: NativeChoiceProps) {
  const language = model.language.value;
  const texts = siteCardTexts(language);
  const why = useId();

  async function choose(box: HTMLInputElement): Promise<void> {
    const showsNative = box.checked;
    try {
      const settings = model.settings.peek();
      if (settings) await actions.save(settings, { ...settings, showsNative });
      onSay(texts.nativeIs(showsNative));
    } catch (cause) {
      box.checked = !showsNative;
      onSay(optionsTexts(language).notSaved(cause instanceof Error ? cause.message : String(cause)));
    }
  }

  return (
    <div class="native-choice">
      <label class="check">
        <input
          type="checkbox"
          checked={model.settings.value?.showsNative === true}
          aria-describedby={why}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
        <span>{texts.native}</span>
      </label>
      <p id={why} class="hint">
        {texts.nativeWhy}
      </p>
    </div>
  );
}
