import { cross, search } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { PopupModel } from './popupModel';

/** Narrows the queue to what the analyst types. */
export function SearchField({ model }: { readonly model: PopupModel }) {
  const texts = popupTexts(model.language.value);
  const isEmpty = model.search.value === '';

  return (
    <label class="find">
      <Icon shape={search} />
      <span class="vh">{texts.search}</span>
      <input
        type="search"
        aria-keyshortcuts="/"
        placeholder={texts.searchWhat}
        value={model.search.value}
        onInput={(event) => {
          model.search.value = event.currentTarget.value;
        }}
      />
      {isEmpty ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button class="button" type="button" data-kind="icon" aria-label={texts.closeSearch} onClick={() => (model.search.value = '')}>
          <Icon shape={cross} />
        </button>
      )}
    </label>
  );
}
