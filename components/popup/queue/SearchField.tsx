import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { PopupModel } from '../popupModel';

export interface SearchFieldProps {
  readonly model: PopupModel;
}

/** Narrows the queue to what the analyst types; there while a search is open. */
export function SearchField({ model }: SearchFieldProps) {
  const texts = popupTexts(model.language.value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <div class="queue-search" role="search">
      <input
        ref={field}
        class="field"
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={model.search.value ?? ''}
        onInput={(event) => {
          model.search.value = event.currentTarget.value;
        }}
      />
      <button
        class="button"
        type="button"
        data-kind="icon"
        aria-label={texts.closeSearch}
        onClick={() => {
          model.search.value = undefined;
        }}
      >
        <Icon shape={stateIcons.missed} />
      </button>
    </div>
  );
}
