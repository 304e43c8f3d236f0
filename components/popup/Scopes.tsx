import { popupTexts, type Scope } from '@/utils/language/shapes/popup';
import type { PopupModel } from './popupModel';
import { SCOPES } from './queue/queueRows';

/** Whose tickets are listed, each with how many are open. One tab stop; the arrows choose. */
export function Scopes({ model }: { readonly model: PopupModel }) {
  const texts = popupTexts(model.language.value);
  const counts = model.scopes.value;
  const chosen = model.scope.value;

  return (
    <div class="scope" role="tablist" aria-label={texts.whose}>
      {SCOPES.map((scope) => (
        <button
          key={scope}
          type="button"
          role="tab"
          aria-selected={scope === chosen}
          aria-controls="queue"
          tabIndex={scope === chosen ? 0 : -1}
          onClick={() => chooseScope(model, scope)}
        >
          {texts.scopes[scope]} <i>{counts?.[scope] ?? '–'}</i>
        </button>
      ))}
    </div>
  );
}

/** What was narrowed within one scope says nothing of another; a search goes on. */
export function chooseScope({ scope, filter, only }: PopupModel, next: Scope): void {
  scope.value = next;
  filter.value = undefined;
  only.value = undefined;
}

/** By so many tabs, around the ends. */
export function stepScope(model: PopupModel, by: number): void {
  const at = SCOPES.indexOf(model.scope.value);
  chooseScope(model, SCOPES[(at + by + SCOPES.length) % SCOPES.length] ?? 'mine');
}
